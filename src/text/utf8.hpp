// UTF-8, one code point at a time. Invalid bytes read as U+FFFD, one for each maximal part as the Unicode and Encoding
// standards say, so that every function here is total.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tearsheet::text {

inline constexpr char32_t replacement = 0xFFFD;

/// The same as next(), where the byte at `at` is none of ASCII.
char32_t next_beyond_ascii(std::string_view s, std::size_t& at);

/// Reads the code point at `at` (< s.size()) and moves `at` past it.
inline char32_t next(std::string_view s, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(s[at]);
  if (byte >= 0x80) return next_beyond_ascii(s, at);
  ++at;
  return byte;
}

/// The code point that ends at `at` (> 0), moving `at` to its start. For valid UTF-8.
char32_t previous(std::string_view s, std::size_t& at);

/// Appends the code point; surrogates and values over U+10FFFF become U+FFFD.
void append(std::string& out, char32_t c);

/// Where the first byte from `at` on stands that is none of ASCII; s.size() if there is none.
std::size_t ascii_end(std::string_view s, std::size_t at = 0);

/// Where the first invalid part from `at` on begins; s.size() if there is none. `at` is where a character begins.
std::size_t valid_end(std::string_view s, std::size_t at = 0);

/// True if all of `s` is valid UTF-8 (no surrogates, no overlong forms).
bool is_valid(std::string_view s);

/// `s` with every invalid part replaced by U+FFFD.
std::string to_valid(std::string_view s);

/// Number of code points in valid UTF-8.
std::size_t length(std::string_view s);

/// Byte offset of code point number `n` in valid UTF-8; s.size() if there are fewer.
std::size_t offset(std::string_view s, std::size_t n);

}  // namespace tearsheet::text
