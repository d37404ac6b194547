// A paragraph as a row of tokens in which every marked span is a single token: the grammar of attribution is read off
// that row, and nothing inside the marks can be taken for the reporter's own words.
#pragma once

#include "quotes/lexicon.hpp"
#include "quotes/marks.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

enum class TokenKind : std::uint8_t { word, sign, marked };

struct Token {
  std::uint32_t begin = 0;  ///< bytes in the paragraph, which page limits keep far below 4 GB
  std::uint32_t end = 0;
  std::string_view lower;      ///< of a word, lower case, with straight apostrophes; lives as long as its Arena
  char32_t sign = 0;           ///< of a sign; of a marked span the last character inside
  std::uint32_t span = 0;      ///< of a marked span: its number
  std::uint32_t sentence = 0;  ///< number of its sentence in the paragraph
  std::uint16_t classes = 0;   ///< a bit for each WordClass
  TokenKind kind = TokenKind::word;
  CueKind cue = CueKind::none;
  Gender gender = Gender::unknown;  ///< of a pronoun, a title, a word for kin
  bool capital = false;             ///< a word that begins in upper case

  bool is(WordClass word_class) const { return (classes >> static_cast<unsigned>(word_class) & 1U) != 0; }
};

inline bool is_pronoun(const Token& t) { return t.is(WordClass::pronoun); }
inline bool is_relative(const Token& t) { return t.is(WordClass::relative); }
inline bool is_title(const Token& t) { return t.is(WordClass::title); }
inline bool is_abbreviation(const Token& t) { return t.is(WordClass::abbreviation); }
inline bool is_particle(const Token& t) { return t.is(WordClass::particle); }
inline bool is_determiner(const Token& t) { return t.is(WordClass::determiner); }
inline bool is_preposition(const Token& t) { return t.is(WordClass::preposition); }
inline bool is_no_name(const Token& t) { return t.is(WordClass::no_name); }
inline bool is_between(const Token& t) { return t.is(WordClass::between); }
inline bool is_conjunction(const Token& t) { return t.is(WordClass::conjunction); }
inline bool is_naming(const Token& t) { return t.is(WordClass::naming); }
inline bool is_role(const Token& t) { return t.is(WordClass::role); }

/// The lower-case words of one paragraph in a row, so that no word has memory of its own.
using Arena = std::unique_ptr<char[]>;

/// `arena` takes the words of the paragraph; it must live as long as the tokens.
std::vector<Token> tokens_of(std::string_view paragraph, const std::vector<Marked>& spans, const Cues& cues, Arena& arena);

}  // namespace tearsheet::quotes
