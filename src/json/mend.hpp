// Mending JSON that browsers and search engines get along with but that no strict parser takes.
#pragma once

#include <string>
#include <string_view>

namespace tearsheet::json {

/// `text` without what pages wrap it in: white space, a byte order mark, <!-- -->, <![CDATA[ ]]>, comments at the ends,
/// a closing semicolon.
std::string_view without_wrappers(std::string_view text);

/// JSON that a strict parser takes and that says what `text` was meant to say: trailing and missing commas, raw line ends and
/// bare quotation marks in strings, wrong escapes, single quotes, comments, entities for quotation marks, bare words, ends that
/// do not match. Several values in a row become an array. Empty if there is no value. Linear in the text.
std::string mend(std::string_view text);

}  // namespace tearsheet::json
