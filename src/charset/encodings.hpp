// The encodings of the Encoding Standard and the labels that pages call them by.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::charset {

enum class Kind : std::uint8_t {
  utf8,
  single_byte,  ///< ASCII below 0x80, a table above
  multi_byte,   ///< what an ICU converter reads as a stream
  user_defined,
  replacement  ///< refused by browsers: one U+FFFD whatever the bytes are
};

struct Encoding {
  std::string_view name;  ///< lower case
  Kind kind = Kind::utf8;
  std::string_view converter;  ///< ICU's name; empty where none is needed
};

/// The encoding of that name (lower case); it must exist.
const Encoding& named(std::string_view name);

/// "Get an encoding" of the standard: white space around the label and case do not count. nullptr for no label of the table.
const Encoding* for_label(std::string_view label);

}  // namespace tearsheet::charset
