// Words and likeness of texts. A word is letters, digits and marks in a row; ideographs and kana count one by one. Where an
// alphabet puts no space between words, finding them would take a dictionary: there a word is so many letters as words have
// in the mean, counted from the last space, and so the same text has the same words wherever it stands.
#pragma once

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::text {

/// Letters (marks apart) that a word has in Thai, Lao, Khmer and Myanmar, in the mean.
inline constexpr int unspaced_letters = 4;

/// Of each byte: a letter or digit of ASCII.
inline constexpr std::array<bool, 256> is_ascii_word = [] {
  std::array<bool, 256> out{};
  for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    out[static_cast<unsigned char>(c)] = true;
  return out;
}();

/// Calls f(std::string_view word) for each word of `s`, in order, as long as it returns true.
template <typename F>
void while_words(std::string_view s, F&& f) {
  std::size_t at = 0;
  std::size_t begin = 0;
  bool inside = false;
  int letters = 0;  // of an unspaced alphabet, in the word at hand
  while (at < s.size()) {
    const std::size_t here = at;
    if (is_ascii_word[static_cast<unsigned char>(s[at])]) {
      if (!inside) {
        begin = here;
        inside = true;
        letters = 0;
      }
      do ++at;
      while (at < s.size() && is_ascii_word[static_cast<unsigned char>(s[at])]);
      continue;
    }
    const char32_t c = next(s, at);
    const bool alone = is_ideograph(c);
    const bool full = is_unspaced(c) && is_letter(c) && letters++ == unspaced_letters;
    const bool goes_on = !alone && is_word(c);
    if (inside && (full || !goes_on)) {
      if (!f(s.substr(begin, here - begin))) return;
      inside = false;
    }
    if (alone) {
      if (!f(s.substr(here, at - here))) return;
    } else if (!inside && goes_on) {
      begin = here;
      inside = true;
      letters = is_unspaced(c) ? 1 : 0;
    }
  }
  if (inside) f(s.substr(begin));
}

/// Calls f(std::string_view word) for each word of `s`, in order.
template <typename F>
void for_each_word(std::string_view s, F&& f) {
  while_words(s, [&f](std::string_view word) {
    f(word);
    return true;
  });
}

std::size_t count_words(std::string_view s);

/// At least so many words; reads no further than to know.
bool has_words(std::string_view s, std::size_t least);

/// The text ends as a sentence does: its last character ends one, quotation marks and brackets behind it apart. In Greek a
/// semicolon asks. Thai and Lao put no mark behind a sentence: there a text ends as one if it is longer than a title.
bool ends_sentence(std::string_view s);

/// FNV-1a over the lower-cased word: equal for words that differ in case alone.
std::uint64_t hash_word(std::string_view word);

/// Hashes of all words, in order.
std::vector<std::uint64_t> word_hashes(std::string_view s);

/// Jaccard likeness of the two texts' sets of words, 0 to 1. 0 if either has none.
double word_likeness(std::string_view a, std::string_view b);

}  // namespace tearsheet::text
