// The growing side of the look-up table; finding is inline.
#include "boilerplate/lookup.hpp"

namespace tearsheet::boilerplate {

void Lookup::add(std::string_view key, std::uint32_t value) {
  if (slots_.size() < 4 * (entries_.size() + 1)) grow();
  std::uint32_t& entry = place(hash_of(key), key);
  if (entry == 0) {
    entries_.push_back({std::string(key), {}});
    entry = static_cast<std::uint32_t>(entries_.size());
  }
  entries_[entry - 1].values.push_back(value);
}

std::uint32_t& Lookup::place(std::uint64_t hash, std::string_view key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].entry != 0 && entries_[slots_[at].entry - 1].key != key) at = (at + 1) & mask;
  slots_[at].hash_top = static_cast<std::uint32_t>(hash >> 32U);
  return slots_[at].entry;
}

void Lookup::grow() {
  slots_.assign(slots_.empty() ? 64 : 2 * slots_.size(), Slot{});
  for (std::size_t n = 0; n < entries_.size(); ++n) {
    place(hash_of(entries_[n].key), entries_[n].key) = static_cast<std::uint32_t>(n + 1);
  }
}

}  // namespace tearsheet::boilerplate
