#include "dom/nesting.hpp"

#include "dom/characters.hpp"
#include "limits.hpp"

#include <algorithm>
#include <cstddef>

namespace tearsheet::dom {

namespace {

constexpr std::size_t index(Tag tag) { return static_cast<std::size_t>(tag); }

// Only names that mean the same to every release of the parser; <dialog> and <search> are blocks to some and ordinary to others,
// which is the same where no <p> is open.
constexpr std::array<Role, 256> roles = [] {
  std::array<Role, 256> out{};
  const auto set = [&out](Role role, auto... tags) { ((out[index(tags)] = role), ...); };
  set(Role::ordinary, Tag::abbr, Tag::audio, Tag::bdi, Tag::bdo, Tag::canvas, Tag::cite, Tag::data, Tag::del, Tag::dfn, Tag::ins,
      Tag::kbd, Tag::label, Tag::legend, Tag::map, Tag::mark, Tag::meter, Tag::output, Tag::picture, Tag::progress, Tag::q,
      Tag::samp, Tag::slot, Tag::span, Tag::sub, Tag::sup, Tag::time, Tag::var, Tag::video);
  set(Role::formatting, Tag::a, Tag::b, Tag::big, Tag::code, Tag::em, Tag::font, Tag::i, Tag::s, Tag::small, Tag::strike,
      Tag::strong, Tag::tt, Tag::u);
  set(Role::block, Tag::address, Tag::article, Tag::aside, Tag::blockquote, Tag::center, Tag::details, Tag::dialog, Tag::dir,
      Tag::div, Tag::dl, Tag::fieldset, Tag::figcaption, Tag::figure, Tag::footer, Tag::header, Tag::hgroup, Tag::main, Tag::menu,
      Tag::nav, Tag::ol, Tag::search, Tag::section, Tag::summary, Tag::ul);
  set(Role::paragraph, Tag::p);
  set(Role::heading, Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5, Tag::h6);
  set(Role::item, Tag::li);
  set(Role::term, Tag::dd, Tag::dt);
  set(Role::button, Tag::button);
  set(Role::void_inline, Tag::area, Tag::br, Tag::embed, Tag::img, Tag::input, Tag::wbr);
  set(Role::void_block, Tag::hr);
  set(Role::neutral, Tag::base, Tag::iframe, Tag::link, Tag::meta, Tag::noembed, Tag::noframes, Tag::param, Tag::script,
      Tag::source, Tag::style, Tag::title, Tag::track);
  set(Role::preformatted, Tag::pre, Tag::listing);
  set(Role::barrier, Tag::applet, Tag::object, Tag::template_);
  set(Role::table, Tag::table);
  set(Role::table_part, Tag::caption, Tag::col, Tag::colgroup, Tag::tbody, Tag::td, Tag::tfoot, Tag::th, Tag::thead, Tag::tr);
  set(Role::select, Tag::select);
  set(Role::see_through, Tag::body, Tag::head, Tag::html);
  set(Role::form, Tag::form);
  set(Role::noscript, Tag::noscript);
  set(Role::raw_leaf, Tag::textarea);
  return out;
}();

// Names beyond our tags that parsers have ways of their own for; all others are ordinary, whatever they are.
bool is_peculiar(std::string_view name) {
  constexpr auto peculiar =
      std::to_array<std::string_view>({"basefont", "bgsound", "command", "image", "isindex", "keygen", "malignmark", "marquee",
                                       "menuitem", "mglyph", "nobr", "rb", "rtc", "selectedcontent"});
  return std::any_of(peculiar.begin(), peculiar.end(), [name](std::string_view p) { return is_named(name, p); });
}

Role role_of(Tag tag, std::string_view name) {
  if (tag != Tag::unknown) return roles[index(tag)];
  return is_peculiar(name) ? Role::other : Role::ordinary;
}

std::uint32_t key_of(Tag tag, std::string_view name) {
  if (tag != Tag::unknown) return static_cast<std::uint32_t>(tag);
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  return hash | 0x100U;
}

bool is_list(Tag tag) { return tag == Tag::ul || tag == Tag::ol || tag == Tag::menu || tag == Tag::dir; }

// Elements past which the end tag of an ordinary element does not reach.
bool is_special(Role role) { return role != Role::ordinary && role != Role::formatting; }

// Elements past which no end tag reaches.
bool is_barrier(Role role) { return role == Role::barrier || role == Role::table || role == Role::select; }

bool is_inline(Role role) {
  return role == Role::ordinary || role == Role::formatting || role == Role::button || role == Role::noscript;
}

}  // namespace

void Nesting::give_up() {
  given_up_ = true;
  open_.clear();
}

void Nesting::push(Open element, bool whole, bool p) {
  element.whole = whole;
  element.p_in_scope = p;
  if (!whole) spoil();
  if (open_.size() == limits::depth) return give_up();  // what follows looks through all that is open
  ++count_[index(element.tag)];
  open_.push_back(element);
}

void Nesting::pop() {
  --count_[index(open_.back().tag)];
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

template <typename Matches, typename Stops>
std::optional<std::size_t> Nesting::find(Matches matches, Stops stops) const {
  for (std::size_t i = open_.size(); i-- > 0;) {
    if (matches(open_[i])) return i;
    if (stops(open_[i])) return std::nullopt;
  }
  return std::nullopt;
}

// find() for what special elements stop; <main> is none to gumbo 0.10, so what lies beyond it is not certain.
template <typename Matches, typename Special>
std::optional<std::size_t> Nesting::find_past(Matches matches, Special special) {
  const auto found = find(matches, special);
  const auto past_main = find(matches, [&special](const Open& o) { return special(o) && o.tag != Tag::main; });
  if (found == past_main) return found;
  give_up();
  return std::nullopt;
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
      return table_part(token.tag, true);
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

// True within a table, but in none of its cells.
bool Nesting::between_cells() const {
  const auto around =
      find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return o.tag == Tag::template_; });
  return around && open_[*around].cell == Tag::unknown;
}

// A form in a form is ignored, a form between the cells of a table is closed at once; neither closes a <p>.
void Nesting::start_form(Open element) {
  if (p_in_scope() || count_[index(Tag::form)] != 0 || between_cells()) return give_up();
  push(element, false, false);
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

std::optional<Nesting::Ended> Nesting::end(const Token& token, std::string_view name, bool bare) {
  if (given_up_) return std::nullopt;
  const bool of_raw = raw_ != Tag::unknown && raw_ == token.tag;  // of a script and the like, which held no elements
  raw_ = Tag::unknown;
  if (of_raw) return std::nullopt;
  const std::uint32_t key = key_of(token.tag, name);
  const bool ends_top = !open_.empty() && open_.back().key == key && open_.back().role != Role::table;
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
  if (!top.whole) return std::nullopt;
  if (top.role == Role::foreign) return Ended{top.entry, top.at, {}};
  if (top.role == Role::svg) return Ended{top.entry, top.at, "<svg/>"};
  return Ended{top.entry, top.at, is_inline(top.role) ? "<img>" : "<hr>"};
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
      return table_part(tag, false);
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

void Nesting::end_table() {
  const auto around = find([](const Open& o) { return o.role == Role::table; }, [](const Open& o) { return is_barrier(o.role); });
  if (around) {
    pop_through(*around);
  } else if (count_[index(Tag::table)] != 0) {
    give_up();  // an <object> and the like do not hold it back
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
