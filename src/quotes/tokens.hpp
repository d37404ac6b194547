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
  std::uint32_t hash = 0;      ///< of a word's lower-case form
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

/// What an article's capitals tell: a word that begins a sentence has a capital anyway. Feed all tokens, then ask.
class Capitals {
 public:
  explicit Capitals(std::size_t tokens);
  void note_capitals(const std::vector<Token>& tokens);  ///< first of every paragraph,
  void note_small(const std::vector<Token>& tokens);     ///< then of every paragraph
  /// Marks as no name the words that begin sentences and are no names, as far as can be told.
  void settle(std::vector<Token>& tokens) const;

 private:
  struct Word {
    std::uint32_t hash = 0;
    bool small = false;   ///< seen in small letters
    bool inside = false;  ///< seen with a capital inside a sentence
  };
  std::size_t slot(std::uint32_t hash) const;
  std::vector<Word> words_;  ///< open addressing; a hash of 0 is free
};

/// True if token i begins a sentence or follows a colon or a mark: its capital tells nothing.
bool begins_sentence(const std::vector<Token>& tokens, std::size_t i);

}  // namespace tearsheet::quotes
