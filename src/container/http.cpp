// Heads are read leniently, since archives keep what servers sent; bodies strictly, since a wrong unpacking destroys a page.
#include "container/http.hpp"

#include "limits.hpp"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <memory>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::size_t piece_bytes = 1U << 16U;
using Piece = std::array<char, piece_bytes>;

/// What became of a body: `out` is what was unpacked, however far it went.
struct Unpacked {
  std::string out;
  bool started = false;  ///< some bytes were in this coding
  bool over = false;     ///< more than a page may have
};

/// Adds to what was unpacked. False if that is too much.
bool add(Unpacked& unpacked, const Piece& piece, std::size_t count) {
  unpacked.out.append(piece.data(), count);
  unpacked.started = unpacked.started || count != 0;
  unpacked.over = unpacked.out.size() > limits::page_bytes;
  return !unpacked.over;
}

/// `bits` as inflateInit2 takes them: a gzip, zlib or bare stream.
Unpacked inflated(std::string_view body, int bits) {
  Unpacked unpacked;
  z_stream stream{};
  if (inflateInit2(&stream, bits) != Z_OK) return unpacked;
  const std::unique_ptr<z_stream, int (*)(z_stream*)> ends(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
  stream.avail_in = static_cast<uInt>(body.size());
  Piece piece;
  int result = Z_OK;
  while (result == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    result = inflate(&stream, Z_NO_FLUSH);
    if (!add(unpacked, piece, piece.size() - stream.avail_out)) break;
  }
  unpacked.started = unpacked.started || result == Z_STREAM_END;
  return unpacked;
}

/// brotli has no signature: only a stream that is whole is one.
Unpacked unbrotlied(std::string_view body) {
  Unpacked unpacked;
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> state(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  if (!state) return unpacked;
  Piece piece;
  const auto* in = reinterpret_cast<const std::uint8_t*>(body.data());
  std::size_t left = body.size();
  BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
  while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
    auto* out = reinterpret_cast<std::uint8_t*>(piece.data());
    std::size_t room = piece.size();
    result = BrotliDecoderDecompressStream(state.get(), &left, &in, &room, &out, nullptr);
    if (!add(unpacked, piece, piece.size() - room)) return unpacked;
  }
  unpacked.started = result == BROTLI_DECODER_RESULT_SUCCESS;
  return unpacked;
}

Unpacked unzstded(std::string_view body) {
  Unpacked unpacked;
  if (!body.starts_with("\x28\xb5\x2f\xfd")) return unpacked;
  const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
  if (!stream) return unpacked;
  Piece piece;
  ZSTD_inBuffer in{body.data(), body.size(), 0};
  bool full = true;
  while (in.pos < in.size || full) {
    ZSTD_outBuffer out{piece.data(), piece.size(), 0};
    const std::size_t result = ZSTD_decompressStream(stream.get(), &out, &in);
    if (!add(unpacked, piece, out.pos) || ZSTD_isError(result) != 0) break;
    full = out.pos == out.size;
  }
  return unpacked;
}

/// "deflate" is a zlib stream by the standard, and a bare one from servers that misread it. Text seldom passes for the first,
/// but may begin like the second; only a stream that gives more than it takes is believed.
Unpacked undeflated(std::string_view body) {
  Unpacked unpacked = inflated(body, MAX_WBITS);
  if (unpacked.started || body.starts_with('<')) return unpacked;
  unpacked = inflated(body, -MAX_WBITS);
  unpacked.started = unpacked.out.size() > body.size();
  return unpacked;
}

/// The size that a line of a chunk's head claims; an extension after ';' is passed over.
std::optional<std::size_t> chunk_size(std::string_view line) {
  const std::string_view digits = trimmed(line.substr(0, line.find(';')));
  std::size_t size = 0;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
  if (trouble != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return size;
}

/// Takes a line and its end off the front; nothing if no line ends.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

/// Length of the blank line that ends a head, at `at`: 1 or 2; 0 if there is none.
std::size_t blank_line(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with('\n')) return 1;
  return text.substr(at).starts_with("\r\n") ? 2 : 0;
}

std::size_t head_size(std::string_view message) {
  for (std::size_t at = message.find('\n'); at != std::string_view::npos; at = message.find('\n', at + 1)) {
    if (const std::size_t blank = blank_line(message, at + 1); blank != 0) return at + 1 + blank;
  }
  return message.size();
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::optional<HttpHead> http_head(std::string_view message) {
  if (!message.starts_with("HTTP/")) return std::nullopt;
  HttpHead head;
  head.size = head_size(message.substr(0, limits::record_head_bytes));
  std::string_view rest = message.substr(0, head.size);
  const std::string_view first = take_line(rest).value_or(rest);
  const std::string_view status = trimmed(first.substr(std::min(first.find(' '), first.size())));
  std::from_chars(status.data(), status.data() + std::min<std::size_t>(status.size(), 3), head.status);
  each_field(rest, [&head](const std::string& name, const std::string& value) {
    if (name == "content-type" && head.type.empty()) head.type = value;
    if (name == "transfer-encoding") head.transfer_encoding = lower(value);
    if (name == "content-encoding") head.encoding += (head.encoding.empty() ? "" : ", ") + lower(value);
  });
  return head;
}

std::string without_chunks(std::string body) {
  std::string out;
  std::string_view rest = body;
  while (auto line = take_line(rest)) {
    const auto size = chunk_size(*line);
    if (!size || *size > rest.size()) return body;
    if (*size == 0) return out;  // what follows are trailer fields
    out += rest.substr(0, *size);
    rest.remove_prefix(*size);
    const auto end = take_line(rest);
    if (!end || !trimmed(*end).empty()) return body;
  }
  return body;
}

std::optional<std::string> decoded(std::string body, std::string_view coding) {
  Unpacked unpacked;
  if (coding == "gzip" || coding == "x-gzip") {
    unpacked = inflated(body, MAX_WBITS + 16);
  } else if (coding == "deflate") {
    unpacked = undeflated(body);
  } else if (coding == "br") {
    unpacked = unbrotlied(body);
  } else if (coding == "zstd") {
    unpacked = unzstded(body);
  }
  if (unpacked.over) return std::nullopt;
  return unpacked.started ? std::move(unpacked.out) : std::move(body);
}

std::optional<std::string> http_body(const HttpHead& head, std::string body) {
  if (head.transfer_encoding.find("chunked") != std::string::npos) body = without_chunks(std::move(body));
  // The coding named last was put on last.
  constexpr int most_codings = 4;
  std::string_view codings = head.encoding;
  for (int i = 0; i < most_codings && !codings.empty(); ++i) {
    const std::size_t comma = codings.rfind(',');
    const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
    auto undone = decoded(std::move(body), trimmed(codings.substr(begin)));
    if (!undone) return std::nullopt;
    body = *std::move(undone);
    codings = codings.substr(0, comma == std::string_view::npos ? 0 : comma);
  }
  return body;
}

std::optional<std::string> charset_parameter(std::string_view type) {
  constexpr std::string_view key = "charset=";
  const std::size_t at = lower(type).find(key);
  if (at == std::string::npos) return std::nullopt;
  std::string_view value = type.substr(at + key.size());
  if (value.starts_with('"')) value.remove_prefix(1);
  value = trimmed(value.substr(0, value.find_first_of("\";,")));
  if (value.empty()) return std::nullopt;
  return std::string(value);
}

std::string media_type(std::string_view type) { return lower(trimmed(type.substr(0, type.find_first_of(";,")))); }

}  // namespace tearsheet::container
