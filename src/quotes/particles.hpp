// Korean and Japanese: what is said stands in marks with a small word of quotation behind them, and who says it has a particle
// of the subject behind the name. Both are read off the characters, since words have no blanks between them, or wear the
// particle.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tearsheet::quotes {

enum class ParticleLanguage : unsigned char { none, korean, japanese, chinese };

ParticleLanguage particle_language(std::string_view language);

/// Bytes of a paragraph.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The subject of the sentence in which the mark at byte `mark` opens, if it stands before it.
std::optional<ByteRange> subject_before(std::string_view paragraph, std::size_t mark, ParticleLanguage language);

/// True if the word of quotation follows the closing mark, which ends at byte `at`.
bool is_quoted(std::string_view paragraph, std::size_t at, ParticleLanguage language);

/// True if what stands in the marks is a sentence by its last character: a verb's ending.
bool is_whole_sentence(std::string_view inside, ParticleLanguage language);

}  // namespace tearsheet::quotes
