// Files and streams -> Pages. A reader tells a container by its bytes, not by its name, and hands out one page at a time.
#pragma once

#include <tearsheet/article.hpp>
#include <tearsheet/export.hpp>
#include <tearsheet/page.hpp>

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace tearsheet {

/// Why an input (or the rest of it) could not be read.
struct ReadError {
  ErrorCode code = ErrorCode::unreadable;
  std::string path;          ///< the input, as Page::path
  std::uint64_t offset = 0;  ///< where in the input's bytes the trouble was met
  std::string detail;        ///< one line, for people, without the path
};

/// What a reader hands out: a page, or why one could not be read. Damaged inputs give the good pages first, then the error that
/// ended them; a single record that is damaged or too large gives an error and the records after it are read.
using ReadResult = std::variant<Page, ReadError>;

/// Hands out the pages of one input in order. Move-only; one thread at a time.
class TEARSHEET_EXPORT Reader {
 public:
  /// The implementation behind a reader: one a container.
  class Pages {
   public:
    virtual ~Pages() = default;
    /// The next page or error; nullopt at the end, and after it only nullopt.
    virtual std::optional<ReadResult> next() = 0;
  };

  explicit Reader(std::unique_ptr<Pages> pages);
  std::optional<ReadResult> next();

 private:
  std::unique_ptr<Pages> pages_;
};

/// Opens a file. Never throws for what the file is: a missing or unreadable one gives one ReadError from next().
TEARSHEET_EXPORT Reader read_file(const std::string& path);

/// Reads a stream, such as standard input. `path` is only its name in messages and records.
/// The stream must outlive the reader.
TEARSHEET_EXPORT Reader read_stream(std::istream& in, std::string path);

}  // namespace tearsheet
