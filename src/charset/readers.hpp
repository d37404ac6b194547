// The decoders of the Encoding Standard (https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings and
// what follows), each a function of all bytes. Total, linear; what is invalid becomes U+FFFD, and an ASCII byte is never lost
// with it.
#pragma once

#include "charset/encodings.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace tearsheet::charset {

std::string read_single_byte(std::string_view bytes, const Encoding& encoding);
std::string read_user_defined(std::string_view bytes);
std::string read_utf16(std::string_view bytes, bool big_endian);
std::string read_gb18030(std::string_view bytes, const Encoding& encoding);
std::string read_big5(std::string_view bytes, const Encoding& encoding);
std::string read_euc_kr(std::string_view bytes, const Encoding& encoding);
std::string read_euc_jp(std::string_view bytes, const Encoding& encoding);
std::string read_shift_jis(std::string_view bytes, const Encoding& encoding);
std::string read_iso_2022_jp(std::string_view bytes, const Encoding& encoding);

/// A byte of `bytes` as a number, 0 past their end.
inline unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : static_cast<unsigned char>(0);
}

/// True if `byte` is one of `first` to `last`.
constexpr bool is_in(unsigned char byte, unsigned char first, unsigned char last) { return byte >= first && byte <= last; }

/// What stands at the head of some bytes, and how many of them it takes (at least one).
struct Character {
  std::size_t length = 1;
  char32_t code = text::replacement;
  char32_t mark = 0;  ///< a combining mark that follows it, 0 for none
};

/// Bytes that stand for nothing: the first `length` of `rest`, but for a last one of ASCII, which is read by itself.
inline Character unreadable(std::string_view rest, std::size_t length) {
  if (rest.size() < length) return {rest.size()};
  return {length > 1 && byte_at(rest, length - 1) < 0x80 ? length - 1 : length};
}

/// Reads encodings in which ASCII bytes outside a character stand for themselves, and nothing depends on what was before.
/// `step(rest)` gives the Character at the head of `rest`, whose first byte is none of ASCII.
template <typename Step>
std::string read_characters(std::string_view bytes, Step step) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = text::ascii_end(bytes, at);
    out.append(bytes.substr(at, end - at));
    at = end;
    while (at < bytes.size() && byte_at(bytes, at) >= 0x80) {
      const Character found = step(bytes.substr(at));
      text::append(out, found.code);
      if (found.mark != 0) text::append(out, found.mark);
      at += found.length;
    }
  }
  return out;
}

}  // namespace tearsheet::charset
