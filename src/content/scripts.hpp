// All texts that the scripts of a page hold and that may be its article.
#pragma once

#include "content/rich_text.hpp"
#include "dom/document.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet::content {

struct ScriptText {
  RichText text;
  std::string_view source;  ///< as evidence names it
};

/// Reads JSON-LD, JSON in script elements, and what code assigns and calls; JSON in strings of those; strings that are sent in
/// pieces; JSON in data- attributes. Linear, within limits::scripts_bytes.
std::vector<ScriptText> read_scripts(const dom::Document& document);

}  // namespace tearsheet::content
