// The choice of the dates of publication and of the last change.
#pragma once

#include "metadata/candidates.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::metadata {

struct Dates {
  std::optional<std::string> published, modified;      ///< ISO 8601
  std::string_view published_source, modified_source;  ///< empty if there is none
};

/// Adds to the candidates what it has to look for on the whole page. `url`: of the page, may be empty.
Dates choose_dates(const dom::Document& document, Candidates& candidates, dom::NodeId headline, std::string_view language,
                   std::string_view url);

}  // namespace tearsheet::metadata
