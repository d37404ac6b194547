// Document -> Facts: sources collect candidates, one ordered table a field chooses.
#pragma once

#include "metadata/facts.hpp"

#include <string_view>

namespace tearsheet::metadata {

/// `url`: where the page was fetched from, empty if unknown; relative addresses are resolved against it and <base>.
Facts read(const dom::Document& document, std::string_view url);

}  // namespace tearsheet::metadata
