// A part of a run's pages, for several machines or processes that share the same inputs: each page falls into one part, told by
// its name alone, whatever the other inputs are and in whatever order they come.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tearsheet::batch {

struct Shard {
  std::uint32_t number = 1;  ///< from 1 to count
  std::uint32_t count = 1;

  /// By the input's path as it was given or found, and the place of the page's record in it, if it has one.
  [[nodiscard]] bool has(std::string_view path, std::optional<std::uint64_t> record) const;
};

/// "2/8"; nullopt for anything else, and for a number that is not from 1 to the count.
std::optional<Shard> shard_named(std::string_view text);

}  // namespace tearsheet::batch
