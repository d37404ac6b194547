// Which language a text is written in, told by its letters and its smallest words.
#pragma once

#include <string_view>

namespace tearsheet::text {

struct LanguageGuess {
  std::string_view tag;  ///< BCP 47, the primary part; empty where the text does not tell
  bool sure = false;     ///< enough of the text says so to speak against what is said of it
};

/// Reads the first 240 words or so. Texts of less than a dozen words tell nothing but in letters that one language alone has.
LanguageGuess language_of(std::string_view text);

/// Tags of one language, or of languages so near that their small words do not tell them apart: "nb" and "no", "hr" and "bs".
bool are_near(std::string_view a, std::string_view b);

}  // namespace tearsheet::text
