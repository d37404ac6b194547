#include "metadata/authors.hpp"

#include "metadata/nearby.hpp"
#include "metadata/orders.hpp"
#include "metadata/persons.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

constexpr std::size_t near_headline = 30;  // blocks of text
constexpr std::size_t same_byline = 6;     // blocks around the nearest line that belong to it

// What stands on the page, where it counts how near the headline it stands; and what is written for readers, so that a
// name there begins with a capital.
struct Nature {
  bool placed = false;
  bool loose = true;
};
Nature nature_of(std::string_view source) {
  constexpr std::array<std::string_view, 5> prose = {"author link", "byline", "class author", "printed", "sign-off"};
  if (std::find(prose.begin(), prose.end(), source) != prose.end()) return {true, false};
  if (source == "article:author") return {false, false};  // as often as not the name of an account
  return {source == "itemprop" || source == "rel author", true};
}

// What is tried in turn. A full name from a lesser source is believed before a nickname from a better one. A writer who is called
// like the site comes last: many a blog has its writer's name, but most sites put their own where a name is wanted.
struct Round {
  bool full_name;
  bool like_the_site;
  bool anywhere;  ///< bylines at the end of the article too
};
constexpr std::array<Round, 4> rounds = {{{true, false, false}, {true, false, true}, {false, false, true}, {true, true, true}}};

class Choice {
 public:
  Choice(const dom::Document& document, const Candidates& candidates, dom::NodeId headline)
      : document_(document), candidates_(candidates), headline_(headline) {}

  // Blocks of text between the headline and the candidate.
  [[nodiscard]] std::size_t distance(const Candidate& c) const {
    if (headline_ == dom::none || c.where == dom::none) return 0;
    const std::size_t from = block_at(document_, headline_);
    const std::size_t to = block_at(document_, c.where);
    return to > from ? to - from : from - to;
  }

  [[nodiscard]] std::vector<std::string> persons_of(std::string_view source, const Outlets& outlets, bool anywhere) const {
    const Nature nature = nature_of(source);
    struct Line {
      std::size_t far;
      std::vector<std::string> names;
    };
    std::vector<Line> lines;
    std::size_t nearest = document_.size();
    for (const Candidate& c : candidates_.all()) {
      if (c.field != Field::author || c.source != source) continue;
      const std::size_t far = nature.placed ? distance(c) : 0;
      if (far > near_headline && !anywhere && source != "sign-off") continue;
      std::vector<std::string> names = persons(c.value, outlets, nature.loose);
      if (names.empty()) continue;
      nearest = std::min(nearest, far);
      lines.push_back({far, std::move(names)});
    }
    std::vector<std::string> found;
    for (Line& line : lines) {
      if (line.far > nearest + same_byline) continue;
      for (std::string& name : line.names) {
        if (std::find(found.begin(), found.end(), name) == found.end()) found.push_back(std::move(name));
      }
    }
    return found;
  }

 private:
  const dom::Document& document_;
  const Candidates& candidates_;
  dom::NodeId headline_;
};

Outlets outlets_of(const Candidates& candidates, std::string_view host, bool like_the_site) {
  Outlets out;
  for (const Candidate& c : candidates.all()) {
    const bool names_outlet = c.field == Field::site || c.field == Field::outlet;
    if (names_outlet && !(like_the_site && is_full_name(c.value))) out.add(c.value);
  }
  out.add_host(host);
  return out;
}

// What the page prints nearest to its headline as who wrote it: a byline by its words, or one that names an author. nullptr if it
// prints nothing.
const Candidate* nearest_byline(const Choice& choice, const Candidates& candidates, const std::vector<std::string>& authors) {
  const Candidate* best = nullptr;
  std::size_t nearest = near_headline + 1;
  for (const Candidate& c : candidates.all()) {
    if (c.field != Field::byline) continue;
    const auto named = [&](const std::string& name) {
      return text::to_lower(c.value).find(text::to_lower(name)) != std::string::npos;
    };
    if (!begins_as_byline(c.value) && std::none_of(authors.begin(), authors.end(), named)) continue;
    if (const std::size_t far = choice.distance(c); far < nearest) {
      best = &c;
      nearest = far;
    }
  }
  return best;
}

bool names_all(const std::vector<std::string>& names, const std::vector<std::string>& of) {
  return std::all_of(of.begin(), of.end(), [&](const std::string& wanted) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& n) { return text::fold(n) == text::fold(wanted); });
  });
}

// Data often name the first author alone, or all who had a hand in it; the byline tells readers who wrote.
void hold_against_byline(const Candidate* byline, const Outlets& outlets, Authors& authors) {
  if (byline == nullptr) return;
  std::vector<std::string> printed = persons(byline->value, outlets, false);
  std::erase_if(printed, [&](const std::string& name) {  // a job title may look like a name
    return !is_plain_name(name) && !names_all(authors.names, {name});
  });
  constexpr std::size_t most = 8;
  if (printed.size() > authors.names.size() && printed.size() <= most && names_all(printed, authors.names)) {
    authors = {std::move(printed), byline->source};
    return;
  }
  // Links and classes are other stories' as well: of their names those in the byline are believed.
  std::vector<std::string> rest = authors.names;
  if (nature_of(authors.source).placed) {
    std::erase_if(rest, [&](const std::string& name) { return !names_all(printed, {name}); });
    if (!rest.empty()) authors.names = rest;
    rest = authors.names;
  }
  std::erase_if(rest, [&](const std::string& name) { return is_credited_otherwise(byline->value, name); });
  if (!rest.empty()) authors.names = std::move(rest);
}

}  // namespace

Authors choose_authors(const dom::Document& document, const Candidates& candidates, dom::NodeId headline, std::string_view host) {
  const Choice choice(document, candidates, headline);
  for (const Round& round : rounds) {
    const Outlets outlets = outlets_of(candidates, host, round.like_the_site);
    for (const std::string_view source : author_order) {
      std::vector<std::string> names = choice.persons_of(source, outlets, round.anywhere);
      const bool has_full_name =
          std::any_of(names.begin(), names.end(), [](const std::string& name) { return is_full_name(name); });
      if (names.empty() || (!has_full_name && round.full_name)) continue;
      Authors authors{std::move(names), source};
      hold_against_byline(nearest_byline(choice, candidates, authors.names), outlets, authors);
      return authors;
    }
  }
  return {};
}

const Candidate* choose_byline(const dom::Document& document, const Candidates& candidates, dom::NodeId headline,
                               const std::vector<std::string>& authors) {
  const Choice choice(document, candidates, headline);
  const Candidate* best = nullptr;
  std::size_t nearest = near_headline + 1;
  for (const std::string_view source : byline_order) {
    for (const Candidate& c : candidates.all()) {
      if (c.field != Field::byline || c.source != source) continue;
      const bool names_author = std::any_of(authors.begin(), authors.end(), [&](const std::string& name) {
        return text::to_lower(c.value).find(text::to_lower(name)) != std::string::npos;
      });
      if (!names_author && (!authors.empty() || !begins_as_byline(c.value))) continue;
      if (const std::size_t far = choice.distance(c); far < nearest) {
        best = &c;
        nearest = far;
      }
    }
    if (best != nullptr) return best;
  }
  return nullptr;
}

}  // namespace tearsheet::metadata
