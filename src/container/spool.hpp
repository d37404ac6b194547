// Bytes that only come in order (a pipe, what a decompressor gives) made readable at any place, for archives whose directory
// stands at their end.
#pragma once

#include "container/source.hpp"

#include <cstdint>
#include <optional>

namespace tearsheet::container {

struct Spooled {
  Input input;                         ///< size() and read_at() serve
  std::uint64_t bytes = 0;             ///< of the outermost source that it comes from
  std::optional<SourceError> trouble;  ///< what ended the bytes before their time; those before it are there
};

/// An input that is readable at any place stays as it is. Another is read to its end, or up to limits::spool_bytes, into memory
/// or a temporary file that has no name and is gone with the input.
Spooled spool(Input input);

}  // namespace tearsheet::container
