// The choice of blocks apart from the model's scores: training puts in scores of models that never saw the page.
#pragma once

#include "content/blocks.hpp"
#include "content/measures.hpp"

#include <span>

namespace tearsheet::content {

/// `scores`: probabilities, parallel to measures.index.
Body choose_by(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks,
               const Measures& measures, std::span<const double> scores);

/// Which blocks to take: as many of the best as promise the highest F1 of words. Parallel to measures.index.
std::vector<bool> best_choice(const Measures& measures, std::span<const double> scores);

}  // namespace tearsheet::content
