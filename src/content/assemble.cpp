#include "content/assemble.hpp"

#include "content/block_type.hpp"
#include "content/companions.hpp"
#include "content/repeats.hpp"
#include "content/tables.hpp"
#include "text/unicode.hpp"

#include <string>

namespace tearsheet::content {

namespace {

// Captions and cells of tables are text on one line: line ends of preformatted text are spaces there.
std::string line_of(const dom::Document& document, const dom::TextBlock& block) {
  const std::string_view text = document.text(block);
  return block.preformatted ? text::clean(text) : std::string(text);
}

}  // namespace

std::vector<Block> assemble(const dom::Document& document, std::vector<boilerplate::RuleIndex>& left_out) {
  const Tables tables(document);
  tables.complete(left_out);
  drop_repeats(document, left_out);
  Parts parts(document);
  const std::vector<bool> captions = take_companions(document, tables, parts, left_out);
  const Extent extent(document, left_out);
  std::vector<Block> out;
  Tables::Place before;
  for (std::size_t i = 0; i < left_out.size(); ++i) {
    if (left_out[i] != boilerplate::no_rule) continue;
    const dom::TextBlock& block = document.blocks()[i];
    const Tables::Place place = tables.place(i);
    if (place.table == dom::none) {
      out.push_back(captions[i] ? Block{BlockType::caption, 0, line_of(document, block)} : typed(document, extent, parts, block));
    } else {
      if (place.table != before.table) out.push_back({BlockType::table, 0, {}});
      out.back().text.append(tables.separator(before, place)).append(line_of(document, block));
    }
    before = place;
  }
  return out;
}

}  // namespace tearsheet::content
