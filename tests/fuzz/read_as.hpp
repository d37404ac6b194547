// One row of the container table, opened with any bytes, though they may not be of its kind.
#pragma once

#include "container/container.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace tearsheet::fuzz {

inline void read_as(std::string_view row, std::string_view bytes) {
  for (const container::Row& candidate : container::rows()) {
    if (candidate.name != row) continue;
    static_cast<void>(candidate.sniff(bytes.substr(0, container::sniffed_bytes)));
    std::istringstream in{std::string(bytes)};
    const auto pages = candidate.open(candidate, container::Input(container::stream_source(in), "-"));
    // A result takes a byte of the input at the least, but for the last.
    for (std::size_t results = 0; pages->next(); ++results) {
      if (results > bytes.size() + 1) std::abort();
    }
    if (pages->next()) std::abort();
    return;
  }
  std::abort();
}

}  // namespace tearsheet::fuzz
