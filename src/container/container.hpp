// The table of containers. A container is told by its first bytes; its row opens it and hands out pages.
// Adding one is a row in table.cpp and a file with its sniff and open.
#pragma once

#include "container/source.hpp"

#include <tearsheet/reader.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tearsheet::container {

/// Bytes at the head of an input that sniffing sees (fewer if the input is shorter).
inline constexpr std::size_t sniffed_bytes = 4096;

struct Row {
  std::string_view name;   ///< Page::container
  std::string_view title;  ///< for people
  /// True if an input with this head is in this container. The first row that says so wins.
  bool (*sniff)(std::string_view head);
  std::unique_ptr<Reader::Pages> (*open)(const Row& row, Input input);
  /// Set for what has no signature: it also takes a name that ends so (of the file or of a member in an archive; ASCII case
  /// counts not).
  std::string_view ending = {};
};

/// All rows, in the order they are asked; the last one takes everything.
std::span<const Row> rows();

/// The row that an input with this head and name belongs to.
const Row& row_for(std::string_view head, std::string_view name);

/// Sniffs and opens.
std::unique_ptr<Reader::Pages> open(Input input);

/// Pages that are nothing but an error.
std::unique_ptr<Reader::Pages> error_pages(ReadError error);

/// The ReadError of a source's trouble.
ReadError read_error(const Input& input, SourceError error);

// The rows' own functions, one file a container.
bool is_brotli(std::string_view head);
std::unique_ptr<Reader::Pages> open_brotli(const Row& row, Input input);
bool is_gzip(std::string_view head);
std::unique_ptr<Reader::Pages> open_gzip(const Row& row, Input input);
bool is_warc(std::string_view head);
std::unique_ptr<Reader::Pages> open_warc(const Row& row, Input input);
bool is_zstd(std::string_view head);
std::unique_ptr<Reader::Pages> open_zstd(const Row& row, Input input);
bool is_anything(std::string_view head);
std::unique_ptr<Reader::Pages> open_html(const Row& row, Input input);
bool is_jsonl(std::string_view head);
std::unique_ptr<Reader::Pages> open_jsonl(const Row& row, Input input);
bool is_mhtml(std::string_view head);
std::unique_ptr<Reader::Pages> open_mhtml(const Row& row, Input input);
bool is_tar(std::string_view head);
std::unique_ptr<Reader::Pages> open_tar(const Row& row, Input input);
bool is_binary_plist(std::string_view head);
std::unique_ptr<Reader::Pages> open_webarchive(const Row& row, Input input);
bool is_zip(std::string_view head);
std::unique_ptr<Reader::Pages> open_zip(const Row& row, Input input);

// Formats that are known and not read (unread.cpp): they give `unsupported` by their title.
bool is_arc(std::string_view head);
bool is_xz(std::string_view head);
bool is_lz4(std::string_view head);
bool is_bzip2(std::string_view head);
std::unique_ptr<Reader::Pages> open_unread(const Row& row, Input input);

}  // namespace tearsheet::container
