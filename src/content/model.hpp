// The trained block model: a logistic look at every block, then a second one that knows what the first gave the block's
// neighbours: the mean of a logistic score and of boosted trees.
// Its numbers are tables that script/train-body writes.
#pragma once

#include "content/features.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace tearsheet::content {

/// One feature's part in the first look's score: weight * clamp((x - mean) * inverse_deviation, -4, 4).
struct Weight {
  float mean = 0, inverse_deviation = 0, weight = 0;
};
double part(const Weight& weight, float x);
extern const float first_bias;
std::span<const Weight> first_weights();
/// Of the second look: the first features' weights, then the second ones'.
extern const float second_bias;
std::span<const Weight> second_weights();
/// The same of the three scores of the verdict on the page.
extern const float article_bias, prose_bias, story_bias;
std::span<const Weight> article_weights();
std::span<const Weight> prose_weights();
std::span<const Weight> story_weights();

/// A question of a tree: is the feature at most the threshold? `yes` and `no` are the next question of the tree, or ~leaf.
struct Question {
  float threshold = 0;
  std::uint16_t feature = 0;  ///< of the first look's row, then of the second one's
  std::int16_t yes = 0, no = 0;
};

/// Every tree has so many leaves, and one question less.
inline constexpr std::size_t tree_leaves = 8;
std::span<const Question> tree_questions();  ///< tree_leaves - 1 a tree
std::span<const float> tree_values();        ///< tree_leaves a tree: what a leaf adds to the logit

/// Blocks to which the first look gives less are not looked at again.
inline constexpr double least_first_score = 0.02;

/// Probability that each measured block belongs to the article.
std::vector<double> score(const dom::Document& document, const Measures& measures);

}  // namespace tearsheet::content
