// Where a saved page comes from, as the tool that saved it wrote into the page: in a comment at its head or tail, or in the
// addresses that it changed. Known only after the parse, so it is no container: a container knows bytes alone.
#pragma once

#include "dom/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::origin {

struct Saved {
  /// "archive.today", "monolith", "save-as" (browsers), "singlefile" or "wayback"; empty where nothing tells.
  std::string_view tool;
  std::optional<std::string> url;       ///< of the page itself, not of a copy; http or https
  std::optional<std::string> archived;  ///< when the copy was made, ISO 8601
};

/// Looks at the comments before the first text and at the end of the page, and at links and scripts where those tell of a copy.
Saved saved(const dom::Document& document);

}  // namespace tearsheet::origin
