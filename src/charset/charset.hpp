// Bytes -> UTF-8, as browsers decide it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::charset {

struct Decoded {
  std::string text;      ///< valid UTF-8, no byte order mark
  std::string encoding;  ///< name of the encoding in lower case: "utf-8", "windows-1252"
  std::vector<std::string> warnings;
};

/// Total. Order: byte order mark, transport, meta (prescan of the HTML standard), UTF-8 if valid, windows-1252.
Decoded decode(std::string_view bytes, const std::optional<std::string>& transport);

}  // namespace tearsheet::charset
