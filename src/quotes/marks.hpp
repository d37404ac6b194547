// Quotation marks -> marked spans. The ground of the room: what stands between marks, not yet whether it is a quote.
#pragma once

#include "quotes/cues.hpp"

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
  bool dash = false;   ///< opened by a dash, without marks
};

/// The outermost marked spans of one paragraph of valid UTF-8, in order, without overlap. Linear. Nothing is carried
/// from one paragraph to the next, so one lost mark spoils one paragraph at most.
std::vector<Marked> marked_spans(std::string_view paragraph);

/// As marked_spans, and in languages where a dash at the paragraph's beginning opens speech, what is said so: up to the dash or
/// the comma before the reporter's words (– No, says Ann. – No – says Ann. —No —says Ann—. And yet.), or to the end.
std::vector<Marked> spoken_spans(std::string_view paragraph, const Cues& cues);

}  // namespace tearsheet::quotes
