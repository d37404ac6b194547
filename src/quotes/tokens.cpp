// Words keep inner full stops, hyphens and apostrophes (J.R., Jean-Luc, O’Rourke); the possessive 's is a token of its own.
#include "quotes/tokens.hpp"

#include "quotes/lexicon.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tearsheet::quotes {
namespace {

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// For each byte: what it becomes in the lower-case word that it belongs to; 0 for one that needs a closer look.
constexpr std::array<char, 256> plain_letters = [] {
  std::array<char, 256> table{};
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = static_cast<char>(c);
  for (unsigned char c = 0; c < 26; ++c) {
    const char small = static_cast<char>('a' + c);
    table['a' + c] = small;
    table['A' + c] = small;
  }
  return table;
}();

char plain(char c) { return plain_letters[static_cast<unsigned char>(c)]; }

/// A word that was read: where it ends, and what stands for it in the arena.
struct Word {
  std::size_t end = 0;
  std::string_view lower;
  std::uint32_t hash = first_hash;
  bool odd = false;  ///< has other characters than ASCII letters and digits
};

/// Reads words one after the other into memory that takes a paragraph's words.
class WordReader {
 public:
  WordReader(std::string_view s, char* out) : s_(s), out_(out) {}

  /// Reads the word that begins at `at`, at most to `limit`; its first character may be any.
  Word read(std::size_t at, std::size_t limit) {
    const char* const lower = out_;
    const std::size_t begin = at;
    Word word;
    for (;;) {
      char* out = out_;  // in a register, as a char* may point at anything
      std::uint32_t hash = word.hash;
      for (char c = 0; at < limit && (c = plain(s_[at])) != 0; ++at) {
        *out++ = c;
        hash = next_hash(hash, c);
      }
      out_ = out;
      const std::size_t beyond = at < limit ? odd(at, limit, at == begin) : at;
      word.hash = hash;
      if (beyond == at) break;
      at = beyond;
      word.odd = true;
      for (; odd_ != out_; ++odd_) word.hash = next_hash(word.hash, *odd_);
    }
    word.end = std::min(at, limit);
    word.lower = {lower, static_cast<std::size_t>(out_ - lower)};
    return word;
  }

 private:
  /// Takes a character that is no plain letter, if it belongs to the word; else stays.
  std::size_t odd(std::size_t at, std::size_t limit, bool first) {
    std::size_t beyond = at;
    char32_t c = text::next(s_, beyond);
    if (!first && !text::is_word(c)) {
      if (!(c == U'.' || c == U'-' || c == U'‑' || is_apostrophe(c) || c == U'@' || c == U'_') || beyond >= limit) return at;
      std::size_t next = beyond;
      if (plain(s_[beyond]) == 0 && !text::is_word(text::next(s_, next))) return at;
    }
    c = is_apostrophe(c) ? U'\'' : text::to_lower(c);
    odd_ = out_;
    if (c < 0x80) {
      *out_++ = static_cast<char>(c);
    } else {
      buffer_.clear();
      text::append(buffer_, c);
      out_ = std::ranges::copy(buffer_, out_).out;
    }
    return beyond;
  }

  std::string_view s_;
  char* out_;
  char* odd_ = nullptr;  ///< where the last odd character begins
  std::string buffer_;
};

class Reader {
 public:
  Reader(std::string_view s, const Cues& cues, char* arena) : words_(s, arena), s_(s), cues_(cues) {
    tokens.reserve(s.size() / 5 + 4);
  }

  /// Reads the word at `at` and returns its end.
  std::size_t word(std::size_t at, std::size_t limit) {
    const Word read = words_.read(at, limit);
    Token& t = tokens.emplace_back();
    t.begin = static_cast<std::uint32_t>(at);
    t.end = static_cast<std::uint32_t>(read.end);
    t.lower = read.lower;
    t.capital = plain(s_[at]) != 0 ? plain(s_[at]) != s_[at] : text::is_upper(text::next(s_, at));
    if (read.odd && split(read)) return read.end;
    look_up(t, read.hash);
    return read.end;
  }

  std::vector<Token> tokens;

 private:
  /// al-Amr, d’Arc, O’Rourke: a name behind a small beginning.
  static bool has_inner_capital(std::string_view word) {
    for (std::size_t i = 1; i < 4 && i + 1 < word.size(); ++i) {
      if (word[i] == '-' || word[i] == '\'') return word[i + 1] >= 'A' && word[i + 1] <= 'Z';
    }
    return false;
  }

  void look_up(Token& t, std::uint32_t hash) const {
    t.hash = hash;
    const WordFacts* facts = facts_of(t.lower, hash);
    if (facts != nullptr) {
      t.classes = cues_.classes(facts->classes);
      t.gender = facts->gender;
      t.cue = cues_.kind(facts->cues);
    } else if (cues_.capital_nouns() && t.capital && is_german_office(t.lower)) {
      t.classes = 1U << static_cast<unsigned>(WordClass::title);
      t.gender = t.lower.ends_with("in") ? Gender::female : Gender::male;
    }
  }

  void look_up(Token& t) const {
    std::uint32_t hash = first_hash;
    for (const char c : t.lower) hash = next_hash(hash, c);
    look_up(t, hash);
  }

  /// Bundeskanzlerin, US-Präsident, Regierungssprecher: an office before a name.
  static bool is_german_office(std::string_view word) {
    static constexpr std::array<std::string_view, 14> offices = {
        "beauftragte", "bischof",    "chef",      "chefin",      "direktor", "kanzler",    "kanzlerin",
        "minister",    "ministerin", "präsident", "präsidentin", "sprecher", "sprecherin", "senator"};
    return word.size() > 8 && std::ranges::any_of(offices, [&](std::string_view office) { return word.ends_with(office); });
  }

  /// Takes the last token apart, if it is two.
  bool split(const Word& read) {
    Token& t = tokens.back();
    if (!t.capital) t.capital = has_inner_capital(s_.substr(t.begin, read.end - t.begin));
    const Token whole = t;
    tokens.pop_back();
    if (whole.lower.size() > 2 && whole.lower.ends_with("'s")) {
      own(whole);
      return true;
    }
    if (inversion(whole)) return true;
    tokens.push_back(whole);
    return false;
  }

  /// Marsh’s: two tokens.
  void own(Token t) {
    Token own;
    own.end = t.end;
    std::size_t cut = t.end;
    text::previous(s_, cut);
    text::previous(s_, cut);
    own.begin = t.end = static_cast<std::uint32_t>(cut);
    own.lower = t.lower.substr(t.lower.size() - 2);
    t.lower.remove_suffix(2);
    look_up(t);
    tokens.push_back(t);
    tokens.push_back(own);
  }

  /// French dit-il, a-t-elle: the verb becomes a token of its own, the word keeps the pronoun.
  bool inversion(Token word) {
    const std::size_t hyphen = word.lower.rfind('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || word.end - word.begin != word.lower.size()) return false;
    Token verb = word;
    verb.end = word.begin + static_cast<std::uint32_t>(hyphen);
    verb.lower = word.lower.substr(0, hyphen);
    if (verb.lower.ends_with("-t")) verb.lower.remove_suffix(2);
    word.begin += static_cast<std::uint32_t>(hyphen) + 1;
    word.lower.remove_prefix(hyphen + 1);
    word.capital = false;
    look_up(word);
    if (!is_pronoun(word)) return false;
    look_up(verb);
    tokens.push_back(verb);
    tokens.push_back(word);
    return true;
  }

  WordReader words_;
  std::string_view s_;
  const Cues& cues_;
};

bool keeps_full_stop(const Token& word) {
  return is_abbreviation(word) || word.lower.size() == 1 || word.lower.find('.') != std::string_view::npos ||
         text::length(word.lower) == 1;
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
  t.begin = static_cast<std::uint32_t>(span.outer_start);
  t.end = static_cast<std::uint32_t>(span.outer_end);
  t.span = static_cast<std::uint32_t>(number);
  for (std::size_t back = span.end; back > span.start;) {
    t.sign = text::previous(s, back);
    if (!text::is_space(t.sign) && t.sign != U'’' && t.sign != U'\'' && t.sign != U'”') break;
  }
  return t;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view s, const std::vector<Marked>& spans, const Cues& cues, Arena& arena) {
  arena = std::make_unique_for_overwrite<char[]>(s.size() * 3 / 2 + 4);  // lower case takes at most half as much again
  Reader reader(s, cues, arena.get());
  std::vector<Token>& tokens = reader.tokens;
  std::size_t span = 0;
  for (std::size_t at = 0; at < s.size();) {
    if (span < spans.size() && at >= spans[span].outer_start) {
      tokens.push_back(marked_token(s, spans[span], span));
      at = std::max(at, spans[span].outer_end);
      ++span;
      continue;
    }
    if (s[at] == ' ') {
      ++at;
      continue;
    }
    const std::size_t limit = span < spans.size() ? spans[span].outer_start : s.size();
    const std::size_t begin = at;
    const bool letter = plain(s[at]) != 0;
    const char32_t c = letter ? static_cast<char32_t>(s[at++]) : text::next(s, at);
    if (letter || text::is_word(c) || ((c == U'@' || c == U'#') && at < limit)) {
      at = std::max(at, reader.word(begin, limit));
      if (at < limit && s[at] == '.' && keeps_full_stop(tokens.back())) tokens.back().end = static_cast<std::uint32_t>(++at);
    } else if (!text::is_space(c)) {
      Token t;
      t.kind = TokenKind::sign;
      t.begin = static_cast<std::uint32_t>(begin);
      t.end = static_cast<std::uint32_t>(at);
      t.sign = c;
      tokens.push_back(t);
    }
  }
  std::uint32_t sentence = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    tokens[i].sentence = sentence;
    if (ends_sentence(tokens, i)) ++sentence;
  }
  return std::move(reader.tokens);
}

}  // namespace tearsheet::quotes
