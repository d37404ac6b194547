#include "content/reason.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

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
  std::vector<double> words(document_.size(), 0);
  double all = 0;
  first_ = chosen.size();
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    if (!chosen[k]) continue;
    words[document_.blocks()[measures_.index[k]].element] += measures_.block[k].words;
    all += measures_.block[k].words;
    first_ = std::min(first_, k);
    last_ = k;
  }
  for (dom::NodeId n = document_.size(); n-- > 1;) words[document_.parent(n)] += words[n];
  for (dom::NodeId n = 0; n < document_.size(); ++n) {
    if (words[n] >= 0.9 * all && all > 0 && measures_.depth[n] >= measures_.depth[container_]) container_ = n;
  }
}

void Reasons::find_repetition(const std::vector<bool>& chosen) {
  constexpr std::size_t many = 5;
  std::unordered_map<std::uint64_t, std::size_t> refused;
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    if (!chosen[k]) ++refused[measures_.block[k].signature];
  }
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    if (chosen[k]) refused.erase(measures_.block[k].signature);
  }
  for (const auto& [signature, count] : refused) {
    if (count >= many) repeated_.insert(signature);
  }
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
  } else if (repeated_.contains(block.signature)) {
    reason = Reason::repetition;
  } else if (block.words < few_words && !block.ends_sentence) {
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
