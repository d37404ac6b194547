// Which rules does a key belong to? An open-addressed table of FNV-1a hashes, so that a class token is hashed while it is read
// once and its anchored beginnings are looked up on the way. Made anew in every run, so that making it must cost little: keys are
// views, and the values of all keys stand in one list.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// A value, and where the next one of its key stands, and one; 0 at the last.
struct Filed {
  std::uint32_t value = 0;
  std::uint32_t next = 0;
};

/// The values of a key, in the order in which they were filed. Valid until the table grows.
class Values {
 public:
  class Iterator {
   public:
    Iterator(const Filed* all, std::uint32_t at) : all_(all), at_(at) {}
    std::uint32_t operator*() const { return all_[at_ - 1].value; }
    Iterator& operator++() {
      at_ = all_[at_ - 1].next;
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

   private:
    const Filed* all_;
    std::uint32_t at_;  // and one; 0 behind the last
  };

  Values() = default;
  Values(const Filed* all, std::uint32_t first) : all_(all), first_(first) {}
  [[nodiscard]] Iterator begin() const { return {all_, first_}; }
  [[nodiscard]] Iterator end() const { return {all_, 0}; }

 private:
  const Filed* all_ = nullptr;
  std::uint32_t first_ = 0;
};

class Lookup {
 public:
  /// Room for so many keys; more are no fault.
  void reserve(std::size_t keys);
  /// Files a value under a key, which outlives the table; a key may have many.
  void add(std::string_view key, std::uint32_t value);

  /// The values of a key, whose hash the caller has; empty if it is not there.
  [[nodiscard]] Values find(std::uint64_t hash, std::string_view key) const {
    if (slots_.empty()) return {};
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at].entry != 0; at = (at + 1) & mask) {
      const Entry& entry = entries_[slots_[at].entry - 1];
      if (slots_[at].hash_top == hash >> 32U && entry.key == key) return {filed_.data(), entry.first};
    }
    return {};
  }
  [[nodiscard]] Values find(std::string_view key) const { return find(hash_of(key), key); }

 private:
  struct Entry {
    std::string_view key;
    std::uint64_t hash = 0;
    std::uint32_t first = 0, last = 0;  ///< in filed_, and one
  };
  /// Small, so that the whole table stays in the nearest cache.
  struct Slot {
    std::uint32_t hash_top = 0;
    std::uint32_t entry = 0;  ///< number of the entry and one; 0 in a free slot
  };
  Slot& place(std::uint64_t hash, std::string_view key);

  std::vector<Slot> slots_;  ///< a power of two of them, at most a half in use
  std::vector<Entry> entries_;
  std::vector<Filed> filed_;
};

}  // namespace tearsheet::boilerplate
