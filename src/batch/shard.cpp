// The hash of the name, mixed once more: its low bits alone are not even enough for small counts.
#include "batch/shard.hpp"

#include "batch/names.hpp"

#include <charconv>
#include <string>

namespace tearsheet::batch {
namespace {

std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

bool Shard::has(std::string_view path, std::optional<std::uint64_t> record) const {
  std::uint64_t hash = record ? hash_of(std::string(path) + '#' + std::to_string(*record)) : hash_of(path);
  hash = (hash ^ (hash >> 33U)) * 0xFF51AFD7ED558CCDULL;
  return (hash >> 32U) % count == number - 1;
}

std::optional<Shard> shard_named(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto number = number_in(text.substr(0, slash));
  const auto count = number_in(text.substr(slash + 1));
  if (!number || !count || *number < 1 || *number > *count) return std::nullopt;
  return Shard{*number, *count};
}

}  // namespace tearsheet::batch
