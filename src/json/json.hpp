// Tolerant reading of JSON found in pages: what sites get wrong is mended (trailing commas, raw line ends in strings,
// comments, CDATA and HTML comment wrappers), what cannot be is dropped. Depth and size are bounded. Knows nothing of HTML.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::json {

using Value = nlohmann::json;

/// nullopt if it cannot be read even after mending. Never throws.
std::optional<Value> read(std::string_view text);

/// Typed access that never throws: the member `key` of an object; nullptr for anything else.
const Value* member(const Value& value, std::string_view key);

/// A string's text; numbers and booleans as text; nullopt for anything else.
std::optional<std::string> as_string(const Value* value);

}  // namespace tearsheet::json
