// Joins the rows of all files, and makes the catalogue of them.
#include "boilerplate/boilerplate.hpp"
#include "boilerplate/rows.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {

std::span<const Rule> all_rules() {
  static const std::vector<Rule> joined = [] {
    std::vector<Rule> rules;
    for (const auto rows : std::array{account_rows(), article_rows(), elsewhere_rows(), tool_rows()}) {
      rules.insert(rules.end(), rows.begin(), rows.end());
    }
    return rules;
  }();
  return joined;
}

std::span<const Entry> catalogue() {
  static const std::vector<Entry> entries = [] {
    std::vector<Entry> sorted;
    for (const Rule& rule : all_rules()) sorted.push_back({rule.id, rule.description});
    std::ranges::sort(sorted, {}, &Entry::id);
    return sorted;
  }();
  return entries;
}

RuleIndex rule_named(std::string_view id) {
  const auto entries = catalogue();
  const auto found = std::ranges::lower_bound(entries, id, {}, &Entry::id);
  return found != entries.end() && found->id == id ? static_cast<RuleIndex>(found - entries.begin()) : no_rule;
}

}  // namespace tearsheet::boilerplate
