#include "date/day.hpp"

#include "date/months.hpp"
#include "date/words.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::date {
namespace {

bool is_year(const Token& t) { return t.is_number(4, 4) && t.value >= 1800 && t.value <= 2099; }

// Thai pages count from the death of the Buddha.
int year_of(const Token& t, std::string_view language) {
  const int year = static_cast<int>(t.value);
  return language.starts_with("th") && t.is_number(4, 4) && year >= 2400 && year < 2700 ? year - 543 : year;
}

int full_year(const Token& t) {
  const int year = static_cast<int>(t.value);
  if (t.text.size() > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<Found> checked(Day day, std::size_t end) {
  if (!possible(day)) return std::nullopt;
  return Found{day, std::nullopt, end};
}

// Dots, commas and small words between the parts of a day.
std::size_t past_joints(const Tokens& t, std::size_t at) {
  for (int passed = 0; passed < 3; ++passed) {
    const Token& token = t[at];
    if (token.is(".") || token.is(",") || token.is("'") || token.is("’") || token.is("-") || token.is("/") || token.is("،") ||
        joins_parts(token.text)) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::size_t past_ordinal(const Tokens& t, std::size_t at) {
  if (is_ordinal_ending(t[at].text) && (!t[at].spaced || t[at].text.size() > 1)) ++at;
  return at;
}

int month_at(const Tokens& t, std::size_t at, std::string_view language) {
  return t[at].kind == TokenKind::word ? month_named(t[at].text, language) : 0;
}

// "25 July 2012", "25. Juli 2012", "25 de julio de 2012", "25-Jul-12", "25 tháng 7 năm 2012".
std::optional<Found> day_month_year(const Tokens& t, std::size_t at, std::string_view language) {
  if (!t[at].is_number(1, 2)) return std::nullopt;
  const int day = static_cast<int>(t[at].value);
  std::size_t here = past_joints(t, past_ordinal(t, at + 1));
  int month = month_at(t, here, language);
  if (month == 0 && t[at + 1].is("tháng") && t[at + 2].is_number(1, 2)) month = static_cast<int>(t[here = at + 2].value);
  if (month == 0) return std::nullopt;
  here = past_joints(t, here + 1);
  if (t[here].is("năm")) ++here;
  const Token& year = t[here];
  const bool thai = language.starts_with("th") && year.is_number(4, 4);
  if (is_year(year) || thai) return checked({year_of(year, language), month, day}, here + 1);
  // Two digits are a year only where no time begins with them.
  if (year.is_number(2, 2) && !t[here + 1].is(":") && !t[here + 1].is("."))
    return checked({full_year(year), month, day}, here + 1);
  return std::nullopt;
}

// "July 25, 2012", "Jul 25th 2012", "Wed Jul 25 18:04:00 UTC 2012".
std::optional<Found> month_day_year(const Tokens& t, std::size_t at, std::string_view language) {
  const int month = month_at(t, at, language);
  if (month == 0) return std::nullopt;
  std::size_t here = past_joints(t, at + 1);
  if (!t[here].is_number(1, 2)) return std::nullopt;
  const int day = static_cast<int>(t[here].value);
  here = past_joints(t, past_ordinal(t, here + 1));
  if (is_year(t[here])) return checked({static_cast<int>(t[here].value), month, day}, here + 1);
  std::size_t after_time = here;
  if (const std::optional<Time> time = read_time(t, after_time, false); time && is_year(t[after_time])) {
    std::optional<Found> found = checked({static_cast<int>(t[after_time].value), month, day}, after_time + 1);
    if (found) found->time = time;
    return found;
  }
  return std::nullopt;
}

// "2012. július 25.", "2012 m. liepos 25 d.", "2012 Jul 25".
std::optional<Found> year_month_day(const Tokens& t, std::size_t at, std::string_view language) {
  if (!is_year(t[at])) return std::nullopt;
  std::size_t here = past_joints(t, at + 1);
  if (t[here].is("m") && t[here + 1].is(".")) here += 2;
  const int month = month_at(t, here, language);
  if (month == 0) return std::nullopt;
  here = past_joints(t, here + 1);
  if (!t[here].is_number(1, 2)) return std::nullopt;
  return checked({static_cast<int>(t[at].value), month, static_cast<int>(t[here].value)}, here + 1);
}

// "2012-07-25", "2012/7/25", "2012. 7. 25.", "2012年7月25日", "2012년 7월 25일".
std::optional<Found> year_first(const Tokens& t, std::size_t at) {
  if (!is_year(t[at]) || !t[at + 2].is_number(1, 2) || !t[at + 4].is_number(1, 2)) return std::nullopt;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> marks = {
      {{"-", "-"}, {"/", "/"}, {".", "."}, {"年", "月"}, {"년", "월"}}};
  const bool fits =
      std::any_of(marks.begin(), marks.end(), [&](const auto& m) { return t[at + 1].is(m.first) && t[at + 3].is(m.second); });
  if (!fits) return std::nullopt;
  std::size_t end = at + 5;
  if (t[end].is("日") || t[end].is("일")) ++end;
  return checked({static_cast<int>(t[at].value), static_cast<int>(t[at + 2].value), static_cast<int>(t[at + 4].value)}, end);
}

// English is written month first where it is American; what other languages write with slashes begins with the day.
bool month_comes_first(std::string_view mark, std::string_view language) {
  if (mark != "/" && mark != "-") return false;
  if (language.empty()) return mark == "/";
  constexpr std::array<std::string_view, 5> month_first = {"en", "en-PH", "en-US", "en_US", "es-US"};
  return std::find(month_first.begin(), month_first.end(), language) != month_first.end();
}

// "25.07.2012", "25/7/12", "07/25/2012".
std::optional<Found> numbers_alone(const Tokens& t, std::size_t at, std::string_view language) {
  const Token& mark = t[at + 1];
  if (!t[at].is_number(1, 2) || !t[at + 2].is_number(1, 2) || !t[at + 3].is(mark.text)) return std::nullopt;
  if (!mark.is(".") && !mark.is("/") && !mark.is("-")) return std::nullopt;
  const Token& year = t[at + 4];
  const bool whole = is_year(year);
  if (!whole && !(year.is_number(2, 2) && !year.spaced && !mark.spaced)) return std::nullopt;
  if (t[at + 5].is(mark.text) && !t[at + 5].spaced && t[at + 6].kind == TokenKind::number && !t[at + 6].spaced)
    return std::nullopt;  // a number of four parts is a version or an address
  int day = static_cast<int>(t[at].value);
  int month = static_cast<int>(t[at + 2].value);
  if (month > 12 || (day <= 12 && month_comes_first(mark.text, language))) std::swap(day, month);
  if (day == 0 || month == 0) return std::nullopt;
  return checked({full_year(year), month, day}, at + 5);
}

}  // namespace

std::optional<Found> read_day(const Tokens& t, std::size_t at, std::string_view language) {
  std::optional<Found> found;
  if (t[at].kind == TokenKind::number) {
    found = year_first(t, at);
    if (!found) found = day_month_year(t, at, language);
    if (!found) found = numbers_alone(t, at, language);
    if (!found) found = year_month_day(t, at, language);
  } else if (t[at].kind == TokenKind::word) {
    found = month_day_year(t, at, language);
  }
  if (found && found->day.day == 0) return std::nullopt;
  return found;
}

}  // namespace tearsheet::date
