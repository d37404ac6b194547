// Dates as pages write them -> ISO 8601, as precise as what was written and no more. Knows nothing of HTML.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::date {

/// Reads a date, with or without a time, that makes up all of `s` but for words around it: ISO 8601, RFC 2822, "25 July 2012",
/// "July 25, 2012 6:04 PM", "25.07.2012", "25. Juli 2012, 18:04 Uhr", "2012年7月25日". `language` (BCP 47, may be empty)
/// decides the order of day and month where both could be. Impossible dates give nullopt.
/// -> "2012-07-25", "2012-07-25T18:04", "2012-07-25T18:04:00+01:00".
std::optional<std::string> parse(std::string_view s, std::string_view language = {});

/// The first date that stands anywhere in a short text (a line such as "Last updated: 25 July 2012 at 18:04 GMT").
std::optional<std::string> find(std::string_view s, std::string_view language = {});

/// A date in the path of an address: /2012/07/25/, /2012-07-25-, /20120725. nullopt if it has none.
std::optional<std::string> from_url(std::string_view url);

/// Days from the day of one ISO date to that of the other, as both are written; nullopt if one has no day.
std::optional<int> days_between(std::string_view from, std::string_view to);

}  // namespace tearsheet::date
