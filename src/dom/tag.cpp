// Which elements hold text that readers see, which begin a block, which are void; and the lookup of a tag by its name.
#include "dom/tag.hpp"

#include "dom/characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tearsheet::dom {

namespace {

constexpr std::string_view without_underscore(std::string_view s) { return s.ends_with('_') ? s.substr(0, s.size() - 1) : s; }

// Names by value of Tag; the first is unknown's.
constexpr auto names = std::to_array<std::string_view>({"",
#define TEARSHEET_TAG_NAME(n) without_underscore(#n),
                                                        TEARSHEET_TAGS(TEARSHEET_TAG_NAME)
#undef TEARSHEET_TAG_NAME
});
static_assert(std::is_sorted(names.begin(), names.end()));

constexpr auto block_tags = std::to_array<Tag>({
    Tag::address,    Tag::article, Tag::aside,   Tag::blockquote, Tag::body,  Tag::button, Tag::caption, Tag::center,
    Tag::dd,         Tag::details, Tag::dialog,  Tag::dir,        Tag::div,   Tag::dl,     Tag::dt,      Tag::fieldset,
    Tag::figcaption, Tag::figure,  Tag::footer,  Tag::form,       Tag::h1,    Tag::h2,     Tag::h3,      Tag::h4,
    Tag::h5,         Tag::h6,      Tag::header,  Tag::hgroup,     Tag::hr,    Tag::html,   Tag::legend,  Tag::li,
    Tag::listing,    Tag::main,    Tag::menu,    Tag::noscript,   Tag::nav,   Tag::ol,     Tag::option,  Tag::p,
    Tag::pre,        Tag::search,  Tag::section, Tag::summary,    Tag::table, Tag::tbody,  Tag::td,      Tag::tfoot,
    Tag::th,         Tag::thead,   Tag::tr,      Tag::ul,         Tag::xmp,
});

constexpr auto unseen_tags = std::to_array<Tag>({
    Tag::applet, Tag::audio,   Tag::canvas,    Tag::datalist, Tag::embed, Tag::frameset, Tag::head,   Tag::iframe,
    Tag::math,   Tag::noembed, Tag::noframes,  Tag::object,   Tag::rp,    Tag::rt,       Tag::script, Tag::select,
    Tag::style,  Tag::svg,     Tag::template_, Tag::textarea, Tag::title, Tag::video,
});

constexpr auto void_tags = std::to_array<Tag>({
    Tag::area,
    Tag::base,
    Tag::br,
    Tag::col,
    Tag::embed,
    Tag::frame,
    Tag::hr,
    Tag::img,
    Tag::input,
    Tag::link,
    Tag::meta,
    Tag::param,
    Tag::source,
    Tag::track,
    Tag::wbr,
});

// One mark a tag.
struct TagSet {
  std::array<bool, names.size()> has{};
  template <std::size_t N>
  constexpr explicit TagSet(const std::array<Tag, N>& tags) {
    for (const Tag t : tags) has[static_cast<std::size_t>(t)] = true;
  }
  [[nodiscard]] constexpr bool holds(Tag t) const { return has[static_cast<std::size_t>(t)]; }
};
constexpr TagSet block_set(block_tags);
constexpr TagSet unseen_set(unseen_tags);
constexpr TagSet void_set(void_tags);

// Names found by hash: a name stands in the first free slot from its own on.
constexpr std::size_t slots = 1024;
constexpr std::size_t longest_name = 10;  // blockquote, figcaption

constexpr std::size_t slot_of(std::string_view name) {
  std::size_t hash = name.size();
  for (const char c : name) hash = hash * 37 + static_cast<unsigned char>(lower(c));
  return (hash ^ (hash >> 10U)) % slots;
}

constexpr auto index = [] {
  std::array<Tag, slots> out{};
  for (std::size_t i = 1; i < names.size(); ++i) {
    std::size_t at = slot_of(names[i]);
    while (out[at] != Tag::unknown) at = (at + 1) % slots;
    out[at] = static_cast<Tag>(i);
  }
  return out;
}();

}  // namespace

Tag tag_named(std::string_view name) {
  if (name.size() > longest_name) return Tag::unknown;
  for (std::size_t at = slot_of(name); index[at] != Tag::unknown; at = (at + 1) % slots) {
    if (is_named(name, names[static_cast<std::size_t>(index[at])])) return index[at];
  }
  return Tag::unknown;
}

std::string_view name(Tag tag) { return names[static_cast<std::size_t>(tag)]; }

bool is_block(Tag tag) { return block_set.holds(tag); }

int heading_level(Tag tag) {
  const int level = static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1;
  return level >= 1 && level <= 6 ? level : 0;
}

bool is_unseen(Tag tag) { return unseen_set.holds(tag); }

bool is_void(Tag tag) { return void_set.holds(tag); }

}  // namespace tearsheet::dom
