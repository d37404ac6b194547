// What the block model looks at, block by block. Shape, place, repetition and general words; never a site's own names.
#pragma once

#include "content/measures.hpp"
#include "content/page_view.hpp"
#include "content/score_view.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>

namespace tearsheet::content {

/// ln(1 + x) to five digits, 0 from 0 down: most features grow so, for ten more matter little where there are hundreds. The same
/// on every machine, and quicker than the library's.
inline double log1(double x) {
  if (x <= 0) return 0;
  constexpr std::uint32_t fraction = 0x7FFFFFU;
  constexpr std::uint32_t one = 0x3F800000U;
  const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(1 + x));
  const double power = static_cast<double>(bits >> 23U) - 127;
  const double m = static_cast<double>(std::bit_cast<float>((bits & fraction) | one));  // 1 to 2
  const double s = (m - 1) / (m + 1);
  const double q = s * s;
  return power * std::numbers::ln2 + 2 * s * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q / 9))));
}
inline double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

/// Fills a row value by value, so that the order of features stands in one place: the code. A row too short for them is a fault
/// of the counts below; what does not fit is dropped.
class RowWriter {
 public:
  explicit RowWriter(std::span<float> row) : at_(row.data()), end_(row.data() + row.size()) {}
  void add(double value) {
    if (at_ != end_) *at_++ = static_cast<float>(value);
  }

 private:
  float* at_;
  float* end_;
};

inline constexpr std::size_t first_count = 219;
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
