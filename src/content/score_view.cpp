#include "content/score_view.hpp"

#include "content/page_view.hpp"

#include <algorithm>

namespace tearsheet::content {

constexpr double sure = 0.7;

bool is_sure(const Measures& all, std::span<const double> scores, std::size_t i) {
  return scores[i] >= sure && all.block[i].words >= 10;
}

namespace {

void read_groups(const Measures& all, std::span<const double> scores, ScoreView& page) {
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
    for (ScoreGroup* g : {&page.by_parent[m.parent], &page.by_grandparent[m.grandparent], &page.by_signature[m.signature],
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

void read_distances(const Measures& all, std::span<const double> scores, ScoreView& page) {
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

void read_core_words(const Measures& all, std::span<const double> scores, ScoreView& page) {
  page.core_uses.assign(all.words.size(), 0);
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    if (!is_sure(all, scores, i)) continue;
    for (std::uint32_t u = all.block[i].first_use; u < all.block[i].end_use; ++u) ++page.core_uses[all.uses[u].word];
  }
}

}  // namespace

ScoreView view(const Measures& all, std::span<const double> scores) {
  ScoreView page;
  read_groups(all, scores, page);
  read_distances(all, scores, page);
  read_core_words(all, scores, page);
  return page;
}

}  // namespace tearsheet::content
