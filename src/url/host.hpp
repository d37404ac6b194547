// The part of an address between the slashes: user, host, port.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::url {

/// As the URL standard writes it: host in ASCII (punycode) and lower case, no default port. nullopt if it is no host.
std::optional<std::string> normal_authority(std::string_view authority, std::string_view scheme);

}  // namespace tearsheet::url
