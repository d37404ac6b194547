// Which rules does a key belong to? An open-addressed table of FNV-1a hashes, so that a class token is hashed while it is read
// once and its anchored beginnings are looked up on the way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

inline constexpr std::uint64_t empty_hash = 14695981039346656037ULL;
constexpr std::uint64_t add_byte(std::uint64_t hash, char c) { return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL; }
constexpr std::uint64_t hash_of(std::string_view key) {
  std::uint64_t hash = empty_hash;
  for (const char c : key) hash = add_byte(hash, c);
  return hash;
}

class Lookup {
 public:
  /// Files a value under a key; a key may have many.
  void add(std::string_view key, std::uint32_t value);

  /// The values of a key, whose hash the caller has; empty if it is not there.
  [[nodiscard]] const std::vector<std::uint32_t>& find(std::uint64_t hash, std::string_view key) const {
    if (slots_.empty()) return nothing_;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at].entry != 0; at = (at + 1) & mask) {
      const Entry& entry = entries_[slots_[at].entry - 1];
      if (slots_[at].hash_top == hash >> 32U && entry.key == key) return entry.values;
    }
    return nothing_;
  }
  [[nodiscard]] const std::vector<std::uint32_t>& find(std::string_view key) const { return find(hash_of(key), key); }

 private:
  struct Entry {
    std::string key;
    std::vector<std::uint32_t> values;
  };
  /// Small, so that the whole table stays in the nearest cache.
  struct Slot {
    std::uint32_t hash_top = 0;
    std::uint32_t entry = 0;  ///< number of the entry and one; 0 in a free slot
  };
  std::uint32_t& place(std::uint64_t hash, std::string_view key);
  void grow();

  std::vector<Slot> slots_;  ///< a power of two of them, at most a quarter in use
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> nothing_;
};

}  // namespace tearsheet::boilerplate
