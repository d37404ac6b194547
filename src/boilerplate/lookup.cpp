// The growing side of the look-up table; finding is inline.
#include "boilerplate/lookup.hpp"

#include <bit>

namespace tearsheet::boilerplate {

void Lookup::reserve(std::size_t keys) {
  entries_.reserve(keys);
  filed_.reserve(keys);
  slots_.assign(std::bit_ceil(2 * keys + 2), Slot{});
  for (std::size_t n = 0; n < entries_.size(); ++n) {
    place(entries_[n].hash, entries_[n].key) = {static_cast<std::uint32_t>(entries_[n].hash >> 32U),
                                                static_cast<std::uint32_t>(n + 1)};
  }
}

void Lookup::add(std::string_view key, std::uint32_t value) {
  constexpr std::size_t fewest = 16;
  if (slots_.size() < 2 * (entries_.size() + 1)) reserve(entries_.empty() ? fewest : 2 * entries_.size());
  const std::uint64_t hash = hash_of(key);
  filed_.push_back({value, 0});
  const auto here = static_cast<std::uint32_t>(filed_.size());
  Slot& slot = place(hash, key);
  if (slot.entry == 0) {
    entries_.push_back({key, hash, here, here});
    slot = {static_cast<std::uint32_t>(hash >> 32U), static_cast<std::uint32_t>(entries_.size())};
    return;
  }
  Entry& entry = entries_[slot.entry - 1];
  filed_[entry.last - 1].next = here;
  entry.last = here;
}

Lookup::Slot& Lookup::place(std::uint64_t hash, std::string_view key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].entry != 0) {
    const Entry& entry = entries_[slots_[at].entry - 1];
    if (entry.hash == hash && entry.key == key) break;
    at = (at + 1) & mask;
  }
  return slots_[at];
}

}  // namespace tearsheet::boilerplate
