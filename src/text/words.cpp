#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::text {

std::size_t count_words(std::string_view s) {
  std::size_t n = 0;
  for_each_word(s, [&](std::string_view) { ++n; });
  return n;
}

bool has_words(std::string_view s, std::size_t least) {
  std::size_t n = 0;
  while_words(s, [&](std::string_view) { return ++n < least; });
  return n >= least;
}

bool ends_sentence(std::string_view s) {
  constexpr std::array<char32_t, 19> closers = {'"',    '\'',   ')',    ']',    0xAB,   0xBB,   0x2018, 0x2019, 0x201C, 0x201D,
                                                0x2039, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D};
  constexpr std::size_t longest_title = 150;  // bytes: 50 letters
  std::size_t at = s.size();
  char32_t last = 0;
  do {
    if (at == 0) return false;
    last = previous(s, at);
  } while (std::binary_search(closers.begin(), closers.end(), last));
  if (last >= 0x0E01 && last <= 0x0EFF) return is_word(last) && s.size() > longest_title;
  if (last != ';' || at == 0) return ends_sentence(last);
  const char32_t before = previous(s, at);
  return (before >= 0x370 && before <= 0x3FF) || (before >= 0x1F00 && before <= 0x1FFF);
}

std::uint64_t hash_word(std::string_view word) {
  std::uint64_t h = 14695981039346656037ULL;
  for (std::size_t at = 0; at < word.size();) h = (h ^ to_lower(next(word, at))) * 1099511628211ULL;
  return h;
}

std::vector<std::uint64_t> word_hashes(std::string_view s) {
  std::vector<std::uint64_t> out;
  for_each_word(s, [&](std::string_view w) { out.push_back(hash_word(w)); });
  return out;
}

double word_likeness(std::string_view a, std::string_view b) {
  const auto set_of = [](std::string_view s) {
    std::vector<std::uint64_t> v = word_hashes(s);
    std::sort(v.begin(), v.end());
    v.erase(std::unique(v.begin(), v.end()), v.end());
    return v;
  };
  const std::vector<std::uint64_t> x = set_of(a);
  const std::vector<std::uint64_t> y = set_of(b);
  if (x.empty() || y.empty()) return 0;
  std::size_t common = 0;
  for (auto i = x.begin(), j = y.begin(); i != x.end() && j != y.end();) {
    if (*i == *j) {
      ++common;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return static_cast<double>(common) / static_cast<double>(x.size() + y.size() - common);
}

}  // namespace tearsheet::text
