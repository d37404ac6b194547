#include "content/verdict.hpp"

#include "content/features.hpp"
#include "content/model.hpp"
#include "content/page_kind.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace tearsheet::content {

namespace {

// Runs of furniture that each article has once, and a list as often as it has items.
double count_datelines(const Measures& all) {
  double out = 0;
  constexpr auto byline = static_cast<std::uint8_t>(static_cast<unsigned>(Furniture::byline) + 1);
  for (std::size_t b = 0; b < all.furniture.size(); ++b)
    out += all.furniture[b] == byline && (b == 0 || all.furniture[b - 1] != byline) ? 1 : 0;
  return out;
}

bool has_currency(std::string_view s) {
  constexpr std::array<std::string_view, 5> signs = {"$", "€", "£", "¥", "₹"};
  return std::ranges::any_of(signs, [&](std::string_view sign) { return s.find(sign) != std::string_view::npos; });
}

// What the chosen blocks are made of.
struct Chosen {
  double words = 0, long_words = 0, mass = 0, blocks = 0, repeated = 0, linked = 0, items = 0;
  std::size_t first = 0, last = 0;
};

Chosen read_chosen(const Measures& all, std::span<const double> scores, const std::vector<bool>& chosen) {
  constexpr double long_block = 25;  // words
  constexpr std::uint32_t many = 4;  // siblings of one kind
  Chosen out;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (!chosen[i]) continue;
    const BlockMeasure& m = all.block[i];
    if (out.blocks == 0) out.first = i;
    out.last = i;
    out.blocks += 1;
    out.words += m.words;
    out.long_words += m.words >= long_block ? m.words : 0;
    out.mass += scores[i] * m.words;
    out.linked += m.words - m.unlinked;
    const bool plain = all.branches.all[m.branch].tag == dom::Tag::p;
    out.repeated += (plain ? m.built : m.repeated) >= many ? m.words : 0;
    out.items += m.heading != 0 ? 1 : 0;
  }
  return out;
}

}  // namespace

VerdictFeatures verdict_features(const dom::Document& document, const metadata::Facts& facts, const Measures& all,
                                 std::span<const double> scores, const std::vector<bool>& chosen) {
  VerdictFeatures out{};
  RowWriter row(out);
  const Chosen body = read_chosen(all, scores, chosen);
  const Declared declared = read_declared(document);
  const Address address = read_address(facts);
  double span_words = 0, span_mass = 0, linked = 0, heads = 0, linked_heads = 0, prices = 0;
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    linked += m.words - m.unlinked;
    heads += m.heading != 0 ? 1 : 0;
    linked_heads += m.heading != 0 && m.link_share > 0.8 ? 1 : 0;
    prices += m.words <= 8 && m.shape.numbers > 0 && has_currency(document.text(document.blocks()[all.index[i]])) ? 1 : 0;
    if (body.blocks == 0 || i < body.first || i > body.last) continue;
    span_words += m.words;
    span_mass += scores[i] * m.words;
  }
  row.add(log1(body.long_words));
  row.add(log1(body.words));
  row.add(share(body.long_words, body.words));
  row.add(share(body.mass, body.words));
  row.add(share(span_mass, span_words));
  row.add(facts.declares_article);
  row.add(declared.article);
  row.add(declared.other);
  row.add(declared.product);
  row.add(declared.sells);
  row.add(declared.lists);
  row.add(facts.published.has_value());
  row.add(!facts.authors.empty());
  row.add(facts.byline.has_value());
  row.add(address.front);
  row.add(share(linked, all.total_words));
  row.add(log1(static_cast<double>(all.block.size())));
  row.add(share(body.repeated, body.words));
  row.add(share(body.linked, body.words));
  row.add(log1(heads));
  row.add(log1(linked_heads));
  row.add(log1(prices));
  row.add(share(body.words, all.total_words));
  row.add(share(body.items, body.blocks));
  const double headline = facts.headline ? static_cast<double>(text::count_words(*facts.headline)) : 0;
  row.add(log1(headline));
  row.add(headline > 0 && headline <= 3);
  row.add(log1(count_shop_labels(document)));
  row.add(address.known);
  row.add(address.lists);
  row.add(address.sells);
  row.add(log1(address.hyphens));
  row.add(address.parts);
  row.add(log1(count_datelines(all)));
  row.add(log1(static_cast<double>(document.elements(dom::Tag::article).size())));
  row.add(share(linked_heads, heads));
  row.add(log1(static_cast<double>(document.elements(dom::Tag::img).size())));
  const Template made_by = read_template(document);
  row.add(made_by.post);
  row.add(made_by.list);
  row.add(log1(count_page_links(document)));
  row.add(log1(count_choices(document)));
  row.add(document.elements(dom::Tag::h1).empty());
  return out;
}

namespace {

double probability(std::span<const Weight> weights, float bias, const VerdictFeatures& features) {
  double logit = static_cast<double>(bias);
  for (std::size_t k = 0; k < features.size(); ++k) logit += part(weights[k], features[k]);
  return 1 / (1 + std::exp(-logit));
}

}  // namespace

Verdict judge(const VerdictFeatures& features) {
  return {probability(article_weights(), article_bias, features), probability(prose_weights(), prose_bias, features),
          probability(story_weights(), story_bias, features)};
}

namespace {

// A list has many items, and they lead to places: what has neither is none, whatever the score.
bool may_be_list(const dom::Document& document) {
  constexpr std::size_t least_blocks = 12;
  constexpr std::size_t least_places = 5;
  if (document.blocks().size() < least_blocks) return false;
  std::set<std::string_view> places;
  for (const dom::NodeId link : document.elements(dom::Tag::a)) {
    places.insert(document.attribute(link, "href").value_or(""));
    if (places.size() >= least_places) return true;
  }
  return false;
}

double chosen_words(const Measures& all, const std::vector<bool>& chosen) {
  double words = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) words += chosen[i] ? all.block[i].words : 0;
  return words;
}

}  // namespace

bool is_refused(const dom::Document& document, const metadata::Facts& facts, const Measures& all, const std::vector<bool>& chosen,
                const Verdict& verdict) {
  constexpr double longest_error = 120;  // words
  if (!facts.declares_article && has_error_title(facts) && chosen_words(all, chosen) <= longest_error) return true;
  const bool refused = verdict.article < least_article_probability && verdict.prose < least_prose_probability;
  return refused && may_be_list(document);
}

}  // namespace tearsheet::content
