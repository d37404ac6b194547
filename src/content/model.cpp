#include "content/model.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tearsheet::content {

double part(const Weight& weight, float x) {
  const float deviations = (x - weight.mean) * weight.inverse_deviation;
  return static_cast<double>(weight.weight) * static_cast<double>(std::clamp(deviations, -4.0F, 4.0F));
}

namespace {

double probability(double logit) { return 1 / (1 + std::exp(-logit)); }

// Eight sums side by side, which compilers turn into vectors; added up in the same order everywhere.
constexpr std::size_t lanes = 8;
constexpr std::size_t padded(std::size_t count) { return (count + lanes - 1) / lanes * lanes; }

using Row = std::array<float, padded(first_count + second_count)>;

// The weights of a logistic score, by lanes.
template <std::size_t Count>
class Logistic {
 public:
  Logistic(std::span<const Weight> weights, float bias) : bias_(bias) {
    for (std::size_t k = 0; k < weights.size(); ++k) {
      mean_[k] = weights[k].mean;
      inverse_[k] = weights[k].inverse_deviation;
      weight_[k] = weights[k].weight;
    }
  }

  [[nodiscard]] double score(const Row& row) const {
    std::array<float, lanes> sums{};
    for (std::size_t k = 0; k < Count; k += lanes) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        const float deviations = (row[k + lane] - mean_[k + lane]) * inverse_[k + lane];
        sums[lane] += weight_[k + lane] * std::min(std::max(deviations, -4.0F), 4.0F);
      }
    }
    double logit = static_cast<double>(bias_);
    for (const float sum : sums) logit += static_cast<double>(sum);
    return probability(logit);
  }

 private:
  std::array<float, padded(Count)> mean_{}, inverse_{}, weight_{};
  float bias_ = 0;
};

double trees_score(const Row& row) {
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
  static const Logistic<first_count> first_look(first_weights(), first_bias);
  static const Logistic<first_count + second_count> second_look(second_weights(), second_bias);
  const FirstFeatures first(document, measures);
  Row row{};
  const std::span<float> first_row = std::span(row).first(first_count);
  const std::span<float> second_row = std::span(row).subspan(first_count, second_count);
  std::vector<double> first_scores(measures.block.size());
  for (std::size_t i = 0; i < first_scores.size(); ++i) {
    first.fill(i, first_row);
    first_scores[i] = first_look.score(row);
  }
  const SecondFeatures second(measures, first_scores);
  std::vector<double> scores = first_scores;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] < least_first_score) continue;
    first.fill(i, first_row);
    second.fill(i, second_row);
    scores[i] = (second_look.score(row) + trees_score(row)) / 2;
  }
  return scores;
}

}  // namespace tearsheet::content
