// Which words are names, by how the article itself writes them: one that it also writes small is none, one that has its capital
// inside sentences too is one. A table of the words with capitals, so that the small ones need but one look each.
#include "quotes/tokens.hpp"

#include <bit>

namespace tearsheet::quotes {
namespace {

bool is_capital_word(const Token& t) { return t.kind == TokenKind::word && t.capital; }

}  // namespace

bool begins_sentence(const std::vector<Token>& tokens, std::size_t i) {
  if (i == 0) return true;
  const Token& before = tokens[i - 1];
  return before.sentence != tokens[i].sentence || (before.kind == TokenKind::sign && before.sign == U':') || before.sign == U'•';
}

Capitals::Capitals(std::size_t tokens) : words_(std::bit_ceil(tokens / 2 + 16)) {}

std::size_t Capitals::slot(std::uint32_t hash) const {
  const std::size_t mask = words_.size() - 1;
  std::size_t i = hash & mask;
  for (std::size_t n = 0; n < 16 && words_[i].hash != hash && words_[i].hash != 0; ++n) i = (i + 1) & mask;
  return i;
}

void Capitals::note_capitals(const std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_capital_word(tokens[i])) continue;
    Word& word = words_[slot(tokens[i].hash)];
    if (word.hash == 0) word.hash = tokens[i].hash;
    if (word.hash == tokens[i].hash && !begins_sentence(tokens, i)) word.inside = true;
  }
}

void Capitals::note_small(const std::vector<Token>& tokens) {
  for (const Token& t : tokens) {
    if (t.kind != TokenKind::word || t.capital) continue;
    Word& word = words_[slot(t.hash)];
    if (word.hash == t.hash) word.small = true;
  }
}

void Capitals::settle(std::vector<Token>& tokens) const {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& t = tokens[i];
    if (!is_capital_word(t) || !begins_sentence(tokens, i) || is_title(t)) continue;
    const Word& word = words_[slot(t.hash)];
    const bool known = word.hash == t.hash;
    const bool small_word = t.is(WordClass::starter) || is_preposition(t) || is_conjunction(t) || is_determiner(t);
    const bool inside = known && word.inside;
    if (known && word.small && !inside && !small_word) {  // Port authority chief Ann Lee
      t.capital = false;
      continue;
    }
    const bool leads = i + 1 < tokens.size() &&
                       (is_capital_word(tokens[i + 1]) || tokens[i + 1].cue == CueKind::verb || tokens[i + 1].lower == "'s" ||
                        tokens[i + 1].kind == TokenKind::sign || is_between(tokens[i + 1]));
    if (small_word) {
      t.classes = static_cast<std::uint16_t>(t.classes | 1U << static_cast<unsigned>(WordClass::no_name));
    } else if (!inside && !leads && gender_of_given_name(t.lower) == Gender::unknown) {
      t.capital = false;
    }
  }
}

}  // namespace tearsheet::quotes
