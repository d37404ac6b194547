// The choice of the dates of publication and of the last change.
#pragma once

#include "metadata/candidates.hpp"
#include "metadata/date_doubts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::metadata {

struct Dates {
  std::optional<std::string> published, modified;      ///< ISO 8601
  std::string_view published_source, modified_source;  ///< empty if there is none
  bool reckoned = false;                               ///< one was told as "3 days ago" and counted back from the copy's date
};

/// Adds to the candidates what it has to look for on the whole page.
Dates choose_dates(const dom::Document& document, Candidates& candidates, dom::NodeId headline, const DateContext& context);

}  // namespace tearsheet::metadata
