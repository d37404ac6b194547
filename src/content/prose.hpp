// A string as text: its words, how many of them are prose, and as HTML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {

struct Prose {
  std::string html;   ///< as it was, or plain text made HTML
  std::string plain;  ///< without tags, a line for each block
  std::size_t words = 0;
  double prose = 0;  ///< words of the lines that are prose
};

/// Takes HTML (its tags escaped once more, too) and plain text with a paragraph a line.
Prose read_prose(std::string text);

/// Words in the lines of twelve words or more that end as a sentence does.
double count_prose(const std::string& lines);

/// `text` without its tags; where a block begins or ends, or a line breaks, a line end.
std::string without_tags(const std::string& html);

/// Each four words in a row, as one number.
std::vector<std::uint64_t> shingles(std::string_view s);

}  // namespace tearsheet::content
