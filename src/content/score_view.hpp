// What the features of the second look are drawn from: the first look's scores over groups, elements, distances and words.
#pragma once

#include "content/measures.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tearsheet::content {

/// Scores of blocks that have something in common.
struct ScoreGroup {
  double scores = 0, blocks = 0, mass = 0, words = 0;
};
using ScoreGroups = std::vector<ScoreGroup>;

/// What the second look needs to know of a page: what the first scores tell of it.
struct ScoreView {
  ScoreGroups by_parent, by_grandparent, by_signature, by_tag_path;
  std::vector<double> mass_before, words_before;  // one longer than the blocks
  std::vector<double> branch_mass, branch_words;
  std::vector<double> since_sure, until_sure;  // blocks
  std::vector<double> gap_before, gap_after;   // words of refused blocks since or until a sure one
  std::vector<std::uint32_t> core_uses;        // for each word: sure blocks' uses of it
  std::uint32_t core = 0;                      // deepest branch with four fifths of the mass
  double total = 0, most = 0;
  double first_sure = 0, last_sure = 0;
};

/// The first look is sure of the block, and it is long enough to count.
bool is_sure(const Measures& all, std::span<const double> scores, std::size_t i);

/// `scores`: parallel to measures.index.
ScoreView view(const Measures& all, std::span<const double> scores);

}  // namespace tearsheet::content
