// Noun phrases that can speak: names with their titles, pronouns, and nouns with an article.
#pragma once

#include "quotes/cues.hpp"
#include "quotes/tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tearsheet::quotes {

enum class PhraseKind : std::uint8_t { name, pronoun, noun };

/// Tokens [first, last) of one paragraph; the name proper is [core, last), without article, title and description.
struct Phrase {
  std::size_t first = 0;
  std::size_t core = 0;
  std::size_t last = 0;
  PhraseKind kind = PhraseKind::name;
};

/// The phrase that begins at token `at` and ends before `limit`, if there is one.
std::optional<Phrase> phrase_at(const std::vector<Token>& tokens, std::size_t at, std::size_t limit, const Cues& cues);

/// As phrase_at, with what hangs on a noun: a spokesman for the ministry; Paul Reyes and Karin Voss.
std::optional<Phrase> whole_phrase_at(const std::vector<Token>& tokens, std::size_t at, std::size_t limit, const Cues& cues);

/// All phrases within [first, last), left to right.
std::vector<Phrase> phrases_in(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues);

/// True if the token before the phrase makes it an object: in, of, with.
bool is_governed(const std::vector<Token>& tokens, const Phrase& phrase);

/// A word that may stand between subject and verb: also, has, angrily.
bool is_between_word(const Token& token);

}  // namespace tearsheet::quotes
