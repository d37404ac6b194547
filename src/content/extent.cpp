#include "content/extent.hpp"

#include <algorithm>

namespace tearsheet::content {

Extent::Extent(const dom::Document& document, std::span<const boilerplate::RuleIndex> left_out) : document_(document) {
  const auto blocks = document.blocks();
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool chosen = left_out[i] == boilerplate::no_rule;
    bytes_.push_back(bytes_.back() + blocks[i].text.size);
    chosen_bytes_.push_back(chosen_bytes_.back() + (chosen ? blocks[i].text.size : 0));
    chosen_blocks_.push_back(chosen_blocks_.back() + (chosen ? 1 : 0));
  }
}

Extent::Range Extent::blocks(dom::NodeId n) const {
  const auto all = document_.blocks();
  const auto begin = std::ranges::lower_bound(all, n, {}, &dom::TextBlock::begin);
  const auto end = std::ranges::lower_bound(begin, all.end(), document_.end(n), {}, &dom::TextBlock::begin);
  return {static_cast<std::size_t>(begin - all.begin()), static_cast<std::size_t>(end - all.begin())};
}

bool Extent::is_frame(dom::NodeId n) const {
  constexpr std::size_t fewest = 3;  // blocks: an article of one quotation is one
  return chosen_blocks(n) >= fewest && 10 * chosen_bytes(n) >= 9 * chosen_bytes_.back();
}

}  // namespace tearsheet::content
