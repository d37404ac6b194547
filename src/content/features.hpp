// What the block model looks at, block by block. Shape, place, repetition and general words; never a site's own names.
#pragma once

#include "content/measures.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace tearsheet::content {

/// Rows of equal length, one a block.
class FeatureTable {
 public:
  FeatureTable(std::size_t rows, std::size_t columns) : columns_(columns), values_(rows * columns) {}
  [[nodiscard]] std::span<float> row(std::size_t i) { return std::span(values_).subspan(i * columns_, columns_); }
  [[nodiscard]] std::span<const float> row(std::size_t i) const { return std::span(values_).subspan(i * columns_, columns_); }
  [[nodiscard]] std::size_t columns() const { return columns_; }

 private:
  std::size_t columns_;
  std::vector<float> values_;
};

/// Fills a row value by value, so that the order of features stands in one place: the code.
class RowWriter {
 public:
  explicit RowWriter(std::span<float> row) : row_(row) {}
  void add(double value) {
    if (at_ < row_.size()) row_[at_] = static_cast<float>(value);
    ++at_;
  }
  [[nodiscard]] std::size_t size() const { return at_; }

 private:
  std::span<float> row_;
  std::size_t at_ = 0;
};

inline constexpr std::size_t first_count = 215;
inline constexpr std::size_t second_count = 63;

/// The first look's, parallel to measures.index.
FeatureTable first_features(const dom::Document& document, const Measures& measures);

/// Added to the first ones for the second look, which knows the first one's scores. `scores`: probabilities, parallel to
/// measures.index.
FeatureTable second_features(const dom::Document& document, const Measures& measures, std::span<const double> scores);

}  // namespace tearsheet::content
