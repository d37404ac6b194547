#include "date/calendar.hpp"

#include "date/date.hpp"

#include <array>
#include <cstdlib>

namespace tearsheet::date {
namespace {

int days_in(int year, int month) {
  constexpr std::array<int, 13> days = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month)];
}

void append_padded(std::string& out, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

}  // namespace

bool possible(const Day& day) {
  if (day.year < 1800 || day.year > 2099 || day.month < 1 || day.month > 12) return false;
  return day.day >= 0 && day.day <= days_in(day.year, day.month);
}

bool possible(const Time& time) {
  return time.hour >= 0 && time.hour <= 23 && time.minute >= 0 && time.minute <= 59 && time.second.value_or(0) >= 0 &&
         time.second.value_or(0) <= 60 && std::abs(time.zone.value_or(0)) <= 14 * 60;
}

std::string to_iso(const Day& day, const std::optional<Time>& time) {
  std::string out;
  append_padded(out, day.year, 4);
  out += '-';
  append_padded(out, day.month, 2);
  if (day.day == 0) return out;
  out += '-';
  append_padded(out, day.day, 2);
  if (!time) return out;
  out += 'T';
  append_padded(out, time->hour, 2);
  out += ':';
  append_padded(out, time->minute, 2);
  if (time->second) {
    out += ':';
    append_padded(out, *time->second, 2);
    if (time->fraction.find_first_not_of('0') != std::string::npos) out += "." + time->fraction.substr(0, 6);
  }
  if (!time->zone) return out;
  if (time->zulu && *time->zone == 0) return out + "Z";
  out += *time->zone < 0 ? '-' : '+';
  append_padded(out, std::abs(*time->zone) / 60, 2);
  out += ':';
  append_padded(out, std::abs(*time->zone) % 60, 2);
  return out;
}

std::optional<int> days_between(std::string_view from, std::string_view to) {
  // Days since 1 March of year 0; the shape is the one that to_iso writes.
  const auto number = [](std::string_view iso) -> std::optional<int> {
    if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t size) {
      int value = 0;
      for (const char c : iso.substr(at, size)) value = value * 10 + (c - '0');
      return value;
    };
    const int month = part(5, 2);
    const int year = part(0, 4) - (month <= 2 ? 1 : 0);
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + part(8, 2);
  };
  const std::optional<int> a = number(from);
  const std::optional<int> b = number(to);
  return a && b ? std::optional(*b - *a) : std::nullopt;
}

std::string from_unix_time(long long seconds) {
  const long long days = seconds / 86400;
  const int rest = static_cast<int>(seconds % 86400);
  // Days to civil date by counting in eras of 400 years that begin on 1 March.
  const long long shifted = days + 719468;
  const long long era = shifted / 146097;
  const long long of_era = shifted - era * 146097;
  const long long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const long long day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const long long mp = (5 * day_of_year + 2) / 153;
  Day day;
  day.day = static_cast<int>(day_of_year - (153 * mp + 2) / 5 + 1);
  day.month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  day.year = static_cast<int>(year_of_era + era * 400 + (day.month <= 2 ? 1 : 0));
  Time time;
  time.hour = rest / 3600;
  time.minute = rest / 60 % 60;
  time.second = rest % 60;
  time.zone = 0;
  time.zulu = true;
  return to_iso(day, time);
}

}  // namespace tearsheet::date
