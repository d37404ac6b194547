// The choice of the headline: the one that is printed, as far as what the page says elsewhere agrees with it.
#pragma once

#include "metadata/candidates.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::metadata {

struct Headline {
  std::string text;  ///< empty if there is none
  std::string_view source;
  dom::NodeId element = dom::none;
  std::string
      day;  ///< that the headline is set out with, "23.01.2022 - A headline", cut off; a day further on is of what it tells
};

/// `sites`: names of the site, which are no headline and are cut off at the ends of titles.
Headline choose_headline(const dom::Document& document, const Candidates& candidates, const std::vector<std::string>& sites);

/// A title without the names of the site and the section around it: "Title | Site" -> "Title".
std::string without_site(std::string_view title, const std::vector<std::string>& sites);

}  // namespace tearsheet::metadata
