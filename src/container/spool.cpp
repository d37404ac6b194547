// The first bytes stay in memory; when there are more, all move to a temporary file.
#include "container/spool.hpp"

#include "limits.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

class SpoolSource final : public ByteSource {
 public:
  /// False if there is no place for the bytes.
  bool add(std::string_view bytes) {
    if (!file_ && memory_.size() + bytes.size() > limits::spool_memory_bytes) {
      file_.reset(std::tmpfile());
      if (!file_ || !write(memory_)) return false;
      memory_.clear();
      memory_.shrink_to_fit();
    }
    if (file_ && !write(bytes)) return false;
    if (!file_) memory_ += bytes;
    size_ += bytes.size();
    return true;
  }

  /// After the last add().
  bool finish() { return !file_ || std::fflush(file_.get()) == 0; }

  std::size_t read(char* to, std::size_t size) override {
    const std::size_t count = read_at(taken_, to, size);
    taken_ += count;
    return count;
  }
  std::optional<SourceError> error() const override { return std::nullopt; }
  std::uint64_t offset() const override { return taken_; }
  std::optional<std::uint64_t> size() const override { return size_; }

  std::size_t read_at(std::uint64_t offset, char* to, std::size_t size) override {
    if (offset >= size_) return 0;
    const std::size_t wanted = std::min<std::uint64_t>(size, size_ - offset);
    if (!file_) {
      std::memcpy(to, memory_.data() + offset, wanted);
      return wanted;
    }
    return read_file_at(file_.get(), offset, to, wanted);
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  bool write(std::string_view bytes) { return std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size(); }

  std::string memory_;
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
  std::uint64_t taken_ = 0;
};

/// Everything, up to the limit.
std::optional<SourceError> fill(SpoolSource& spool, Input& input) {
  std::string buffer(std::size_t{64} << 10U, '\0');
  std::uint64_t had = 0;
  while (const std::size_t count = input.read(buffer.data(), buffer.size())) {
    had += count;
    if (had > limits::spool_bytes) {
      return SourceError{ErrorCode::too_large, input.offset(),
                         "an archive that comes through a pipe or out of another is read up to " +
                             std::to_string(limits::spool_bytes >> 20U) + " MB; give it as a file"};
    }
    if (!spool.add(std::string_view(buffer).substr(0, count))) {
      return SourceError{ErrorCode::unreadable, input.offset(), "no temporary file can be written"};
    }
  }
  return input.error();
}

}  // namespace

Spooled spool(Input input) {
  if (const auto size = input.size()) return {std::move(input), *size, std::nullopt};
  auto source = std::make_unique<SpoolSource>();
  auto trouble = fill(*source, input);
  if (!source->finish() && !trouble)
    trouble = SourceError{ErrorCode::unreadable, input.offset(), "no temporary file can be written"};
  return {Input(std::move(source), input.origin()), input.offset(), std::move(trouble)};
}

}  // namespace tearsheet::container
