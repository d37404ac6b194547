// The article that a page carries in its scripts, where it shows half of it or nothing.
#pragma once

#include "boilerplate/marks.hpp"
#include "content/blocks.hpp"
#include "dom/document.hpp"
#include "metadata/facts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::content {

struct Carried {
  std::string html;
  std::string_view source;  ///< "json-ld:articleBody", "state-json"
  std::size_t kept = 0;     ///< blocks at the head of the visible body that stand before it: a standfirst
};

/// nullopt where the visible body is whole, as far as can be told: it always wins. Costs nothing but a count of words where
/// nothing speaks against the visible body; else it reads the scripts.
std::optional<Carried> find_carried(const dom::Document& document, const metadata::Facts& facts, const Body& visible);

/// Puts the carried text in the place of the visible one. `inside` is the document of `carried.html`, `marks` its own.
void take_carried(Body& body, const Carried& carried, const dom::Document& document, const dom::Document& inside,
                  const boilerplate::Marks& marks);

}  // namespace tearsheet::content
