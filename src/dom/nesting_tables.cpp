// Tables, as Nesting follows them.
#include "dom/nesting.hpp"

namespace tearsheet::dom {

// True within a table, but in none of its cells.
bool Nesting::between_cells() const {
  const auto around =
      find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return o.tag == Tag::template_; });
  return around && open_[*around].cell == Tag::unknown;
}

void Nesting::start_table(Open element) {
  // In quirks mode a table does not close a <p>, and a table outside a cell closes the one it stands in.
  if (p_in_scope() || between_cells()) return give_up();
  push(element, false, false);
}

// The start of a cell, a row or a group of rows closes what is open in the table; their end tags do if they are of the cell at
// hand.
void Nesting::table_part(Tag tag, bool is_start) {
  const auto around = find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return is_barrier(o.role); });
  if (!around) {
    // Ignored, but for a template of rows, and for a table around an <object> and the like.
    if (count_[index(Tag::template_)] != 0 || count_[index(Tag::table)] != 0) return give_up();
    return spoil();
  }
  Open& table = open_[*around];
  const bool is_cell = tag == Tag::td || tag == Tag::th || tag == Tag::caption;
  if (!is_start && *around + 1 != open_.size() && !(is_cell && table.cell == tag)) return give_up();
  table.cell = is_start && is_cell ? tag : Tag::unknown;
  pop_through(*around + 1);
}

void Nesting::end_table() {
  const auto around = find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return is_barrier(o.role); });
  if (around) {
    pop_through(*around);
  } else if (count_[index(Tag::table)] != 0) {
    give_up();  // an <object> and the like do not hold it back
  }
}

}  // namespace tearsheet::dom
