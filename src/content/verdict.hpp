// Is this page an article at all? Lists of links, shop windows, search results and error pages have text that looks like one in
// places. Features of the page and of the body chosen from it, three logistic scores over them (their weights are tables that
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

inline constexpr std::size_t verdict_count = 41;
using VerdictFeatures = std::array<float, verdict_count>;

/// `scores` and `chosen`: parallel to measures.index.
VerdictFeatures verdict_features(const dom::Document& document, const metadata::Facts& facts, const Measures& measures,
                                 std::span<const double> scores, const std::vector<bool>& chosen);

/// What a page is, each 0 to 1.
struct Verdict {
  double article = 0;  ///< probability that it is an article and no list or shop
  double prose = 0;    ///< that it is prose of another kind (a forum's thread, documentation, a service) and no list or shop
  double story = 0;    ///< that it is an article and no prose of another kind
};

Verdict judge(const VerdictFeatures& features);

/// Below both a page is refused: of the articles that train them one in a hundred at most is, and few pages of prose.
extern const double least_article_probability, least_prose_probability;
/// Below one of them a page is given with a warning: of the articles that train them one in twenty, of other prose most.
extern const double doubtful_article, doubtful_story;

/// No article. Pages too small for a list are refused as errors alone.
bool is_refused(const dom::Document& document, const metadata::Facts& facts, const Measures& measures,
                const std::vector<bool>& chosen, const Verdict& verdict);

}  // namespace tearsheet::content
