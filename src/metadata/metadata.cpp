// The sources collect; then one field after another is chosen, each by its ordered table of sources.
#include "metadata/metadata.hpp"

#include "metadata/authors.hpp"
#include "metadata/candidates.hpp"
#include "metadata/dates.hpp"
#include "metadata/headline.hpp"
#include "metadata/orders.hpp"
#include "metadata/sources.hpp"

#include "text/language.hpp"
#include "text/unicode.hpp"
#include "url/replay.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace tearsheet::metadata {
namespace {

// "de_DE" -> "de-DE"; nullopt for what is no language tag.
std::optional<std::string> language_tag(std::string_view s) {
  constexpr std::size_t longest = 20;
  s = s.substr(0, s.find_first_of(",; "));
  std::string out;
  for (const char c : s) out += c == '_' ? '-' : c;
  const std::size_t first = std::min(out.find('-'), out.size());
  if (first < 2 || first > 3 || out.size() > longest) return std::nullopt;
  for (std::size_t n = 0; n < out.size(); ++n) {
    const char c = text::to_lower_ascii(out[n]);
    const bool letter = c >= 'a' && c <= 'z';
    if (!letter && c != '-' && !(n > first && c >= '0' && c <= '9')) return std::nullopt;
    if (n < first) out[n] = c;
  }
  return out;
}

// Pictures of the site, not of the story.
bool is_picture(std::string_view url) {
  constexpr std::array<std::string_view, 7> others = {"/logo", "-logo", "_logo", "favicon", "placeholder", "pixel.", "spacer."};
  return std::none_of(others.begin(), others.end(),
                      [&](std::string_view s) { return text::contains_ignoring_ascii_case(url, s); });
}

std::optional<bool> access(const Candidate& c) {
  const std::string lower = text::to_lower(c.value);
  const std::string_view word = std::string_view(lower).substr(lower.find_last_of('/') + 1);
  if (word == "true" || word == "free" || word == "yes" || word == "1") return true;
  if (word == "false" || word == "locked" || word == "metered" || word == "no" || word == "0") return false;
  return std::nullopt;
}

class Reader {
 public:
  Reader(const dom::Document& document, std::string_view url, std::string_view archived)
      : document_(document), url_(url), archived_(archived), base_(base_of(document, url)) {}

  Facts read() && {
    collect_meta(document_, candidates_);
    facts_.article_body = collect_json_ld(document_, candidates_);
    collect_markup(document_, candidates_);
    choose(Field::language, language_order, facts_.language, "language",
           [](const Candidate& c) { return language_tag(c.value); });
    read_language_of_text();
    first(Field::site, site_order, facts_.site, "site");
    read_kind();
    read_addresses();
    read_headline();
    collect_printed(document_, facts_.headline_element, language(), archived_, candidates_);
    read_authors();
    read_dates();
    first(Field::section, section_order, facts_.section, "section");
    first(Field::description, description_order, facts_.description, "description");
    read_tags();
    read_access();
    return std::move(facts_);
  }

 private:
  static std::string base_of(const dom::Document& document, std::string_view url) {
    for (const dom::NodeId n : document.elements(dom::Tag::base)) {
      const auto href = document.attribute(n, "href");
      if (!href) continue;
      if (auto absolute = url::resolve(url, url::original(*href))) return *absolute;
    }
    return std::string(url);
  }

  [[nodiscard]] std::string_view language() const {
    return facts_.language ? std::string_view(*facts_.language) : std::string_view();
  }

  // Of the page, as far as it is known.
  [[nodiscard]] std::string_view host() const {
    const std::string_view fetched = url::host(url_);
    return fetched.empty() && facts_.canonical_url ? url::host(*facts_.canonical_url) : fetched;
  }

  void won(std::string_view field, std::string_view source) { facts_.evidence.emplace_back(field, source); }

  // The first source in the order for whose candidate f gives a value.
  template <typename F>
  void choose(Field field, std::span<const std::string_view> order, std::optional<std::string>& to, std::string_view name,
              F&& f) {
    for (const std::string_view source : order) {
      if (!candidates_.any_of(field, source, [&](const Candidate& c) { return (to = f(c)).has_value(); })) continue;
      won(name, source);
      return;
    }
  }

  void first(Field field, std::span<const std::string_view> order, std::optional<std::string>& to, std::string_view name) {
    choose(field, order, to, name, [](const Candidate& c) { return std::optional(c.value); });
  }

  // Where the page does not say, or its text plainly says otherwise: the words of its paragraphs.
  void read_language_of_text() {
    constexpr std::size_t shortest = 80;  // bytes: menus are often in another language than the text
    constexpr std::size_t most = 3000;
    std::string sample;
    for (const dom::TextBlock& block : document_.blocks()) {
      if (sample.size() >= most) break;
      if (block.text.size < shortest || block.linked * 2 > block.text.size) continue;
      sample.append(document_.text(block).substr(0, most)).append("\n");
    }
    const text::LanguageGuess guess = text::language_of(sample);
    if (guess.tag.empty() || (facts_.language && (!guess.sure || text::are_near(*facts_.language, guess.tag)))) return;
    std::erase_if(facts_.evidence, [](const auto& entry) { return entry.first == "language"; });
    facts_.language = std::string(guess.tag);
    won("language", "text");
  }

  void read_kind() {
    for (const Candidate& c : candidates_.all()) {
      if (c.field != Field::kind) continue;
      if (c.source == "json-ld" || text::equals_ignoring_ascii_case(c.value, "article")) facts_.declares_article = true;
    }
  }

  void read_headline() {
    std::vector<std::string> sites;
    for (const Candidate& c : candidates_.all()) {
      if (c.field == Field::site || c.field == Field::outlet) sites.push_back(text::fold(c.value));
    }
    std::string_view host = this->host();
    if (host.starts_with("www.")) host.remove_prefix(4);
    if (!host.empty()) {
      sites.emplace_back(host);
      sites.push_back("www." + std::string(host));
      sites.emplace_back(host.substr(0, host.rfind('.')));
    }
    Headline headline = choose_headline(document_, candidates_, sites);
    if (headline.text.empty()) return;
    facts_.headline = std::move(headline.text);
    facts_.headline_element = headline.element;
    candidates_.add(Field::published, headline.day, "headline", headline.element);
    won("headline", headline.source);
  }

  void read_authors() {
    Authors authors = choose_authors(document_, candidates_, facts_.headline_element, host());
    if (authors.names.empty()) {
      collect_sign_off(document_, candidates_);
      authors = choose_authors(document_, candidates_, facts_.headline_element, host());
    }
    if (const Candidate* byline = choose_byline(document_, candidates_, facts_.headline_element, authors.names)) {
      facts_.byline = without_tail(byline->value, authors.names);
      facts_.byline_element = byline->where;
      won("byline", byline->source);
    }
    if (authors.names.empty()) return;
    facts_.authors = std::move(authors.names);
    won("authors", authors.source);
  }

  void read_dates() {
    DateContext context{language(), {}, archived_};
    if (!url_.empty()) context.addresses.emplace_back(url_);
    if (facts_.canonical_url) context.addresses.emplace_back(*facts_.canonical_url);
    Dates dates = choose_dates(document_, candidates_, facts_.headline_element, context);
    facts_.reckoned_date = dates.reckoned;
    facts_.published = std::move(dates.published);
    facts_.modified = std::move(dates.modified);
    if (facts_.published) won("published", dates.published_source);
    if (facts_.modified) won("modified", dates.modified_source);
  }

  void read_addresses() {
    choose(Field::canonical_url, canonical_order, facts_.canonical_url, "canonical_url",
           [&](const Candidate& c) { return url::resolve(base_, c.value); });
    choose(Field::image, image_order, facts_.image, "image", [&](const Candidate& c) {
      auto absolute = url::resolve(base_, c.value);
      return absolute && is_picture(*absolute) ? absolute : std::nullopt;
    });
  }

  // Lists are split; a source may give each tag alone.
  void add_tags(std::string_view list) {
    constexpr std::size_t most = 100;
    while (!list.empty()) {
      const std::size_t stop = std::min(list.find_first_of(",;"), list.size());
      std::string tag = text::clean(list.substr(0, stop));
      list.remove_prefix(std::min(stop + 1, list.size()));
      const bool known = std::find(facts_.tags.begin(), facts_.tags.end(), tag) != facts_.tags.end();
      if (!tag.empty() && !known && facts_.tags.size() < most) facts_.tags.push_back(std::move(tag));
    }
  }

  void read_tags() {
    for (const std::string_view source : tag_order) {
      candidates_.any_of(Field::tag, source, [&](const Candidate& c) { return add_tags(c.value), false; });
      if (facts_.tags.empty()) continue;
      won("tags", source);
      return;
    }
  }

  void read_access() {
    for (const std::string_view source : access_order) {
      candidates_.any_of(Field::accessible_for_free, source,
                         [&](const Candidate& c) { return (facts_.accessible_for_free = access(c)).has_value(); });
      if (!facts_.accessible_for_free) continue;
      won("accessible_for_free", source);
      return;
    }
  }

  const dom::Document& document_;
  std::string url_;
  std::string archived_;
  std::string base_;
  Candidates candidates_;
  Facts facts_;
};

}  // namespace

Facts read(const dom::Document& document, std::string_view url, std::string_view archived) {
  return Reader(document, url, archived).read();
}

}  // namespace tearsheet::metadata
