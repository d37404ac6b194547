// Which tags stand inside svg or math, guessed from the tags alone: the tokenizer must know it before there is a tree, for in svg
// <title>, <style> and <script> are ordinary markup and <![CDATA[ is text. Only a guess: the tree shows where it was wrong.
#pragma once

#include "dom/tag.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

class ForeignGuess {
 public:
  /// True if a start tag here would be of svg or math.
  [[nodiscard]] bool inside() const { return !open_.empty() && open_.back() <= Root::math; }
  /// True once a tag of svg or math was met.
  [[nodiscard]] bool met() const { return met_; }

  /// Takes a start tag; true if it is of svg or math itself. `breaks_out`: a <font> whose attributes end foreign content.
  bool start(Tag tag, std::string_view name, bool self_closing, bool breaks_out);
  void end(Tag tag, std::string_view name);

 private:
  // Roots, and islands: elements of svg and math that hold HTML.
  enum class Root : std::uint8_t { svg, math, foreign_object, desc, title, mi, mo, mn, ms, mtext, annotation_xml, other };
  static Root root_named(Tag tag, std::string_view name);

  std::vector<Root> open_;
  bool met_ = false;
};

}  // namespace tearsheet::dom
