// Which blocks are the article: no fixed threshold, but as many of the best as promise the highest F1 of words.
#include "content/assemble.hpp"
#include "content/content.hpp"
#include "content/model.hpp"
#include "content/reason.hpp"

#include <algorithm>
#include <numeric>

namespace tearsheet::content {

namespace {

// With P the taken p x words, W the taken words and T all p x words, the expected F1 is 2P / (W + T).
std::vector<bool> best_choice(const Measures& measures, const std::vector<double>& scores, double& confidence) {
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
    confidence = taken / words;
  }
  std::vector<bool> chosen(scores.size(), false);
  for (std::size_t k = 0; k < count; ++k) chosen[order[k]] = true;
  return chosen;
}

}  // namespace

Body choose(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks) {
  const auto blocks = document.blocks();
  const Measures measures = measure(document, facts, marks);
  const std::vector<double> scores = score(document, facts, measures);
  Body body;
  body.left_out = marks.block;
  const std::vector<bool> chosen = best_choice(measures, scores, body.confidence);
  const Reasons reasons(document, measures, chosen);
  const boilerplate::RuleIndex headline = boilerplate::rule_named("content.headline");
  const boilerplate::RuleIndex byline = boilerplate::rule_named("content.byline");
  // An <h1> that is never closed holds the whole page: it prints no headline alone.
  constexpr double longest_headline = 60;
  const bool plausible = facts.headline_element != dom::none && measures.words[facts.headline_element] <= longest_headline;
  const dom::NodeId headline_element = plausible ? facts.headline_element : dom::none;
  const auto within = [&](dom::NodeId element, std::size_t i) {
    return element != dom::none && document.holds(element, blocks[i].begin) && blocks[i].end <= document.end(element);
  };
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const std::size_t i = measures.index[k];
    if (within(headline_element, i)) {
      body.left_out[i] = headline;
    } else if (within(facts.byline_element, i)) {
      body.left_out[i] = byline;
    } else if (!chosen[k]) {
      body.left_out[i] = reasons.of(k);
    }
  }
  body.blocks = assemble(document, body.left_out);
  return body;
}

}  // namespace tearsheet::content
