// What the sources hand to the choice: a value for a field, and where it was found.
#pragma once

#include "dom/document.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet::metadata {

enum class Field : std::uint8_t {
  headline,
  byline,
  author,
  published,
  modified,
  site,
  section,
  language,
  canonical_url,
  description,
  image,
  tag,
  accessible_for_free,
  outlet,  ///< name of an organisation that the page names as its publisher or author: never a person
  kind,    ///< what the page says that it is: "article", "NewsArticle"
};

struct Candidate {
  Field field = Field::headline;
  std::string value;        ///< clean text (text::clean), never empty
  std::string_view source;  ///< of a table row: lives for ever
  dom::NodeId where = dom::none;
};

class Candidates {
 public:
  /// Cleans the value; an empty one is dropped. At most 2,000 are kept: a page has a few dozen.
  void add(Field field, std::string_view value, std::string_view source, dom::NodeId where);

  [[nodiscard]] std::span<const Candidate> all() const { return all_; }

  /// Calls f(const Candidate&) for each of the field from the source, in the order found, until it returns true.
  template <typename F>
  bool any_of(Field field, std::string_view source, F&& f) const {
    for (const Candidate& c : all_) {
      if (c.field == field && c.source == source && f(c)) return true;
    }
    return false;
  }

 private:
  std::vector<Candidate> all_;
};

}  // namespace tearsheet::metadata
