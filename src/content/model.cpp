#include "content/model.hpp"

#include <algorithm>
#include <cmath>

namespace tearsheet::content {

namespace {

double part(const Weight& w, float x) {
  return static_cast<double>(w.weight) * static_cast<double>(std::clamp((x - w.mean) * w.inverse_deviation, -4.0F, 4.0F));
}

double probability(double logit) { return 1 / (1 + std::exp(-logit)); }

}  // namespace

std::vector<double> score(const dom::Document& document, const metadata::Facts& facts, const Measures& measures) {
  const std::vector<FirstFeatures> first = first_features(document, facts, measures);
  std::vector<double> scores(first.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    double logit = static_cast<double>(first_bias);
    for (std::size_t k = 0; k < first_count; ++k) logit += part(first_weights()[k], first[i][k]);
    scores[i] = probability(logit);
  }
  const std::vector<SecondFeatures> second = second_features(document, measures, scores);
  for (std::size_t i = 0; i < first.size(); ++i) {
    double logit = static_cast<double>(second_bias);
    for (std::size_t k = 0; k < first_count; ++k) logit += part(second_weights()[k], first[i][k]);
    for (std::size_t k = 0; k < second_count; ++k) logit += part(second_weights()[first_count + k], second[i][k]);
    scores[i] = probability(logit);
  }
  return scores;
}

}  // namespace tearsheet::content
