// Why the block model's refusal is no surprise: what a refused block plainly is. The model weighs some hundred features; the
// reasons here are read off the outcome, in words that a person can check on the page.
#pragma once

#include "boilerplate/marks.hpp"
#include "content/measures.hpp"
#include "dom/document.hpp"

#include <cstdint>
#include <vector>

namespace tearsheet::content {

/// Looks at a page and its chosen blocks once, then answers for each refused one.
class Reasons {
 public:
  /// `chosen`: parallel to measures.index, as `position` is.
  Reasons(const dom::Document& document, const Measures& measures, const std::vector<bool>& chosen);
  [[nodiscard]] boilerplate::RuleIndex of(std::size_t position) const;

 private:
  void find_container(const std::vector<bool>& chosen);
  void find_repetition(const std::vector<bool>& chosen);

  const dom::Document& document_;
  const Measures& measures_;
  dom::NodeId container_ = 0;  ///< the deepest element that holds nearly all of the article
  std::size_t first_ = 0, last_ = 0;
  std::vector<bool> repeated_;  ///< signatures of many refused blocks and no chosen one
};

/// True for what Reasons gives: refused by the block model, by no rule.
bool is_reason(boilerplate::RuleIndex index);

}  // namespace tearsheet::content
