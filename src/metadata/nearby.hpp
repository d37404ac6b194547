// Where on the page things stand to each other, and what a line says of the date in it.
#pragma once

#include "dom/document.hpp"

#include <cstddef>
#include <string_view>

namespace tearsheet::metadata {

/// Number of the first block of text that ends after the node begins; the number of blocks if there is none.
std::size_t block_at(const dom::Document& document, dom::NodeId n);

/// "Updated", "Aktualisiert am", "Mis à jour": the date in the line is the one of the last change.
bool tells_of_change(std::string_view line);

}  // namespace tearsheet::metadata
