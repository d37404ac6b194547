// Which tables hold data, and where in them a block stands. Pages are laid out with tables too: those hold whole paragraphs,
// other tables or a single column, and count for nothing here, so that what they hold is typed as if they were not there.
//
//   <tr><td>Ellan</td><td><p>7</p><p>(all sail)</p></td></tr>     Ellan | 7 (all sail)      one line a row, whatever a cell holds
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace tearsheet::content {

class Tables {
 public:
  explicit Tables(const dom::Document& document);

  struct Place {
    dom::NodeId table = dom::none, row = dom::none, cell = dom::none;
    std::size_t column = 0;  ///< number of the cell in its row; spans do not count, however absurd
  };
  /// Where a block (its number in document.blocks()) stands in a table of data; no table if in none.
  [[nodiscard]] Place place(std::size_t block) const;

  /// A table of data is the article's as a whole or row by row, never a cell here and there: takes the cells that the block
  /// model refused in a table most of which it took, and in rows of which it took some.
  void complete(std::vector<boilerplate::RuleIndex>& left_out) const;

  /// What parts a cell's text from the text before it: a line end or space, and a bar for each column that has text in some row.
  [[nodiscard]] std::string separator(const Place& before, const Place& place) const;

 private:
  /// What is counted while the blocks go by.
  struct Facts {
    bool layout = false;  ///< says or shows that it lays out
    bool header = false;  ///< has th, thead or caption
    dom::NodeId row = dom::none, cell = dom::none;
    dom::NodeId next = dom::none;  ///< of the row at hand: the child to look for the next cell from
    std::size_t column = 0, columns = 0, most_columns = 0;
    std::size_t cell_bytes = 0, most_bytes = 0;            ///< of text in one cell
    std::size_t cell_paragraphs = 0, most_paragraphs = 0;  ///< of prose in one cell
    std::vector<bool> used;                                ///< columns that have text in some row
  };
  void look_at_tables();
  void add(std::size_t block);
  void enter_cell(Facts& facts, const Place& place) const;
  [[nodiscard]] static bool holds_data(const Facts& facts);

  const dom::Document& document_;
  std::vector<Place> places_;  ///< parallel to the blocks; empty if the page has no table
  std::unordered_map<dom::NodeId, Facts> facts_;
};

}  // namespace tearsheet::content
