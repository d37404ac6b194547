// The encoding that bytes look like, where nothing says it and they are not UTF-8.
#pragma once

#include "charset/encodings.hpp"

#include <string_view>

namespace tearsheet::charset {

/// uchardet's guess over the text that is not ASCII, if it bears the checks; nullptr if it does not, or the text is too short to
/// tell. `language` is a primary tag of BCP 47, in lower case ("cs"), that the page gives for its own; empty for none.
const Encoding* detect(std::string_view bytes, std::string_view language);

/// ASCII bytes with the sequences by which ISO-2022-JP turns to kanji. Such a page is valid UTF-8 too, and shows nonsense as
/// that.
bool looks_like_iso_2022_jp(std::string_view bytes);

}  // namespace tearsheet::charset
