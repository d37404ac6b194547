// What the block model looks at, block by block. Shape, place, repetition and general words; never a site's own names.
#pragma once

#include "content/measures.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace tearsheet::content {

inline constexpr std::size_t first_count = 108;
inline constexpr std::size_t second_count = 27;

using FirstFeatures = std::array<float, first_count>;
/// Added to the first ones for the second look, which knows the first one's scores.
using SecondFeatures = std::array<float, second_count>;

/// Parallel to measures.index.
std::vector<FirstFeatures> first_features(const dom::Document& document, const metadata::Facts& facts, const Measures& measures);

/// `scores`: the first look's probabilities, parallel to measures.index.
std::vector<SecondFeatures> second_features(const dom::Document& document, const Measures& measures,
                                            std::span<const double> scores);

}  // namespace tearsheet::content
