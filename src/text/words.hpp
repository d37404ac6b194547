// Words and likeness of texts. A word is letters, digits and marks in a row; ideographs and kana count one by one. Where an
// alphabet puts no space between words, finding them would take a dictionary: there a word is so many letters as words have
// in the mean, counted from the last space, and so the same text has the same words wherever it stands.
#pragma once

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::text {

/// Letters (marks apart) that a word has in Thai, Lao, Khmer and Myanmar, in the mean.
inline constexpr int unspaced_letters = 4;

/// Calls f(std::string_view word) for each word of `s`, in order.
template <typename F>
void for_each_word(std::string_view s, F&& f) {
  std::size_t at = 0;
  std::size_t begin = 0;
  bool inside = false;
  int letters = 0;  // of an unspaced alphabet, in the word at hand
  while (at < s.size()) {
    const std::size_t here = at;
    const char32_t c = next(s, at);
    const bool alone = is_ideograph(c);
    const bool full = is_unspaced(c) && is_letter(c) && letters++ == unspaced_letters;
    if (inside && (alone || full || !is_word(c))) {
      f(s.substr(begin, here - begin));
      inside = false;
    }
    if (alone) {
      f(s.substr(here, at - here));
    } else if (!inside && is_word(c)) {
      begin = here;
      inside = true;
      letters = is_unspaced(c) ? 1 : 0;
    }
  }
  if (inside) f(s.substr(begin));
}

std::size_t count_words(std::string_view s);

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
