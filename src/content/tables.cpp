#include "content/tables.hpp"

#include "content/reason.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

constexpr auto is_cell = [](const dom::Node& node) { return node.tag == Tag::td || node.tag == Tag::th; };

// Text of a paragraph's length: what a cell of data seldom has once and never has twice.
constexpr std::size_t paragraph_bytes = 120;

}  // namespace

Tables::Tables(const dom::Document& document) : document_(document) {
  if (document.elements(Tag::table).empty()) return;
  look_at_tables();
  const std::size_t count = document.blocks().size();
  places_.resize(count);
  for (std::size_t i = 0; i < count; ++i) add(i);
}

void Tables::look_at_tables() {
  for (const NodeId table : document_.elements(Tag::table)) {
    Facts& facts = facts_[table];
    const std::string_view role = document_.attribute(table, "role").value_or("");
    facts.layout = facts.layout || role == "presentation" || role == "none";
    const NodeId cell = document_.ancestor(table, is_cell);
    if (cell == dom::none) continue;
    if (const NodeId outer = document_.ancestor(cell, Tag::table); outer != dom::none) facts_[outer].layout = true;
  }
  for (const Tag tag : {Tag::caption, Tag::th, Tag::thead}) {
    for (const NodeId n : document_.elements(tag)) {
      if (const NodeId table = document_.ancestor(n, Tag::table); table != dom::none) facts_[table].header = true;
    }
  }
}

void Tables::add(std::size_t block) {
  const dom::TextBlock& from = document_.blocks()[block];
  Place& place = places_[block];
  place.cell = document_.ancestor(from.begin, is_cell);
  place.row = place.cell == dom::none ? dom::none : document_.ancestor(place.cell, Tag::tr);
  place.table = place.row == dom::none ? dom::none : document_.ancestor(place.row, Tag::table);
  if (place.table == dom::none) return;
  Facts& facts = facts_[place.table];
  if (place.cell != facts.cell) enter_cell(facts, place);
  place.column = facts.column;
  if (from.preformatted && document_.text(from).find('\n') != std::string_view::npos)
    facts.layout = true;  // code and its line numbers
  facts.cell_bytes += from.text.size;
  facts.most_bytes = std::max(facts.most_bytes, facts.cell_bytes);
  facts.cell_paragraphs += from.text.size >= paragraph_bytes ? 1 : 0;
  facts.most_paragraphs = std::max(facts.most_paragraphs, facts.cell_paragraphs);
}

void Tables::enter_cell(Facts& facts, const Place& place) const {
  if (place.row != facts.row) {
    facts.row = place.row;
    facts.next = place.row + 1;
    facts.column = facts.columns = 0;
  } else {
    ++facts.column;
    facts.next = document_.end(facts.cell);
  }
  for (; facts.next < place.cell; facts.next = document_.end(facts.next)) facts.column += is_cell(document_[facts.next]) ? 1 : 0;
  facts.cell = place.cell;
  facts.cell_bytes = facts.cell_paragraphs = 0;
  facts.most_columns = std::max(facts.most_columns, ++facts.columns);
  if (facts.used.size() <= facts.column) facts.used.resize(facts.column + 1, false);
  facts.used[facts.column] = true;
}

bool Tables::holds_data(const Facts& facts) {
  constexpr std::size_t long_cell = 600;  // bytes
  if (facts.layout || facts.most_columns < 2) return false;
  return facts.header ? facts.most_paragraphs <= 4 : facts.most_paragraphs < 2 && facts.most_bytes <= long_cell;
}

Tables::Place Tables::place(std::size_t block) const {
  if (places_.empty() || places_[block].table == dom::none) return {};
  return holds_data(facts_.at(places_[block].table)) ? places_[block] : Place{};
}

void Tables::complete(std::vector<boilerplate::RuleIndex>& left_out) const {
  if (places_.empty()) return;
  struct Sum {
    std::size_t chosen = 0, all = 0;
  };
  std::unordered_map<NodeId, Sum> sums;  // of tables and of rows
  const auto blocks = document_.blocks();
  for (std::size_t i = 0; i < left_out.size(); ++i) {
    const Place at = place(i);
    if (at.table == dom::none || (left_out[i] != boilerplate::no_rule && !is_reason(left_out[i]))) continue;
    for (const NodeId n : {at.table, at.row}) {
      sums[n].all += blocks[i].text.size;
      if (left_out[i] == boilerplate::no_rule) sums[n].chosen += blocks[i].text.size;
    }
  }
  for (std::size_t i = 0; i < left_out.size(); ++i) {
    const Place at = place(i);
    if (at.table == dom::none || !is_reason(left_out[i])) continue;
    const Sum& table = sums[at.table];
    if (2 * table.chosen >= table.all || sums[at.row].chosen > 0) left_out[i] = boilerplate::no_rule;
  }
}

std::string Tables::separator(const Place& before, const Place& place) const {
  if (before.table == place.table && before.cell == place.cell) return " ";
  const bool same_row = before.table == place.table && before.row == place.row;
  const std::vector<bool>& used = facts_.at(place.table).used;
  const auto begin = used.begin() + static_cast<std::ptrdiff_t>(same_row ? before.column + 1 : 0);
  const auto skipped = std::count(begin, used.begin() + static_cast<std::ptrdiff_t>(place.column), true);
  std::string out = same_row ? " | " : before.table == place.table ? "\n" : "";
  for (std::ptrdiff_t i = 0; i < skipped; ++i) out.append("| ");
  return out;
}

}  // namespace tearsheet::content
