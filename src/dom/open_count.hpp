// How deep a page can be. Of this room alone.
#pragma once

#include "dom/characters.hpp"
#include "dom/tokenizer.hpp"
#include "limits.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

// <p> ends a <p> that is open at once before it, and so on.
inline bool ends_its_like(Tag tag) {
  switch (tag) {
    case Tag::dd:
    case Tag::dt:
    case Tag::li:
    case Tag::option:
    case Tag::p:
    case Tag::td:
    case Tag::th:
    case Tag::tr:
      return true;
    default:
      return false;
  }
}

/// How many elements can be open at most: each start tag opens one, and an end tag closes one for certain only if the tag before
/// it that is still open has its name.
class OpenCount {
 public:
  void start(const Token& token, std::string_view name) {
    if (is_void(token.tag) && !token.foreign) return;
    const std::uint32_t opened = key(token.tag, name);
    const bool closes = !token.foreign && !open_.empty() && open_.back() == opened && ends_its_like(token.tag);
    if (!closes) open_.push_back(opened);
    most_ = std::max(most_, static_cast<std::uint32_t>(open_.size()));
  }
  void end(const Token& token, std::string_view name) {
    if (!open_.empty() && open_.back() == key(token.tag, name)) open_.pop_back();
  }
  [[nodiscard]] std::uint32_t most() const { return most_; }

 private:
  // Unknown names are told apart by their first letters: enough for names that an honest page closes.
  static std::uint32_t key(Tag tag, std::string_view name) {
    if (tag != Tag::unknown) return static_cast<std::uint32_t>(tag);
    std::uint32_t hash = 0;
    for (const char c : name.substr(0, limits::name_bytes)) hash = hash * 31 + static_cast<unsigned char>(lower(c));
    return hash | 0x80000000U;
  }

  std::vector<std::uint32_t> open_;
  std::uint32_t most_ = 0;
};

}  // namespace tearsheet::dom
