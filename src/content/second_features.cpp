// The second look: a block in the light of what the first look gave its neighbours and kin.
#include "content/features.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tearsheet::content {

namespace {

constexpr double sure = 0.7;

// Scores of blocks that have something in common, the block itself left out.
struct Group {
  double scores = 0, blocks = 0, mass = 0, words = 0;
};
using Groups = std::unordered_map<std::uint64_t, Group>;

class Row {
 public:
  explicit Row(SecondFeatures& row) : row_(row) {}
  void add(double value) { row_.at(at_++) = static_cast<float>(value); }

 private:
  SecondFeatures& row_;
  std::size_t at_ = 0;
};

void add_group(Row& row, const Groups& groups, std::uint64_t key, double score, double words, double total) {
  const Group& g = groups.at(key);
  row.add((g.scores - score + 0.3) / (g.blocks - 1 + 0.9));
  row.add((g.mass - score * words + 0.5) / (g.words - words + 1.5));
  row.add(total > 0 ? g.mass / total : 0);
}

}  // namespace

std::vector<SecondFeatures> second_features(const dom::Document& document, const Measures& all, std::span<const double> scores) {
  const std::size_t count = all.block.size();
  std::vector<double> mass_before(count + 1, 0);
  std::vector<double> words_before(count + 1, 0);
  Groups by_parent, by_grandparent, by_signature;
  std::vector<double> node_mass(document.size(), 0);
  for (std::size_t i = 0; i < count; ++i) {
    const BlockMeasure& m = all.block[i];
    mass_before[i + 1] = mass_before[i] + scores[i] * m.words;
    words_before[i + 1] = words_before[i] + m.words;
    for (Group* g : {&by_parent[m.parent], &by_grandparent[m.grandparent], &by_signature[m.signature]}) {
      g->scores += scores[i];
      g->blocks += 1;
      g->mass += scores[i] * m.words;
      g->words += m.words;
    }
    node_mass[document.blocks()[all.index[i]].element] += scores[i] * m.words;
  }
  for (dom::NodeId n = document.size(); n-- > 1;) node_mass[document.parent(n)] += node_mass[n];
  const double total = mass_before.back();
  dom::NodeId core = 0;
  for (dom::NodeId n = 0; n < document.size(); ++n) {
    if (node_mass[n] >= 0.8 * total && all.depth[n] >= all.depth[core]) core = n;
  }
  std::vector<double> until(count, 50);
  const auto is_sure = [&](std::size_t i) { return scores[i] >= sure && all.block[i].words >= 10; };
  for (std::size_t i = count; i-- > 1;) until[i - 1] = is_sure(i) ? 1 : std::min(50.0, until[i] + 1);

  std::vector<SecondFeatures> out(count);
  double since = 50;
  for (std::size_t i = 0; i < count; ++i) {
    const BlockMeasure& m = all.block[i];
    Row row(out[i]);
    const double p = std::clamp(scores[i], 1e-4, 1 - 1e-4);
    row.add(std::log(p / (1 - p)));
    for (const std::ptrdiff_t step : {-2, -1, 1, 2}) {
      const auto k = static_cast<std::ptrdiff_t>(i) + step;
      row.add(k >= 0 && k < static_cast<std::ptrdiff_t>(count) ? scores[static_cast<std::size_t>(k)] : 0);
    }
    for (const std::size_t reach : {3U, 8U, 20U}) {
      const std::size_t from = i > reach ? i - reach : 0;
      const std::size_t to = std::min(count, i + reach + 1);
      const double mass = mass_before[to] - mass_before[from] - scores[i] * m.words;
      const double words = words_before[to] - words_before[from] - m.words;
      row.add(words > 0 ? mass / words : 0);
      row.add(std::log1p(std::max(0.0, mass)));
    }
    row.add(total > 0 ? mass_before[i] / total : 0);
    row.add(std::log1p(since));
    row.add(std::log1p(until[i]));
    row.add(since >= 50 && mass_before[i] < 0.05 * total);
    row.add(mass_before[i] > 0.95 * total);
    add_group(row, by_parent, m.parent, scores[i], m.words, total);
    add_group(row, by_grandparent, m.grandparent, scores[i], m.words, total);
    add_group(row, by_signature, m.signature, scores[i], m.words, total);
    row.add(document.holds(core, document.blocks()[all.index[i]].element));
    row.add(std::log1p(std::max(0.0, total)));
    since = is_sure(i) ? 1 : std::min(50.0, since + 1);
  }
  return out;
}

}  // namespace tearsheet::content
