// Stored members pass through, deflated ones through zlib with a window of its own; both are counted and summed up on the way.
#include "container/zip_member.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace tearsheet::container {
namespace {

/// What the two kinds have in common: the count, the sum, the budget.
class CheckedSource : public ZipMemberSource {
 public:
  CheckedSource(std::shared_ptr<Input> archive, const ZipMember& member, std::uint64_t data)
      : archive_(std::move(archive)),
        budget_(archive_->origin().budget),
        size_(member.size),
        crc_(member.crc),
        data_(data),
        compressed_(member.compressed) {}

  std::size_t read(char* to, std::size_t size) override {
    if (done_ || error_) return 0;
    if (budget_->left == 0) {
      fail(ErrorCode::too_large, "the archive unpacks to far more than it has bytes");
      return 0;
    }
    const std::size_t count = unpack(to, std::min<std::uint64_t>(size, budget_->left));
    budget_->left -= count;
    *used_ = taken_ - ahead();
    given_ += count;
    sum_ = static_cast<std::uint32_t>(crc32_z(sum_, reinterpret_cast<const Bytef*>(to), count));
    if (size_ && given_ > *size_ && !error_) fail(ErrorCode::corrupt, "it is longer than the archive says");
    if (done_ && !error_) check();
    return count;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return data_ + taken_ - ahead(); }
  std::shared_ptr<const std::uint64_t> used() const override { return used_; }

 protected:
  /// Unpacks up to `size` (> 0) bytes; 0 only with done_ or error_ set.
  virtual std::size_t unpack(char* to, std::size_t size) = 0;

  /// Bytes that were taken and not used yet.
  virtual std::size_t ahead() const = 0;

  /// Takes bytes of the member from the archive; 0 at their end.
  std::size_t take(char* to, std::size_t size) {
    const std::size_t count = archive_->read_at(data_ + taken_, to, std::min<std::uint64_t>(size, compressed_ - taken_));
    taken_ += count;
    return count;
  }
  bool all_taken() const { return taken_ == compressed_; }
  void end() { done_ = true; }
  void fail(ErrorCode code, std::string detail) { error_ = SourceError{code, offset(), std::move(detail)}; }

 private:
  void check() {
    if (size_ && given_ != *size_) return fail(ErrorCode::corrupt, "it is shorter than the archive says");
    if (crc_ && sum_ != *crc_) fail(ErrorCode::corrupt, "its bytes are not those that were packed (the sum differs)");
  }

  std::shared_ptr<Input> archive_;
  std::shared_ptr<Budget> budget_;
  std::optional<std::uint64_t> size_;
  std::optional<std::uint32_t> crc_;
  std::uint64_t data_;
  std::uint64_t compressed_;
  std::uint64_t taken_ = 0;
  std::uint64_t given_ = 0;
  std::shared_ptr<std::uint64_t> used_ = std::make_shared<std::uint64_t>(0);
  std::uint32_t sum_ = 0;
  std::optional<SourceError> error_;
  bool done_ = false;
};

class StoredSource final : public CheckedSource {
 public:
  using CheckedSource::CheckedSource;

 protected:
  std::size_t ahead() const override { return 0; }
  std::size_t unpack(char* to, std::size_t size) override {
    const std::size_t count = take(to, size);
    if (all_taken()) {
      end();
    } else if (count == 0) {
      fail(ErrorCode::corrupt, "it is cut short");
    }
    return count;
  }
};

class DeflatedSource final : public CheckedSource {
 public:
  DeflatedSource(std::shared_ptr<Input> archive, const ZipMember& member, std::uint64_t data)
      : CheckedSource(std::move(archive), member, data), ready_(inflateInit2(&stream_, -MAX_WBITS) == Z_OK) {}
  ~DeflatedSource() override { inflateEnd(&stream_); }
  DeflatedSource(const DeflatedSource&) = delete;
  DeflatedSource& operator=(const DeflatedSource&) = delete;

 protected:
  std::size_t ahead() const override { return stream_.avail_in; }
  std::size_t unpack(char* to, std::size_t size) override {
    const auto room = static_cast<uInt>(std::min<std::size_t>(size, 1U << 30U));
    stream_.next_out = reinterpret_cast<Bytef*>(to);
    stream_.avail_out = room;
    while (stream_.avail_out == room && step()) {
    }
    return room - stream_.avail_out;
  }

 private:
  /// One round of inflate; false if it was the last.
  bool step() {
    if (stream_.avail_in == 0) {
      stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data());
      stream_.avail_in = static_cast<uInt>(take(buffer_.data(), buffer_.size()));
    }
    const uInt had = stream_.avail_in;
    const int result = ready_ ? inflate(&stream_, Z_NO_FLUSH) : Z_MEM_ERROR;
    if (result == Z_STREAM_END) {
      end();
    } else if (result == Z_MEM_ERROR) {
      fail(ErrorCode::crashed, "no memory for decompression");
    } else if (result == Z_BUF_ERROR && had == 0) {
      fail(ErrorCode::corrupt, "it is cut short");
    } else if (result == Z_OK || result == Z_BUF_ERROR) {
      return true;
    } else {
      fail(ErrorCode::corrupt, std::string("its compression is damaged") + (stream_.msg ? std::string(": ") + stream_.msg : ""));
    }
    return false;
  }

  z_stream stream_{};
  bool ready_;
  std::array<char, 1U << 16U> buffer_{};
};

}  // namespace

std::unique_ptr<ZipMemberSource> zip_member_source(std::shared_ptr<Input> archive, const ZipMember& member, std::uint64_t data) {
  if (member.method == ZipMember::stored) return std::make_unique<StoredSource>(std::move(archive), member, data);
  return std::make_unique<DeflatedSource>(std::move(archive), member, data);
}

}  // namespace tearsheet::container
