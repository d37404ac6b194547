// A doubt takes effect only where another date of the page bears it out: its address, a date in words, a change on the other day.
#include "metadata/date_doubts.hpp"

#include "metadata/orders.hpp"

#include "date/date.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tearsheet::metadata {
namespace {

// A day as it is read where the month comes first, and where the day does.
struct Readings {
  std::optional<std::string> month_first, day_first;
};

Readings read_both(std::string_view value) { return {date::find(value, "en-US"), date::find(value, "en-GB")}; }

// Two numbers with a mark between them, as in 03.04.2012: some write the month first there too.
bool is_numeric(std::string_view value) {
  const auto digit = [&](std::size_t n) { return n < value.size() && value[n] >= '0' && value[n] <= '9'; };
  for (std::size_t n = 1; n + 1 < value.size(); ++n) {
    if (std::string_view("./-").find(value[n]) != std::string_view::npos && digit(n - 1) && digit(n + 1)) return true;
  }
  return false;
}

std::string_view day_of(std::string_view iso) { return iso.substr(0, 10); }

// "2012-03-04" -> "2012-04-03"; empty where that is no day, or the same.
std::string exchanged(std::string_view iso) {
  if (iso.size() < 10 || iso.substr(8, 2) > "12" || iso.substr(5, 2) == iso.substr(8, 2)) return {};
  return std::string(iso.substr(0, 5)).append(iso.substr(8, 2)).append("-").append(iso.substr(5, 2));
}

// The day that one of the page's own addresses, or a date in words, gives.
template <typename F>
bool any_plain_day(const Candidates& candidates, const DateContext& context, F&& f) {
  for (const std::string_view address : context.addresses) {
    if (const auto day = date::from_url(address); day && f(std::string_view(*day), std::string_view("url"))) return true;
  }
  for (const std::string_view source : near_sources) {
    const bool found = candidates.any_of(Field::published, source, [&](const Candidate& c) {
      const Readings both = read_both(c.value);
      return both.month_first && both.month_first == both.day_first && !is_numeric(c.value) &&
             f(day_of(*both.month_first), source);
    });
    if (found) return true;
  }
  return false;
}

// Of "2012-07-25T18:04...": 1084.
std::optional<int> minute_of_day(std::string_view iso) {
  if (iso.size() < 16 || iso[10] != 'T') return std::nullopt;
  return ((iso[11] - '0') * 10 + (iso[12] - '0')) * 60 + (iso[14] - '0') * 10 + (iso[15] - '0');
}

// Minutes east of Greenwich of "...T18:04-04:00": -240; nullopt where no zone is said.
std::optional<int> zone_of(std::string_view iso) {
  if (iso.ends_with('Z')) return 0;
  const std::size_t sign = iso.size() - std::min(iso.size(), std::size_t{6});
  if (iso.size() < 22 || (iso[sign] != '+' && iso[sign] != '-') || iso[sign + 3] != ':') return std::nullopt;
  const int minutes =
      ((iso[sign + 1] - '0') * 10 + (iso[sign + 2] - '0')) * 60 + (iso[sign + 4] - '0') * 10 + (iso[sign + 5] - '0');
  return iso[sign] == '-' ? -minutes : minutes;
}

// `local` may be what a clock in some zone showed at `universal`, on the day before or after. A zone lies 12 hours west to 14
// east.
bool is_local_form(const std::string& universal, const std::string& local) {
  constexpr int day = 24 * 60;
  constexpr int west = -12 * 60;
  constexpr int east = 14 * 60;
  const std::optional<int> days = date::days_between(universal, local);
  const std::optional<int> here = minute_of_day(universal);
  if (!days || !here || *days == 0 || std::abs(*days) > 1) return false;
  const std::optional<int> there = minute_of_day(local);
  if (!there) return *days < 0 ? *here < -west : *here >= day - east;
  const int offset = *days * day + *there - *here;
  constexpr int slack = 2;  // minutes: seconds may be cut off
  if (const std::optional<int> zone = zone_of(local)) return std::abs(offset - *zone) <= slack;
  return offset >= west && offset <= east;
}

}  // namespace

void doubt_order_of_parts(const Candidates& candidates, const DateContext& context, const Dated& modified, Dated& published) {
  const std::string other = exchanged(*published.iso);
  if (other.empty()) return;
  const Readings both = read_both(published.value);
  const bool unsure = both.month_first && both.day_first && both.month_first != both.day_first;
  bool said_so = false;
  bool decided = any_plain_day(candidates, context, [&](std::string_view day, std::string_view) {
    said_so = day == day_of(*published.iso);
    return said_so || day == other;
  });
  if (said_so) return;
  // One that can be read both ways gives way to a change on the other day too, and to the order of another date's parts.
  if (!decided && unsure) decided = modified.iso && day_of(*modified.iso) == other;
  if (!decided) return;
  published.iso = other + (published.iso->size() > 10 ? published.iso->substr(10) : "");
}

void doubt_universal_time(const Dated& near, const DateContext& context, Dated& published) {
  const std::string& iso = *published.iso;
  if (iso.find('T') == std::string::npos || (!iso.ends_with('Z') && !iso.ends_with("+00:00"))) return;
  Dated local = near;
  for (const std::string_view address : context.addresses) {
    if (!local.iso) local = {date::from_url(address), "url", {}};
  }
  if (local.iso && is_local_form(iso, *local.iso)) published = std::move(local);
}

}  // namespace tearsheet::metadata
