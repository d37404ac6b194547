// Is this page an article at all? Lists of links, shop windows, search results and error pages have text that looks like one in
// places. Features of the page and of the body chosen from it, a logistic score over them (its weights are a table that
// script/train-body writes), and a name for what the page is instead.
#pragma once

#include "content/measures.hpp"
#include "dom/document.hpp"
#include "metadata/facts.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace tearsheet::content {

inline constexpr std::size_t verdict_count = 36;
using VerdictFeatures = std::array<float, verdict_count>;

/// `scores` and `chosen`: parallel to measures.index.
VerdictFeatures verdict_features(const dom::Document& document, const metadata::Facts& facts, const Measures& measures,
                                 std::span<const double> scores, const std::vector<bool>& chosen);

/// Probability that the page is an article, 0 to 1.
double article_probability(const VerdictFeatures& features);

/// Below this a page is refused: of the pages that train it, one article in a hundred at most is.
extern const double least_article_probability;
/// Below this a page is given with a warning: of those pages, about one in thirty.
extern const double doubtful_article;

/// The verdict: no article. Pages too small for a list are refused as errors alone.
bool is_refused(const dom::Document& document, const metadata::Facts& facts, const Measures& measures,
                const std::vector<bool>& chosen, double probability);

}  // namespace tearsheet::content
