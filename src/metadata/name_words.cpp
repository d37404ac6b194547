// A line of names is cut into words once; what follows looks at the words alone.
#include "metadata/name_words.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::metadata {
namespace {

bool parts_names(char32_t c) {
  constexpr std::u32string_view marks = U",;/|•·&+、，：:–—()[]<>→»«*\"“”„…!?=~";
  return marks.find(c) != std::u32string_view::npos;
}

}  // namespace

char32_t first_of(std::string_view s) {
  std::size_t at = 0;
  return s.empty() ? 0 : text::next(s, at);
}

char32_t last_of(std::string_view s) {
  std::size_t at = s.size();
  return s.empty() ? 0 : text::previous(s, at);
}

std::string without_brackets(std::string_view line) {
  std::string out;
  std::size_t depth = 0;
  for (const char c : line) {
    if (c == '(' || c == '[') {
      ++depth;
      out += ' ';
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else if (depth == 0) {
      out += c;
    }
  }
  return text::clean(out).empty() ? std::string(line) : out;
}

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> out;
  bool broken = false;
  bool joined = false;
  const auto flush = [&](std::size_t begin, std::size_t end) {
    std::string_view w = line.substr(begin, end - begin);
    while (!w.empty() && (w.back() == '-' || w.back() == '_' || w.back() == '\'')) w.remove_suffix(1);
    while (!w.empty() && (w.front() == '-' || w.front() == '_' || w.front() == '.' || w.front() == '\'')) w.remove_prefix(1);
    if (w.empty()) {
      if (end > begin) broken = true;  // a dash between spaces
      return;
    }
    Word word;
    word.text = w;
    word.lower = text::to_lower(w);
    if (word.lower.ends_with('.')) word.lower.pop_back();
    const char32_t c = first_of(w);
    word.small = text::is_lower(c);
    word.capital = text::is_letter(c) && !word.small;
    word.breaks_before = broken;
    word.joined = joined;
    broken = joined = false;
    out.push_back(std::move(word));
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size() && out.size() < 80;) {
    const std::size_t here = at;
    const char32_t c = text::next(line, at);
    if (!text::is_space(c) && !parts_names(c)) continue;
    flush(begin, here);
    begin = at;
    if (parts_names(c)) {
      if (!out.empty() && !broken) out.back().breaks_after = true;
      broken = true;
      joined = joined || c == U'&' || c == U'+';
    }
  }
  flush(begin, line.size());
  return out;
}

bool has_digit(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_capitals(std::string_view s) {
  return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
}

bool is_address(const Word& w) {
  const std::string_view s = w.lower;
  if (s.find('@') != std::string_view::npos || s.starts_with("www.") || s.starts_with("http")) return true;
  const std::size_t dot = s.rfind('.');
  if (dot == std::string_view::npos || dot < 3 || s.size() - dot - 1 < 2 || s.size() - dot - 1 > 4) return false;
  const std::string_view end = w.text.substr(std::min(dot + 1, w.text.size()));
  const bool small = std::all_of(end.begin(), end.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return (small || (is_capitals(end) && is_capitals(w.text.substr(0, dot)))) && s.find('.') > 2;
}

}  // namespace tearsheet::metadata
