// What languages were mostly written in before UTF-8.
#pragma once

#include "charset/encodings.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::charset {

/// The primary tag of the language that the html element of these first bytes gives, in lower case; empty if it gives none.
std::string declared_language(std::string_view head);

/// Whose letters an encoding adds to ASCII. Western to Vietnamese are Latin.
enum class Letters : std::uint8_t {
  western,
  central_european,
  baltic,
  turkish,
  vietnamese,
  arabic,
  cyrillic,
  greek,
  hebrew,
  thai,
  east_asian
};
constexpr bool are_latin(Letters letters) { return letters <= Letters::vietnamese; }

/// Of an encoding that is not of Unicode.
Letters letters_of(const Encoding& encoding);

/// The encoding that the HTML standard has browsers fall back to for a language; nullptr where that is windows-1252.
const Encoding* usual_encoding(std::string_view language);

}  // namespace tearsheet::charset
