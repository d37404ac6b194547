// Names in old archives: code page 437, as the ZIP specification (APPNOTE, appendix D) has it.
#pragma once

#include <string>
#include <string_view>

namespace tearsheet::container {

/// A member's name as UTF-8. Writers that use UTF-8 do not always say so: what is valid UTF-8 is taken for it.
std::string member_name(std::string_view bytes);

}  // namespace tearsheet::container
