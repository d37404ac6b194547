// Document -> Facts: sources collect candidates, one ordered table a field chooses.
#pragma once

#include "metadata/facts.hpp"

#include <string_view>

namespace tearsheet::metadata {

/// `url`: where the page was fetched from, empty if unknown; relative addresses are resolved against it and <base>. `archived`:
/// when the copy was made (ISO 8601), empty if unknown; later dates are not believed.
Facts read(const dom::Document& document, std::string_view url, std::string_view archived = {});

}  // namespace tearsheet::metadata
