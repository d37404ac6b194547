// Apple's binary property list, as far as a saved page needs it: dictionaries, strings and data looked up by their place. Every
// offset and length is checked against the bytes that are there, and nothing is followed but what is asked for, so that lists
// which refer to themselves do no harm.
//
//   "bplist00"  objects ...  table of their offsets  trailer (32 bytes: sizes, number of objects, the top one, where the table
//   is)
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::container {

class PropertyList {
 public:
  /// Looks into `bytes`, which must outlive the list.
  explicit PropertyList(std::string_view bytes);

  /// The trailer is there and what it says can be.
  [[nodiscard]] bool good() const { return objects_ != 0; }
  /// Number of the top object.
  [[nodiscard]] std::uint64_t top() const { return top_; }

  /// Number of the object that a dictionary has under this ASCII key; nullopt if there is none or it is no dictionary.
  [[nodiscard]] std::optional<std::uint64_t> member(std::uint64_t dictionary, std::string_view key) const;
  /// Bytes of a data object.
  [[nodiscard]] std::optional<std::string_view> data(std::uint64_t object) const;
  /// A string as UTF-8.
  [[nodiscard]] std::optional<std::string> string(std::uint64_t object) const;

 private:
  struct Object {
    unsigned kind = 0;        ///< the upper half of its first byte
    std::uint64_t count = 0;  ///< bytes, characters or members
    std::uint64_t begin = 0;  ///< of what it holds
  };
  [[nodiscard]] std::optional<std::uint64_t> number(std::uint64_t at, unsigned size) const;
  [[nodiscard]] std::optional<Object> object(std::uint64_t n) const;
  /// True if so many things of that size lie at `begin`, before the table.
  [[nodiscard]] bool holds(std::uint64_t begin, std::uint64_t count, std::uint64_t size) const;
  [[nodiscard]] bool is_string(std::uint64_t object, std::string_view ascii) const;

  std::string_view bytes_;
  std::uint64_t objects_ = 0;
  std::uint64_t top_ = 0;
  std::uint64_t table_ = 0;
  unsigned offset_size_ = 0;
  unsigned reference_size_ = 0;
};

}  // namespace tearsheet::container
