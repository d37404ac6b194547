// Parts of a page that other programs made and named by their classes: embedded posts, by the networks' own widgets, and
// footnotes, by the editors that collect them.
#pragma once

#include "dom/document.hpp"

#include <cstdint>
#include <vector>

namespace tearsheet::content {

class Parts {
 public:
  enum class Kind : std::uint8_t { unknown, none, post, footnotes };

  explicit Parts(const dom::Document& document) : document_(document), kinds_(document.size(), Kind::unknown) {}

  /// What the nearest such element around a node is (the node itself too). An article's own element ends the search.
  [[nodiscard]] Kind around(dom::NodeId n);

 private:
  [[nodiscard]] Kind own(dom::NodeId n) const;

  const dom::Document& document_;
  std::vector<Kind> kinds_;  ///< of the nodes asked for and those around them, so that no class is read twice
};

}  // namespace tearsheet::content
