// A line of names as words, with the marks between them remembered.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::metadata {

struct Word {
  std::string_view text;  ///< without marks at its ends, but for the dot of an initial
  std::string lower;
  bool capital = false;       ///< begins with a capital, or with a letter of a script without them
  bool small = false;         ///< begins with a small letter
  bool breaks_after = false;  ///< a mark after it parts names
  bool breaks_before = false;
  bool joined = false;  ///< the mark before it is "&" or "+"
};

/// First and last character; 0 of an empty text.
char32_t first_of(std::string_view s);
char32_t last_of(std::string_view s);

/// "Jane Roe (jr)": what stands in brackets is no name, unless all does.
std::string without_brackets(std::string_view line);

/// Cuts at white space; marks at the ends of a word are taken off and remembered. At most 80 words; they point into the line.
std::vector<Word> words_of(std::string_view line);

bool has_digit(std::string_view s);
/// Of A to Z and dots alone.
bool is_capitals(std::string_view s);
/// "example.com", "jane@example.org", "https://...", "@jane".
bool is_address(const Word& w);

}  // namespace tearsheet::metadata
