// The rule tables and what applies them. Rules see the Document and never each other's marks, so their order does not count.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <span>
#include <string_view>

namespace tearsheet::boilerplate {

/// What the catalogue tells of a rule.
struct Entry {
  std::string_view id;           ///< "category.name"
  std::string_view description;  ///< one line: what it removes
};

/// Every id that can stand in Removed::rule, sorted by id.
std::span<const Entry> catalogue();

/// Applies all rules.
Marks mark(const dom::Document& document);

}  // namespace tearsheet::boilerplate
