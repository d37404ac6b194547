// The HTTP message in a record of a web archive: its head, and the body with chunks and compression undone. Crawlers often
// keep the head and store the body already unpacked, so nothing is undone but what the bytes bear out.
// RFC 9112 (messages, chunks), RFC 9110 (fields, content codings).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::container {

struct HttpHead {
  int status = 0;
  std::string type;               ///< Content-Type as written; empty: none
  std::string encoding;           ///< Content-Encoding, lower case, several joined with ", "
  std::string transfer_encoding;  ///< lower case
  std::size_t size = 0;           ///< bytes of the head with the blank line after it
};

/// Calls `field(name, value)` for each field of a head. Lines end in CRLF or LF; folded lines are joined with a space; lines
/// without a colon are passed over. `name` is in lower case, both without spaces around.
template <typename Field>
void each_field(std::string_view head, Field field);

/// The head that a response begins with; nothing if it does not begin with "HTTP/". Without a blank line all is head.
std::optional<HttpHead> http_head(std::string_view message);

/// The body without chunks; as it is where the framing does not hold to the last chunk.
std::string without_chunks(std::string body);

/// The body with one coding undone (gzip, x-gzip, deflate, br, zstd); as it is where it is not in this coding. Of a stream
/// that breaks off what arrived. Nothing where it unpacks to more than a page may have.
std::optional<std::string> decoded(std::string body, std::string_view coding);

/// The body with the chunks and all codings of the head undone, as above.
std::optional<std::string> http_body(const HttpHead& head, std::string body);

/// The charset parameter of a Content-Type, without quotes.
std::optional<std::string> charset_parameter(std::string_view type);

/// The media type alone, in lower case.
std::string media_type(std::string_view type);

/// The fields of a head by which `each_field` is known: spaces cut off.
std::string_view trimmed(std::string_view text);
std::string lower(std::string_view text);

template <typename Field>
void each_field(std::string_view head, Field field) {
  std::string name;
  std::string value;
  bool open = false;
  while (!head.empty()) {
    const std::size_t end = head.find('\n');
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
    if (open && (line.starts_with(' ') || line.starts_with('\t'))) {
      value.append(" ").append(trimmed(line));
      continue;
    }
    if (open) field(name, value);
    const std::size_t colon = line.find(':');
    open = colon != std::string_view::npos;
    if (!open) continue;
    name = lower(trimmed(line.substr(0, colon)));
    value = trimmed(line.substr(colon + 1));
  }
  if (open) field(name, value);
}

}  // namespace tearsheet::container
