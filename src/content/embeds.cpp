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

bool is_embed(const dom::Document& document, dom::NodeId n) {
  bool found = false;
  document.for_each_class(n, [&](std::string_view token) { found = found || std::ranges::binary_search(widgets, token); });
  return found;
}

}  // namespace

dom::NodeId embed_around(const dom::Document& document, dom::NodeId n) {
  for (; n != dom::none; n = document.parent(n)) {
    const dom::Tag tag = document.tag(n);
    if (tag == dom::Tag::article || tag == dom::Tag::main || tag == dom::Tag::body) break;
    if (is_embed(document, n)) return n;
  }
  return dom::none;
}

}  // namespace tearsheet::content
