// The rows, and the way from an input to its row.
#include "container/container.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::array<Row, 14> table{{
    {"gzip", "gzip", is_gzip, open_gzip},
    {"warc", "WARC", is_warc, open_warc},
    {"arc", "ARC", is_arc, open_unread},
    {"zip", "ZIP or WACZ", is_zip, open_zip},
    {"webarchive", "Safari .webarchive", is_binary_plist, open_webarchive},
    {"zstd", "Zstandard", is_zstd, open_zstd},
    {"xz", "xz", is_xz, open_unread},
    {"lz4", "LZ4", is_lz4, open_unread},
    {"bzip2", "bzip2", is_bzip2, open_unread},
    {"tar", "tar", is_tar, open_tar},
    {"mhtml", "MHTML", is_mhtml, open_mhtml},
    {"jsonl", "JSON Lines with pages", is_jsonl, open_jsonl},
    {"brotli", "Brotli", is_brotli, open_brotli, ".br"},
    {"html", "HTML", is_anything, open_html},
}};
static_assert(table.back().sniff == is_anything, "the last row must take everything");

class ErrorPages final : public Reader::Pages {
 public:
  explicit ErrorPages(ReadError error) : error_(std::move(error)) {}
  std::optional<ReadResult> next() override {
    if (!error_) return std::nullopt;
    ReadResult result = *std::exchange(error_, std::nullopt);
    return result;
  }

 private:
  std::optional<ReadError> error_;
};

}  // namespace

std::span<const Row> rows() { return table; }

const Row& row_for(std::string_view head, std::string_view name) {
  for (const Row& row : table) {
    const std::string_view end = name.substr(name.size() - std::min(name.size(), row.ending.size()));
    if (text::equals_ignoring_ascii_case(end, row.ending) && row.sniff(head)) return row;
  }
  return table.back();
}

std::unique_ptr<Reader::Pages> open(Input input) {
  const std::string_view head = input.peek(sniffed_bytes);
  if (head.empty()) {
    if (auto error = input.error()) return error_pages(read_error(input, *std::move(error)));
  }
  const Row& row = row_for(head, input.origin().name);
  return row.open(row, std::move(input));
}

std::unique_ptr<Reader::Pages> error_pages(ReadError error) { return std::make_unique<ErrorPages>(std::move(error)); }

ReadError read_error(const Input& input, SourceError error) {
  return ReadError{error.code, input.path(), error.offset, std::move(error.detail)};
}

}  // namespace tearsheet::container
