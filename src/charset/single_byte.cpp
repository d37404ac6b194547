// Encodings of one byte a character: a table of 128, made from ICU's converter and mended where that differs from the
// standard's index.
#include "charset/converter.hpp"
#include "charset/readers.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::charset {
namespace {
/// Where a converter of ICU differs from the standard's index.
struct Exception {
  std::string_view encoding;
  unsigned char byte;
  char16_t code;
};

constexpr bool by_encoding_and_byte(const Exception& a, const Exception& b) {
  return a.encoding != b.encoding ? a.encoding < b.encoding : a.byte < b.byte;
}

constexpr std::array exceptions{
    Exception{"koi8-u", 0xAE, 0x045E},       Exception{"koi8-u", 0xBE, 0x040E},      Exception{"windows-1253", 0xAA, 0xFFFD},
    Exception{"windows-1255", 0xCA, 0x05BA}, Exception{"windows-874", 0xDB, 0xFFFD}, Exception{"windows-874", 0xDC, 0xFFFD},
    Exception{"windows-874", 0xDD, 0xFFFD},  Exception{"windows-874", 0xDE, 0xFFFD}, Exception{"windows-874", 0xFC, 0xFFFD},
    Exception{"windows-874", 0xFD, 0xFFFD},  Exception{"windows-874", 0xFE, 0xFFFD}, Exception{"windows-874", 0xFF, 0xFFFD},
};
static_assert(std::is_sorted(exceptions.begin(), exceptions.end(), by_encoding_and_byte));

/// ISO-8859-16 from 0xA0 up, which ICU lacks.
constexpr std::array<char16_t, 96> latin10{
    0x00A0, 0x0104, 0x0105, 0x0141, 0x20AC, 0x201E, 0x0160, 0x00A7, 0x0161, 0x00A9, 0x0218, 0x00AB, 0x0179, 0x00AD,
    0x017A, 0x017B, 0x00B0, 0x00B1, 0x010C, 0x0142, 0x017D, 0x201D, 0x00B6, 0x00B7, 0x017E, 0x010D, 0x0219, 0x00BB,
    0x0152, 0x0153, 0x0178, 0x017C, 0x00C0, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0106, 0x00C6, 0x00C7, 0x00C8, 0x00C9,
    0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF, 0x0110, 0x0143, 0x00D2, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x015A,
    0x0170, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x0118, 0x021A, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x0107,
    0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x0144, 0x00F2, 0x00F3,
    0x00F4, 0x0151, 0x00F6, 0x015B, 0x0171, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x0119, 0x021B, 0x00FF};

/// What each byte from 0x80 up stands for.
using HighHalf = std::array<char16_t, 128>;

HighHalf high_half(const Encoding& encoding) {
  HighHalf half{};
  const bool is_latin10 = encoding.converter.empty();
  const Converter converter(encoding.converter);
  for (std::size_t i = 0; i < half.size(); ++i) {
    const char byte = static_cast<char>(0x80 + i);
    const char32_t code = !is_latin10 ? converter.read(std::string_view(&byte, 1)) : i >= 32 ? latin10[i - 32] : 0;
    half[i] = static_cast<char16_t>(code != 0 ? code : i < 32 && is_latin10 ? 0x80 + i : text::replacement);
  }
  for (const Exception& exception : exceptions) {
    if (exception.encoding == encoding.name) half[exception.byte - 0x80U] = exception.code;
  }
  return half;
}

std::string read_by(std::string_view bytes, const HighHalf& half) {
  return read_characters(bytes, [&half](std::string_view rest) { return Character{1, half[byte_at(rest, 0) - 0x80U]}; });
}

}  // namespace

std::string read_single_byte(std::string_view bytes, const Encoding& encoding) { return read_by(bytes, high_half(encoding)); }

std::string read_user_defined(std::string_view bytes) {
  HighHalf half{};
  for (std::size_t i = 0; i < half.size(); ++i) half[i] = static_cast<char16_t>(0xF780 + i);
  return read_by(bytes, half);
}

}  // namespace tearsheet::charset
