// What each element does in tree construction, as far as Nesting follows it. Of this room alone.
#pragma once

#include "dom/tag.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tearsheet::dom {

/// What an element does in tree construction.
enum class Role : std::uint8_t {
  other,       ///< nothing is known of it: gives up
  ordinary,    ///< "any other start tag": span, time, custom elements
  formatting,  ///< a, b, i, ...: in the list of active formatting elements
  block,       ///< closes a <p>, is closed by its end tag alone: div, ul, section
  paragraph,   ///< p
  heading,     ///< h1 to h6
  item,        ///< li
  term,        ///< dd, dt
  button,
  void_inline,   ///< img, br, ...
  void_block,    ///< hr
  neutral,       ///< without any effect on others: script, style, link, meta, comments
  preformatted,  ///< pre, listing: a block that is never whole
  barrier,       ///< object, template, ...: ends the scopes of what is around it
  table,
  table_part,  ///< td, tr, ... by name; when open, one of:
  row_group,
  row,
  cell,
  select,
  form,
  see_through,  ///< html, head, body: no account is kept of them
  noscript,
  raw_leaf,  ///< textarea: has an effect, holds no elements
  svg,
  foreign,  ///< inside svg
};

/// Place of a tag in an array with one for each.
constexpr std::size_t index(Tag tag) { return static_cast<std::size_t>(tag); }

/// Of each tag.
extern const std::array<Role, 256> roles;

/// The role of a name beyond our tags.
Role role_of(std::string_view name);

/// The role of an element by its name.
inline Role role_of(Tag tag, std::string_view name) { return tag == Tag::unknown ? role_of(name) : roles[index(tag)]; }

/// Elements past which the end tag of an ordinary element does not reach.
inline bool is_special(Role role) { return role != Role::ordinary && role != Role::formatting; }

/// Elements past which no end tag reaches.
inline bool is_barrier(Role role) {
  return role == Role::barrier || role == Role::select || (role >= Role::table && role <= Role::cell);
}

/// Elements that go into the text, as <img> does.
inline bool is_inline(Role role) {
  return role == Role::ordinary || role == Role::formatting || role == Role::button || role == Role::noscript;
}

}  // namespace tearsheet::dom
