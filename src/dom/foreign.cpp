#include "dom/foreign.hpp"

#include "dom/characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tearsheet::dom {

namespace {

// More open at one time are not told apart: no page has them.
constexpr std::size_t most_open = 512;

// Start tags of HTML that end foreign content (HTML standard, 13.2.6.5).
constexpr auto breakouts = std::to_array<Tag>({
    Tag::b,   Tag::big,  Tag::blockquote, Tag::body,  Tag::br,  Tag::center, Tag::code,    Tag::dd,     Tag::div,
    Tag::dl,  Tag::dt,   Tag::em,         Tag::embed, Tag::h1,  Tag::h2,     Tag::h3,      Tag::h4,     Tag::h5,
    Tag::h6,  Tag::head, Tag::hr,         Tag::i,     Tag::img, Tag::li,     Tag::listing, Tag::menu,   Tag::meta,
    Tag::ol,  Tag::p,    Tag::pre,        Tag::ruby,  Tag::s,   Tag::small,  Tag::span,    Tag::strike, Tag::strong,
    Tag::sub, Tag::sup,  Tag::table,      Tag::tt,    Tag::u,   Tag::ul,     Tag::var,
});
static_assert(std::is_sorted(breakouts.begin(), breakouts.end()));

}  // namespace

ForeignGuess::Root ForeignGuess::root_named(Tag tag, std::string_view name) {
  if (tag == Tag::svg) return Root::svg;
  if (tag == Tag::math) return Root::math;
  if (tag == Tag::title) return Root::title;
  if (tag != Tag::unknown) return Root::other;
  constexpr auto islands =
      std::to_array<std::string_view>({"", "", "foreignobject", "desc", "", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"});
  for (std::size_t i = 2; i < islands.size(); ++i) {
    if (!islands[i].empty() && is_named(name, islands[i])) return static_cast<Root>(i);
  }
  return Root::other;
}

bool ForeignGuess::start(Tag tag, std::string_view name, bool self_closing, bool breaks_out) {
  const bool opens = tag == Tag::svg || tag == Tag::math;
  met_ = met_ || opens;
  if (!inside()) {
    if (opens && !self_closing && open_.size() < most_open) open_.push_back(root_named(tag, name));
    return opens;
  }
  if (breaks_out || std::binary_search(breakouts.begin(), breakouts.end(), tag) || is_named(name, "nobr")) {
    while (inside()) open_.pop_back();
    return false;
  }
  const Root root = root_named(tag, name);
  if (root != Root::other && !self_closing && open_.size() < most_open) open_.push_back(root);
  return true;
}

void ForeignGuess::end(Tag tag, std::string_view name) {
  if (open_.empty()) return;
  const Root root = root_named(tag, name);
  if (root == Root::other) return;
  const auto found = std::find(open_.rbegin(), open_.rend(), root);
  if (found != open_.rend()) open_.erase(found.base() - 1, open_.end());
}

}  // namespace tearsheet::dom
