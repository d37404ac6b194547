// The second look: a block in the light of what the first look gave its neighbours and kin.
#include "content/features.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tearsheet::content {

namespace {

void add_neighbours(RowWriter& row, const Measures& all, std::span<const double> scores, const ScoreView& page, std::size_t i) {
  const auto count = static_cast<std::ptrdiff_t>(scores.size());
  const BlockMeasure& m = all.block[i];
  const double p = std::clamp(scores[i], 1e-4, 1 - 1e-4);
  row.add(std::log(p / (1 - p)));
  for (const std::ptrdiff_t step : {-4, -3, -2, -1, 1, 2, 3, 4}) {
    const std::ptrdiff_t k = static_cast<std::ptrdiff_t>(i) + step;
    row.add(k >= 0 && k < count ? scores[static_cast<std::size_t>(k)] : 0);
  }
  for (const std::size_t reach : {3U, 8U, 20U}) {
    const std::size_t from = i > reach ? i - reach : 0;
    const std::size_t to = std::min(scores.size(), i + reach + 1);
    const double mass = page.mass_before[to] - page.mass_before[from] - scores[i] * m.words;
    row.add(share(mass, page.words_before[to] - page.words_before[from] - m.words));
    row.add(log1(mass));
    row.add(share(page.mass_before[to] - page.mass_before[i + 1], page.words_before[to] - page.words_before[i + 1]));
  }
}

void add_place(RowWriter& row, const Measures& all, const ScoreView& page, std::size_t i) {
  const double before = page.mass_before[i];
  const double after = page.total - page.mass_before[i + 1];
  row.add(log1(before));
  row.add(log1(after));
  row.add(share(before, page.total));
  row.add(share(after, page.total));
  row.add(log1(page.since_sure[i]));
  row.add(log1(page.until_sure[i]));
  row.add(log1(page.gap_before[i]));
  row.add(log1(page.gap_after[i]));
  const auto here = static_cast<double>(i);
  row.add(here < page.first_sure);
  row.add(here > page.last_sure);
  row.add(std::clamp(page.first_sure - here, -far, far));
  row.add(std::clamp(here - page.last_sure, -far, far));
  row.add(log1(page.total));
  row.add(page.most);
  row.add(share(page.total, page.words_before.back()));
  row.add(share(all.block[i].words, page.total));
}

void add_group(RowWriter& row, const ScoreGroup& g, double score, double words, double total) {
  row.add((g.scores - score + 0.3) / (g.blocks - 1 + 0.9));
  row.add((g.mass - score * words + 0.5) / (g.words - words + 1.5));
  row.add(share(g.mass - score * words, total));
  row.add(log1(g.blocks - 1));
}

void add_core(RowWriter& row, const Measures& all, std::span<const double> scores, const ScoreView& page, std::size_t i) {
  const std::vector<Branch>& branches = all.branches.all;
  const BlockMeasure& m = all.block[i];
  std::uint32_t a = m.branch;
  std::uint32_t b = page.core;
  double up = 0;
  double down = 0;
  std::uint32_t last = a;  // the outermost branch around the block that does not hold the core
  while (a != b) {
    if (branches[a].depth >= branches[b].depth) {
      last = a;
      a = branches[a].parent;
      ++up;
    } else {
      b = branches[b].parent;
      ++down;
    }
  }
  row.add(down == 0);
  row.add(up);
  row.add(down);
  row.add(share(page.branch_mass[a], page.branch_words[a]));
  const double own_mass = scores[i] * m.words;
  row.add((page.branch_mass[last] - own_mass + 0.5) / (page.branch_words[last] - m.words + 1.5));
  row.add(log1(page.branch_words[last] - m.words));
  row.add((page.branch_mass[m.branch] - own_mass + 0.5) / (page.branch_words[m.branch] - m.words + 1.5));
  row.add((page.branch_mass[m.parent] - own_mass + 0.5) / (page.branch_words[m.parent] - m.words + 1.5));
  row.add(m.branch != 0 && branches[m.branch].article == branches[page.core].article);
}

// Which of the block's words stand in the sure blocks besides: an article goes on about the same things and people.
void add_words(RowWriter& row, const Measures& all, std::span<const double> scores, const ScoreView& page, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  const bool own = is_sure(all, scores, i);
  double substantial = 0, shared = 0, names = 0, shared_names = 0, depth = 0;
  for (std::uint32_t u = m.first_use; u < m.end_use; ++u) {
    const WordUse use = all.uses[u];
    if (use.substantial == 0) continue;
    // A word that the block uses twice is counted against its own uses roughly: once.
    const std::uint32_t others = page.core_uses[use.word] - (own ? 1 : 0);
    substantial += 1;
    names += use.capital;
    shared += others > 0 ? 1 : 0;
    shared_names += use.capital != 0 && others > 0 ? 1 : 0;
    depth += std::log1p(others);
  }
  row.add(share(shared, substantial));
  row.add(share(shared_names, names));
  row.add(log1(shared_names));
  row.add(share(depth, substantial));
}

}  // namespace

SecondFeatures::SecondFeatures(const Measures& measures, std::span<const double> scores)
    : all_(measures), scores_(scores), page_(view(measures, scores)) {}

void SecondFeatures::fill(std::size_t i, std::span<float> values) const {
  const BlockMeasure& m = all_.block[i];
  RowWriter row(values);
  add_neighbours(row, all_, scores_, page_, i);
  add_place(row, all_, page_, i);
  add_group(row, page_.by_parent[m.parent], scores_[i], m.words, page_.total);
  add_group(row, page_.by_grandparent[m.grandparent], scores_[i], m.words, page_.total);
  add_group(row, page_.by_signature[m.signature], scores_[i], m.words, page_.total);
  add_group(row, page_.by_tag_path[m.tag_path], scores_[i], m.words, page_.total);
  add_core(row, all_, scores_, page_, i);
  add_words(row, all_, scores_, page_, i);
}

}  // namespace tearsheet::content
