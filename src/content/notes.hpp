// Corrections and editors' notes, told by how they begin.
#pragma once

#include <string_view>

namespace tearsheet::content {

/// True if a block of this text is a correction or an editor's note.
bool is_note(std::string_view text);

}  // namespace tearsheet::content
