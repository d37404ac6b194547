// End tags, as Nesting follows them.
#include "dom/nesting.hpp"

namespace tearsheet::dom {

namespace {

// What stands for a whole element. The parts of a table stand for themselves: the tags of rows and groups that are implied around
// them depend on them.
std::string_view leaf_of(Tag tag, Role role) {
  if (role == Role::foreign) return {};
  if (role == Role::svg) return "<svg/>";
  switch (tag) {
    case Tag::table:
      return "<table></table>";
    case Tag::tbody:
      return "<tbody></tbody>";
    case Tag::thead:
      return "<thead></thead>";
    case Tag::tfoot:
      return "<tfoot></tfoot>";
    case Tag::tr:
      return "<tr></tr>";
    case Tag::td:
      return "<td></td>";
    case Tag::th:
      return "<th></th>";
    default:
      return is_inline(role) ? "<img>" : "<hr>";
  }
}

}  // namespace

std::optional<Nesting::Ended> Nesting::end(const Token& token, std::string_view name, bool bare) {
  if (given_up_) return std::nullopt;
  const bool of_raw = raw_ != Tag::unknown && raw_ == token.tag;  // of a script and the like, which held no elements
  raw_ = Tag::unknown;
  if (of_raw) return std::nullopt;
  const std::uint32_t key = key_of(token.tag, name);
  const bool ends_top = !open_.empty() && open_.back().key == key;
  if (ends_top && (bare || !in_svg())) return end_top();
  if (in_svg() || is_disputed(token.tag)) {
    give_up();
  } else {
    end_other(token.tag, role_of(token.tag, name), key);
    spoil();
  }
  return std::nullopt;
}

std::optional<Nesting::Ended> Nesting::end_top() {
  const Open top = open_.back();
  pop();
  if (top.role == Role::cell) end_cell();
  if (!top.whole) return std::nullopt;
  return Ended{top.entry, top.at, leaf_of(top.tag, top.role)};
}

// True if releases of the parser, or gumbo and the standard, differ about an end tag that is not of the innermost element.
bool Nesting::is_disputed(Tag tag) const {
  // To gumbo 0.10 all names that it does not know are one: </x-y> closes a <picture>.
  const bool unknown_to_some =
      tag == Tag::unknown || tag == Tag::picture || tag == Tag::slot || tag == Tag::dialog || tag == Tag::search;
  const std::uint32_t alike = count_[index(Tag::unknown)] + count_[index(Tag::picture)] + count_[index(Tag::slot)];
  if (unknown_to_some && alike != 0) return true;
  // Blocks to some, ordinary to others; and a <noscript> holds an end tag back by the standard alone.
  return count_[index(Tag::dialog)] + count_[index(Tag::search)] + count_[index(Tag::noscript)] != 0;
}

// An end tag that is not of the innermost element.
void Nesting::end_other(Tag tag, Role role, std::uint32_t key) {
  switch (role) {
    case Role::noscript:
      if (!open_.empty()) give_up();  // of one in the head or at the top of the body
      return;
    case Role::ordinary:
    case Role::formatting:
      return end_inline(tag, role, key);
    case Role::block:
    case Role::button:
    case Role::paragraph:
    case Role::heading:
    case Role::item:
    case Role::term:
    case Role::preformatted:
    case Role::barrier:
      return end_block(tag, role, key);
    case Role::table:
      return end_table();
    case Role::table_part:
      return table_part({.tag = tag}, false);
    case Role::form:
      if (count_[index(Tag::form)] != 0) give_up();  // it is taken out from between those that are open
      return;
    case Role::see_through:
    case Role::void_inline:  // </br> makes a <br>
    case Role::neutral:
      return;
    default:
      if (tag != Tag::option && tag != Tag::optgroup) give_up();
  }
}

// "Any other end tag": closes all up to its element, unless a special element is open within it.
void Nesting::end_inline(Tag tag, Role role, std::uint32_t key) {
  if (role == Role::formatting && count_[index(tag)] != 0) return give_up();  // the adoption agency
  const auto found = find_past([key](const Open& o) { return o.key == key; },
                               [](const Open& o) { return is_special(o.role) && o.role != Role::noscript; });
  if (found) pop_through(*found);
}

void Nesting::end_block(Tag tag, Role role, std::uint32_t key) {
  const auto matches = [&](const Open& o) { return role == Role::heading ? o.role == Role::heading : o.key == key; };
  const auto stops = [&](const Open& o) {
    return is_barrier(o.role) || (role == Role::item && (o.tag == Tag::ul || o.tag == Tag::ol)) ||
           (role == Role::paragraph && o.role == Role::button);
  };
  if (tag == Tag::template_ && count_[index(tag)] != 0) return give_up();
  if (const auto found = find(matches, stops)) pop_through(*found);
}

}  // namespace tearsheet::dom
