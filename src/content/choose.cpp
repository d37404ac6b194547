// Which blocks are the article: no fixed threshold, but as many of the best as promise the highest F1 of words.
#include "content/choose.hpp"
#include "content/assemble.hpp"
#include "content/content.hpp"
#include "content/model.hpp"
#include "content/numbering.hpp"
#include "content/page_kind.hpp"
#include "content/reason.hpp"
#include "content/verdict.hpp"
#include "limits.hpp"

#include <algorithm>
#include <numeric>

namespace tearsheet::content {

// With P the taken p x words, W the taken words and T all p x words, the expected F1 is 2P / (W + T).
std::vector<bool> best_choice(const Measures& measures, std::span<const double> scores) {
  constexpr double least = 0.05;
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  double total = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) total += scores[i] > least ? scores[i] * measures.block[i].words : 0;
  double taken = 0;
  double words = 0;
  double best = 0;
  std::size_t count = 0;
  for (std::size_t k = 0; k < order.size(); ++k) {
    taken += scores[order[k]] * measures.block[order[k]].words;
    words += measures.block[order[k]].words;
    const double expected = words + total > 0 ? 2 * taken / (words + total) : 0;
    if (expected <= best) continue;
    best = expected;
    count = k + 1;
  }
  std::vector<bool> chosen(scores.size(), false);
  for (std::size_t k = 0; k < count; ++k) chosen[order[k]] = true;
  return chosen;
}

namespace {

double mean_score(const Measures& measures, std::span<const double> scores, const std::vector<bool>& chosen) {
  double words = 0;
  double mass = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (!chosen[i]) continue;
    words += measures.block[i].words;
    mass += scores[i] * measures.block[i].words;
  }
  return words > 0 ? mass / words : 0;
}

// Blocks behind the last one that was measured, on pages with too many.
void leave_out_rest(const Measures& measures, Body& body) {
  if (measures.index.size() < limits::measured_blocks) return;
  const boilerplate::RuleIndex not_article = boilerplate::rule_named("content.not_article");
  for (std::size_t i = measures.index.back() + 1; i < body.left_out.size(); ++i) {
    if (body.left_out[i] != boilerplate::no_rule) continue;
    body.left_out[i] = not_article;
    body.cut = true;
  }
}

double words_in(const Measures& measures, dom::NodeId n) {
  const std::uint32_t branch = measures.branches.number[n];
  return branch == Numbering::none ? 0 : measures.branches.all[branch].words;
}

}  // namespace

Body choose_by(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks,
               const Measures& measures, std::span<const double> scores) {
  const auto blocks = document.blocks();
  Body body;
  body.left_out = marks.block;
  const std::vector<bool> chosen = best_choice(measures, scores);
  body.confidence = mean_score(measures, scores, chosen);
  const Verdict verdict = judge(verdict_features(document, facts, measures, scores, chosen));
  body.article = verdict.article;
  body.doubtful = verdict.article < doubtful_article || verdict.story < doubtful_story;
  if (is_refused(document, facts, measures, chosen, verdict)) body.refused = name_of_page(document, facts);
  const Reasons reasons(document, measures, chosen);
  const boilerplate::RuleIndex headline = boilerplate::rule_named("content.headline");
  const boilerplate::RuleIndex byline = boilerplate::rule_named("content.byline");
  // An element that was never closed, or that was taken for more than it is, may hold the whole page: it prints no headline or
  // byline alone.
  constexpr double longest_line = 60;  // words
  const auto plausible = [&](dom::NodeId element) {
    return element != dom::none && words_in(measures, element) <= longest_line ? element : dom::none;
  };
  const dom::NodeId headline_element = plausible(facts.headline_element);
  const dom::NodeId byline_element = plausible(facts.byline_element);
  const auto within = [&](dom::NodeId element, std::size_t i) {
    return element != dom::none && document.holds(element, blocks[i].begin) && blocks[i].end <= document.end(element);
  };
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const std::size_t i = measures.index[k];
    if (within(headline_element, i)) {
      body.left_out[i] = headline;
    } else if (within(byline_element, i)) {
      body.left_out[i] = byline;
    } else if (!chosen[k]) {
      body.left_out[i] = reasons.of(k);
    }
  }
  leave_out_rest(measures, body);
  body.blocks = assemble(document, body.left_out);
  return body;
}

Body choose(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks) {
  const Measures measures = measure(document, facts, marks);
  return choose_by(document, facts, marks, measures, score(document, measures));
}

}  // namespace tearsheet::content
