// Which encoding a page is in: what the bytes prove comes first, then what is said of them, then the likeliest.
#include "charset/charset.hpp"

#include "charset/convert.hpp"
#include "charset/prescan.hpp"
#include "limits.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::charset {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

constexpr std::array byte_order_marks{Mark{"\xef\xbb\xbf", "utf-8"}, Mark{"\xfe\xff", "utf-16be"}, Mark{"\xff\xfe", "utf-16le"}};

/// Bytes that a cut in the middle of a character leaves at the end of UTF-8: at most three.
std::string_view without_cut_character(std::string_view bytes) {
  for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if (byte < 0x80) return bytes;
    if (byte >= 0xC0) {
      const std::size_t wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
      return wanted > back ? bytes.substr(0, bytes.size() - back) : bytes;
    }
  }
  return bytes;
}

bool is_ascii(std::string_view bytes) {
  return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// UTF-8, but for a last character that the end of the input may cut in two if there are whole ones before it.
bool is_utf8(std::string_view bytes) {
  const std::string_view whole = without_cut_character(bytes);
  return text::is_valid(whole) && (whole.size() == bytes.size() || !is_ascii(whole));
}

/// UTF-16 without a mark: markup in it has a NUL in every second byte. Looks at the head alone.
std::optional<std::string_view> utf16_by_its_nuls(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, limits::charset_prescan);
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < head.size(); ++i) nuls[i % 2] += head[i] == '\0' ? 1 : 0;
  const bool first = nuls[0] > nuls[1];
  if (head.size() < 4 || nuls[first ? 0 : 1] * 4 < head.size() || nuls[first ? 1 : 0] * 20 > head.size()) return std::nullopt;
  return first ? "utf-16be" : "utf-16le";
}

Decoded read_as(std::string_view bytes, const Encoding& encoding, std::vector<std::string> warnings = {}) {
  if (encoding.kind == Kind::replacement && !bytes.empty()) {
    warnings.push_back("the page declares an encoding that browsers refuse to read");
  }
  if (encoding.kind == Kind::utf8 && !text::is_valid(bytes)) {
    warnings.push_back("the page is declared UTF-8 but has invalid bytes, read as U+FFFD");
  }
  return Decoded{to_utf8(bytes, encoding), std::string(encoding.name), std::move(warnings)};
}

/// What meta says, unless the bytes prove it wrong: text of a legacy encoding is hardly ever valid UTF-8 by chance.
Decoded read_as_declared(std::string_view bytes, const Encoding& declared) {
  const bool legacy = declared.kind != Kind::utf8;
  if (legacy && !declared.name.starts_with("utf-16") && !is_ascii(bytes) && is_utf8(bytes)) {
    return Decoded{text::to_valid(bytes),
                   "utf-8",
                   {"the page declares " + std::string(declared.name) + " but is valid UTF-8, and was read as that"}};
  }
  return read_as(bytes, declared);
}

}  // namespace

Decoded decode(std::string_view bytes, const std::optional<std::string>& transport) {
  for (const Mark& mark : byte_order_marks) {
    if (bytes.starts_with(mark.bytes)) return read_as(bytes.substr(mark.bytes.size()), named(mark.encoding));
  }
  if (const Encoding* encoding = transport ? for_label(*transport) : nullptr) return read_as(bytes, *encoding);
  if (const Encoding* encoding = prescan(bytes.substr(0, limits::charset_prescan))) return read_as_declared(bytes, *encoding);
  if (const auto half = utf16_by_its_nuls(bytes))
    return read_as(bytes, named(*half), {"no charset declared: read as " + std::string(*half)});
  if (is_utf8(bytes)) return Decoded{text::to_valid(bytes), "utf-8", {}};
  if (const Encoding* encoding = prescan(bytes.substr(0, limits::charset_late))) return read_as(bytes, *encoding);
  return read_as(bytes, named("windows-1252"), {"no charset declared and not valid UTF-8: read as windows-1252"});
}

}  // namespace tearsheet::charset
