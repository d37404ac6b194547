// What the page says about itself: the value that the metadata room hands on.
#pragma once

#include "dom/document.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tearsheet::metadata {

struct Facts {
  std::optional<std::string> headline, byline, published, modified, site, section, language, canonical_url, description, image;
  std::vector<std::string> authors, tags;
  std::optional<bool> accessible_for_free;

  /// The element on the page that prints the headline (an h1 as a rule), or none: it is no part of the body.
  dom::NodeId headline_element = dom::none;
  /// The element that prints the byline, or none.
  dom::NodeId byline_element = dom::none;
  /// The article's text as JSON-LD gives it (articleBody), HTML taken out; empty if there is none.
  std::string article_body;
  /// The page declares itself an article: og:type, a JSON-LD *Article or *Posting.
  bool declares_article = false;

  /// A date was told as "3 days ago", and is counted back from the day of the copy.
  bool reckoned_date = false;

  /// For each field that has a value: the field's name in the schema, and the source that won, such as "json-ld" or "og:title".
  std::vector<std::pair<std::string, std::string>> evidence;
};

}  // namespace tearsheet::metadata
