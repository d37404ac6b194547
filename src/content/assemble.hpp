// Chosen text blocks -> typed blocks of the article.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <tearsheet/article.hpp>

#include <span>
#include <vector>

namespace tearsheet::content {

/// `left_out`: parallel to document.blocks(); blocks with no_rule are taken. Each text is emitted once, in page order.
std::vector<Block> assemble(const dom::Document& document, std::span<const boilerplate::RuleIndex> left_out);

}  // namespace tearsheet::content
