// Tables, as Nesting follows them. Its own list has a table and, above it, the group of rows, the row and the cell that are open
// in it, as far as their tags are there: an implied row or group is not, and what is around one is not whole. A table, group, row
// or cell is whole if it holds nothing but what belongs there, white space and comments: all else moves out before the table.
#include "dom/nesting.hpp"

namespace tearsheet::dom {

namespace {

// How far inside a table a part stands; 0 for captions and columns, of which no account is kept.
int level_of(Tag tag) {
  if (tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot) return 1;
  if (tag == Tag::tr) return 2;
  return tag == Tag::td || tag == Tag::th ? 3 : 0;
}

bool is_part(Role role) { return role == Role::row_group || role == Role::row || role == Role::cell; }

}  // namespace

// The table around, in which a part of one would go.
std::optional<std::size_t> Nesting::table_around() const {
  return find([](const Open& o) { return o.role == Role::table; },
              [](const Open& o) { return o.role == Role::barrier || o.role == Role::select; });
}

// True within a table, but in none of its cells.
bool Nesting::between_cells() const {
  const auto around =
      find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return o.tag == Tag::template_; });
  return around && open_[*around].cell == Tag::unknown;
}

void Nesting::start_table(Open element) {
  // In quirks mode a table does not close a <p>, and a table outside a cell closes the one it stands in.
  if (p_in_scope() || between_cells()) return give_up();
  push(element, true, false);
}

void Nesting::table_part(const Open& element, bool is_start) {
  const auto table = table_around();
  if (!table) {
    // Ignored, but for a template of rows, and for a table around an <object> and the like.
    if (count_[index(Tag::template_)] != 0 || count_[index(Tag::table)] != 0) return give_up();
    return spoil();
  }
  if (is_start) return start_part(*table, element);
  end_part(*table, element.tag);
}

// Closes what is open in the table, but for what the part can stand in.
void Nesting::start_part(std::size_t table, Open element) {
  constexpr std::array<Role, 4> role{Role::table, Role::row_group, Role::row, Role::cell};
  const int level = level_of(element.tag);
  std::size_t stays = table + 1;
  while (stays < open_.size() && is_part(open_[stays].role) && level_of(open_[stays].tag) < level) ++stays;
  if (stays != open_.size()) pop_through(stays);
  const bool in_place = level != 0 && top_is(role[static_cast<std::size_t>(level) - 1]);
  if (!in_place) spoil();
  open_[table].cell = level == 3 || element.tag == Tag::caption ? element.tag : Tag::unknown;
  if (level == 0) return;
  element.role = role[static_cast<std::size_t>(level)];
  push(element, true, false);
}

// The end tag of a part that is not the innermost element. That of the cell at hand closes all in it; of the others it is certain
// only where nothing is open but parts.
void Nesting::end_part(std::size_t table, Tag tag) {
  const bool ends_cell = tag != Tag::unknown && open_[table].cell == tag;
  if (!ends_cell && !top_is(Role::table) && !is_part(open_.back().role)) return give_up();
  std::size_t stays = table + 1;
  while (ends_cell && stays < open_.size() && is_part(open_[stays].role) && open_[stays].role != Role::cell) ++stays;
  open_[table].cell = Tag::unknown;
  const bool dirty = dirty_;
  pop_through(stays);
  dirty_ = dirty_ || (dirty && !ends_cell);  // the tag may be ignored, and the cell stay open
}

// The innermost element was a cell, and is closed.
void Nesting::end_cell() {
  if (const auto table = table_around()) open_[*table].cell = Tag::unknown;
}

void Nesting::end_table() {
  if (const auto table = table_around()) {
    pop_through(*table);
  } else if (count_[index(Tag::table)] != 0) {
    give_up();  // an <object> and the like do not hold it back
  }
}

}  // namespace tearsheet::dom
