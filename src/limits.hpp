// Every limit that input can meet, with its reason. A limit met gives an error record or a warning, never a crash.
#pragma once

#include <cstddef>

namespace tearsheet::limits {

/// Bytes of one page after decompression. The largest of some 4,000 saved news pages has 12 MB; a gzip bomb stops here.
inline constexpr std::size_t page_bytes = 64U << 20U;

/// Bytes of the fields at the head of one record of a web archive, and of the HTTP head in it. Servers stop at 8 to 64 kB.
inline constexpr std::size_t record_head_bytes = 128U << 10U;

/// Bytes of the dictionary of a Zstandard archive, unpacked. Crawlers train them to 1 MB at most.
inline constexpr std::size_t dictionary_bytes = 16U << 20U;

/// Compressions inside one another that are undone: a .gz of a .gz is seen, a tower of them is an attack.
inline constexpr int container_nesting = 4;

/// Bytes of the head of a message or of one of its parts that are kept. An honest one has less than 2 kB; addresses may be long.
inline constexpr std::size_t mail_head_bytes = 256U << 10U;

/// Multiparts inside one another whose boundaries are looked for. Browsers make one, Internet Explorer two, forwarded mail four.
inline constexpr std::size_t multipart_nesting = 16;

/// Bytes of a property list, which must lie in memory whole: its index stands at its end. Pictures are inside.
inline constexpr std::size_t property_list_bytes = 64U << 20U;

/// Bytes of an archive that comes in order only (a pipe, an archive inside another) and is read by its directory, which stands at
/// its end: so many are set aside, the first in memory, more in a temporary file.
inline constexpr std::size_t spool_bytes = 1U << 30U;
inline constexpr std::size_t spool_memory_bytes = 4U << 20U;

/// Bytes that the members of an archive may unpack to: so many times its size, or the least, whichever is more. Deflate
/// gives at most 1,032 bytes for one, so that only archives inside one another and members that overlap come to it.
inline constexpr std::size_t unpacked_factor = 1100;
inline constexpr std::size_t unpacked_bytes_least = 1U << 30U;

/// Bytes of a long name or an extended header in a tar archive. Paths have 4 kB at most where files live.
inline constexpr std::size_t tar_header_bytes = 1U << 20U;

/// Attributes of one tag that are read; a parser compares each with all before it.
inline constexpr std::size_t attributes = 256;

/// Bytes that the parse of a page may take, the page itself apart: so many times its size, or the least, whichever is more. The
/// median page takes 1 times its size, the most of 2,209 saved pages 10; formatting elements that come back in every paragraph
/// take the square of it. The least is for pages of a few kB, of which the fixed sizes of the parser's lists are a multiple.
inline constexpr std::size_t parse_bytes_factor = 12;
inline constexpr std::size_t parse_bytes_least = 1'000'000;

/// gumbo is stopped when it asks for a list of so many bytes while it parses a skeleton. Its list of open elements begins with 5
/// entries and doubles: this is 1,280 entries, asked for at a depth of 640, and no other list of it has such a size. Its time
/// grows with the square of the depth; the deepest of 3,931 real pages has 138.
inline constexpr std::size_t list_bytes = std::size_t{5} * 256 * 8;

/// Open elements at one time in a tree built by nesting, as in browsers, and for gumbo on a page itself.
inline constexpr std::size_t depth = 512;

/// Bytes of a tag that a skeleton takes over as it is. Longer ones would make gumbo ask for buffers of list_bytes.
inline constexpr std::size_t copied_tag_bytes = 4096;

/// Bytes of a name by which unknown elements are told apart where only their nesting counts.
inline constexpr std::size_t name_bytes = 64;

/// Blocks of text that the block model looks at. An honest page has some thousand at most, and each takes half a kilobyte while
/// the page is read.
inline constexpr std::size_t measured_blocks = 200'000;

/// Depth of JSON read from a page, and bytes of one JSON-LD block.
inline constexpr std::size_t json_depth = 64;
inline constexpr std::size_t json_bytes = 4U << 20U;

/// Bytes of one script, and of all scripts of a page, that are searched for an article, and values kept of one script (32 bytes
/// each). The largest state of some 2,200 pages has 4 MB; it is read where the page shows half an article or none, never else.
inline constexpr std::size_t script_bytes = 8U << 20U;
inline constexpr std::size_t scripts_bytes = 16U << 20U;
inline constexpr std::size_t script_literals = 500'000;

/// Bytes at the head of a page in which a charset declaration counts (HTML standard, prescan a byte stream).
inline constexpr std::size_t charset_prescan = 1024;

/// Bytes in which a later declaration counts for a page that is not UTF-8: browsers obey it too, by starting again.
inline constexpr std::size_t charset_late = 256U << 10U;

/// Bytes in which the page's html element is looked for, where only its language can tell the charset.
inline constexpr std::size_t charset_language = 4096;

/// Bytes of text by which a charset is guessed: more does not make the guess better.
inline constexpr std::size_t charset_detected = 64U << 10U;

}  // namespace tearsheet::limits
