// Numbers for keys: 0, 1, 2, ... in the order in which keys are first met. What the content room counts by (words, shingles,
// kinds of element) is numbered once a page, and counted in arrays from then on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::content {

class Numbering {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  /// `expected`: about how many keys will come; more are no fault.
  explicit Numbering(std::size_t expected = 32) {
    std::size_t size = 64;
    while (size < 2 * expected) size *= 2;
    slots_.resize(size);
  }

  /// The key's number; the next free one if it was not met before. Keys are hashes: any value but those is as good.
  std::uint32_t of(std::uint64_t key) {
    Slot& slot = slots_[place(key)];
    if (slot.number != 0) return slot.number - 1;
    slot = {key, ++count_};
    const std::uint32_t number = count_ - 1;
    if (2 * std::size_t{count_} > slots_.size()) grow();
    return number;
  }

  /// The key's number, or none.
  [[nodiscard]] std::uint32_t find(std::uint64_t key) const { return slots_[place(key)].number - 1; }

  [[nodiscard]] std::uint32_t size() const { return count_; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t number = 0;  // and one; 0 in a free slot
  };

  [[nodiscard]] std::size_t place(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (key ^ (key >> 29U)) & mask;
    while (slots_[at].number != 0 && slots_[at].key != key) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    const std::vector<Slot> old = std::move(slots_);
    slots_.assign(2 * old.size(), Slot{});
    for (const Slot& slot : old) {
      if (slot.number != 0) slots_[place(slot.key)] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::uint32_t count_ = 0;
};

constexpr std::uint64_t mix(std::uint64_t h, std::uint64_t v) { return (h ^ v) * 0x9E3779B97F4A7C15ULL + (h >> 31U); }

/// FNV-1a.
constexpr std::uint64_t hash_bytes(std::string_view s) {
  std::uint64_t h = 14695981039346656037ULL;
  for (const char c : s) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return h;
}

}  // namespace tearsheet::content
