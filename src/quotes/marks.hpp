// Quotation marks -> marked spans. The ground of the room: what stands between marks, not yet whether it is a quote.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

/// Bytes of one marked span: [start, end) inside the outer marks, [outer_start, outer_end) with them.
struct Marked {
  std::size_t outer_start = 0;
  std::size_t start = 0;
  std::size_t end = 0;
  std::size_t outer_end = 0;
  bool closed = true;  ///< false: the paragraph ended before the closing mark
};

/// The outermost marked spans of one paragraph of valid UTF-8, in order, without overlap. Linear. Nothing is carried
/// from one paragraph to the next, so one lost mark spoils one paragraph at most.
std::vector<Marked> marked_spans(std::string_view paragraph);

}  // namespace tearsheet::quotes
