// Which way a page takes to its tree.
#include "dom/build.hpp"

#include "dom/blocks.hpp"
#include "limits.hpp"

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tearsheet::dom {

namespace {

bool was(const std::variant<Document, Refusal>& built, Refusal refusal) {
  const auto* refused = std::get_if<Refusal>(&built);
  return refused != nullptr && *refused == refusal;
}

// What a way took that did not serve goes back to the system: else the next way's memory comes on top of it.
void give_back() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

std::optional<Document> build_by_gumbo(std::string& page, Way& way) {
  Skeleton skeleton = make_skeleton(page, memory_for(page.size()));
  way = Way::skeleton;
  auto built = build_from_skeleton(page, skeleton);
  if (was(built, Refusal::unfit) && skeleton.whole_elements != 0) {
    skeleton = {};  // no two at one time
    give_back();
    skeleton = make_skeleton(page, memory_for(page.size()), Whole::tag_by_tag);
    built = build_from_skeleton(page, skeleton);
  }
  if (auto* document = std::get_if<Document>(&built)) return std::move(*document);
  way = Way::plain;
  const bool plainly = was(built, Refusal::unfit) && may_build_plainly(page, skeleton);
  skeleton = {};  // its memory is the next way's
  give_back();
  if (plainly) {
    if (auto plain = build_plainly(page, memory_for(page.size()))) return std::move(*plain);
  }
  return std::nullopt;
}

}  // namespace

std::size_t memory_for(std::size_t page_bytes) {
  return std::max(limits::parse_bytes_least, page_bytes * limits::parse_bytes_factor);
}

Document parse(std::string page, Way& way) {
  std::optional<Document> document = build_by_gumbo(page, way);
  if (!document) {
    way = Way::salvage;
    give_back();
    document = build_by_nesting(page);
  }
  BlockFinder(*document).run();
  return std::move(*document);
}

Document parse(std::string page) {
  Way way = Way::skeleton;
  return parse(std::move(page), way);
}

}  // namespace tearsheet::dom
