// A block's type, by the elements around it.
#pragma once

#include "content/embeds.hpp"
#include "content/extent.hpp"
#include "dom/document.hpp"

#include <tearsheet/article.hpp>

namespace tearsheet::content {

/// The typed block of a text block of the document; not for cells of tables, which are many to a block.
Block typed(const dom::Document& document, const Extent& extent, Parts& parts, const dom::TextBlock& from);

}  // namespace tearsheet::content
