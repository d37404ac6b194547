// UTF-16: two bytes a unit; a half of a pair without the other becomes U+FFFD, and so does a byte left over at the end (both
// together are one, as the standard has it).
#include "charset/readers.hpp"

namespace tearsheet::charset {

std::string read_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto first = byte_at(bytes, at), second = byte_at(bytes, at + 1);
    return big_endian ? first << 8U | second : second << 8U | first;
  };
  std::string out;
  out.reserve(bytes.size());
  const std::size_t whole = bytes.size() / 2 * 2;
  for (std::size_t at = 0; at < whole; at += 2) {
    char32_t code = unit(at);
    const char32_t after = code >= 0xD800 && code < 0xDC00 && at + 2 < whole ? unit(at + 2) : 0;
    if (after >= 0xDC00 && after < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10U) + (after - 0xDC00);
      at += 2;
    }
    text::append(out, code);  // a lone half becomes U+FFFD there
  }
  const bool half_before = whole >= 2 && unit(whole - 2) >= 0xD800 && unit(whole - 2) < 0xDC00;
  if (whole < bytes.size() && !half_before) text::append(out, text::replacement);
  return out;
}

}  // namespace tearsheet::charset
