// Files through C's streams (they tell errno, also for folders), streams through what they have ready.
#include "container/source.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <utility>

namespace tearsheet::container {
namespace {

std::string reason(int number) { return std::generic_category().message(number); }

class FileSource final : public ByteSource {
 public:
  explicit FileSource(const std::string& path) : file_(std::fopen(path.c_str(), "rb")) {
    if (!file_) error_ = SourceError{ErrorCode::unreadable, 0, "cannot be opened: " + reason(errno)};
  }

  std::size_t read(char* to, std::size_t size) override {
    if (!file_ || error_) return 0;
    const std::size_t count = std::fread(to, 1, size, file_.get());
    offset_ += count;
    if (count < size && std::ferror(file_.get()) != 0) {
      error_ = SourceError{ErrorCode::unreadable, offset_, "cannot be read: " + reason(errno)};
    }
    return count;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return offset_; }

  std::optional<std::uint64_t> size() const override {
    struct stat status {};
    if (!file_ || fstat(fileno(file_.get()), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
  }

  std::size_t read_at(std::uint64_t offset, char* to, std::size_t size) override {
    if (!file_) return 0;
    const std::size_t had = read_file_at(file_.get(), offset, to, size);
    if (had < size && errno != 0) error_ = SourceError{ErrorCode::unreadable, offset + had, "cannot be read: " + reason(errno)};
    return had;
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::optional<SourceError> error_;
  std::uint64_t offset_ = 0;
};

class StreamSource final : public ByteSource {
 public:
  explicit StreamSource(std::istream& in) : in_(in) {}

  std::size_t read(char* to, std::size_t size) override {
    if (error_) return 0;
    std::size_t count = 0;
    try {
      // What is there already, so that a slow pipe is read as it comes; a full read where a stream cannot tell.
      if (in_.peek() != std::istream::traits_type::eof()) {
        count = static_cast<std::size_t>(in_.readsome(to, static_cast<std::streamsize>(size)));
        if (count == 0) {
          in_.read(to, static_cast<std::streamsize>(size));
          count = static_cast<std::size_t>(in_.gcount());
        }
      }
      offset_ += count;
      if (in_.bad()) fail();
    } catch (const std::ios_base::failure&) {
      if (!in_.eof()) fail();
    }
    return count;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return offset_; }

 private:
  void fail() { error_ = SourceError{ErrorCode::unreadable, offset_, "cannot be read"}; }

  std::istream& in_;
  std::optional<SourceError> error_;
  std::uint64_t offset_ = 0;
};

}  // namespace

std::size_t read_file_at(std::FILE* file, std::uint64_t offset, char* to, std::size_t size) {
  std::size_t had = 0;
  errno = 0;
  while (had < size) {
    const ssize_t count = pread(fileno(file), to + had, size - had, static_cast<off_t>(offset + had));
    if (count < 0 && errno == EINTR) {
      errno = 0;
      continue;
    }
    if (count <= 0) break;
    had += static_cast<std::size_t>(count);
  }
  return had;
}

std::unique_ptr<ByteSource> file_source(const std::string& path) { return std::make_unique<FileSource>(path); }
std::unique_ptr<ByteSource> stream_source(std::istream& in) { return std::make_unique<StreamSource>(in); }

Input::Input(std::unique_ptr<ByteSource> source, std::string path, std::string container, int nesting)
    : source_(std::move(source)) {
  origin_.name = path;
  origin_.path = std::move(path);
  origin_.container = std::move(container);
  origin_.nesting = nesting;
}

Input::Input(std::unique_ptr<ByteSource> source, Origin origin) : source_(std::move(source)), origin_(std::move(origin)) {}

Origin Origin::inside(std::string_view row, std::string name_inside) const {
  return Origin{path, std::move(name_inside), std::string(row), nesting + 1, budget};
}

std::string_view Input::peek(std::size_t size) {
  std::erase_if(pieces_, [this](const Piece& piece) { return piece.end <= taken_; });
  for (Piece& piece : pieces_) piece.end -= taken_;
  ahead_.erase(0, std::exchange(taken_, 0));
  while (ahead_.size() < size) {
    const std::size_t had = ahead_.size();
    ahead_.resize(size);
    const std::size_t count = source_->read(ahead_.data() + had, size - had);
    ahead_.resize(had + count);
    if (count == 0) break;
    pieces_.push_back(Piece{ahead_.size(), source_->member()});
  }
  return std::string_view(ahead_).substr(0, size);
}

std::size_t Input::read(char* to, std::size_t size) {
  if (taken_ < ahead_.size()) {
    const auto piece = std::find_if(pieces_.begin(), pieces_.end(), [this](const Piece& one) { return one.end > taken_; });
    member_ = piece->member;
    const std::size_t count = std::min(size, piece->end - taken_);
    std::memcpy(to, ahead_.data() + taken_, count);
    taken_ += count;
    return count;
  }
  const std::size_t count = source_->read(to, size);
  member_ = source_->member();
  return count;
}

}  // namespace tearsheet::container
