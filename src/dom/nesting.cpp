#include "dom/nesting.hpp"

#include "dom/characters.hpp"
#include "limits.hpp"

#include <utility>

namespace tearsheet::dom {

namespace {

bool is_list(Tag tag) { return tag == Tag::ul || tag == Tag::ol || tag == Tag::menu || tag == Tag::dir; }

}  // namespace

std::uint32_t Nesting::key_of(Tag tag, std::string_view name) {
  if (tag != Tag::unknown) return static_cast<std::uint32_t>(tag);
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return hash | 0x100U;
}

void Nesting::give_up() {
  given_up_ = true;
  open_.clear();
}

void Nesting::push(Open element, bool whole, bool p) {
  element.whole = whole;
  element.p_in_scope = p;
  if (!whole) spoil();
  if (open_.size() == limits::depth) return give_up();                           // what follows looks through all that is open
  if (element.role == Role::cell) element.dirty = std::exchange(dirty_, false);  // no formatting comes into a cell or out of it
  ++count_[index(element.tag)];
  open_.push_back(element);
}

void Nesting::pop() {
  const Open& top = open_.back();
  --count_[index(top.tag)];
  if (top.role == Role::cell) dirty_ = top.dirty;
  open_.pop_back();
}

// Closes elements whose end tag is not here: whatever is open is no longer whole, and formatting elements stay active.
void Nesting::pop_through(std::size_t at) {
  while (open_.size() > at) {
    dirty_ = dirty_ || open_.back().role == Role::formatting;
    pop();
  }
  spoil();
}

// What is open holds something that is not whole.
void Nesting::spoil() {
  for (auto i = open_.rbegin(); i != open_.rend() && i->whole; ++i) i->whole = false;
}

void Nesting::close_p() {
  if (!p_in_scope()) return;
  const auto p = find([](const Open& o) { return o.role == Role::paragraph; }, [](const Open&) { return false; });
  if (p) pop_through(*p);
}

void Nesting::start(const Token& token, std::string_view name, std::uint32_t entry, std::uint32_t at) {
  if (given_up_) return;
  raw_ = token.raw ? token.tag : Tag::unknown;
  Open element;
  element.entry = entry;
  element.at = at;
  element.key = key_of(token.tag, name);
  element.tag = token.tag;
  element.role = role_of(token.tag, name);
  if (in_table_only() && element.role != Role::table_part) spoil();  // it moves out, for all that is certain
  if (token.foreign || in_svg()) return start_svg(token, name, element);
  if (top_is(Role::select)) return start_in_select(element.role, token.tag);
  switch (element.role) {
    case Role::ordinary:
      return push(element, true, p_in_scope());
    case Role::formatting:
      return start_formatting(element);
    case Role::block:
    case Role::paragraph:
    case Role::heading:
    case Role::preformatted:
      if (p_in_scope() && (token.tag == Tag::dialog || token.tag == Tag::search)) return give_up();
      return start_block(element);
    case Role::item:
    case Role::term:
      return start_item(element);
    case Role::button:
      if (count_[index(Tag::button)] != 0) return give_up();
      return push(element, true, false);
    case Role::void_block:
      return close_p();
    case Role::void_inline:
    case Role::neutral:
      return;
    case Role::barrier:
      return push(element, false, false);
    case Role::table:
      return start_table(element);
    case Role::table_part:
      return table_part(element, true);
    case Role::select:
      return push(element, false, false);
    case Role::noscript:
      // In the head it has ways of its own; within an element that is open it cannot be there.
      if (!open_.empty()) push(element, true, p_in_scope());
      return;
    case Role::see_through:
      return spoil();
    case Role::form:
      return start_form(element);
    case Role::raw_leaf:
      return spoil();
    default:
      return give_up();
  }
}

// Whole is an svg of plainly nested tags; <title> and <desc>, which hold HTML, may hold text alone.
void Nesting::start_svg(const Token& token, std::string_view name, Open element) {
  const bool opens = !in_svg() && token.tag == Tag::svg;
  const bool plain = token.tag != Tag::math && token.tag != Tag::font && !is_named(name, "foreignobject");
  const bool in_island = in_svg() && (open_.back().tag == Tag::title || open_.back().key == key_of(Tag::unknown, "desc"));
  if (!token.foreign || (!opens && (!in_svg() || !plain || in_island)) || top_is(Role::select)) return give_up();
  if (token.self_closing) return;
  element.role = opens ? Role::svg : Role::foreign;
  push(element, true, p_in_scope());
}

void Nesting::start_in_select(Role role, Tag tag) {
  const bool known = tag == Tag::option || tag == Tag::optgroup || tag == Tag::script;
  if (!known || role == Role::select) give_up();
}

void Nesting::start_formatting(Open element) {
  // An <a> in an <a>, and the fourth of its kind, take elements off the list of active ones.
  constexpr std::uint32_t most_alike = 2;
  const std::uint32_t alike = count_[index(element.tag)];
  if (alike > most_alike || (alike != 0 && element.tag == Tag::a)) return give_up();
  push(element, !dirty_, p_in_scope());
}

// A leaf <hr> closes a <p> too, but text in it would bring no formatting element back.
void Nesting::start_block(Open element) {
  close_p();
  const bool in_heading = element.role == Role::heading && top_is(Role::heading);  // which it closes; an <hr> would not
  if (in_heading) pop_through(open_.size() - 1);
  push(element, !dirty_ && !in_heading && element.role != Role::preformatted, element.role == Role::paragraph);
}

void Nesting::start_item(Open element) {
  const bool in_list = !open_.empty() && (element.role == Role::item ? is_list(open_.back().tag) : open_.back().tag == Tag::dl);
  if (!in_list) {
    if (count_[index(Tag::dialog)] + count_[index(Tag::search)] != 0) return give_up();
    const auto alike = [&](const Open& o) { return o.role == element.role; };
    const auto before = find_past(alike, [](const Open& o) {
      return is_special(o.role) && o.tag != Tag::address && o.tag != Tag::div && o.role != Role::paragraph &&
             o.role != Role::noscript;
    });
    if (before) pop_through(*before);
  }
  if (given_up_) return;
  close_p();
  push(element, in_list && !dirty_, false);
}

// A form in a form is ignored, a form between the cells of a table is closed at once; neither closes a <p>.
void Nesting::start_form(Open element) {
  if (p_in_scope() || count_[index(Tag::form)] != 0 || between_cells()) return give_up();
  push(element, false, false);
}

}  // namespace tearsheet::dom
