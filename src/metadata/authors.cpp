// Sources in order, in rounds from the surest to the last resort; then what was found is held against the byline that readers
// see.
#include "metadata/authors.hpp"

#include "date/months.hpp"
#include "metadata/name_words.hpp"
#include "metadata/nearby.hpp"
#include "metadata/orders.hpp"
#include "metadata/person_words.hpp"
#include "metadata/persons.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

constexpr std::size_t near_headline = 30;    // blocks of text
constexpr std::size_t near_byline = 12;      // blocks
constexpr std::size_t longest_line = 300;    // bytes
constexpr std::size_t longest_byline = 160;  // bytes
constexpr std::size_t longest_lead = 12;     // bytes
constexpr std::size_t same_byline = 6;       // blocks around the nearest line that belong to it

// What stands on the page, where it counts how near the headline it stands; and what is written for readers, so that a
// name there begins with a capital.
struct Nature {
  bool placed = false;
  bool loose = true;
  bool names_alone = false;  ///< the element is there for the name and nothing else
  bool weak = false;  ///< filled in by software with the account that saved the page: not believed where no reader sees the name
};
Nature nature_of(std::string_view source) {
  constexpr std::array<std::string_view, 5> prose = {"author link", "byline", "class author", "printed", "sign-off"};
  if (std::find(prose.begin(), prose.end(), source) != prose.end())
    return {true, false, source == "author link" || source == "class author", false};
  if (source == "article:author") return {false, false, false, true};  // as often as not the name of an account
  constexpr std::array<std::string_view, 4> accounts = {"cxense", "dc.creator", "meta author", "twitter:data"};
  const bool weak = std::find(accounts.begin(), accounts.end(), source) != accounts.end();
  return {source == "itemprop" || source == "rel author", true, false, weak};
}

// What is tried in turn. A full name from a lesser source is believed before a nickname from a better one. A writer who is called
// like the site comes last: many a blog has its writer's name, but most sites put their own where a name is wanted.
// What no reader sees anywhere on the page comes after all that one does see: it is as often as not whoever keeps the pages.
struct Round {
  bool full_name;
  bool like_the_site;
  bool anywhere;  ///< bylines at the end of the article too
  bool unseen;    ///< names that stand in data alone
  bool nicknames = false;
};
constexpr std::array<Round, 7> rounds = {{{true, false, false, false},
                                          {true, false, true, false},
                                          {true, false, true, true},
                                          {false, false, true, false},
                                          {false, false, true, true},
                                          {true, true, true, true},
                                          {false, false, true, true, true}}};

bool begins_with_letter(std::string_view s) {
  std::size_t at = 0;
  return text::is_letter(text::next(s, at));
}

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

  // A reader sees the name somewhere on the page, other than in a paragraph, which may tell of anybody.
  [[nodiscard]] bool prints(std::string_view name) const {
    const auto blocks = document_.blocks();
    return std::any_of(blocks.begin(), blocks.end(), [&](const dom::TextBlock& b) {
      const std::string_view line = document_.text(b);
      return line.size() <= longest_line && text::contains_ignoring_ascii_case(line, name);
    });
  }

  [[nodiscard]] bool prints_any(const std::vector<std::string>& names) const {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return prints(name); });
  }

  [[nodiscard]] std::vector<std::string> persons_of(std::string_view source, const Outlets& outlets, const Round& round) const {
    if (source == "sign-off") return signed_off(outlets);
    const Nature nature = nature_of(source);
    std::vector<Line> lines;
    std::size_t nearest = document_.size();
    for (const Candidate& c : candidates_.all()) {
      if (c.field != Field::author || c.source != source) continue;
      const std::size_t far = nature.placed ? distance(c) : 0;
      if (far > near_headline && !round.anywhere) continue;
      if (nature.placed && stands_after_other_credit(c)) continue;
      std::vector<std::string> names = persons(c.value, outlets, nature.loose);
      if (names.empty() && round.nicknames && nature.names_alone) names = nickname(c.value, outlets);
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
    // Beside full names a word in small letters is no nickname, but something the site's software left.
    if (std::any_of(found.begin(), found.end(), [](const std::string& name) { return is_full_name(name); })) {
      std::erase_if(found, [](const std::string& name) { return !is_full_name(name) && name == text::to_lower(name); });
    }
    return found;
  }

 private:
  struct Line {
    std::size_t far;
    std::vector<std::string> names;
  };

  // "Reviewed by Jane Roe", "Foto: John Doe", where the name has an element of its own.
  [[nodiscard]] bool stands_after_other_credit(const Candidate& c) const {
    const auto blocks = document_.blocks();
    const std::size_t n = block_at(document_, c.where);
    if (n >= blocks.size()) return false;
    const std::string_view line = document_.text(blocks[n]);
    const std::size_t at = line.find(c.value);
    if (at == std::string_view::npos || at == 0) return false;
    const std::vector<Word> before = words_of(line.substr(0, at));
    constexpr std::size_t of_a_lead = 2;  // words
    return std::any_of(before.end() - static_cast<std::ptrdiff_t>(std::min(before.size(), of_a_lead)), before.end(),
                       [](const Word& w) { return leads_other_credit(w.lower); });
  }

  // "jroe84" alone in an element that is there for a writer's name.
  static std::vector<std::string> nickname(std::string_view line, const Outlets& outlets) {
    std::vector<std::string> names = persons(line, outlets, true);
    if (names.size() != 1 || is_full_name(names.front()) || !begins_with_letter(names.front()) ||
        line.size() > names.front().size() + longest_lead)
      return {};
    return names;
  }

  // Lines somewhere on the page that say who wrote it: only where all of them say the same, or they are other articles'.
  [[nodiscard]] std::vector<std::string> signed_off(const Outlets& outlets) const {
    std::vector<std::string> found;
    for (const Candidate& c : candidates_.all()) {
      if (c.field != Field::author || c.source != "sign-off") continue;
      std::vector<std::string> names = persons(c.value, outlets, false);
      std::erase_if(names, [](const std::string& name) { return !is_full_name(name); });
      if (names.empty() || names == found) continue;
      if (!found.empty()) return {};
      found = std::move(names);
    }
    return found;
  }

  const dom::Document& document_;
  const Candidates& candidates_;
  dom::NodeId headline_;
};

// "Der Beispielbote", "NOW Example": a writer who is called like the site is not called so.
bool reads_like_an_outlet(std::string_view name) {
  const std::string_view first = name.substr(0, name.find(' '));
  if (is_article_word(text::to_lower(first))) return true;
  return first.size() > 1 && std::all_of(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Outlets outlets_of(const Candidates& candidates, std::string_view host, bool like_the_site) {
  Outlets out;
  for (const Candidate& c : candidates.all()) {
    const bool names_outlet = c.field == Field::site || c.field == Field::outlet;
    if (names_outlet && !(like_the_site && is_full_name(c.value))) out.add(c.value);
  }
  if (!like_the_site) out.add_host(host);
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
  if (byline == nullptr || byline->value.size() > longest_byline) return;
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
  // A word alone beside full names is the place they wrote from.
  const bool full = std::any_of(printed.begin(), printed.end(), [](const std::string& name) { return is_full_name(name); });
  std::erase_if(rest, [&](const std::string& name) {
    return is_credited_otherwise(byline->value, name) || (full && !is_full_name(name) && !names_all(printed, {name}));
  });
  if (!rest.empty()) authors.names = std::move(rest);
}

}  // namespace

Authors choose_authors(const dom::Document& document, const Candidates& candidates, dom::NodeId headline, std::string_view host) {
  const Choice choice(document, candidates, headline);
  for (const Round& round : rounds) {
    const Outlets outlets = outlets_of(candidates, host, round.like_the_site);
    for (const std::string_view source : author_order) {
      std::vector<std::string> names = choice.persons_of(source, outlets, round);
      if (round.like_the_site) std::erase_if(names, [](const std::string& name) { return reads_like_an_outlet(name); });
      const bool has_full_name =
          std::any_of(names.begin(), names.end(), [](const std::string& name) { return is_full_name(name); });
      if (names.empty() || (round.full_name && !has_full_name)) continue;
      Authors authors{std::move(names), source};
      const Nature nature = nature_of(source);
      if (!nature.placed && (!round.unseen || nature.weak) && !choice.prints_any(authors.names)) continue;
      hold_against_byline(nearest_byline(choice, candidates, authors.names), outlets, authors);
      return authors;
    }
  }
  return {};
}

std::string without_tail(std::string_view byline, const std::vector<std::string>& authors) {
  std::size_t names_end = 0;
  for (const std::string& name : authors) {
    const auto found = std::search(byline.begin(), byline.end(), name.begin(), name.end(),
                                   [](char x, char y) { return text::to_lower_ascii(x) == text::to_lower_ascii(y); });
    if (found != byline.end()) names_end = std::max(names_end, static_cast<std::size_t>(found - byline.begin()) + name.size());
  }
  if (names_end == 0) return std::string(byline);
  const std::string_view tail = byline.substr(names_end);
  std::size_t keep = tail.size();
  for (const Word& w : words_of(tail)) {
    const auto at = static_cast<std::size_t>(w.text.data() - tail.data());
    const bool again =
        std::any_of(authors.begin(), authors.end(), [&](const std::string& name) { return tail.substr(at).starts_with(name); });
    if (!again && !has_digit(w.text) && !ends_names(w.lower) && !is_address(w) && date::month_named(w.lower, "") == 0) continue;
    keep = at;
    break;
  }
  std::string_view out = byline.substr(0, names_end + keep);
  if (keep == tail.size()) return std::string(out);
  constexpr std::string_view marks = " ,;:|-/(";
  constexpr std::array<std::string_view, 5> wide = {"•", "·", "—", "–", "⋅"};
  for (bool more = true; more;) {
    more = false;
    while (!out.empty() && marks.find(out.back()) != std::string_view::npos) out.remove_suffix(1);
    for (const std::string_view mark : wide) {
      if (!out.ends_with(mark)) continue;
      out.remove_suffix(mark.size());
      more = true;
    }
  }
  return std::string(out);
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
