// The trained block model: two logistic looks at every block. Its weights are a table that script/train-body writes.
#pragma once

#include "content/features.hpp"

#include <span>
#include <vector>

namespace tearsheet::content {

/// One feature's part in a score: weight * clamp((x - mean) * inverse_deviation, -4, 4).
struct Weight {
  float mean = 0, inverse_deviation = 0, weight = 0;
};

/// Of the first look: a bias, then one weight a first feature.
extern const float first_bias;
std::span<const Weight> first_weights();
/// Of the second look: a bias, then the first features' weights, then the second ones'.
extern const float second_bias;
std::span<const Weight> second_weights();

/// Probability that each measured block belongs to the article, from both looks.
std::vector<double> score(const dom::Document& document, const metadata::Facts& facts, const Measures& measures);

}  // namespace tearsheet::content
