// Everything that titles the page is a reference; every heading on the page is tried against the references. The heading that
// agrees best is the printed headline. Without one, the references are taken in the order of a table.
#include "metadata/headline.hpp"

#include "metadata/class_words.hpp"
#include "metadata/heading_parts.hpp"
#include "metadata/orders.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tearsheet::metadata {
namespace {

constexpr std::array<std::string_view, 15> separators = {" | ", " - ", " – ",  " — ", " · ", " :: ", " » ", " « ",
                                                         " • ", " / ", " // ", " ‹ ", " │ ", "｜",   " ~ "};

struct Reference {
  std::string text;
  std::string folded;
  std::string_view source;
};

bool is_site(std::string_view s, const std::vector<std::string>& sites) {
  const std::string folded = text::fold(s);
  return std::any_of(sites.begin(), sites.end(), [&](const std::string& site) { return folded == site; });
}

// Splits at the separators; the parts keep their places.
std::vector<std::string_view> parts_of(std::string_view title) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < title.size();) {
    const auto hit =
        std::find_if(separators.begin(), separators.end(), [&](std::string_view s) { return title.substr(at).starts_with(s); });
    if (hit == separators.end()) {
      ++at;
      continue;
    }
    out.push_back(title.substr(begin, at - begin));
    at += hit->size();
    begin = at;
  }
  out.push_back(title.substr(begin));
  return out;
}

// The same words in another order or with others between them count too, from `least_likeness` on.
double agreement(const std::string& heading, const Reference& reference, double least_likeness) {
  constexpr double one_word = 0.9;  // of a section more often than of a story
  if (heading == reference.folded) return text::has_words(heading, 2) ? 1 : one_word;
  double likeness = least_likeness < 1 ? text::word_likeness(heading, reference.folded) : 0;
  if (likeness < least_likeness) likeness = 0;
  const std::string& shorter = heading.size() < reference.folded.size() ? heading : reference.folded;
  const std::string& longer = heading.size() < reference.folded.size() ? reference.folded : heading;
  const bool held = shorter.size() >= 8 && longer.find(shorter) != std::string::npos;
  if (held && shorter.size() * 3 >= longer.size()) return std::max(0.75, likeness);
  if (held && text::count_words(shorter) >= 2) return std::max(0.6, likeness);
  return likeness;
}

struct Heading {
  dom::NodeId n = dom::none;
  std::string text;
  double score = 0;
};

// A path through the site, or its menu, may end with the page's own title: often another than the headline, which stands in a
// heading of its own then. Where there is none, this one is it.
constexpr double menu_malus = 0.5;
bool stands_in_menu(const dom::Document& document, dom::NodeId n) {
  constexpr std::array<std::string_view, 2> lists = {"breadcrumb", "breadcrumbs"};
  if (document.ancestor(n, dom::Tag::nav) != dom::none) return true;
  for (dom::NodeId a = document.parent(n); a != dom::none; a = document.parent(a)) {
    const auto names = document.attribute(a, "class");
    bool found = false;
    if (names) {
      dom::for_each_token(
          *names, [&](std::string_view token) { found = found || std::find(lists.begin(), lists.end(), token) != lists.end(); });
    }
    if (found) return true;
  }
  return false;
}

double rank_bonus(dom::Tag tag) { return tag == dom::Tag::h1 ? 0.2 : tag == dom::Tag::h2 ? 0.05 : 0; }

Heading best_heading(const dom::Document& document, const std::vector<Reference>& references,
                     const std::vector<std::string>& sites) {
  Heading best;
  bool met_one = false;
  for (const dom::Tag tag : {dom::Tag::h1, dom::Tag::h2, dom::Tag::h3}) {
    if (best.score >= 1) break;  // an h1 that agrees wholly
    std::size_t tried = 0;
    for (const dom::NodeId n : document.elements(tag)) {
      if (++tried > 40) break;
      Heading heading{n, document.reader_text(n), 0};
      if (heading.text.empty() || heading.text.size() > 600 || is_site(heading.text, sites)) continue;
      const std::string folded = text::fold(heading.text);
      // Of several h1 a later one may be of another story on the same matter.
      const double least_likeness = tag != dom::Tag::h1 ? 1 : std::exchange(met_one, true) ? 0.5 : 0;
      for (const Reference& r : references) heading.score = std::max(heading.score, agreement(folded, r, least_likeness));
      if (tag != dom::Tag::h1 && heading.score < 0.75) continue;
      heading.score += rank_bonus(tag);
      if (stands_in_menu(document, n)) heading.score -= menu_malus;
      if (heading.score > best.score + 0.001) best = std::move(heading);
    }
  }
  return best;
}

// An h1 that agrees with nothing is the headline still if it is the only one and reads like one.
Heading lone_heading(const dom::Document& document, dom::Tag tag, const std::vector<std::string>& sites) {
  Heading found;
  for (const dom::NodeId n : document.elements(tag)) {
    std::string text = document.reader_text(n);
    if (text.empty() || is_site(text, sites) || stands_elsewhere(document, n)) continue;
    if (found.n != dom::none) return {};
    found = {n, std::move(text), 1};
  }
  return text::count_words(found.text) >= 3 ? found : Heading();
}

std::vector<Reference> references_of(const Candidates& candidates, const std::vector<std::string>& sites) {
  std::vector<Reference> out;
  for (const std::string_view source : headline_order) {
    for (const Candidate& c : candidates.all()) {
      if (c.field != Field::headline || c.source != source || c.value.size() > 600) continue;
      std::string cut = without_site(c.value, sites);
      if (cut.empty() || is_site(cut, sites)) continue;
      out.push_back({cut, text::fold(cut), source});
      break;
    }
  }
  return out;
}

const Reference* from(const std::vector<Reference>& references, std::string_view source) {
  const auto found = std::find_if(references.begin(), references.end(), [&](const Reference& r) { return r.source == source; });
  return found == references.end() ? nullptr : &*found;
}

// A heading often prints a kicker too: "Sport Bridge opens". What a title has without it is the headline. The other way round, a
// kicker that all titles carry, "Harbour: Bridge opens", belongs to it even where it is printed apart.
std::string with_right_kicker(const std::string& heading, const std::vector<Reference>& references) {
  constexpr std::array<std::string_view, 4> trusted = {"json-ld", "og:title", "itemprop", "twitter:title"};
  constexpr std::size_t shortest = 12;  // bytes
  const std::string folded = text::fold(heading);
  const Reference* data = from(references, "json-ld");
  const Reference* open = from(references, "og:title");
  if (data != nullptr && open != nullptr && data->folded == open->folded && data->folded.ends_with(": " + folded))
    return data->text;
  const bool carried = std::any_of(references.begin(), references.end(),
                                   [&](const Reference& r) { return r.folded.find(folded) != std::string::npos; });
  if (carried) return heading;
  for (const std::string_view source : trusted) {
    const Reference* r = from(references, source);
    if (r == nullptr || r->folded.size() < shortest || r->folded.size() >= folded.size()) continue;
    if (folded.ends_with(r->folded)) return r->text;
  }
  return heading;
}

std::string without_spaces(std::string s) {
  std::erase(s, ' ');
  return s;
}

// Elements run into each other where a style sheet sets them apart, "Bridge:it opens": who writes the headline as data writes its
// spaces.
std::string with_right_spaces(const std::string& heading, const std::vector<Reference>& references) {
  const std::string folded = text::fold(heading);
  for (const std::string_view source : {"json-ld", "og:title"}) {
    const Reference* r = from(references, source);
    if (r != nullptr && r->folded != folded && without_spaces(r->folded) == without_spaces(folded)) return r->text;
  }
  return heading;
}

// Bytes of the day that a headline is set out with, and of the mark behind it; both 0 where there is none.
std::pair<std::size_t, std::size_t> leading_day(std::string_view heading) {
  constexpr std::size_t shortest = 8;
  const std::size_t end = heading.find_first_not_of("0123456789./-");
  if (end == std::string_view::npos || end < shortest) return {};
  for (const std::string_view mark : {" - ", " – ", " | ", ": ", " — "}) {
    if (heading.substr(end).starts_with(mark) && heading.size() > end + mark.size()) return {end, mark.size()};
  }
  return {};
}

// What a heading says of the headline, its kicker and subtitle left out: they are told by a title that ends where an element
// does, or by their class.
std::string headline_within(const dom::Document& document, dom::NodeId n, const std::string& whole,
                            const std::vector<Reference>& references) {
  const std::vector<Part> parts = parts_of_heading(document, n);
  if (parts.size() < 2) return whole;
  const auto titled = [&](const std::string& text) {
    const std::string part = without_spaces(text::fold(text));
    return std::any_of(references.begin(), references.end(),
                       [&](const Reference& r) { return without_spaces(r.folded) == part; });
  };
  if (titled(whole)) return whole;
  for (std::size_t cut = 1; cut < parts.size(); ++cut) {
    for (const auto& [begin, end] : {std::pair(cut, parts.size()), std::pair(std::size_t{0}, parts.size() - cut)}) {
      std::string text = joined(parts, begin, end);
      if (titled(text)) return text;
    }
  }
  std::size_t begin = 0;
  std::size_t end = parts.size();
  while (begin < end && parts[begin].kind == HeadingPart::kicker) ++begin;
  while (end > begin && parts[end - 1].kind == HeadingPart::subtitle) --end;
  std::string text = joined(parts, begin, end);
  constexpr std::size_t least_words = 3;
  return (begin > 0 || end < parts.size()) && text::count_words(text) >= least_words ? text : whole;
}

}  // namespace

std::string without_site(std::string_view title, const std::vector<std::string>& sites) {
  std::vector<std::string_view> parts = parts_of(title);
  if (parts.size() == 1) return std::string(title);
  std::size_t first = 0;
  std::size_t last = parts.size();
  while (last - first > 1 && is_site(parts[last - 1], sites)) --last;
  while (last - first > 1 && is_site(parts[first], sites)) ++first;
  if (last - first == parts.size() && last - first > 1) {
    // No name is known: a short end after a longer beginning is one.
    if (text::count_words(parts[last - 1]) <= 4 && text::count_words(parts[first]) > text::count_words(parts[last - 1])) --last;
  }
  const char* begin = parts[first].data();
  const char* end = parts[last - 1].data() + parts[last - 1].size();
  return text::clean(std::string_view(begin, static_cast<std::size_t>(end - begin)));
}

Headline choose_headline(const dom::Document& document, const Candidates& candidates, const std::vector<std::string>& sites) {
  const std::vector<Reference> references = references_of(candidates, sites);
  Heading heading = best_heading(document, references, sites);
  if (heading.score < 0.5) heading = lone_heading(document, dom::Tag::h1, sites);
  if (heading.n == dom::none && references.empty()) heading = lone_heading(document, dom::Tag::h2, sites);
  if (heading.n != dom::none) {
    std::string text = headline_within(document, heading.n, heading.text, references);
    text = with_right_spaces(with_right_kicker(text, references), references);
    const auto [day, mark] = leading_day(text);
    return {text.substr(day + mark), dom::name(document.tag(heading.n)), heading.n, text.substr(0, day)};
  }
  if (!references.empty()) return {references.front().text, references.front().source, dom::none, {}};
  return {};
}

}  // namespace tearsheet::metadata
