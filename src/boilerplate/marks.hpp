// Which nodes and blocks the boilerplate rules mark as no part of the article, each with its rule.
#pragma once

#include "dom/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

/// Index into catalogue(); no_rule = keep.
using RuleIndex = std::uint16_t;
inline constexpr RuleIndex no_rule = 0xFFFF;

/// The index of an id in catalogue(); no_rule if it is not there.
RuleIndex rule_named(std::string_view id);

struct Marks {
  /// For each block of the document: the rule that marked it (itself or an element around it), or no_rule.
  std::vector<RuleIndex> block;
};

}  // namespace tearsheet::boilerplate
