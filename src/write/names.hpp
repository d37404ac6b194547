// How the values of the record's enums are written.
#pragma once

#include <tearsheet/article.hpp>

#include <array>
#include <string_view>

namespace tearsheet::writers {

/// In the order of BlockType.
inline constexpr std::array<std::string_view, 9> block_names{"paragraph", "heading", "list_item", "blockquote", "preformatted",
                                                             "table",     "caption", "embed",     "note"};
static_assert(block_names.size() == static_cast<std::size_t>(BlockType::note) + 1);

constexpr std::string_view name(BlockType type) { return block_names.at(static_cast<std::size_t>(type)); }
constexpr std::string_view name(QuoteKind kind) { return kind == QuoteKind::direct ? "direct" : "partial"; }

using tearsheet::name;

}  // namespace tearsheet::writers
