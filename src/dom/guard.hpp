// Keeps a page within what gumbo can bear: its time grows with the square of the depth and of a tag's attributes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::dom {

/// A copy of the page in which start tags deeper than limits::depth, their end tags, and attributes past
/// limits::attributes are blanked; nullopt if the page keeps the limits (nearly always). Linear. It counts by names, as
/// browsers' limits do, so an adversary may keep some depth past it: the tree's readers must be depth-proof all the same.
std::optional<std::string> within_limits(std::string_view html);

}  // namespace tearsheet::dom
