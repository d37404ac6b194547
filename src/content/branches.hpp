// The part of the tree that holds text: every element with a text block in it, numbered densely in document order. What a page
// has besides (scripts, pictures, empty boxes: most of it) is never looked at again.
#pragma once

#include "content/categories.hpp"
#include "dom/document.hpp"

#include <cstdint>
#include <vector>

namespace tearsheet::content {

/// What kinds of element stand around a text, as bits of Branch::around.
enum class Around : std::uint8_t {
  aside,
  header,
  section,
  main,
  form,
  figure,
  table,
  quote,   ///< blockquote
  list,    ///< ul, ol
  link,    ///< a
  button,  ///< button, label, summary
  details,
  emphasis,    ///< em, i
  strong,      ///< strong, b
  item_body,   ///< itemprop=articleBody
  item_piece,  ///< an ingredient, a step, an answer by its itemprop
  unshown      ///< hidden, aria-hidden, style with display:none
};
inline constexpr std::size_t around_count = 17;

struct Branch {
  dom::NodeId node = 0;
  std::uint32_t parent = 0;  ///< number of the branch above; the root is its own
  std::uint32_t depth = 0;   ///< in branches
  std::uint32_t around = 0;  ///< bits of Around, of this element and all above
  CategoryMask categories = 0;
  std::uint32_t article = 0;      ///< innermost article around, itself included; 0 if there is none
  std::uint32_t kind_number = 0;  ///< the same for elements of one tag and class
  std::uint32_t alike = 0;        ///< siblings of the same kind, itself included
  std::uint32_t built_alike = 0;  ///< siblings of one tag with the same tags of children, itself included
  std::uint64_t kind = 0;         ///< hash of tag and class
  std::uint64_t tag_path = 0;     ///< hash of the tags from the root
  dom::Tag tag = dom::Tag::unknown;

  // Sums over the subtree.
  double words = 0;
  double unlinked = 0;  ///< words outside links
  double good = 0;      ///< words of prose
  double readable = 0;  ///< score as a container of prose
};

struct Branches {
  std::vector<Branch> all;                 ///< [0] is the document
  std::vector<std::uint32_t> number;       ///< for each node its branch, or Numbering::none
  std::vector<std::uint32_t> kind_counts;  ///< for each kind_number, the branches of that kind on the page

  [[nodiscard]] const Branch& of(dom::NodeId n) const { return all[number[n]]; }
};

/// Sums are left 0. Linear in the page.
Branches find_branches(const dom::Document& document);

}  // namespace tearsheet::content
