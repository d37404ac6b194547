// Chosen text blocks -> typed blocks of the article.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <tearsheet/article.hpp>

#include <vector>

namespace tearsheet::content {

/// `left_out`: parallel to document.blocks(); blocks with no_rule are taken, and it is told what becomes of them: afterwards the
/// blocks with no_rule are exactly those whose text was emitted, once, in page order.
/// Left out besides: what the article says twice. Taken besides: captions and embedded posts inside it, the rest of its tables.
std::vector<Block> assemble(const dom::Document& document, std::vector<boilerplate::RuleIndex>& left_out);

}  // namespace tearsheet::content
