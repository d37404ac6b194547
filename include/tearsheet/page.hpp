// A page as it was found: the bytes, and what the thing that held them says of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tearsheet {

/// One HTML page, before anything is known about its content. Owns its bytes.
struct Page {
  /// The page's bytes as found, after the container's compression was undone, in whatever charset they are.
  std::string bytes;
  /// The operand or the file below it, as the user wrote it; "-" for standard input. Any bytes a file name may have.
  std::string path;
  /// Offset in bytes of the page's record in the archive it came from (uncompressed files: none).
  std::optional<std::uint64_t> record;
  /// The input's own name for the page (WARC-Record-ID, the "id" of a JSONL line).
  std::optional<std::string> id;
  /// The address the page was fetched from, if the container tells.
  std::optional<std::string> url;
  /// The charset that the transport named (the charset parameter of Content-Type), as written there.
  std::optional<std::string> charset;
  /// What held the page: "html", "gzip", ...: the name of a row of the container table.
  std::string container = "html";
  /// When the copy was made, ISO 8601, if the container tells.
  std::optional<std::string> archived;
  /// The charset that the container's frame implies: what counts where neither the transport nor the page names one.
  std::optional<std::string> frame_charset;
};

}  // namespace tearsheet
