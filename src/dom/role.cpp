#include "dom/role.hpp"

#include "dom/characters.hpp"

#include <algorithm>

namespace tearsheet::dom {

// Only names that mean the same to every release of the parser; <dialog> and <search> are blocks to some and ordinary to others,
// which is the same where no <p> is open.
constinit const std::array<Role, 256> roles = [] {
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

Role role_of(std::string_view name) {
  constexpr auto like_link = std::to_array<std::string_view>({"basefont", "bgsound"});
  // Parsers have ways of their own for these; all others are ordinary, whatever they are.
  constexpr auto peculiar = std::to_array<std::string_view>({"command", "image", "isindex", "keygen", "malignmark", "marquee",
                                                             "menuitem", "mglyph", "nobr", "rb", "rtc", "selectedcontent"});
  const auto is = [name](std::string_view other) { return is_named(name, other); };
  if (std::any_of(peculiar.begin(), peculiar.end(), is)) return Role::other;
  return std::any_of(like_link.begin(), like_link.end(), is) ? Role::neutral : Role::ordinary;
}

}  // namespace tearsheet::dom
