#include "content/embeds.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tearsheet::content {

namespace {

// Class tokens of the code that each network hands out for its posts. Sorted.
constexpr auto widgets = std::to_array<std::string_view>({
    "bluesky-embed",
    "fb-post",
    "fb-video",
    "fb-xfbml-parse-ignore",
    "imgur-embed-pub",
    "instagram-media",
    "mastodon-embed",
    "reddit-card",
    "reddit-embed-bq",
    "text-post-media",  // Threads
    "tiktok-embed",
    "truthsocial-embed",
    "twitter-tweet",
    "twitter-video",
    "wp-embedded-content",
});
static_assert(std::ranges::is_sorted(widgets));

// Classes of lists of footnotes, and of one. Sorted.
constexpr auto footnotes =
    std::to_array<std::string_view>({"endnotes", "footnote", "footnote-text", "footnotes", "wp-block-footnotes"});
static_assert(std::ranges::is_sorted(footnotes));

}  // namespace

Parts::Kind Parts::own(dom::NodeId n) const {
  const dom::Tag tag = document_.tag(n);
  if (tag == dom::Tag::article || tag == dom::Tag::main || tag == dom::Tag::body || n == 0) return Kind::none;
  Kind kind = Kind::unknown;
  document_.for_each_class(n, [&](std::string_view token) {
    constexpr std::size_t shortest = 7;  // of both tables
    if (token.size() < shortest) return;
    if (std::ranges::binary_search(widgets, token)) kind = Kind::post;
    if (std::ranges::binary_search(footnotes, token)) kind = Kind::footnotes;
  });
  return kind;
}

Parts::Kind Parts::around(dom::NodeId n) {
  Kind kind = Kind::unknown;
  dom::NodeId known = n;
  while (true) {
    kind = kinds_[known] != Kind::unknown ? kinds_[known] : own(known);
    if (kind != Kind::unknown) break;
    known = document_.parent(known);
  }
  for (; n != known; n = document_.parent(n)) kinds_[n] = kind;
  return kinds_[known] = kind;
}

}  // namespace tearsheet::content
