// Words keep inner full stops, hyphens and apostrophes (J.R., Jean-Luc, O’Rourke); the possessive 's is a token of its own.
#include "quotes/tokens.hpp"

#include "quotes/lexicon.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

std::string lowered(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = text::next(s, at);
    text::append(out, is_apostrophe(c) ? U'\'' : text::to_lower(c));
  }
  return out;
}

/// End of the word that goes on at `at`, at most `limit`.
std::size_t word_end(std::string_view s, std::size_t at, std::size_t limit) {
  while (at < limit) {
    std::size_t peek = at;
    const char32_t c = text::next(s, peek);
    if (text::is_word(c)) {
      at = peek;
      continue;
    }
    if (!(c == U'.' || c == U'-' || c == U'‑' || is_apostrophe(c) || c == U'@' || c == U'_') || peek >= limit) return at;
    std::size_t beyond = peek;
    if (!text::is_word(text::next(s, beyond))) return at;
    at = beyond;
  }
  return std::min(at, limit);
}

/// French dit-il, a-t-elle: the verb becomes a token of its own, `word` keeps the pronoun.
void split_inversion(std::vector<Token>& tokens, Token& word) {
  const std::size_t hyphen = word.lower.rfind('-');
  if (hyphen == std::string::npos || hyphen == 0 || word.end - word.begin != word.lower.size()) return;
  if (!is_pronoun(std::string_view(word.lower).substr(hyphen + 1))) return;
  Token verb = word;
  verb.end = word.begin + hyphen;
  verb.lower.resize(hyphen);
  if (verb.lower.ends_with("-t")) verb.lower.resize(hyphen - 2);
  word.begin += hyphen + 1;
  word.lower.erase(0, hyphen + 1);
  word.capital = false;
  tokens.push_back(std::move(verb));
}

void add_word(std::vector<Token>& tokens, std::string_view s, std::size_t begin, std::size_t end) {
  Token t;
  t.begin = begin;
  t.end = end;
  t.lower = lowered(s.substr(begin, end - begin));
  std::size_t at = begin;
  t.capital = text::is_upper(text::next(s, at));
  if (t.lower.size() <= 2 || !t.lower.ends_with("'s")) {
    split_inversion(tokens, t);
    tokens.push_back(std::move(t));
    return;
  }
  std::size_t cut = end;
  text::previous(s, cut);
  text::previous(s, cut);
  Token own;
  own.begin = cut;
  own.end = end;
  own.lower = "'s";
  t.end = cut;
  t.lower.resize(t.lower.size() - 2);
  tokens.push_back(std::move(t));
  tokens.push_back(std::move(own));
}

bool keeps_full_stop(const Token& word) {
  return is_abbreviation(word.lower) || text::length(word.lower) == 1 || word.lower.find('.') != std::string::npos;
}

/// True if a sentence ends with token i.
bool ends_sentence(const std::vector<Token>& tokens, std::size_t i) {
  if (i + 1 >= tokens.size()) return true;
  const Token& t = tokens[i];
  const Token& next = tokens[i + 1];
  if (t.kind == TokenKind::sign) {
    if (next.kind == TokenKind::sign && (next.sign == U')' || next.sign == U',')) return false;  // (R-Ariz.), who
    return t.sign != U';' && t.sign != U'…' && text::ends_sentence(t.sign) && !(next.kind == TokenKind::word && !next.capital);
  }
  if (t.kind != TokenKind::marked || t.sign != U'.') return false;
  return next.kind == TokenKind::marked || (next.kind == TokenKind::word && next.capital);
}

Token marked_token(std::string_view s, const Marked& span, std::size_t number) {
  Token t;
  t.kind = TokenKind::marked;
  t.begin = span.outer_start;
  t.end = span.outer_end;
  t.span = number;
  for (std::size_t back = span.end; back > span.start;) {
    t.sign = text::previous(s, back);
    if (!text::is_space(t.sign) && t.sign != U'’' && t.sign != U'\'' && t.sign != U'”') break;
  }
  return t;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view s, const std::vector<Marked>& spans) {
  std::vector<Token> tokens;
  std::size_t span = 0;
  for (std::size_t at = 0; at < s.size();) {
    if (span < spans.size() && at >= spans[span].outer_start) {
      tokens.push_back(marked_token(s, spans[span], span));
      at = std::max(at, spans[span].outer_end);
      ++span;
      continue;
    }
    const std::size_t limit = span < spans.size() ? spans[span].outer_start : s.size();
    const std::size_t begin = at;
    const char32_t c = text::next(s, at);
    if (text::is_word(c) || ((c == U'@' || c == U'#') && at < limit)) {
      at = std::max(at, word_end(s, at, limit));
      add_word(tokens, s, begin, at);
      if (at < limit && s[at] == '.' && keeps_full_stop(tokens.back())) tokens.back().end = ++at;
    } else if (!text::is_space(c)) {
      Token t;
      t.kind = TokenKind::sign;
      t.begin = begin;
      t.end = at;
      t.sign = c;
      tokens.push_back(std::move(t));
    }
  }
  std::size_t sentence = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    tokens[i].sentence = sentence;
    if (ends_sentence(tokens, i)) ++sentence;
  }
  return tokens;
}

}  // namespace tearsheet::quotes
