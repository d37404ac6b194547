// Which nodes and blocks the boilerplate rules mark as no part of the article, each with its rule.
#pragma once

#include "dom/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

/// Index into catalogue(); no_rule = keep.
using RuleIndex = std::uint16_t;
inline constexpr RuleIndex no_rule = 0xFFFF;

/// The index of an id in catalogue(); no_rule if it is not there.
RuleIndex rule_named(std::string_view id);

/// What a rule is about: the part of its id before the point. In the order of their names.
enum class Category : std::uint8_t {
  ad,
  affiliate,
  app,
  bio,
  browser,
  byline,
  caption,
  comments,
  consent,
  contact,
  content,
  date,
  follow,
  navigation,
  newsletter,
  notice,
  paywall,
  poll,
  readmore,
  readtime,
  related,
  share,
  tags,
  terms,
  tools,
  video,
  wayback,
  none  ///< of no_rule
};
inline constexpr std::size_t categories = static_cast<std::size_t>(Category::none);

/// One look into an array.
Category category_of(RuleIndex rule);
std::string_view name_of(Category category);

struct Marks {
  /// For each block of the document: the rule that marked it (itself or an element around it), or no_rule.
  std::vector<RuleIndex> block;
};

}  // namespace tearsheet::boilerplate
