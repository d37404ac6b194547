// Facts about characters and the normal form of all text that leaves the program. Thin over ICU, with a fast way for ASCII.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tearsheet::text {

bool is_letter(char32_t c);  ///< general category L*
bool is_digit(char32_t c);   ///< Nd
bool is_word(char32_t c);    ///< letter, digit or combining mark
bool is_upper(char32_t c);   ///< upper or title case
bool is_lower(char32_t c);
bool is_space(char32_t c);  ///< White_Space property, and U+FEFF and U+200B, which pages use as spaces
/// Han, kana: scripts that put no space between words and have a character a syllable or more.
constexpr bool is_ideograph(char32_t c) {
  return c >= 0x3040 && (c <= 0x30FF || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
                         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF));
}
bool is_unspaced_word(char32_t c);  ///< of the characters from Thai on, see is_unspaced
/// Letters, digits and marks of Thai, Lao, Khmer, Myanmar: alphabets without a space between words.
inline bool is_unspaced(char32_t c) { return c >= 0x0E01 && c <= 0x17D3 && is_unspaced_word(c); }
bool is_punctuation(char32_t c);  ///< P*
bool ends_sentence(char32_t c);   ///< . ! ? … and their kin in other scripts

char32_t to_lower(char32_t c);  ///< simple case mapping
std::string to_lower(std::string_view s);
constexpr char to_lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool equals_ignoring_ascii_case(std::string_view a, std::string_view b);
bool contains_ignoring_ascii_case(std::string_view text, std::string_view part);

/// NFC.
std::string to_nfc(std::string_view s);

/// White space runs (Unicode, no-break spaces too) to one space, none at the ends; control and invisible formatting
/// characters dropped (soft hyphen, U+200B, U+FEFF, U+2060, C0, C1); valid UTF-8; NFC. Joiners stay: scripts need them.
std::string clean(std::string_view s);

/// clean() over pieces: feed text as it comes, then take the outcome. White space at a joint counts once.
class Cleaner {
 public:
  /// Adds a piece; returns how many bytes the text grew by.
  std::size_t add(std::string_view s);
  /// A gap between words, as a space would be.
  void space() { gap_ = true; }
  /// Nothing but white space came so far.
  [[nodiscard]] bool empty() const { return out_.empty(); }
  /// The cleaned text in NFC; the cleaner is empty afterwards.
  std::string take();

 private:
  std::string out_;
  bool gap_ = false;
};

/// As clean, but line ends (\n) and tabs stay; for preformatted text.
std::string clean_preformatted(std::string_view s);

/// clean() that also folds case and makes quotation marks, dashes and ellipses alike: for comparing, never for output.
std::string fold(std::string_view s);

}  // namespace tearsheet::text
