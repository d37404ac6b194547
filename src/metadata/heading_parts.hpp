// What a heading prints beside the headline: a kicker before it, a subtitle after it, each in an element of its own.
#pragma once

#include "dom/document.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tearsheet::metadata {

enum class HeadingPart : std::uint8_t { headline, kicker, subtitle };

struct Part {
  std::string text;  ///< clean, never empty
  HeadingPart kind = HeadingPart::headline;
};

/// The elements and texts that a heading is made of, in order, each told by its class (or <small>); one part where it is one
/// text. At most 16.
std::vector<Part> parts_of_heading(const dom::Document& document, dom::NodeId heading);

/// The texts of the parts from `begin` to `end`, a space between them.
std::string joined(const std::vector<Part>& parts, std::size_t begin, std::size_t end);

}  // namespace tearsheet::metadata
