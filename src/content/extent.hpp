// How much text an element holds, and how much of it is the article's: sums over ranges of blocks, so that each question costs
// two binary searches whatever the size of the element.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace tearsheet::content {

class Extent {
 public:
  /// `left_out`: parallel to document.blocks(); blocks with no_rule are the article's.
  Extent(const dom::Document& document, std::span<const boilerplate::RuleIndex> left_out);

  /// Numbers of the blocks that begin inside an element: [begin, end).
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  [[nodiscard]] Range blocks(dom::NodeId n) const;

  [[nodiscard]] std::size_t bytes(dom::NodeId n) const { return sum(bytes_, n); }
  [[nodiscard]] std::size_t chosen_bytes(dom::NodeId n) const { return sum(chosen_bytes_, n); }
  [[nodiscard]] std::size_t chosen_blocks(dom::NodeId n) const { return sum(chosen_blocks_, n); }

  /// Nearly all of the article stands in it: a frame around the article, which says nothing of what is inside. Old pages set
  /// whole articles in a blockquote to indent them, in a list item, in a table's cell, or never close a heading.
  [[nodiscard]] bool is_frame(dom::NodeId n) const;

 private:
  [[nodiscard]] std::size_t sum(const std::vector<std::size_t>& sums, dom::NodeId n) const {
    const Range range = blocks(n);
    return sums[range.end] - sums[range.begin];
  }

  const dom::Document& document_;
  // Of the blocks before each one; one more than there are blocks.
  std::vector<std::size_t> bytes_{0}, chosen_bytes_{0}, chosen_blocks_{0};
};

}  // namespace tearsheet::content
