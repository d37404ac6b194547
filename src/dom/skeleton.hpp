// The least of a page from which an HTML parser builds the same tree: a leaf for each element that is whole (see Nesting), bare
// tags for the rest, text runs of one to three characters, almost no attributes. The parser gets that; text and attributes are
// read from the page itself, through the entries, and so are the insides of whole elements.
//
//   page      <td class=a>Fish &amp; chips<!-- c --><div>a <b>b</b></div></td>
//   skeleton  <td>x<?><hr></td>
//   entries   td ^ ^  ^ div, holds: "a ", b, which holds: "b"
//
// Each entry knows where it stands in both; end tags need none. What else must stay, and why, is written where it is kept, in
// skeleton.cpp.
#pragma once

#include "dom/tag.hpp"
#include "dom/tokenizer.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

enum class EntryKind : std::uint8_t { tag, text, comment };

/// Something in the skeleton of which a node can come.
struct Entry {
  std::uint32_t at = 0;     ///< place in the skeleton; entries are in its order
  std::uint32_t begin = 0;  ///< place in the page: a tag from '<' to behind '>', the characters of text and comments
  std::uint32_t end = 0;
  std::uint32_t names = 0;  ///< of tags: name_bit of each attribute
  std::uint32_t close = 0;  ///< of whole elements and what is in them: one past the last entry inside
  EntryKind kind = EntryKind::tag;
  Tag tag = Tag::unknown;
  TextMode mode = TextMode::data;  ///< of text
  bool raw : 1 = false;            ///< a tag whose content was taken as raw text
  bool foreign : 1 = false;        ///< a tag of svg or math, as far as the tokenizer can tell
  bool whole : 1 = false;          ///< a leaf stands for the element in the skeleton
};
static_assert(sizeof(Entry) == 24);

struct Skeleton {
  std::string text;
  std::vector<Entry> entries;
  std::uint32_t whole_elements = 0;  ///< leaves in the text that stand for such
  std::uint32_t raw_tags = 0;        ///< entries with `raw`
  std::uint32_t open_at_most = 0;    ///< no more elements can be open at one time than this, html, head and body apart
  bool same_tree = true;             ///< false: the page holds something of which the skeleton cannot tell the tree
  bool deadly = false;               ///< gumbo must not be given the page in any form: see Tokenizer::deadly
  bool too_many = false;             ///< more entries than memory is allowed for: the rest is missing
  bool excess_attributes = false;    ///< an element has more attributes than are read
  bool excess_anywhere = false;      ///< the same, or an end tag or one that the page ends in has

  /// The entry at a place in the text, looked for from `hint` on, which moves there; nullptr if none is there.
  [[nodiscard]] const Entry* find(std::uint32_t at, std::size_t& hint) const;
};

enum class Whole : std::uint8_t { as_leaves, tag_by_tag };

/// Linear in the page; takes at most `memory` bytes, or thereabouts. Tag by tag, no element is whole: what serves when a leaf
/// turns out not to have become what it should.
Skeleton make_skeleton(std::string_view page, std::size_t memory, Whole whole = Whole::as_leaves);

}  // namespace tearsheet::dom
