// A text as rules compare it, whatever its script.
//
//   "» 1,234 Comments (12)"   "# comments (#"     case, numbers, signs; no punctuation at the ends
//   "KİŞİ ızgara"             "kişi izgara"       Turkish i with and without a dot are one
//   "【関連記事】　：10"        "関連記事 :#"         full-width forms, ideographic space and brackets
//   "ΔΙΑΒΑΣΤΕ Διαβάστε ٣"     "διαβαστε διαβαστε #" Greek without accents, the digits of other scripts
//
// Chinese, Japanese and (with its particles) Korean put no space where a pattern may end, so each of their characters is a
// word of its own here: patterns are found and may end anywhere in a run of them.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace tearsheet::boilerplate {

/// Folded, numbers as #, no punctuation at its ends.
std::string comparable(std::string_view text);

/// The same without memory of its own: a view into the room, which grows as needed.
std::string_view comparable(std::string_view text, std::string& room);

/// The same, but punctuation at its end stays.
std::string_view comparable_beginning(std::string_view text, std::string& room);

constexpr bool in_word(char c) { return (c >= 'a' && c <= 'z') || c == '#' || static_cast<unsigned char>(c) >= 0x80; }

/// The first byte of a character of a script without spaces: kana, Han, Hangul (U+3000 to U+D7FF).
constexpr bool begins_unspaced(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE3 && byte <= 0xED;
}

/// Of each byte: it goes on with a word that has begun.
inline constexpr std::array<bool, 256> goes_on = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    const char c = static_cast<char>(byte);
    table[byte] = in_word(c) && c != '#' && !begins_unspaced(c);
  }
  return table;
}();

/// One past the word that begins at `at`: letters (and all else beyond ASCII), or one #, or one character without spaces.
constexpr std::size_t end_of_word(std::string_view comparable_text, std::size_t at) {
  constexpr std::string_view copyright = "©";
  if (at >= comparable_text.size()) return at;
  if (comparable_text[at] == '#') return at + 1;
  if (begins_unspaced(comparable_text[at])) return at + 3;
  if (comparable_text[at] == copyright[0] && comparable_text.substr(at).starts_with(copyright)) return at + copyright.size();
  while (at < comparable_text.size() && goes_on[static_cast<unsigned char>(comparable_text[at])]) ++at;
  return at;
}

}  // namespace tearsheet::boilerplate
