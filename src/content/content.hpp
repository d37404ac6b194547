// Document, Facts and Marks -> Body: which blocks are the article.
#pragma once

#include "boilerplate/marks.hpp"
#include "content/blocks.hpp"
#include "dom/document.hpp"
#include "metadata/facts.hpp"

namespace tearsheet::content {

Body choose(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks);

}  // namespace tearsheet::content
