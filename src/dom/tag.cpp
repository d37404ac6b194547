#include "dom/tag.hpp"

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
    Tag::applet, Tag::audio, Tag::canvas,    Tag::datalist, Tag::embed,  Tag::frameset, Tag::head,
    Tag::iframe, Tag::math,  Tag::noembed,   Tag::noframes, Tag::object, Tag::script,   Tag::select,
    Tag::style,  Tag::svg,   Tag::template_, Tag::textarea, Tag::title,  Tag::video,
});

}  // namespace

Tag tag_named(std::string_view name) {
  const auto found = std::lower_bound(names.begin() + 1, names.end(), name);
  return found != names.end() && *found == name ? static_cast<Tag>(found - names.begin()) : Tag::unknown;
}

std::string_view name(Tag tag) { return names[static_cast<std::size_t>(tag)]; }

bool is_block(Tag tag) { return std::find(block_tags.begin(), block_tags.end(), tag) != block_tags.end(); }

int heading_level(Tag tag) {
  const int level = static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1;
  return level >= 1 && level <= 6 ? level : 0;
}

bool is_unseen(Tag tag) { return std::find(unseen_tags.begin(), unseen_tags.end(), tag) != unseen_tags.end(); }

}  // namespace tearsheet::dom
