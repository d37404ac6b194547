// Dates that count from the moment of reading: "3 hours ago", "gestern", "2日前". Only somebody who knows that moment can tell
// the day.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::date {

/// The day that a short line tells by counting back from `from` (ISO 8601, a day at least), in any of the languages of the table
/// in relative.cpp: `language` (BCP 47) is asked first. A day and no time, for such lines are rounded; nullopt where the line
/// says nothing of the kind, or counts back more than 60 of its units.
std::optional<std::string> relative(std::string_view line, std::string_view from, std::string_view language = {});

}  // namespace tearsheet::date
