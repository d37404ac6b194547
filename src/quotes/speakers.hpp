// Marked spans of one paragraph -> who speaks each, read off the row of tokens.
#pragma once

#include "quotes/particles.hpp"
#include "quotes/phrases.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

/// What ties one marked span to its speaker.
struct Attribution {
  std::string_view rule;             ///< what found it, a name of ours for people
  std::optional<Phrase> speaker;     ///< none: nobody found by the grammar of the paragraph
  std::optional<Phrase> antecedent;  ///< of "who": the phrase it stands for
  std::optional<std::size_t> cue;    ///< token
  std::size_t cue_last = 0;          ///< end of the cue's tokens
  std::optional<ByteRange> range;    ///< the speaker, where it is no phrase of tokens
  bool nobody = false;               ///< a cue in the passive: said by nobody, nothing may be carried over
  bool carried = false;              ///< from an earlier quote or sentence of the paragraph
};

/// One attribution for each marked token of the row, in order. Each looks at a bounded window, so the whole is linear.
std::vector<Attribution> attribute(const std::vector<Token>& tokens, const Cues& cues);

/// Who tells what the sentence of tokens [first, last) says: the one named at its end, or its subject.
std::optional<Phrase> teller_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues);

/// The subject of the sentence that begins at token `first`: its first phrase that is no object.
std::optional<Phrase> subject_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues);

}  // namespace tearsheet::quotes
