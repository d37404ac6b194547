// The characters that HTML's syntax is made of, as the tokenizer tells them apart. ASCII alone; all inline.
#pragma once

#include <cstddef>
#include <string_view>

namespace tearsheet::dom {

/// HTML's white space: tab, LF, FF, CR, space.
constexpr bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// `name` is in lower case already.
constexpr bool is_named(std::string_view s, std::string_view name) {
  if (s.size() != name.size()) return false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (lower(s[i]) != name[i]) return false;
  }
  return true;
}

}  // namespace tearsheet::dom
