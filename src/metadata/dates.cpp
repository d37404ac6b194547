#include "metadata/dates.hpp"

#include "metadata/orders.hpp"
#include "metadata/sources.hpp"

#include "date/date.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace tearsheet::metadata {
namespace {

// Sources that give a line for readers, in which a date stands among words.
bool is_prose(std::string_view source) {
  constexpr std::array<std::string_view, 6> prose = {"date markup", "printed", "printed page", "time", "time elsewhere", "title"};
  return std::find(prose.begin(), prose.end(), source) != prose.end();
}

std::optional<std::string> read(const Candidate& c, std::string_view language) {
  std::optional<std::string> iso = is_prose(c.source) ? date::find(c.value, language) : date::parse(c.value, language);
  // The zero of clocks is nobody's date; older pages than the web's first are taken for a mistake too.
  if (iso && *iso < "1990") iso.reset();
  return iso;
}

std::string_view choose(const Candidates& candidates, Field field, std::span<const std::string_view> order,
                        std::string_view language, std::optional<std::string>& to) {
  for (const std::string_view source : order) {
    const bool found = candidates.any_of(field, source, [&](const Candidate& c) { return (to = read(c, language)).has_value(); });
    if (found) return source;
  }
  return {};
}

// Of "2012-07-25T18:04...": 1084.
std::optional<int> minute_of_day(std::string_view iso) {
  if (iso.size() < 16 || iso[10] != 'T') return std::nullopt;
  return ((iso[11] - '0') * 10 + (iso[12] - '0')) * 60 + (iso[14] - '0') * 10 + (iso[15] - '0');
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
  if (local.find_first_of("+Z") != std::string::npos) return true;
  const std::optional<int> there = minute_of_day(local);
  if (!there) return *days < 0 ? *here < -west : *here >= day - east;
  const int offset = *days * day + *there - *here;
  return offset >= west && offset <= east;
}

// Many systems store the time in UTC: late in the evening there is another day than here. The day that is printed, or that the
// address tells, is then the day of publication.
void doubt_universal_time(const Candidates& candidates, std::string_view language, std::string_view url, Dates& dates) {
  if (!dates.published || dates.published->find('T') == std::string::npos) return;
  if (!dates.published->ends_with('Z') && !dates.published->ends_with("+00:00")) return;
  constexpr std::array<std::string_view, 2> local = {"printed", "url"};
  for (const std::string_view source : local) {
    std::optional<std::string> day;
    if (source == "url") {
      day = date::from_url(url);
    } else {
      candidates.any_of(Field::published, source, [&](const Candidate& c) { return (day = read(c, language)).has_value(); });
    }
    if (!day) continue;
    if (is_local_form(*dates.published, *day)) {
      dates.published = std::move(day);
      dates.published_source = source;
    }
    return;
  }
}

}  // namespace

Dates choose_dates(const dom::Document& document, Candidates& candidates, dom::NodeId headline, std::string_view language,
                   std::string_view url) {
  Dates dates;
  dates.published_source = choose(candidates, Field::published, published_order, language, dates.published);
  dates.modified_source = choose(candidates, Field::modified, modified_order, language, dates.modified);
  if (!dates.published && (dates.published = date::from_url(url))) dates.published_source = "url";
  if (!dates.published && !dates.modified) {
    collect_dates_anywhere(document, headline, language, candidates);
    dates.published_source = choose(candidates, Field::published, last_published_order, language, dates.published);
  }
  doubt_universal_time(candidates, language, url, dates);
  return dates;
}

}  // namespace tearsheet::metadata
