// A day and a time as far as they are known, whether they can be, and how ISO 8601 writes them.
#pragma once

#include <optional>
#include <string>

namespace tearsheet::date {

struct Day {
  int year = 0;
  int month = 0;
  int day = 0;  ///< 0: only the month is known
};

/// Local time of day; what is not known is absent.
struct Time {
  int hour = 0;
  int minute = 0;
  std::optional<int> second;
  std::string fraction;     ///< digits after the second, as written
  std::optional<int> zone;  ///< minutes east of UTC
  bool zulu = false;        ///< the zone was written as Z, UTC or GMT
};

/// In the calendar, and in the years in which pages have been or may be dated (1800 to 2099).
bool possible(const Day& day);
bool possible(const Time& time);

/// "2012-07-25", "2012-07", "2012-07-25T18:04", "2012-07-25T18:04:00+01:00".
std::string to_iso(const Day& day, const std::optional<Time>& time);

/// The day and time of that many seconds after 1970-01-01T00:00Z.
std::string from_unix_time(long long seconds);

}  // namespace tearsheet::date
