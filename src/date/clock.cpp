#include "date/clock.hpp"

#include "date/words.hpp"

namespace tearsheet::date {
namespace {

// "am", "p.m.", "오후"; moves past it.
int read_half(const Tokens& t, std::size_t& at) {
  // Chinese and Japanese words are two tokens, one a character.
  const auto pair_is = [&](std::string_view a, std::string_view b) { return t[at].is(a) && t[at + 1].is(b); };
  if (pair_is("午", "前") || pair_is("上", "午")) return at += 2, 1;
  if (pair_is("午", "後") || pair_is("下", "午")) return at += 2, 2;
  if ((t[at].is("a") || t[at].is("p")) && t[at + 1].is(".") && t[at + 2].is("m")) {
    const int half = t[at].is("a") ? 1 : 2;
    at += t[at + 3].is(".") ? 4 : 3;
    return half;
  }
  if ((t[at].is("a") || t[at].is("p")) && t[at + 1].is("m") && t[at + 1].spaced) {
    const int half = t[at].is("a") ? 1 : 2;
    at += 2;
    return half;
  }
  const int half = half_of_day(t[at].text);
  if (half != 0) ++at;
  return half;
}

void apply_half(Time& time, int half) {
  if (half == 2 && time.hour < 12) time.hour += 12;
  if (half == 1 && time.hour == 12) time.hour = 0;
}

// "+01:00", "-0500", "+1" after a time or after GMT.
std::optional<int> read_offset(const Tokens& t, std::size_t& at) {
  const bool minus = t[at].is("-") || t[at].is("−");
  if (!minus && !t[at].is("+")) return std::nullopt;
  const Token& n = t[at + 1];
  if (n.spaced || !n.is_number(1, 4) || n.text.size() == 3) return std::nullopt;
  int minutes = 0;
  std::size_t after = at + 2;
  if (n.text.size() == 4) {
    minutes = static_cast<int>(n.value / 100 * 60 + n.value % 100);
  } else {
    minutes = static_cast<int>(n.value) * 60;
    if (t[after].is(":") && t[after + 1].is_number(2, 2)) {
      minutes += static_cast<int>(t[after + 1].value);
      after += 2;
    }
  }
  at = after;
  return minus ? -minutes : minutes;
}

void read_zone(const Tokens& t, std::size_t& at, Time& time) {
  std::size_t here = at;
  if (t[here].is("(") || t[here].is("[")) ++here;
  int minutes = 0;
  if (zone_named(t[here].text, minutes)) {
    const bool universal = minutes == 0;
    at = here + 1;
    time.zone = minutes;
    time.zulu = universal;
    // A dash after other names, or with space after it, is a dash.
    if (universal && !t[at].spaced) {
      if (const std::optional<int> offset = read_offset(t, at)) {
        time.zone = offset;
        time.zulu = false;
      }
    }
    return;
  }
  if (const std::optional<int> offset = read_offset(t, at)) time.zone = offset;
}

// Seconds and their fraction after the minute.
void read_seconds(const Tokens& t, std::size_t& at, Time& time, std::string_view separator) {
  if (t[at].spaced || !t[at].is(separator) || !t[at + 1].is_number(2, 2) || t[at + 1].spaced) return;
  time.second = static_cast<int>(t[at + 1].value);
  at += 2;
  if ((t[at].is(".") || t[at].is(",")) && !t[at].spaced && !t[at + 1].spaced && t[at + 1].is_number(1, 9)) {
    time.fraction = std::string(t[at + 1].text);
    at += 2;
  }
}

// Hour and minute; the token after them.
bool read_hour_and_minute(const Tokens& t, std::size_t& at, Time& time, bool dotted) {
  std::size_t here = at;
  if (!t[here].is_number(1, 2)) return false;
  time.hour = static_cast<int>(t[here].value);
  const Token& mark = t[here + 1];
  const Token& minute = t[here + 2];
  if (mark.is(":") && minute.is_number(2, 2)) {
    time.minute = static_cast<int>(minute.value);
    here += 3;
    read_seconds(t, here, time, ":");
  } else if (mark.is(".") && minute.is_number(2, 2) && !mark.spaced && !minute.spaced &&
             (dotted || is_hour_word(t[here + 3].text) || half_of_day(t[here + 3].text) != 0)) {
    time.minute = static_cast<int>(minute.value);
    here += 3;
    read_seconds(t, here, time, ".");
  } else if (is_hour_word(mark.text) && mark.text != "uhr" && minute.is_number(2, 2)) {
    time.minute = static_cast<int>(minute.value);
    here += 3;
    if (is_minute_word(t[here].text)) ++here;
  } else {
    std::size_t half = here + 1;
    if (read_half(t, half) == 0) return false;
    here += 1;
  }
  at = here;
  return true;
}

}  // namespace

std::optional<Time> read_time(const Tokens& t, std::size_t& at, bool dotted) {
  Time time;
  std::size_t here = at;
  int half = read_half(t, here);
  if (!read_hour_and_minute(t, here, time, dotted)) return std::nullopt;
  if (half == 0) half = read_half(t, here);
  apply_half(time, half);
  if (is_hour_word(t[here].text)) ++here;
  read_zone(t, here, time);
  if (!possible(time)) return std::nullopt;
  at = here;
  return time;
}

std::optional<Time> time_after(const Tokens& t, std::size_t at) {
  bool led = false;
  for (int passed = 0; passed < 6 && at < t.size(); ++passed) {
    if (std::optional<Time> time = read_time(t, at, led)) return time;
    const Token& token = t[at];
    const bool word = leads_to_time(token.text);
    if (token.kind == TokenKind::number) return std::nullopt;
    if (token.kind == TokenKind::word && !word) return std::nullopt;
    led = led || word;
    ++at;
  }
  return std::nullopt;
}

}  // namespace tearsheet::date
