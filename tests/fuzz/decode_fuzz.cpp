// Any bytes in any encoding, or in none that is named: decoding ends, gives valid UTF-8 of a bounded size, and loses no tag.
#include "charset/charset.hpp"
#include "charset/convert.hpp"
#include "charset/prescan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {

namespace charset = tearsheet::charset;

/// The first byte of an input picks one; past these nothing is named.
constexpr std::array<std::string_view, 19> names{"big5",         "euc-jp",       "euc-kr",      "gb18030",       "gbk",
                                                 "iso-2022-jp",  "iso-8859-16",  "iso-8859-8",  "koi8-u",        "replacement",
                                                 "shift_jis",    "utf-16be",     "utf-16le",    "utf-8",         "windows-1251",
                                                 "windows-1252", "windows-1258", "windows-874", "x-user-defined"};

void check(bool holds) {
  if (!holds) std::abort();
}

bool keeps_ascii(const charset::Encoding& encoding) {
  return encoding.kind != charset::Kind::utf16 && encoding.kind != charset::Kind::iso_2022_jp &&
         encoding.kind != charset::Kind::replacement;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::size_t pick = data[0] % (2 * names.size());
  std::optional<std::string> transport;
  if (pick < names.size()) {
    transport = std::string(names[pick]);
    const charset::Encoding& encoding = charset::named(names[pick]);
    const std::string text = charset::to_utf8(bytes, encoding);
    check(tearsheet::text::is_valid(text) && text.size() <= 3 * bytes.size() + 3);
    if (keeps_ascii(encoding)) check(std::count(text.begin(), text.end(), '<') == std::count(bytes.begin(), bytes.end(), '<'));
  }
  const charset::Decoded decoded = charset::decode(bytes, transport);
  check(tearsheet::text::is_valid(decoded.text) && charset::for_label(decoded.encoding) != nullptr);
  check(decoded.text.size() <= 3 * bytes.size() + 3 && !charset::name(decoded.found).empty());
  charset::prescan(bytes);
  return 0;
}
