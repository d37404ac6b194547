// FNV-1a over the name, mixed once more: its low bits alone are not even enough for small counts.
#include "batch/shard.hpp"

#include <charconv>

namespace tearsheet::batch {
namespace {

std::uint64_t add_byte(std::uint64_t hash, unsigned byte) { return (hash ^ byte) * 1099511628211ULL; }

std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

bool Shard::has(std::string_view path, std::optional<std::uint64_t> record) const {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : path) hash = add_byte(hash, static_cast<unsigned char>(c));
  for (unsigned shift = 0; record && shift < 64; shift += 8) hash = add_byte(hash, (*record >> shift) & 0xFFU);
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
