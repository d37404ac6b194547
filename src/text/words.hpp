// Words and likeness of texts. A word is letters, digits and marks in a row; ideographs and kana count one by one.
#pragma once

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::text {

/// Calls f(std::string_view word) for each word of `s`, in order.
template <typename F>
void for_each_word(std::string_view s, F&& f) {
  std::size_t at = 0;
  std::size_t begin = 0;
  bool inside = false;
  while (at < s.size()) {
    const std::size_t here = at;
    const char32_t c = next(s, at);
    const bool alone = is_ideograph(c);
    if (inside && (alone || !is_word(c))) {
      f(s.substr(begin, here - begin));
      inside = false;
    }
    if (alone) {
      f(s.substr(here, at - here));
    } else if (!inside && is_word(c)) {
      begin = here;
      inside = true;
    }
  }
  if (inside) f(s.substr(begin));
}

std::size_t count_words(std::string_view s);

/// FNV-1a over the lower-cased word: equal for words that differ in case alone.
std::uint64_t hash_word(std::string_view word);

/// Hashes of all words, in order.
std::vector<std::uint64_t> word_hashes(std::string_view s);

/// Jaccard likeness of the two texts' sets of words, 0 to 1. 0 if either has none.
double word_likeness(std::string_view a, std::string_view b);

}  // namespace tearsheet::text
