// What the chosen blocks say twice: a paragraph that a page prints again (for another screen, in another tab), and pull quotes,
// which print a sentence of the article large beside it.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <vector>

namespace tearsheet::content {

/// Leaves out each chosen paragraph that came before, and each pull quote whose text stands in another chosen block.
void drop_repeats(const dom::Document& document, std::vector<boilerplate::RuleIndex>& left_out);

}  // namespace tearsheet::content
