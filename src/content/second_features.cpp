// The second look: a block in the light of what the first look gave its neighbours and kin.
#include "content/features.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tearsheet::content {

namespace {

constexpr double sure = 0.7;
constexpr double far = 50;  // blocks; farther counts the same

double log1(double x) { return x <= 0 ? 0 : std::log1p(x); }
double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

// Scores of blocks that have something in common.
struct Group {
  double scores = 0, blocks = 0, mass = 0, words = 0;
};
using Groups = std::vector<Group>;

// What the first scores tell of the page.
struct PageView {
  Groups by_parent, by_grandparent, by_signature, by_tag_path;
  std::vector<double> mass_before, words_before;  // one longer than the blocks
  std::vector<double> branch_mass, branch_words;
  std::vector<double> since_sure, until_sure;  // blocks
  std::vector<double> gap_before, gap_after;   // words of refused blocks since or until a sure one
  std::vector<std::uint32_t> core_uses;        // for each word: sure blocks' uses of it
  std::uint32_t core = 0;                      // deepest branch with four fifths of the mass
  double total = 0, most = 0;
  double first_sure = 0, last_sure = 0;
};

bool is_sure(const Measures& all, std::span<const double> scores, std::size_t i) {
  return scores[i] >= sure && all.block[i].words >= 10;
}

void read_groups(const Measures& all, std::span<const double> scores, PageView& page) {
  const std::size_t branches = all.branches.all.size();
  page.by_parent.resize(branches);
  page.by_grandparent.resize(branches);
  page.by_signature.resize(all.signatures);
  page.by_tag_path.resize(all.tag_paths);
  page.branch_mass.assign(branches, 0);
  page.branch_words.assign(branches, 0);
  page.mass_before = page.words_before = {0};
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    const double mass = scores[i] * m.words;
    page.mass_before.push_back(page.mass_before.back() + mass);
    page.words_before.push_back(page.words_before.back() + m.words);
    for (Group* g : {&page.by_parent[m.parent], &page.by_grandparent[m.grandparent], &page.by_signature[m.signature],
                     &page.by_tag_path[m.tag_path]}) {
      g->scores += scores[i];
      g->blocks += 1;
      g->mass += mass;
      g->words += m.words;
    }
    page.branch_mass[m.branch] += mass;
    page.branch_words[m.branch] += m.words;
    page.most = std::max(page.most, scores[i]);
  }
  page.total = page.mass_before.back();
  for (std::size_t b = branches; b-- > 1;) {
    page.branch_mass[all.branches.all[b].parent] += page.branch_mass[b];
    page.branch_words[all.branches.all[b].parent] += page.branch_words[b];
  }
  for (std::uint32_t b = 0; b < branches; ++b) {
    if (page.branch_mass[b] >= 0.8 * page.total && all.branches.all[b].depth >= all.branches.all[page.core].depth) page.core = b;
  }
}

void read_distances(const Measures& all, std::span<const double> scores, PageView& page) {
  const std::size_t count = all.block.size();
  page.since_sure.assign(count, far);
  page.until_sure.assign(count, far);
  page.gap_before.assign(count, 0);
  page.gap_after.assign(count, 0);
  page.first_sure = static_cast<double>(count);
  const auto refused = [&](std::size_t i) { return all.block[i].words * (1 - scores[i]); };
  for (std::size_t i = 0; i < count; ++i) {
    if (is_sure(all, scores, i)) {
      page.first_sure = std::min(page.first_sure, static_cast<double>(i));
      page.last_sure = static_cast<double>(i);
    }
    if (i == 0) continue;
    const bool near = is_sure(all, scores, i - 1);
    page.since_sure[i] = near ? 1 : std::min(far, page.since_sure[i - 1] + 1);
    page.gap_before[i] = near ? 0 : page.gap_before[i - 1] + refused(i - 1);
  }
  for (std::size_t i = count; i-- > 1;) {
    const bool near = is_sure(all, scores, i);
    page.until_sure[i - 1] = near ? 1 : std::min(far, page.until_sure[i] + 1);
    page.gap_after[i - 1] = near ? 0 : page.gap_after[i] + refused(i);
  }
}

void read_core_words(const Measures& all, std::span<const double> scores, PageView& page) {
  page.core_uses.assign(all.words.size(), 0);
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    if (!is_sure(all, scores, i)) continue;
    for (std::uint32_t u = all.block[i].first_use; u < all.block[i].end_use; ++u) ++page.core_uses[all.uses[u].word];
  }
}

void add_neighbours(RowWriter& row, const Measures& all, std::span<const double> scores, const PageView& page, std::size_t i) {
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

void add_place(RowWriter& row, const Measures& all, const PageView& page, std::size_t i) {
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

void add_group(RowWriter& row, const Group& g, double score, double words, double total) {
  row.add((g.scores - score + 0.3) / (g.blocks - 1 + 0.9));
  row.add((g.mass - score * words + 0.5) / (g.words - words + 1.5));
  row.add(share(g.mass - score * words, total));
  row.add(log1(g.blocks - 1));
}

void add_core(RowWriter& row, const Measures& all, std::span<const double> scores, const PageView& page, std::size_t i) {
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
void add_words(RowWriter& row, const Measures& all, std::span<const double> scores, const PageView& page, std::size_t i) {
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

FeatureTable second_features(const dom::Document&, const Measures& all, std::span<const double> scores) {
  PageView page;
  read_groups(all, scores, page);
  read_distances(all, scores, page);
  read_core_words(all, scores, page);
  FeatureTable out(all.block.size(), second_count);
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    RowWriter row(out.row(i));
    add_neighbours(row, all, scores, page, i);
    add_place(row, all, page, i);
    add_group(row, page.by_parent[m.parent], scores[i], m.words, page.total);
    add_group(row, page.by_grandparent[m.grandparent], scores[i], m.words, page.total);
    add_group(row, page.by_signature[m.signature], scores[i], m.words, page.total);
    add_group(row, page.by_tag_path[m.tag_path], scores[i], m.words, page.total);
    add_core(row, all, scores, page, i);
    add_words(row, all, scores, page, i);
  }
  return out;
}

}  // namespace tearsheet::content
