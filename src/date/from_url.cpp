// Dates in the path of an address.
#include "date/calendar.hpp"
#include "date/date.hpp"
#include "date/months.hpp"
#include "text/unicode.hpp"

#include <array>

namespace tearsheet::date {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Reads `least` to `most` digits that end at a character other than a digit.
bool number(std::string_view s, std::size_t& at, std::size_t least, std::size_t most, int& value) {
  std::size_t n = 0;
  value = 0;
  while (at + n < s.size() && is_digit(s[at + n]) && n <= most) value = value * 10 + (s[at + n++] - '0');
  if (n < least || n > most) return false;
  at += n;
  return true;
}

// A month in digits or as an English short name: /2012/jul/25/.
bool month(std::string_view s, std::size_t& at, int& value) {
  if (at < s.size() && is_digit(s[at])) return number(s, at, 1, 2, value);
  std::size_t stop = at;
  std::string word;
  while (stop < s.size() && stop - at < 10 && text::to_lower_ascii(s[stop]) >= 'a' && text::to_lower_ascii(s[stop]) <= 'z')
    word += text::to_lower_ascii(s[stop++]);
  value = month_named(word, "en");
  if (value == 0) return false;
  at = stop;
  return true;
}

std::optional<Day> checked(const Day& day) {
  return day.day > 0 && day.year >= 1990 && possible(day) ? std::optional(day) : std::nullopt;
}

// 2012/07/25, 2012-07-25, 2012_07_25, 2012.07.25, 2012/0725.
std::optional<Day> with_marks(std::string_view s, std::size_t at) {
  Day day;
  if (!number(s, at, 4, 4, day.year) || at >= s.size()) return std::nullopt;
  const char mark = s[at++];
  if (std::string_view("/-_.").find(mark) == std::string_view::npos) return std::nullopt;
  std::size_t four = at;
  int both = 0;
  if (mark == '/' && number(s, four, 4, 4, both)) return checked({day.year, both / 100, both % 100});
  if (!month(s, at, day.month) || at >= s.size() || s[at] != mark) return std::nullopt;
  if (!number(s, ++at, 1, 2, day.day)) return std::nullopt;
  return checked(day);
}

// 20120725 and nothing but digits of a time after it.
std::optional<Day> without_marks(std::string_view s, std::size_t at) {
  std::size_t stop = at;
  while (stop < s.size() && is_digit(s[stop])) ++stop;
  if (stop - at != 8 && stop - at != 12 && stop - at != 14) return std::nullopt;
  const auto part = [&](std::size_t from, std::size_t size) {
    int value = 0;
    for (const char c : s.substr(at + from, size)) value = value * 10 + (c - '0');
    return value;
  };
  return checked({part(0, 4), part(4, 2), part(6, 2)});
}

}  // namespace

std::optional<std::string> from_url(std::string_view url) {
  // An archive's address holds the day of the copy and then the page's own address.
  const std::size_t scheme = url.rfind("://");
  std::size_t at = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (at == std::string_view::npos) return std::nullopt;
  url = url.substr(0, url.find_first_of("?#", at));
  for (; at < url.size(); ++at) {
    if (!is_digit(url[at]) || is_digit(url[at - (at > 0 ? 1 : 0)])) continue;
    for (const auto& read : {with_marks, without_marks}) {
      if (const std::optional<Day> day = read(url, at)) return to_iso(*day, std::nullopt);
    }
  }
  return std::nullopt;
}

}  // namespace tearsheet::date
