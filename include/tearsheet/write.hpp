// Article -> bytes. Writers never decide: they print what the Article holds.
#pragma once

#include <tearsheet/article.hpp>
#include <tearsheet/export.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet {

enum class Format : std::uint8_t {
  json,     ///< one pretty-printed object a page
  jsonl,    ///< the same object on one line
  text,     ///< headline, blank line, body
  markdown  ///< CommonMark: headline as #, blocks as what they are
};

/// "json" -> Format::json, and so on; none for any other name.
TEARSHEET_EXPORT std::optional<Format> format_named(std::string_view name);

/// The whole record, with a newline at its end. Empty for a failed Article in text and markdown.
TEARSHEET_EXPORT std::string write(const Article& article, Format format);

/// The file name's ending for a format, with the dot: ".json", ".jsonl", ".txt", ".md".
TEARSHEET_EXPORT std::string_view extension(Format format);

/// The name and version of the object that write() prints: "tearsheet/1".
TEARSHEET_EXPORT std::string_view schema();

}  // namespace tearsheet
