// Where a block stands: its elements, what is inline in it, what lies between it and the block before, its containers.
#pragma once

#include "content/measures.hpp"
#include "dom/document.hpp"

namespace tearsheet::content {

/// Shares of the text in emphasis, the links that begin in it. After measure_tree.
void measure_inline(const dom::Document& document, const dom::TextBlock& block, const Branches& branches, BlockMeasure& m);

/// The elements around, their repetition, headings and categories.
void measure_tree(const dom::Document& document, const dom::TextBlock& block, const Branches& branches, BlockMeasure& m);

/// Pictures, rules, controls, frames and scripts between the blocks, marked ones included.
void measure_between(const dom::Document& document, Measures& all);

/// Scores elements as containers of prose, and finds the best, the densest, the deepest. After the sums over the tree.
void score_containers(Measures& all);

}  // namespace tearsheet::content
