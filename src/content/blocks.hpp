// The article's blocks, and which rule or reason left each other block out: the value that the content room hands on.
#pragma once

#include "boilerplate/marks.hpp"

#include <tearsheet/article.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::content {

struct Body {
  std::vector<Block> blocks;
  /// For each block of the document: the rule or reason it was left out for, or no_rule if its text stands in `blocks`.
  std::vector<boilerplate::RuleIndex> left_out;
  /// How sure the chosen words belong to the article, in the mean, 0 to 1.
  double confidence = 0;
  /// How likely the page is an article at all, 0 to 1.
  double article = 0;
  /// The page has more blocks of text than are looked at: limits::measured_blocks.
  bool cut = false;
  /// It may be none: to be given with a warning.
  bool doubtful = false;
  /// What the page is called instead, where it is refused; empty if it is taken for an article.
  std::string_view refused;
};

}  // namespace tearsheet::content
