// The choice of the authors and of the byline.
#pragma once

#include "metadata/candidates.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::metadata {

struct Authors {
  std::vector<std::string> names;
  std::string_view source;  ///< empty if there are none
};

/// `headline`: the element that prints the headline, or none. `host`: of the page's address, may be empty.
Authors choose_authors(const dom::Document& document, const Candidates& candidates, dom::NodeId headline, std::string_view host);

/// The line that prints the authors near the headline; nullptr if there is none.
const Candidate* choose_byline(const dom::Document& document, const Candidates& candidates, dom::NodeId headline,
                               const std::vector<std::string>& authors);

/// The byline without what follows its names and is none of it: a date, buttons, addresses, the names once more.
std::string without_tail(std::string_view byline, const std::vector<std::string>& authors);

}  // namespace tearsheet::metadata
