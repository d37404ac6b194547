// The date is first read from what machines are told, then doubted where the page's readers are told something else.
#include "metadata/dates.hpp"

#include "metadata/date_doubts.hpp"
#include "metadata/nearby.hpp"
#include "metadata/orders.hpp"
#include "metadata/sources.hpp"

#include "date/date.hpp"
#include "date/relative.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace tearsheet::metadata {
namespace {

// Sources that give a line for readers, in which a date stands among words.
bool is_prose(std::string_view source) {
  constexpr std::array<std::string_view, 7> prose = {"date markup", "headline",       "printed", "printed page",
                                                     "time",        "time elsewhere", "title"};
  return std::find(prose.begin(), prose.end(), source) != prose.end();
}

class Choice {
 public:
  Choice(const dom::Document& document, const Candidates& candidates, dom::NodeId headline, const DateContext& context)
      : document_(document),
        candidates_(candidates),
        context_(context),
        centre_(headline == dom::none ? 0 : block_at(document, headline)) {}

  [[nodiscard]] std::optional<std::string> read(const Candidate& c) const {
    std::optional<std::string> iso =
        is_prose(c.source) ? date::find(c.value, context_.language) : date::parse(c.value, context_.language);
    if (!iso && is_prose(c.source)) iso = date::relative(c.value, context_.archived, context_.language);
    // The zero of clocks is nobody's date; older pages than the web's first are taken for a mistake too.
    if (iso && *iso < "1990") iso.reset();
    // A copy cannot be older than what it shows; a day is left for zones.
    if (iso && date::days_between(context_.archived, *iso).value_or(0) > 1) iso.reset();
    return iso;
  }

  Dated first(Field field, std::span<const std::string_view> order) const {
    Dated out;
    for (const std::string_view source : order) {
      const bool found = source == nearest_source
                             ? nearest(field, out)
                             : candidates_.any_of(field, source, [&](const Candidate& c) { return take(c, out); });
      if (found) return out;
    }
    return {};
  }

  Dated from_address() const {
    for (const std::string_view address : context_.addresses) {
      std::optional<std::string> day = date::from_url(address);
      if (day && date::days_between(context_.archived, *day).value_or(0) <= 1) return {std::move(day), "url", {}};
    }
    return {};
  }

  // What a reader sees, the nearest to the headline first; a line that is no more than a line stands back by a little.
  bool nearest(Field field, Dated& out) const {
    constexpr std::size_t handicap = 3;  // blocks
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string_view source : near_sources) {
      candidates_.any_of(field, source, [&](const Candidate& c) {
        const std::size_t block = block_at(document_, c.where);
        const std::size_t distance = (block > centre_ ? block - centre_ : centre_ - block) + (source == "printed" ? handicap : 0);
        if (distance < least && take(c, out)) least = distance;
        return false;
      });
    }
    return least != std::numeric_limits<std::size_t>::max();
  }

 private:
  bool take(const Candidate& c, Dated& out) const {
    std::optional<std::string> iso = read(c);
    if (!iso) return false;
    out = {std::move(iso), c.source, c.value};
    return true;
  }

  const dom::Document& document_;
  const Candidates& candidates_;
  const DateContext& context_;
  std::size_t centre_;
};

// Editors' systems fill the plain names with the day of the last change as often as with that of publication: a reader who is
// told an earlier day is told the one of publication.
void doubt_plain_names(const Choice& choice, Dated& published) {
  constexpr std::array<std::string_view, 2> plain = {"dc.date", "meta date"};
  if (std::find(plain.begin(), plain.end(), published.source) == plain.end()) return;
  Dated near;
  if (!choice.nearest(Field::published, near)) return;
  if (date::days_between(*near.iso, *published.iso).value_or(0) > 0) published = std::move(near);
}

}  // namespace

Dates choose_dates(const dom::Document& document, Candidates& candidates, dom::NodeId headline, const DateContext& context) {
  const Choice choice(document, candidates, headline, context);
  Dated published = choice.first(Field::published, published_order);
  Dated modified = choice.first(Field::modified, modified_order);
  if (!published.iso) published = choice.from_address();
  if (!published.iso && !modified.iso) {
    collect_dates_anywhere(document, headline, context.language, candidates);
    published = choice.first(Field::published, last_published_order);
  }
  if (published.iso) {
    doubt_plain_names(choice, published);
    doubt_order_of_parts(candidates, context, modified, published);
    Dated near;
    choice.nearest(Field::published, near);
    doubt_universal_time(near, context, published);
  }
  const auto counts_back = [&](const Dated& d) { return d.iso && is_prose(d.source) && !date::find(d.value, context.language); };
  const bool reckoned = counts_back(published) || counts_back(modified);
  return {std::move(published.iso), std::move(modified.iso), published.source, modified.source, reckoned};
}

}  // namespace tearsheet::metadata
