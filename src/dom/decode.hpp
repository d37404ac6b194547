// Characters of the page as the HTML standard's tokenizer hands them on: references resolved, CR and CR LF made LF, and what the
// input stream must not hold (control characters, non-characters, bad UTF-8) made U+FFFD, as gumbo does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::dom {

enum class Decode : std::uint8_t {
  text,       ///< references count
  attribute,  ///< references count, but for a name without ';' before '=' or a letter or digit
  raw,        ///< they do not
};

/// False only if decode() would give the same bytes; true for a lone '&' too.
bool needs_decoding(std::string_view s, Decode how);

/// Appends the decoded characters: valid UTF-8.
void decode(std::string_view s, Decode how, std::string& out);

}  // namespace tearsheet::dom
