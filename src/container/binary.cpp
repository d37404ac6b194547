// A table of signatures, and a count of the bytes that no text has. UTF-16, which is half NULs, is text.
#include "container/binary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view kind;
};

constexpr bool by_bytes(const Signature& a, const Signature& b) {
  return a.offset != b.offset ? a.offset < b.offset : a.bytes < b.bytes;
}

/// By offset, then by bytes (as unsigned chars compare).
constexpr std::array signatures{
    Signature{0, "\0\0\1\0"sv, "an icon"},
    Signature{0, "\0asm"sv, "a WebAssembly module"},
    Signature{0, "\x1a\x45\xdf\xa3"sv, "a Matroska or WebM video"},
    Signature{0, "%!PS"sv, "a PostScript document"},
    Signature{0, "%PDF-"sv, "a PDF document"},
    Signature{0, "7z\xbc\xaf\x27\x1c"sv, "a 7-Zip archive"},
    Signature{0, "ARROW1"sv, "an Arrow file"},
    Signature{0, "FLV\1"sv, "a Flash video"},
    Signature{0, "GIF87a"sv, "a GIF image"},
    Signature{0, "GIF89a"sv, "a GIF image"},
    Signature{0, "ID3"sv, "an MP3 recording"},
    Signature{0, "II*\0"sv, "a TIFF image"},
    Signature{0, "MM\0*"sv, "a TIFF image"},
    Signature{0, "OTTO\0"sv, "a font"},
    Signature{0, "OggS\0"sv, "an Ogg recording"},
    Signature{0, "PAR1"sv, "a Parquet file"},
    // The ZIP row of the container table takes those that may hold pages.
    Signature{0, "PK\3\4"sv, "an Office document, an e-book or a Java archive"},
    Signature{0, "Rar!\x1a\7"sv, "a RAR archive"},
    Signature{0, "SQLite format 3\0"sv, "an SQLite database"},
    Signature{0, "fLaC"sv, "a FLAC recording"},
    Signature{0, "wOF2"sv, "a font"},
    Signature{0, "wOFF"sv, "a font"},
    Signature{0, "{\\rtf"sv, "an RTF document"},
    Signature{0, "\x7f\x45LF"sv, "a program"},
    Signature{0, "\x89PNG\r\n\x1a\n"sv, "a PNG image"},
    Signature{0, "\xca\xfe\xba\xbe"sv, "a Java class or a program"},
    Signature{0, "\xcf\xfa\xed\xfe"sv, "a program"},
    Signature{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "an old Office document"},
    Signature{0, "\xff\xd8\xff"sv, "a JPEG image"},
    Signature{4, "ftyp"sv, "an MP4 video or an AVIF or HEIC image"},
    Signature{8, "AVI LIST"sv, "an AVI video"},
    Signature{8, "WAVEfmt "sv, "a WAV recording"},
    Signature{8, "WEBPVP8"sv, "a WebP image"},
    Signature{257, "ustar"sv, "a tar archive"},
};

/// Half of all bytes NUL and nearly all on one side of each pair: UTF-16 of a script written in ASCII tags.
bool looks_like_utf16(std::string_view head) {
  if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff")) return true;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1 : 0;
  const auto [few, many] = std::minmax(zeros[0], zeros[1]);
  return many * 4 >= head.size() && few * 20 <= many;
}

/// Control characters that neither HTML nor a legacy charset uses (ISO-2022 has ESC, SO and SI).
bool is_binary_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && byte != 0x1b && byte != 0x0e &&
         byte != 0x0f;
}

}  // namespace

std::string_view binary_kind(std::string_view head) {
  static_assert(std::is_sorted(signatures.begin(), signatures.end(), by_bytes));
  for (const Signature& signature : signatures) {
    if (head.size() >= signature.offset && head.substr(signature.offset).starts_with(signature.bytes)) return signature.kind;
  }
  const auto binary = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_binary_byte));
  if (binary * 10 > head.size() && !looks_like_utf16(head)) return "binary data";
  return {};
}

}  // namespace tearsheet::container
