// What a page's JSON-LD gives piece by piece beside an article's body: the ingredients and steps of a recipe, the steps of a
// how-to, questions with their answers (schema.org: Recipe, HowTo, FAQPage). Where the page prints the same, that is the article.
#pragma once

#include "dom/document.hpp"

#include <string>

namespace tearsheet::content {

/// The pieces, a line each, without tags; empty where the page declares none. Linear, within limits::scripts_bytes.
std::string declared_pieces(const dom::Document& document);

}  // namespace tearsheet::content
