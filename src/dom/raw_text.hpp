// Where the content of a raw text element ends.
#pragma once

#include "dom/tag.hpp"

namespace tearsheet::dom {

/// The '<' of the end tag that ends the content of `tag` (script, title, ...), which begins at `at`; `end` if none does.
/// A script's <!-- ... <script> ... </script> ... --> is obeyed (HTML standard, 13.2.5.15 to 13.2.5.31). Linear.
const char* raw_text_end(const char* at, const char* end, Tag tag);

}  // namespace tearsheet::dom
