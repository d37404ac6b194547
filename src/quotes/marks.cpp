// One pass collects the marks with what each may be (opener, closer), by its shape and by its neighbours; a second pass
// pairs them: outside any span the next opener opens, inside the next fitting closer of the same family closes. Marks of
// the other family inside are nested and counted only where they could be taken for the closer. Every step looks at
// neighbours alone, so both passes are linear.
#include "quotes/marks.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <array>

namespace tearsheet::quotes {
namespace {

enum class Family : unsigned char { twofold, single, guillemet, guillemet_single, corner, corner_white };
constexpr std::size_t families = 6;

struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t sign = 0;
  Family family = Family::twofold;
  bool may_open = false;
  bool may_close = false;
};

bool is_blank_or_edge(char32_t c) { return c == 0 || text::is_space(c); }

bool is_opening_context(char32_t c) {
  return is_blank_or_edge(c) || c == U'(' || c == U'[' || c == U'{' || c == U'—' || c == U'–' || c == U'-' || c == U'/' ||
         c == U':' || c == U'¿' || c == U'¡' || c == U'…';
}

bool is_any_mark(char32_t c) {
  switch (c) {
    case U'"':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'‘':
    case U'’':
    case U'‚':
    case U'\'':
    case U'`':
    case U'«':
    case U'»':
    case U'‹':
    case U'›':
    case U'＂':
      return true;
    default:
      return false;
  }
}

bool opens_between(char32_t before, char32_t after) {
  return !is_blank_or_edge(after) && (is_opening_context(before) || (is_any_mark(before) && !text::is_punctuation(after)));
}

/// A straight twofold mark tells its side by its neighbours; beside letters on both sides it is whatever is needed.
void judge_straight(Mark& m, char32_t before, char32_t after) {
  m.may_open = opens_between(before, after) || (is_blank_or_edge(before) && is_blank_or_edge(after));
  m.may_close = !is_blank_or_edge(before) || is_blank_or_edge(after);
  if (text::is_digit(before) && !text::is_word(after)) m.may_open = false;  // 6" pipe
}

/// A single mark is mostly an apostrophe. It opens after a blank or bracket, and closes where no letter follows.
void judge_single(Mark& m, char32_t before, char32_t after, bool elision) {
  m.may_open = is_opening_context(before) && (text::is_word(after) || after == U'“' || after == U'"' || after == U'[' ||
                                              after == U'…' || after == U'.' || after == U'$' || after == U'£');
  if (!m.may_open && is_any_mark(before) && text::is_word(after)) m.may_open = m.sign == U'‘';
  if (elision || (text::is_digit(after) && m.sign != U'‘')) m.may_open = false;
  const bool particle = after >= 0xAC00 && after <= 0xD7A3;  // Korean: '…'는, no apostrophe
  m.may_close = !is_blank_or_edge(before) && (!text::is_word(after) || particle);
  if (m.sign == U'‘') m.may_close = false;
}

/// ’em, ’n’, ’til, ’cause, ’tis: words that lost their head.
bool is_elision(std::string_view rest) {
  static constexpr std::array<std::string_view, 8> heads = {"em", "n", "til", "cause", "tis", "twas", "bout", "round"};
  std::size_t n = 0;
  while (n < rest.size() && n < 7 && ((rest[n] | 0x20) >= 'a' && (rest[n] | 0x20) <= 'z')) ++n;
  for (const std::string_view head : heads) {
    if (rest.substr(0, n) == head) return true;
  }
  return false;
}

/// Bytes of the mark's sign at `at`, so that `` and '' count as one twofold mark.
bool is_pair(std::string_view s, std::size_t at, char c) { return at + 1 < s.size() && s[at] == c && s[at + 1] == c; }

void judge(Mark& m, char32_t before, char32_t after, std::string_view rest) {
  switch (m.sign) {
    case U'"':
    case U'＂':
      return judge_straight(m, before, after);
    case U'`':
    case U'„':
    case U'‟':
      m.may_open = true;
      return;
    case U'‚':
      m.family = Family::single;
      m.may_open = text::is_word(after);
      return;
    case U'“':  // closes what „ opened
      m.may_open = !is_blank_or_edge(after);
      m.may_close = true;
      return;
    case U'”':  // Swedish and Finnish open with it too
      m.may_open = is_opening_context(before) && !is_blank_or_edge(after) && !text::is_punctuation(after);
      m.may_close = true;
      return;
    case U'«':
    case U'»':
      m.family = Family::guillemet;
      m.may_open = m.may_close = true;
      return;
    case U'‹':
    case U'›':
      m.family = Family::guillemet_single;
      m.may_open = m.may_close = true;
      return;
    case U'「':
    case U'」':
    case U'『':
    case U'』':
      m.family = m.sign == U'「' || m.sign == U'」' ? Family::corner : Family::corner_white;
      m.may_open = m.sign == U'「' || m.sign == U'『';
      m.may_close = !m.may_open;
      return;
    default:
      m.family = Family::single;
      return judge_single(m, before, after, is_elision(rest));
  }
}

bool is_corner(char32_t c) { return c >= U'「' && c <= U'』'; }

/// The first bytes of the marks in UTF-8, and of other characters.
bool may_begin_mark(char c) {
  static constexpr std::array<bool, 256> table = [] {
    std::array<bool, 256> bytes{};
    for (const std::size_t byte : {0x22U, 0x27U, 0x60U, 0xC2U, 0xE2U, 0xE3U, 0xEFU}) bytes[byte] = true;
    return bytes;
  }();
  return table[static_cast<unsigned char>(c)];
}

std::vector<Mark> marks_of(std::string_view s) {
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < s.size();) {
    if (!may_begin_mark(s[at])) {
      ++at;
      continue;
    }
    Mark m;
    m.begin = at;
    m.sign = text::next(s, at);
    if (!is_any_mark(m.sign) && !is_corner(m.sign)) continue;
    std::size_t back = m.begin;
    const char32_t before = back == 0 ? 0 : text::previous(s, back);
    if (m.sign == U'\'' && is_pair(s, m.begin, '\'')) {
      m.sign = U'"';
      ++at;
    } else if (m.sign == U'`' && is_pair(s, m.begin, '`')) {
      ++at;
    } else if (m.sign == U'`') {
      m.sign = U'‘';
    }
    m.end = at;
    std::size_t peek = at;
    const char32_t after = at < s.size() ? text::next(s, peek) : 0;
    judge(m, before, after, s.substr(at));
    if (m.may_open || m.may_close) marks.push_back(m);
  }
  return marks;
}

/// True if `closer` may end what `opener` began.
bool closes(const Mark& opener, const Mark& closer) {
  if (opener.family != closer.family || !closer.may_close) return false;
  switch (opener.sign) {
    case U'„':
    case U'‟':
      return closer.sign != U'„';
    case U'‚':
      return true;
    case U'“':
    case U'”':
      return closer.sign == U'”' || closer.sign == U'"';
    case U'"':
      return closer.sign == U'"' || closer.sign == U'”';
    case U'＂':
      return closer.sign == U'＂';
    case U'«':
      return closer.sign == U'»';
    case U'»':
      return closer.sign == U'«' || closer.sign == U'»';
    case U'‹':
      return closer.sign == U'›';
    case U'›':
      return closer.sign == U'‹' || closer.sign == U'›';
    case U'‘':
      return closer.sign == U'’' || closer.sign == U'\'';
    default:
      return true;
  }
}

/// ‚ closes with ‘, which never closes otherwise.
bool closes_low_single(const Mark& opener, const Mark& closer) {
  return opener.sign == U'‚' && (closer.sign == U'‘' || closer.sign == U'’') && closer.begin > opener.end;
}

/// A plural's apostrophe (the drivers’ fault) looks like a closing mark: s before, blank and a small letter after.
bool is_plural_apostrophe(std::string_view s, const Mark& m) {
  if (m.begin == 0 || s[m.begin - 1] != 's' || m.end + 1 >= s.size() || s[m.end] != ' ') return false;
  std::size_t at = m.end + 1;
  return text::is_lower(text::next(s, at));
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// For each family the index of the next mark at or after i that closes this opener: filled from the back.
std::size_t find_closer(std::string_view s, const std::vector<Mark>& marks, std::size_t opener) {
  const Mark& open = marks[opener];
  std::size_t depth = 0;
  std::size_t plural = none;
  for (std::size_t i = opener + 1; i < marks.size(); ++i) {
    const Mark& m = marks[i];
    if (plural != none && i > opener + 64) return plural;  // keeps a row of apostrophes linear
    if (closes_low_single(open, m)) return i;
    if (m.family != open.family) continue;
    const bool directed = m.sign == U'“' || m.sign == U'«' || m.sign == U'„' || m.sign == U'「' || m.sign == U'『';
    if (directed && m.sign == open.sign && m.may_open) {
      ++depth;
      continue;
    }
    if (!closes(open, m)) continue;
    if (open.family == Family::single && is_plural_apostrophe(s, m)) {
      if (plural == none) plural = i;
      continue;
    }
    if ((open.sign == U'"' || open.sign == U'”') && m.may_open && m.sign == open.sign && m.begin > 0 && s[m.begin - 1] == ' ' &&
        m.end < s.size() && s[m.end] != ' ') {
      return none;  // the next span opens before this one closed
    }
    if (depth == 0) return i;
    --depth;
  }
  if (depth > 0) {
    for (std::size_t i = opener + 1; i < marks.size(); ++i) {
      if (closes(open, marks[i])) return i;
    }
  }
  return plural;
}

}  // namespace

std::vector<Marked> marked_spans(std::string_view paragraph) {
  const std::vector<Mark> marks = marks_of(paragraph);
  std::vector<Marked> spans;
  std::array<bool, families> spent{};  // no closer is left for this family
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const Mark& m = marks[i];
    if (!m.may_open || spent[static_cast<std::size_t>(m.family)]) continue;
    const std::size_t closer = find_closer(paragraph, marks, i);
    if (closer != none) {
      spans.push_back({m.begin, m.end, marks[closer].begin, marks[closer].end, true});
      i = closer;
      continue;
    }
    if (m.family == Family::single) {  // an apostrophe after all
      spent[static_cast<std::size_t>(m.family)] = true;
      continue;
    }
    std::size_t end = paragraph.size();
    if (i + 1 < marks.size() && m.sign == U'"' && marks[i + 1].sign == U'"') continue;
    spans.push_back({m.begin, m.end, end, end, false});
    break;
  }
  return spans;
}

}  // namespace tearsheet::quotes
