// What the block model looks at, block by block. Shape, place, repetition and general words; never a site's own names.
#pragma once

#include "content/measures.hpp"
#include "content/page_view.hpp"
#include "content/score_view.hpp"

#include <cmath>
#include <cstddef>
#include <span>

namespace tearsheet::content {

/// Most features grow so: ten more matter little where there are hundreds.
inline double log1(double x) { return x <= 0 ? 0 : std::log1p(x); }
inline double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

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

/// Rows are made one at a time and not kept: a page may have any number of blocks.
class FirstFeatures {
 public:
  /// Both outlive this.
  FirstFeatures(const dom::Document& document, const Measures& measures);
  /// `row` has first_count values; `i`: position in measures.index.
  void fill(std::size_t i, std::span<float> row) const;

 private:
  const dom::Document& document_;
  const Measures& all_;
  PageView page_;
};

/// Added to the first ones for the second look, which knows the first one's scores.
class SecondFeatures {
 public:
  /// Both outlive this. `scores`: the first look's probabilities, parallel to measures.index.
  SecondFeatures(const Measures& measures, std::span<const double> scores);
  /// `row` has second_count values.
  void fill(std::size_t i, std::span<float> row) const;

 private:
  const Measures& all_;
  std::span<const double> scores_;
  ScoreView page_;
};

}  // namespace tearsheet::content
