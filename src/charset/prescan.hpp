// The charset that the first bytes of a page declare, as the HTML standard finds it:
// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
#pragma once

#include "charset/encodings.hpp"

#include <string_view>

namespace tearsheet::charset {

/// `head` is the first 1,024 bytes (or more; time is linear in them). nullptr if it declares nothing.
const Encoding* prescan(std::string_view head);

/// "Extracting a character encoding from a meta element": the label in "text/html; charset=utf-8"; nullptr if none.
const Encoding* from_content_type(std::string_view content);

}  // namespace tearsheet::charset
