// Applies any set of rules; mark() is this with all of them.
#pragma once

#include "boilerplate/index.hpp"
#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

namespace tearsheet::boilerplate {

/// The result depends on which rules there are, not on their order. A block is marked by the rule that says most of it: a rule
/// of its text, else that of the nearest element, else that of a list it is in; among equals the smallest id wins.
Marks apply(const dom::Document& document, const Index& index);

/// The blocks of a document with what guards ask of them.
struct Measures {
  std::vector<std::uint32_t> words_before;  ///< by block: words of all blocks before it; one more for the end
  std::vector<std::uint32_t> prose_before;  ///< the same, of blocks that are prose: long, and not a link
  [[nodiscard]] std::uint32_t words(std::size_t first, std::size_t last) const {
    return words_before[last] - words_before[first];
  }
  [[nodiscard]] std::uint32_t prose(std::size_t first, std::size_t last) const {
    return prose_before[last] - prose_before[first];
  }
};

Measures measure(const dom::Document& document);

/// The passes: over blocks for rules of text, over comments for what tools inserted, then over nodes for rules of elements. The
/// later ones mark what is still unmarked. Marks of lists of links go to `lists`.
void apply_to_blocks(const dom::Document& document, const Index& index, const Measures& measures, Marks& marks, Marks& lists);
void apply_to_comments(const dom::Document& document, const Index& index, Marks& marks);
void apply_to_elements(const dom::Document& document, const Index& index, const Measures& measures, Marks& marks);

}  // namespace tearsheet::boilerplate
