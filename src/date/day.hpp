// Reads a day in any of the orders in which pages write it.
#pragma once

#include "date/calendar.hpp"
#include "date/clock.hpp"
#include "date/tokens.hpp"

#include <optional>
#include <string_view>

namespace tearsheet::date {

/// A day, and the time where it stands between the parts of the day ("Wed Jul 25 18:04:00 UTC 2012").
struct Found {
  Day day;
  std::optional<Time> time;
  std::size_t end = 0;  ///< the token after it
};

/// The day that begins at token `at`. `language` decides the order of day and month in numbers alone.
std::optional<Found> read_day(const Tokens& tokens, std::size_t at, std::string_view language);

}  // namespace tearsheet::date
