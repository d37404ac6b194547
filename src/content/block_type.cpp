#include "content/block_type.hpp"

#include "content/notes.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

bool holds_heading(const dom::Document& document, NodeId n) {
  for (const Tag tag : {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6}) {
    const auto headings = document.elements(tag);
    const auto first = std::ranges::lower_bound(headings, n);
    if (first != headings.end() && *first < document.end(n)) return true;
  }
  return false;
}

// Not of a heading that was never closed, which holds whatever comes after it.
int heading_level(const dom::Document& document, const Extent& extent, NodeId n) {
  constexpr std::size_t most_lines = 4;
  const int level = dom::heading_level(document.tag(n));
  if (level == 0) return 0;
  const Extent::Range range = extent.blocks(n);
  return range.end - range.begin <= most_lines ? level : 0;
}

// dt and dd are items: questions and answers, terms and meanings are a list whose items come in twos. An item with a heading
// inside is a section (an entry of a live blog, a numbered tip) whose text is made of paragraphs.
bool is_item(const dom::Document& document, NodeId n) {
  const Tag tag = document.tag(n);
  return tag == Tag::dt || ((tag == Tag::li || tag == Tag::dd) && !holds_heading(document, n));
}

BlockType type_of(const dom::Document& document, const Extent& extent, const dom::TextBlock& from, int& level) {
  NodeId item = dom::none;
  for (NodeId n = document.parent(from.begin); n != dom::none; n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (tag == Tag::article || tag == Tag::main || tag == Tag::body) break;
    level = heading_level(document, extent, n);
    if (level != 0) return BlockType::heading;
    if (tag == Tag::figcaption || tag == Tag::caption) return BlockType::caption;
    if (tag == Tag::blockquote && !extent.is_frame(n)) return BlockType::blockquote;
    const bool may_be_item = tag == Tag::li || tag == Tag::dt || tag == Tag::dd;
    if (item == dom::none && may_be_item && !extent.is_frame(n)) item = n;
  }
  return item != dom::none && is_item(document, item) ? BlockType::list_item : BlockType::paragraph;
}

}  // namespace

Block typed(const dom::Document& document, const Extent& extent, Parts& parts, const dom::TextBlock& from) {
  Block block;
  block.text = document.text(from);
  if (from.preformatted) {
    block.type = BlockType::preformatted;
    return block;
  }
  if (parts.around(document.parent(from.begin)) == Parts::Kind::post) {
    block.type = BlockType::embed;
    return block;
  }
  block.type = type_of(document, extent, from, block.level);
  if (block.type == BlockType::paragraph && is_note(block.text)) block.type = BlockType::note;
  return block;
}

}  // namespace tearsheet::content
