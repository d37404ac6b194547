// The subject of a cue that stands before its quote: to the left, over auxiliaries, appositions and relative clauses.
#pragma once

#include "quotes/phrases.hpp"

#include <optional>
#include <vector>

namespace tearsheet::quotes {

struct Subject {
  Phrase phrase;
  std::optional<Phrase> antecedent;  ///< of "who": the phrase it stands for
};

/// The subject of the cue at token `cue`, within the sentence's tokens from `begin` on. `of_clause`: the cue is a participle,
/// whose subject is that of the main clause.
std::optional<Subject> subject_of_cue(const std::vector<Token>& tokens, std::size_t cue, std::size_t begin, bool of_clause,
                                      const Cues& cues);

/// The subject of the last clause within tokens [begin, end).
std::optional<Phrase> clause_subject_of(const std::vector<Token>& tokens, std::size_t begin, std::size_t end, const Cues& cues);

/// The owner of a noun: Marsh's claim, her claim.
std::optional<Phrase> owner_of(const std::vector<Token>& tokens, std::size_t noun, std::size_t begin, const Cues& cues);

/// was called, been described: the subject does not speak.
bool is_passive(const std::vector<Token>& tokens, std::size_t cue);

/// The token right after the subject of a cue: back over also, has, angrily.
std::size_t before_auxiliaries(const std::vector<Token>& tokens, std::size_t cue, std::size_t begin);

/// True if a phrase that is no object ends right before the token.
bool ends_subject(const std::vector<Token>& tokens, std::size_t cue, std::size_t begin, const Cues& cues);

}  // namespace tearsheet::quotes
