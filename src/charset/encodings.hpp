// The encodings of the Encoding Standard and the labels that pages call them by.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::charset {

/// How the bytes of an encoding are cut into characters. Those from big5 to shift_jis have a converter of ICU for a table.
enum class Kind : std::uint8_t {
  utf8,
  utf16,
  single_byte,  ///< ASCII below 0x80, a table above
  user_defined,
  big5,
  euc_jp,
  euc_kr,
  gb18030,
  iso_2022_jp,
  shift_jis,
  replacement  ///< refused by browsers: one U+FFFD whatever the bytes are
};

struct Encoding {
  std::string_view name;  ///< lower case
  Kind kind = Kind::utf8;
  std::string_view converter;  ///< ICU's name of its table; empty where none is needed
};

/// The encoding of that name (lower case); it must exist.
const Encoding& named(std::string_view name);

/// "Get an encoding" of the standard: white space around the label and case do not count. nullptr for no label of the table.
const Encoding* for_label(std::string_view label);

}  // namespace tearsheet::charset
