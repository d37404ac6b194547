// gb18030 (and gbk, which is read by it), Big5 and EUC-KR.
#include "charset/pairs.hpp"
#include "charset/readers.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::charset {
namespace {

bool is_lead(unsigned char byte) { return is_in(byte, 0x81, 0xFE); }

/// Two bytes that a table knows.
Character two_bytes(std::string_view rest, Pairs& pairs) {
  if (!is_lead(byte_at(rest, 0))) return {};
  const char32_t code = rest.size() < 2 ? 0 : pairs.at(byte_at(rest, 0), byte_at(rest, 1));
  return code != 0 ? Character{2, code} : unreadable(rest, 2);
}

/// Four bytes: letters and digits in turn. Those of the planes above the first are in order; the others ICU knows.
Character four_bytes(std::string_view rest, const Pairs& pairs) {
  constexpr char32_t first_of_planes = 189000, planes_end = first_of_planes + 0x100000;
  if (rest.size() < 4 && (rest.size() < 3 || is_lead(byte_at(rest, 2)))) return {rest.size()};
  if (!is_lead(byte_at(rest, 2)) || !is_in(byte_at(rest, 3), '0', '9')) return {};
  const char32_t pointer = ((byte_at(rest, 0) - 0x81U) * 10U + (byte_at(rest, 1) - 0x30U)) * 1260U +
                           (byte_at(rest, 2) - 0x81U) * 10U + (byte_at(rest, 3) - 0x30U);
  if (pointer >= first_of_planes) {
    return {4, pointer < planes_end ? 0x10000 + (pointer - first_of_planes) : text::replacement};
  }
  const char32_t code = pairs.read(rest.substr(0, 4));
  return {4, code != 0 ? code : text::replacement};
}

/// The four pairs of Big5 that stand for a letter and a combining mark, all of one lead.
constexpr unsigned char composed_lead = 0x88;
struct Composed {
  unsigned char trail;
  char32_t letter;
  char32_t mark;
};
constexpr std::array composed{
    Composed{0x62, 0x00CA, 0x0304},
    Composed{0x64, 0x00CA, 0x030C},
    Composed{0xA3, 0x00EA, 0x0304},
    Composed{0xA5, 0x00EA, 0x030C},
};

}  // namespace

std::string read_gb18030(std::string_view bytes, const Encoding& encoding) {
  Pairs pairs(encoding);
  return read_characters(bytes, [&pairs](std::string_view rest) {
    if (byte_at(rest, 0) == 0x80) return Character{1, 0x20AC};
    return is_lead(byte_at(rest, 0)) && is_in(byte_at(rest, 1), '0', '9') ? four_bytes(rest, pairs) : two_bytes(rest, pairs);
  });
}

std::string read_big5(std::string_view bytes, const Encoding& encoding) {
  Pairs pairs(encoding);
  return read_characters(bytes, [&pairs](std::string_view rest) {
    if (byte_at(rest, 0) != composed_lead) return two_bytes(rest, pairs);
    const auto* both =
        std::find_if(composed.begin(), composed.end(), [rest](const Composed& c) { return byte_at(rest, 1) == c.trail; });
    return both != composed.end() ? Character{2, both->letter, both->mark} : two_bytes(rest, pairs);
  });
}

std::string read_euc_kr(std::string_view bytes, const Encoding& encoding) {
  Pairs pairs(encoding);
  return read_characters(bytes, [&pairs](std::string_view rest) { return two_bytes(rest, pairs); });
}

}  // namespace tearsheet::charset
