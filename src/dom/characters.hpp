// The characters that HTML's syntax is made of, as the tokenizer tells them apart. ASCII alone; all inline.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace tearsheet::dom {

/// HTML's white space: tab, LF, FF, CR, space.
constexpr bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

namespace detail {
constexpr std::array<bool, 256> bytes_in(std::string_view set) {
  std::array<bool, 256> out{};
  for (const char c : set) out[static_cast<unsigned char>(c)] = true;
  return out;
}
inline constexpr std::array<bool, 256> ending_names = bytes_in(" \n\t\r\f/>");
inline constexpr std::array<bool, 256> ending_attribute_names = bytes_in(" \n\t\r\f/>=");
}  // namespace detail

/// What ends the name of a tag, and that of an attribute.
constexpr bool ends_name(char c) { return detail::ending_names[static_cast<unsigned char>(c)]; }
constexpr bool ends_attribute_name(char c) { return detail::ending_attribute_names[static_cast<unsigned char>(c)]; }

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
