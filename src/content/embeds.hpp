// Embedded posts: the elements that the networks' own widgets make.
#pragma once

#include "dom/document.hpp"

namespace tearsheet::content {

/// The nearest element around a node that is an embedded post, or none. An article's own element ends the search.
dom::NodeId embed_around(const dom::Document& document, dom::NodeId n);

}  // namespace tearsheet::content
