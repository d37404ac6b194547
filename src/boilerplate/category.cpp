// The categories of the catalogue: read from the ids once, so that asking costs nothing.
#include "boilerplate/boilerplate.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array<std::string_view, categories> names = {
    "ad",       "affiliate", "app",     "bio",    "browser",    "byline",     "caption", "comments", "consent",
    "contact",  "content",   "date",    "follow", "navigation", "newsletter", "notice",  "paywall",  "poll",
    "readmore", "readtime",  "related", "share",  "tags",       "terms",      "tools",   "video",    "wayback"};
static_assert(std::ranges::is_sorted(names));

Category category_named(std::string_view id) {
  const auto found = std::ranges::find(names, id.substr(0, id.find('.')));
  return static_cast<Category>(found - names.begin());
}

}  // namespace

Category category_of(RuleIndex rule) {
  static const std::vector<Category> by_rule = [] {
    std::vector<Category> out;
    for (const Entry& entry : catalogue()) out.push_back(category_named(entry.id));
    return out;
  }();
  return rule < by_rule.size() ? by_rule[rule] : Category::none;
}

std::string_view name_of(Category category) {
  return category == Category::none ? std::string_view() : names[static_cast<std::size_t>(category)];
}

}  // namespace tearsheet::boilerplate
