// Builds a page by the two exact ways and says how they compare.
#pragma once

#include "dom/build.hpp"
#include "dom/same.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace tearsheet::dom {

struct Comparison {
  enum class Outcome { same, different, fallback } outcome = Outcome::same;
  std::string what;  ///< what differs, or why the skeleton was not taken
};

/// The page itself is parsed without a limit that an honest page could meet: it is the measure of the other.
inline Comparison compare_ways(std::string_view page) {
  using Outcome = Comparison::Outcome;
  constexpr std::size_t memory = std::size_t{4} << 30U;
  std::string first(page);
  std::string second(page);
  const Skeleton skeleton = make_skeleton(page, memory_for(page.size()));
  const auto built = build_from_skeleton(first, skeleton);
  const auto* by_skeleton = std::get_if<Document>(&built);
  if (by_skeleton == nullptr) return {Outcome::fallback, skeleton.same_tree ? "refused" : "the skeleton cannot tell"};
  if (skeleton.deadly) return {Outcome::fallback, "deadly to gumbo"};
  const auto plain = build_plainly(second, memory);
  if (!plain) return {Outcome::fallback, "no plain tree"};
  std::string what = difference(*by_skeleton, *plain);
  return {what.empty() ? Outcome::same : Outcome::different, std::move(what)};
}

}  // namespace tearsheet::dom
