// Single-byte encodings are read by a table of 128, made from ICU's converter and mended where that differs from the Encoding
// Standard's index. The others are read by ICU's converter as a stream.
#include "charset/convert.hpp"

#include "text/utf8.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tearsheet::charset {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// What ICU calls for bytes it cannot read: U+FFFD (its own choice is sometimes U+001A), but for the one byte 0x80 that gbk
/// and gb18030 read as a euro sign and ICU does not. `context` is the Encoding.
void replace_unreadable(const void* context, UConverterToUnicodeArgs* args, const char* units, int32_t length,
                        UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;  // no bytes: the converter is closed, reset or copied
  const std::string_view name = static_cast<const Encoding*>(context)->name;
  const bool euro = length == 1 && units[0] == '\x80' && name.starts_with("gb");
  const UChar c = euro ? 0x20AC : 0xFFFD;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &c, 1, 0, status);
}

/// `encoding` must outlive the converter. None if this ICU lacks it.
Converter open(const Encoding& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(encoding.converter).c_str(), &status));
  if (converter) ucnv_setToUCallBack(converter.get(), replace_unreadable, &encoding, nullptr, nullptr, &status);
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

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
  const Converter converter = encoding.converter.empty() ? nullptr : open(encoding);
  for (std::size_t i = 0; i < half.size(); ++i) {
    half[i] = static_cast<char16_t>(i < 32 ? 0x80 + i : text::replacement);
    if (!converter) {
      if (encoding.name == "iso-8859-16" && i >= 32) half[i] = latin10[i - 32];
      continue;
    }
    const char byte = static_cast<char>(0x80 + i);
    std::array<UChar, 4> units{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t count = ucnv_toUChars(converter.get(), units.data(), static_cast<int32_t>(units.size()), &byte, 1, &status);
    if (U_SUCCESS(status) && count == 1) half[i] = units[0];
  }
  for (const Exception& exception : exceptions) {
    if (exception.encoding == encoding.name) half[exception.byte - 0x80U] = exception.code;
  }
  return half;
}

std::string from_high_half(std::string_view bytes, const HighHalf& half) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
    } else {
      text::append(out, half[byte - 0x80U]);
    }
  }
  return out;
}

/// Streams through UTF-16 in pieces; ICU keeps what a piece cuts in two.
std::string from_converter(std::string_view bytes, UConverter* converter) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 2);
  std::array<UChar, 4096> units{};
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  char32_t high = 0;
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter, &target, units.data() + units.size(), &source, end, nullptr, 1, &status);
    for (const UChar* unit = units.data(); unit != target; ++unit) {
      const char32_t c = *unit;
      if (high != 0 && U16_IS_TRAIL(c)) {
        text::append(out, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(high, c)));
        high = 0;
        continue;
      }
      if (high != 0) text::append(out, text::replacement);
      high = U16_IS_LEAD(c) ? c : 0;
      if (high == 0) text::append(out, c);
    }
  }
  if (high != 0) text::append(out, text::replacement);
  return out;
}

}  // namespace

std::string to_utf8(std::string_view bytes, const Encoding& encoding) {
  switch (encoding.kind) {
    case Kind::utf8:
      return text::to_valid(bytes);
    case Kind::single_byte:
      return from_high_half(bytes, high_half(encoding));
    case Kind::user_defined: {
      HighHalf half{};
      for (std::size_t i = 0; i < half.size(); ++i) half[i] = static_cast<char16_t>(0xF780 + i);
      return from_high_half(bytes, half);
    }
    case Kind::replacement: {
      std::string out;
      if (!bytes.empty()) text::append(out, text::replacement);
      return out;
    }
    case Kind::multi_byte:
      if (const Converter converter = open(encoding)) return from_converter(bytes, converter.get());
      break;
  }
  return text::to_valid(bytes);  // an ICU without this converter: ASCII at least is read right
}

}  // namespace tearsheet::charset
