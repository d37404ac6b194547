// Text that is plainly no HTML, told by how it begins.
#pragma once

#include <string_view>

namespace tearsheet::origin {

/// The name of the format, such as "an RSS feed"; empty for what may be HTML. Looks at the beginning of a UTF-8 text only.
std::string_view other_format(std::string_view text);

/// True if the text begins as none but HTML does, whatever comes after: a page that was cut short is no plain text.
bool begins_as_html(std::string_view text);

}  // namespace tearsheet::origin
