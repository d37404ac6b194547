// Bytes -> UTF-8, as browsers decide it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::charset {

/// How an encoding was found, in the order of belief.
enum class Found : std::uint8_t {
  bom,         ///< a byte order mark
  transport,   ///< what brought the page named it
  meta,        ///< the page's meta or XML declaration
  container,   ///< the container's frame: how it writes its pages where neither of them says
  valid_utf8,  ///< the bytes are UTF-8
  detected,    ///< the bytes look like it
  fallback     ///< nothing tells: what the page's language was mostly written in, or windows-1252
};

/// As evidence names it: "bom", "transport", "meta", "container", "valid_utf8", "detected", "fallback".
std::string_view name(Found found);

struct Decoded {
  std::string text;      ///< valid UTF-8, no byte order mark
  std::string encoding;  ///< name of the encoding in lower case: "utf-8", "windows-1252"
  Found found = Found::valid_utf8;
  std::vector<std::string>
      warnings;  ///< one line each; one at least where the page does not say its encoding and it is not UTF-8
};

/// Total. Takes the bytes over: those of a page in UTF-8 are its text. `transport` and `frame` are labels as somebody wrote them;
/// what is no label counts as not said.
///
/// What is declared is believed, but for one case: if a legacy encoding or UTF-16 is declared and the bytes are UTF-8, they
/// are read as UTF-8, with a warning. Text of a legacy encoding is hardly ever UTF-8 by chance; charset.cpp has the measure.
/// The other way round, declared UTF-8 is read as UTF-8 whatever the bytes are.
Decoded decode(std::string bytes, const std::optional<std::string>& transport,
               const std::optional<std::string>& frame = std::nullopt);

}  // namespace tearsheet::charset
