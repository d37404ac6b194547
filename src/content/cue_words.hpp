// Common words by what they tell of a text: function words make prose, words for "you" and "we" make an appeal, and some
// words stand mostly in credits, in appeals or in notes on how a text was made.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tearsheet::content {

enum class Cue : std::uint8_t { none, stop, you, we, credit, appeal, making };
inline constexpr std::size_t cue_count = 7;

/// Of a word's hash (text::hash_word).
Cue cue_of(std::uint64_t word_hash);

}  // namespace tearsheet::content
