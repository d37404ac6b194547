// A line is cut into tokens once; at each token a day is tried, then the time after or before it.
#include "date/date.hpp"

#include "date/calendar.hpp"
#include "date/clock.hpp"
#include "date/day.hpp"
#include "date/tokens.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::date {
namespace {

struct Reading {
  std::string iso;
  bool numbers_left = false;  ///< digits stand before the day
};

// A time that ends shortly before the day: "18:04, Wed 25 July 2012".
struct Earlier {
  std::optional<Time> time;
  std::size_t end = 0;
};

std::optional<Reading> read_tokens(const Tokens& t, std::string_view language) {
  Earlier earlier;
  bool numbers = false;
  for (std::size_t at = 0; at < t.size();) {
    if (const std::optional<Found> found = read_day(t, at, language)) {
      std::optional<Time> time = found->time;
      if (!time) time = time_after(t, found->end);
      if (!time && earlier.time && at - earlier.end <= 5) time = earlier.time;
      return Reading{to_iso(found->day, time), numbers};
    }
    const std::size_t before = at;
    if (const std::optional<Time> time = read_time(t, at, false)) {
      earlier = {time, at};
      continue;
    }
    numbers = numbers || t[before].kind == TokenKind::number;
    // The rest of a number such as 1.2.2012.5 or an address begins no day.
    at = before + 1;
    while (t[before].kind == TokenKind::number && at < t.size() && !t[at].spaced && t[at].kind != TokenKind::word &&
           !t[at].is(",") && !t[at].is(")")) {
      ++at;
    }
  }
  return std::nullopt;
}

// The forms without marks or with fewer parts, which are dates only where they stand alone: 20120725, 20120725T180400Z,
// 2012-07, and seconds or milliseconds since 1970.
std::optional<std::string> read_compact(const Tokens& t) {
  if (t[0].is_number(4, 4) && t[1].is("-") && t[2].is_number(2, 2) && t.size() == 3) {
    const Day day{static_cast<int>(t[0].value), static_cast<int>(t[2].value), 0};
    return possible(day) ? std::optional(to_iso(day, std::nullopt)) : std::nullopt;
  }
  const Token& n = t[0];
  if (n.is_number(10, 10) && t.size() == 1) return n.value > 500000000 ? std::optional(from_unix_time(n.value)) : std::nullopt;
  if (n.is_number(13, 13) && t.size() == 1)
    return n.value > 500000000000 ? std::optional(from_unix_time(n.value / 1000)) : std::nullopt;
  if (!n.is_number(8, 8) && !n.is_number(12, 12) && !n.is_number(14, 14)) return std::nullopt;
  const auto part = [&](std::string_view digits, std::size_t from, std::size_t size) {
    int value = 0;
    for (const char c : digits.substr(from, size)) value = value * 10 + (c - '0');
    return value;
  };
  const Day day{part(n.text, 0, 4), part(n.text, 4, 2), part(n.text, 6, 2)};
  if (!possible(day) || day.day == 0) return std::nullopt;
  std::string_view clock = n.text.substr(8);
  if (clock.empty() && t[1].is("t") && (t[2].is_number(4, 4) || t[2].is_number(6, 6))) clock = t[2].text;
  if (clock.empty()) return to_iso(day, std::nullopt);
  Time time;
  time.hour = part(clock, 0, 2);
  time.minute = part(clock, 2, 2);
  if (clock.size() == 6) time.second = part(clock, 4, 2);
  if (t[3].is("z")) time.zone = 0, time.zulu = true;
  return to_iso(day, possible(time) ? std::optional(time) : std::nullopt);
}

}  // namespace

std::optional<std::string> parse(std::string_view s, std::string_view language) {
  if (s.size() > 200) return std::nullopt;
  const Tokens tokens(s);
  if (std::optional<std::string> compact = read_compact(tokens)) return compact;
  const std::optional<Reading> reading = read_tokens(tokens, language);
  if (!reading || reading->numbers_left) return std::nullopt;
  return reading->iso;
}

std::optional<std::string> find(std::string_view s, std::string_view language) {
  // Most lines hold no date: without a digit there is none.
  if (std::none_of(s.begin(), s.end(), [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xD9; }))
    return std::nullopt;
  const std::optional<Reading> reading = read_tokens(Tokens(s), language);
  return reading ? std::optional(reading->iso) : std::nullopt;
}

}  // namespace tearsheet::date
