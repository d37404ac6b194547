#include "content/reason.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tearsheet::content {

namespace {

enum class Reason : std::uint8_t { after_end, before_start, link_list, not_article, outside, repetition, short_line };

// Ids in the order of Reason.
constexpr auto ids = std::to_array<std::string_view>({
    "content.after_end",
    "content.before_start",
    "content.link_list",
    "content.not_article",
    "content.outside",
    "content.repetition",
    "content.short_line",
});

boilerplate::RuleIndex index_of(Reason reason) {
  static const auto indices = [] {
    std::array<boilerplate::RuleIndex, ids.size()> out{};
    std::ranges::transform(ids, out.begin(), boilerplate::rule_named);
    return out;
  }();
  return indices[static_cast<std::size_t>(reason)];
}

}  // namespace

Reasons::Reasons(const dom::Document& document, const Measures& measures, const std::vector<bool>& chosen)
    : document_(document), measures_(measures) {
  find_container(chosen);
  find_repetition(chosen);
}

void Reasons::find_container(const std::vector<bool>& chosen) {
  const std::vector<Branch>& branches = measures_.branches.all;
  std::vector<double> words(branches.size(), 0);
  double all = 0;
  std::uint32_t deepest = 0;
  first_ = chosen.size();
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    if (!chosen[k]) continue;
    words[measures_.block[k].branch] += measures_.block[k].words;
    all += measures_.block[k].words;
    first_ = std::min(first_, k);
    last_ = k;
  }
  for (std::size_t b = branches.size(); b-- > 1;) words[branches[b].parent] += words[b];
  for (std::uint32_t b = 0; b < branches.size(); ++b) {
    if (words[b] >= 0.9 * all && all > 0 && branches[b].depth >= branches[deepest].depth) deepest = b;
  }
  container_ = branches[deepest].node;
}

void Reasons::find_repetition(const std::vector<bool>& chosen) {
  constexpr std::size_t many = 5;
  std::vector<std::size_t> refused(measures_.signatures, 0);
  repeated_.assign(measures_.signatures, true);
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const std::uint32_t signature = measures_.block[k].signature;
    ++refused[signature];
    if (chosen[k]) repeated_[signature] = false;
  }
  for (std::size_t s = 0; s < refused.size(); ++s) repeated_[s] = repeated_[s] && refused[s] >= many;
}

boilerplate::RuleIndex Reasons::of(std::size_t position) const {
  constexpr double few_words = 8;
  const BlockMeasure& block = measures_.block[position];
  const bool nothing_chosen = first_ == measures_.block.size();
  Reason reason = Reason::not_article;
  if (block.link_share >= 0.5) {
    reason = Reason::link_list;
  } else if (!nothing_chosen && !document_.holds(container_, document_.blocks()[measures_.index[position]].begin)) {
    reason = Reason::outside;
  } else if (!nothing_chosen && position < first_) {
    reason = Reason::before_start;
  } else if (!nothing_chosen && position > last_) {
    reason = Reason::after_end;
  } else if (repeated_[block.signature]) {
    reason = Reason::repetition;
  } else if (block.words < few_words && !block.shape.ends_sentence) {
    reason = Reason::short_line;
  }
  return index_of(reason);
}

bool is_reason(boilerplate::RuleIndex index) {
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (index == index_of(static_cast<Reason>(i))) return true;
  }
  return false;
}

}  // namespace tearsheet::content
