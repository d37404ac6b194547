#include "content/assemble.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

// How corrections and editors' notes begin, folded. Sorted by language, then text.
constexpr auto note_beginnings = std::to_array<std::string_view>({
    "anm. d. red.", "anmerkung der redaktion", "korrektur:",                                       // de
    "clarification:", "correction:", "corrections:", "editor's note", "editors' note", "update:",  // en
    "fe de errores", "nota de la redacción", "nota del editor",                                    // es
    "note de la rédaction",                                                                        // fr
});

bool is_note(std::string_view s) {
  const std::string head = text::fold(s.substr(0, 80));
  return std::any_of(note_beginnings.begin(), note_beginnings.end(), [&](std::string_view b) { return head.starts_with(b); });
}

bool is_embed(const dom::Document& document, NodeId blockquote) {
  bool found = false;
  dom::for_each_token(document.attribute(blockquote, "class").value_or(""), [&](std::string_view token) {
    found =
        found || token == "twitter-tweet" || token == "instagram-media" || token == "tiktok-embed" || token == "bluesky-embed";
  });
  return found;
}

// A block's type from the nearest element that decides it.
Block typed(const dom::Document& document, const dom::TextBlock& from) {
  Block block;
  block.text = document.text(from);
  if (from.preformatted) block.type = BlockType::preformatted;
  bool item = false;
  for (NodeId n = document.parent(from.begin); n != dom::none; n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (const int level = dom::heading_level(tag); level != 0) {
      block.type = BlockType::heading;
      block.level = level;
      return block;
    }
    if (tag == Tag::figcaption) {
      block.type = BlockType::caption;
      return block;
    }
    if (tag == Tag::blockquote) {
      block.type = is_embed(document, n) ? BlockType::embed : BlockType::blockquote;
      return block;
    }
    item = item || tag == Tag::li;
    if (tag == Tag::article || tag == Tag::main || tag == Tag::body) break;
  }
  if (block.type == BlockType::paragraph && item) block.type = BlockType::list_item;
  if (block.type == BlockType::paragraph && is_note(block.text)) block.type = BlockType::note;
  return block;
}

// The innermost table row around a cell's text, or none. Tables that only lay the page out hold whole paragraphs and
// do not count: their cells hold several blocks or other tables.
NodeId row_of(const dom::Document& document, const dom::TextBlock& block) {
  if (!document.is(block.element, Tag::td) && !document.is(block.element, Tag::th)) return dom::none;
  return document.ancestor(block.element, Tag::tr);
}

std::size_t cells(const dom::Document& document, NodeId row) {
  std::size_t count = 0;
  for (NodeId n = row + 1; n < document.end(row); n = document.end(n))
    count += document.is(n, Tag::td) || document.is(n, Tag::th) ? 1 : 0;
  return count;
}

}  // namespace

std::vector<Block> assemble(const dom::Document& document, std::span<const boilerplate::RuleIndex> left_out) {
  std::vector<Block> out;
  NodeId row_before = dom::none;
  NodeId table_before = dom::none;
  for (std::size_t i = 0; i < left_out.size(); ++i) {
    if (left_out[i] != boilerplate::no_rule) continue;
    const dom::TextBlock& from = document.blocks()[i];
    const NodeId row = row_of(document, from);
    const NodeId table = row == dom::none || cells(document, row) < 2 ? dom::none : document.ancestor(row, Tag::table);
    if (table == dom::none) {
      out.push_back(typed(document, from));
    } else if (table == table_before) {
      out.back().text.append(row == row_before ? " | " : "\n").append(document.text(from));
    } else {
      out.push_back({BlockType::table, 0, std::string(document.text(from))});
    }
    table_before = table;
    row_before = row;
  }
  return out;
}

}  // namespace tearsheet::content
