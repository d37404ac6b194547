// What an input plainly is when it is not HTML.
#pragma once

#include <string_view>

namespace tearsheet::container {

/// The name of the format, such as "a PDF document"; "binary data" for bytes that are no text at all; empty for what may
/// be HTML. Looks at the head of an input only.
std::string_view binary_kind(std::string_view head);

}  // namespace tearsheet::container
