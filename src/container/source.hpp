// Where bytes come from: a file, a stream, or what a decompressor makes of another source. An Input is a source with a
// look-ahead, so that a container can be told by its first bytes without losing them.
#pragma once

#include <tearsheet/article.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet::container {

/// Why a source gave no more bytes.
struct SourceError {
  ErrorCode code = ErrorCode::unreadable;
  std::uint64_t offset = 0;  ///< in the bytes of the outermost source: the file as it lies on the disk
  std::string detail;        ///< one line, for people
};

/// Bytes, forward only. Never throws for what the input is.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Reads up to `size` (> 0) bytes. 0 at the end and on trouble; error() tells which. Bytes read before the trouble count.
  virtual std::size_t read(char* to, std::size_t size) = 0;
  virtual std::optional<SourceError> error() const = 0;
  /// Bytes taken from the outermost source so far.
  virtual std::uint64_t offset() const = 0;
  /// Where in the outermost source the compressed member begins that gave the bytes of the last read(), which never gives
  /// bytes of two; nothing for sources that have no members.
  virtual std::optional<std::uint64_t> member() const { return std::nullopt; }
  /// How many bytes there are, if read_at() reaches them all; nullopt if they only come in order.
  virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
  /// Reads from a place; read() does not notice. Fewer than `size` bytes at the end and on trouble.
  virtual std::size_t read_at(std::uint64_t /*offset*/, char* /*to*/, std::size_t /*size*/) { return 0; }
};

/// What one outermost input may still unpack to; shared by all archives inside one another, whose sizes multiply.
struct Budget {
  std::uint64_t left = 0;
};

/// What is known of bytes apart from themselves.
struct Origin {
  std::string path;                ///< as Page::path
  std::string name;                ///< of a member of an archive; of the file itself its path. A label: never a way to a file
  std::string container;           ///< the row that unwrapped these bytes, empty for the file itself
  int nesting = 0;                 ///< how many rows did
  std::shared_ptr<Budget> budget;  ///< set by the outermost archive

  /// The origin of what `row` finds in these bytes.
  Origin inside(std::string_view row, std::string name_inside) const;
};

/// Reads from a place of an open file; its own position stays. Fewer than `size` bytes at the end, and on trouble, which errno
/// tells (0 at the end).
std::size_t read_file_at(std::FILE* file, std::uint64_t offset, char* to, std::size_t size);
/// A file by its path, or the error that opening it gave.
std::unique_ptr<ByteSource> file_source(const std::string& path);
/// A stream that outlives the source.
std::unique_ptr<ByteSource> stream_source(std::istream& in);

/// A source that can be looked into. Move-only; owns the source.
class Input {
 public:
  /// `path` as Page::path; `container` the row that unwrapped these bytes, empty for the file itself; `nesting` how many did.
  Input(std::unique_ptr<ByteSource> source, std::string path, std::string container = {}, int nesting = 0);
  Input(std::unique_ptr<ByteSource> source, Origin origin);

  /// The next bytes, up to `size` of them, without taking them. The view lives until the next call of anything here.
  std::string_view peek(std::size_t size);
  std::size_t read(char* to, std::size_t size);
  std::optional<SourceError> error() const { return source_->error(); }
  std::uint64_t offset() const { return source_->offset(); }
  /// offset() before anything of this input was read.
  std::uint64_t begin() const { return begin_; }
  /// ByteSource::member() of the bytes that the last read() gave.
  std::optional<std::uint64_t> member() const { return member_; }

  /// As ByteSource::size() and read_at(); these do not notice what was read or peeked at.
  std::optional<std::uint64_t> size() const { return source_->size(); }
  std::size_t read_at(std::uint64_t place, char* to, std::size_t size) { return source_->read_at(place, to, size); }

  const Origin& origin() const { return origin_; }
  void set_budget(std::shared_ptr<Budget> budget) { origin_.budget = std::move(budget); }
  const std::string& path() const { return origin_.path; }
  const std::string& container() const { return origin_.container; }
  int nesting() const { return origin_.nesting; }

 private:
  /// A part of the look-ahead that one read of the source gave.
  struct Piece {
    std::size_t end;  ///< in ahead_
    std::optional<std::uint64_t> member;
  };

  std::unique_ptr<ByteSource> source_;
  Origin origin_;
  std::string ahead_;  ///< read but not taken: from taken_ on
  std::size_t taken_ = 0;
  std::uint64_t begin_ = source_->offset();
  std::vector<Piece> pieces_;  ///< of ahead_, in order
  std::optional<std::uint64_t> member_;
};

}  // namespace tearsheet::container
