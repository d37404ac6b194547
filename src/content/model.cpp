#include "content/model.hpp"

#include <algorithm>
#include <cmath>

namespace tearsheet::content {

double part(const Weight& weight, float x) {
  const float deviations = (x - weight.mean) * weight.inverse_deviation;
  return static_cast<double>(weight.weight) * static_cast<double>(std::clamp(deviations, -4.0F, 4.0F));
}

namespace {

double probability(double logit) { return 1 / (1 + std::exp(-logit)); }

double logistic(std::span<const Weight> weights, float bias, std::span<const float> row) {
  double logit = static_cast<double>(bias);
  for (std::size_t k = 0; k < row.size(); ++k) logit += part(weights[k], row[k]);
  return probability(logit);
}

double trees_score(std::span<const float> row) {
  const Question* tree = tree_questions().data();
  double logit = 0;
  for (const float* values = tree_values().data(); values != tree_values().data() + tree_values().size(); values += tree_leaves) {
    int at = 0;
    while (at >= 0) {
      const Question& q = tree[at];
      at = row[q.feature] <= q.threshold ? q.yes : q.no;
    }
    logit += static_cast<double>(values[~at]);
    tree += tree_leaves - 1;
  }
  return probability(logit);
}

}  // namespace

std::vector<double> score(const dom::Document& document, const Measures& measures) {
  const FirstFeatures first(document, measures);
  std::vector<float> row(first_count + second_count);
  const std::span<float> first_row = std::span(row).first(first_count);
  std::vector<double> first_scores(measures.block.size());
  for (std::size_t i = 0; i < first_scores.size(); ++i) {
    first.fill(i, first_row);
    first_scores[i] = logistic(first_weights(), first_bias, first_row);
  }
  const SecondFeatures second(measures, first_scores);
  std::vector<double> scores = first_scores;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] < least_first_score) continue;
    first.fill(i, first_row);
    second.fill(i, std::span(row).subspan(first_count));
    scores[i] = (logistic(second_weights(), second_bias, row) + trees_score(row)) / 2;
  }
  return scores;
}

}  // namespace tearsheet::content
