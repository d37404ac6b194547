// Blocks -> Quotes: quotation marks become spans, spans get their speakers.
#pragma once

#include <tearsheet/article.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

/// The direct quotes of an article in order of block and start. `language`: BCP 47 tag of the article, empty if unknown.
/// Captions, notes, tables and preformatted blocks give none. Linear in the text.
std::vector<Quote> find(std::span<const Block> blocks, std::string_view language);

}  // namespace tearsheet::quotes
