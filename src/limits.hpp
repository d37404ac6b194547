// Every limit that input can meet, with its reason. A limit met gives an error record or a warning, never a crash.
#pragma once

#include <cstddef>

namespace tearsheet::limits {

/// Bytes of one page after decompression. The largest of some 4,000 saved news pages has 12 MB; a gzip bomb stops here.
inline constexpr std::size_t page_bytes = 64U << 20U;

/// Compressions inside one another that are undone: a .gz of a .gz is seen, a tower of them is an attack.
inline constexpr int container_nesting = 4;

/// Open elements at one time, as in browsers. gumbo's time grows with the square of the depth; the deepest of 3,931 real
/// pages has 138.
inline constexpr std::size_t depth = 512;

/// Attributes on one tag that are read; gumbo compares each with all before it.
inline constexpr std::size_t attributes = 256;

/// Bytes that gumbo may take for one page: a real page needs 9 to 10 times its size.
inline constexpr std::size_t arena_factor = 64;
inline constexpr std::size_t arena_least = 64U << 20U;

/// Depth of JSON read from a page, and bytes of one JSON-LD block.
inline constexpr std::size_t json_depth = 64;
inline constexpr std::size_t json_bytes = 4U << 20U;

/// Bytes at the head of a page in which a charset declaration counts (HTML standard, prescan a byte stream).
inline constexpr std::size_t charset_prescan = 1024;

/// Bytes in which a later declaration counts for a page that is not UTF-8: browsers obey it too, by starting again.
inline constexpr std::size_t charset_late = 256U << 10U;

}  // namespace tearsheet::limits
