// gzip: any number of members, one after the other. What a damaged or cut stream gave before the trouble is handed on, then
// the trouble. Memory is a window, whatever the stream claims; how much may come out is for the container inside to limit.
#include "container/container.hpp"
#include "limits.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::string_view magic{"\x1f\x8b\x08", 3};

class GzipSource final : public ByteSource {
 public:
  explicit GzipSource(Input input) : input_(std::move(input)) {
    // 16: a gzip head is wanted, and zlib checks each member's sum and length.
    if (inflateInit2(&stream_, MAX_WBITS + 16) != Z_OK) fail(ErrorCode::crashed, "no memory for decompression");
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  std::size_t read(char* to, std::size_t size) override {
    const auto room = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    stream_.next_out = reinterpret_cast<Bytef*>(to);
    stream_.avail_out = room;
    while (stream_.avail_out == room && !done_ && !error_) step();
    return room - stream_.avail_out;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return input_.offset() - stream_.avail_in; }
  std::optional<std::uint64_t> member() const override { return given_; }

 private:
  /// One round of inflate; at the end of a member, the next one's head.
  void step() {
    const bool more = fill();
    const uInt room = stream_.avail_out;
    const int result = inflate(&stream_, Z_NO_FLUSH);
    if (stream_.avail_out != room) given_ = begin_;
    if (result == Z_STREAM_END) {
      next_member();
    } else if (result == Z_BUF_ERROR || (result == Z_OK && !more && stream_.avail_out != 0)) {
      if (!more) fail_at_end();
    } else if (result == Z_MEM_ERROR) {
      fail(ErrorCode::crashed, "no memory for decompression");
    } else if (result != Z_OK) {
      fail(ErrorCode::corrupt, std::string("the gzip stream is damaged") + (stream_.msg ? std::string(": ") + stream_.msg : ""));
    }
  }

  /// After a member: another one, or padding with NULs as tapes and some archivers leave it, or the end.
  void next_member() {
    while (fill() && *stream_.next_in == 0) skip(1);
    if (stream_.avail_in == 0) {
      done_ = true;
      if (auto error = input_.error()) error_ = std::move(error);
      return;
    }
    if (*stream_.next_in != static_cast<Bytef>(magic[0])) {
      fail(ErrorCode::corrupt, "bytes that are no gzip member follow the last one");
      return;
    }
    begin_ = offset();
    inflateReset(&stream_);
  }

  void skip(uInt count) {
    stream_.next_in += count;
    stream_.avail_in -= count;
  }

  /// True if there is input left, after reading more if need be.
  bool fill() {
    if (stream_.avail_in != 0) return true;
    stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data());
    stream_.avail_in = static_cast<uInt>(input_.read(buffer_.data(), buffer_.size()));
    return stream_.avail_in != 0;
  }

  void fail_at_end() {
    if (auto error = input_.error()) {
      error_ = std::move(error);
    } else {
      fail(ErrorCode::corrupt, "the gzip stream is cut short; what it held up to there was read");
    }
  }

  void fail(ErrorCode code, std::string detail) { error_ = SourceError{code, offset(), std::move(detail)}; }

  Input input_;
  z_stream stream_{};
  std::array<char, 1U << 16U> buffer_{};
  std::optional<SourceError> error_;
  std::uint64_t begin_ = input_.begin();  ///< of the member that is being read
  std::uint64_t given_ = begin_;          ///< of the member that gave the last bytes
  bool done_ = false;
};

}  // namespace

bool is_gzip(std::string_view head) { return head.starts_with(magic); }

std::unique_ptr<Reader::Pages> open_gzip(const Row& row, Input input) {
  if (input.nesting() >= limits::container_nesting) {
    return error_pages(ReadError{ErrorCode::too_large, input.path(), input.offset(),
                                 "compressed more than " + std::to_string(limits::container_nesting) + " times over"});
  }
  Origin origin = input.origin().inside(row.name, input.origin().name);
  return open(Input(std::make_unique<GzipSource>(std::move(input)), std::move(origin)));
}

}  // namespace tearsheet::container
