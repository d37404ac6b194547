// Speech that a dash opens. It ends before the reporter's words: behind a dash that begins a word, or behind a comma and a cue;
// and it may go on behind the next dash. What stands between marks inside is nested.
#include "quotes/lexicon.hpp"
#include "quotes/marks.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

bool is_dash(char32_t c) { return c == U'–' || c == U'—' || c == U'―' || c == U'-' || c == U'‒'; }

std::size_t skip_spaces(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    std::size_t next = at;
    if (!text::is_space(text::next(s, next))) break;
    at = next;
  }
  return at;
}

/// The word at `at` in lower case; empty if there is none.
std::string word_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size()) {
    std::size_t next = end;
    if (!text::is_word(text::next(s, next))) break;
    end = next;
  }
  return text::to_lower(s.substr(at, end - at));
}

bool is_cue(const std::string& word, const Cues& cues) {
  const WordFacts* facts = word.empty() ? nullptr : facts_of(word);
  return facts != nullptr && cues.kind(facts->cues) == CueKind::verb;
}

bool begins_small(std::string_view s, std::size_t at) { return at < s.size() && text::is_lower(text::next(s, at)); }

/// – mruknął Jan: a small word and a name.
bool leads_name(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    std::size_t next = at;
    if (!text::is_word(text::next(s, next))) break;
    at = next;
  }
  at = skip_spaces(s, at);
  return at < s.size() && text::is_upper(text::next(s, at));
}

struct Break {
  std::size_t end = nowhere;    ///< of the speech
  std::size_t words = nowhere;  ///< where the reporter's words begin
};

/// Where the speech that goes on at `at` is left for the reporter's words.
Break find_break(std::string_view s, std::size_t at, const Cues& cues) {
  char32_t before = 0;
  std::size_t blank = nowhere;  // where the white space before `at` begins
  while (at < s.size()) {
    const std::size_t here = at;
    const char32_t c = text::next(s, at);
    if (text::is_space(c)) {
      if (blank == nowhere) blank = here;
      continue;
    }
    const std::size_t words = skip_spaces(s, at);
    if (is_dash(c) && (blank != nowhere || c == U'—') && begins_small(s, words) && (c != U'-' || words > at)) {
      const bool said =
          words == at || before == U',' || text::ends_sentence(before) || is_cue(word_at(s, words), cues) || leads_name(s, words);
      if (said) return {blank == nowhere ? here : blank, words};
    }
    if ((c == U',' || c == U'!' || c == U'?') && words > at && begins_small(s, words) && is_cue(word_at(s, words), cues)) {
      return {c == U',' ? here : at, words};
    }
    before = c;
    blank = nowhere;
  }
  return {};
}

/// The dash behind the reporter's words, where the speech goes on.
std::size_t find_dash(std::string_view s, std::size_t at) {
  char32_t before = 0;
  while (at < s.size()) {
    const std::size_t here = at;
    const char32_t c = text::next(s, at);
    if (is_dash(c) && c != U'-' && (before == U' ' || c == U'—')) return here;
    before = c;
  }
  return nowhere;
}

}  // namespace

std::vector<Marked> spoken_spans(std::string_view s, const Cues& cues) {
  std::size_t at = 0;
  if (!cues.dash_opens() || s.empty() || !is_dash(text::next(s, at))) return marked_spans(s);
  std::size_t begin = skip_spaces(s, at);
  if (begin >= s.size() || (begin == at && s[0] == '-') || begins_small(s, begin)) return marked_spans(s);
  std::vector<Marked> spans;
  std::size_t outer = 0;
  while (begin < s.size()) {
    const Break left = find_break(s, begin, cues);
    Marked m{outer, begin, std::min(left.end, s.size()), std::min(left.end, s.size()), true, true};
    spans.push_back(m);
    if (left.words == nowhere) return spans;
    outer = find_dash(s, left.words);
    const std::size_t limit = std::min(outer, s.size());
    for (Marked inner : marked_spans(s.substr(left.words, limit - left.words))) {  // in the reporter's words
      inner.outer_start += left.words, inner.start += left.words;
      inner.end += left.words, inner.outer_end += left.words;
      spans.push_back(inner);
    }
    if (outer == nowhere) return spans;
    begin = outer;
    text::next(s, begin);
    while (begin < s.size() && (s[begin] == '.' || s[begin] == ',' || s[begin] == ':' || s[begin] == ' ')) ++begin;
  }
  return spans;
}

}  // namespace tearsheet::quotes
