// The article's blocks, and which rule or reason left each other block out: the value that the content room hands on.
#pragma once

#include "boilerplate/marks.hpp"

#include <tearsheet/article.hpp>

#include <cstdint>
#include <vector>

namespace tearsheet::content {

struct Body {
  std::vector<Block> blocks;
  /// For each block of the document: the rule or reason it was left out for, or no_rule if its text stands in `blocks`.
  std::vector<boilerplate::RuleIndex> left_out;
  /// How sure it is that this is an article, 0 to 1.
  double confidence = 0;
};

}  // namespace tearsheet::content
