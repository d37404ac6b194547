#include "text/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace tearsheet::text {

namespace {

// Length of the sequence a lead byte announces, and the range its second byte must lie in (Unicode, table 3-7).
struct Lead {
  int length;
  unsigned char low, high;
};

Lead lead_of(unsigned char b) {
  if (b < 0x80) return {1, 0, 0};
  if (b < 0xC2) return {0, 0, 0};
  if (b < 0xE0) return {2, 0x80, 0xBF};
  if (b == 0xE0) return {3, 0xA0, 0xBF};
  if (b == 0xED) return {3, 0x80, 0x9F};
  if (b < 0xF0) return {3, 0x80, 0xBF};
  if (b == 0xF0) return {4, 0x90, 0xBF};
  if (b < 0xF4) return {4, 0x80, 0xBF};
  if (b == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

// Reads one code point; `bad` tells a replacement that stands for invalid bytes from a U+FFFD in the text.
char32_t read(std::string_view s, std::size_t& at, bool& bad) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const unsigned char first = byte(at);
  ++at;
  bad = false;
  if (first < 0x80) return first;
  const Lead lead = lead_of(first);
  if (lead.length == 0) {
    bad = true;
    return replacement;
  }
  char32_t c = first & (0x7FU >> static_cast<unsigned>(lead.length));
  for (int i = 1; i < lead.length; ++i) {
    const unsigned char low = i == 1 ? lead.low : 0x80;
    const unsigned char high = i == 1 ? lead.high : 0xBF;
    if (at >= s.size() || byte(at) < low || byte(at) > high) {
      bad = true;
      return replacement;
    }
    c = (c << 6U) | (byte(at) & 0x3FU);
    ++at;
  }
  return c;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

char32_t next_beyond_ascii(std::string_view s, std::size_t& at) {
  bool bad = false;
  return read(s, at, bad);
}

char32_t previous(std::string_view s, std::size_t& at) {
  do --at;
  while (at > 0 && is_continuation(s[at]));
  std::size_t copy = at;
  return next(s, copy);
}

void append(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) c = replacement;
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
    return;
  }
  const auto low_bits = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x800) {
    const std::array bytes{static_cast<char>(0xC0U | (c >> 6U)), low_bits(0)};
    out.append(bytes.data(), bytes.size());
  } else if (c < 0x10000) {
    const std::array bytes{static_cast<char>(0xE0U | (c >> 12U)), low_bits(6), low_bits(0)};
    out.append(bytes.data(), bytes.size());
  } else {
    const std::array bytes{static_cast<char>(0xF0U | (c >> 18U)), low_bits(12), low_bits(6), low_bits(0)};
    out.append(bytes.data(), bytes.size());
  }
}

// ASCII goes by eight bytes at a time.
std::size_t ascii_end(std::string_view s, std::size_t at) {
  constexpr std::uint64_t beyond_ascii = 0x8080808080808080U;
  for (std::uint64_t word = 0; at + sizeof word <= s.size(); at += sizeof word) {
    std::memcpy(&word, s.data() + at, sizeof word);
    if ((word & beyond_ascii) != 0) break;
  }
  while (at < s.size() && static_cast<unsigned char>(s[at]) < 0x80) ++at;
  return at;
}

std::size_t valid_end(std::string_view s, std::size_t at) {
  for (at = ascii_end(s, at); at < s.size(); at = ascii_end(s, at)) {
    do {  // text of other scripts than Latin has hardly any ASCII between
      const std::size_t begin = at;
      bool bad = false;
      read(s, at, bad);
      if (bad) return begin;
    } while (at < s.size() && static_cast<unsigned char>(s[at]) >= 0x80);
  }
  return s.size();
}

bool is_valid(std::string_view s) { return valid_end(s) == s.size(); }

std::string to_valid(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t end = valid_end(s, at);
    out.append(s.substr(at, end - at));
    at = end;
    bool bad = false;
    if (at < s.size()) append(out, read(s, at, bad));
  }
  return out;
}

std::size_t length(std::string_view s) {
  std::size_t n = 0;
  for (const char c : s) n += is_continuation(c) ? 0 : 1;
  return n;
}

std::size_t offset(std::string_view s, std::size_t n) {
  std::size_t at = 0;
  while (at < s.size()) {
    if (!is_continuation(s[at]) && n-- == 0) return at;
    ++at;
  }
  return s.size();
}

}  // namespace tearsheet::text
