// Addresses: resolving a reference against a base, as the URL standard does for http and https. Knows nothing of HTML.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::url {

/// `reference` made absolute against `base` (an absolute http(s) URL; may be empty). nullopt if the outcome is no
/// absolute http(s) URL.
std::optional<std::string> resolve(std::string_view base, std::string_view reference);

/// Host in lower case, without port and user; empty if there is none.
std::string_view host(std::string_view url);

/// Path from the first slash up to ? or #; empty if there is none.
std::string_view path(std::string_view url);

}  // namespace tearsheet::url
