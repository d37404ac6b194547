#include "content/features.hpp"

#include <algorithm>
#include <cmath>

namespace tearsheet::content {

namespace {

void add_group(RowWriter& row, const Group& group, const Measures& all) {
  row.add(log1(group.blocks));
  row.add(share(group.words, all.total_words));
  row.add(share(group.good, all.total_good));
  row.add(share(group.linked, group.words));
  row.add(log1(share(group.words, group.blocks)));
}

void add_container(RowWriter& row, const dom::Document& document, const Measures& all, const PageView& page, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  const std::vector<Branch>& branches = all.branches.all;
  const dom::NodeId element = branches[m.branch].node;
  const double most = branches[all.best].readable;
  row.add(share(branches[m.parent].readable, most));
  row.add(share(branches[m.grandparent].readable, most));
  row.add(share(branches[m.branch].readable, most));
  row.add(document.holds(branches[all.best].node, element));
  row.add(document.holds(branches[all.densest].node, element));
  row.add(document.holds(branches[all.deepest].node, element));
  row.add(static_cast<double>(branches[m.branch].depth) - static_cast<double>(branches[all.best].depth));
  row.add(share(branches[all.best].good, all.total_good));
  row.add(std::clamp(static_cast<double>(page.best_first) - static_cast<double>(i), -far, far));
  row.add(std::clamp(static_cast<double>(i) - static_cast<double>(page.best_last), -far, far));
  row.add(share(branches[m.parent].good, all.total_good));
  row.add(share(branches[m.grandparent].good, all.total_good));
  row.add(share(branches[m.parent].unlinked, branches[m.parent].words));
}

void add_text(RowWriter& row, const BlockMeasure& m) {
  const TextShape& t = m.shape;
  row.add(log1(m.words));
  row.add(log1(m.unlinked));
  row.add(m.link_share);
  row.add(m.link_share > 0.9);
  row.add(share(t.capitals, m.words));
  row.add(share(t.odd, m.words));
  row.add(t.ends_sentence);
  row.add(t.ends_colon);
  row.add(t.starts_capital);
  row.add(m.words < 5);
  row.add(m.words >= 12 && t.ends_sentence);
  row.add(log1(m.good));
  row.add(t.ends_ellipsis);
  row.add(t.starts_digit);
  row.add(share(t.numbers, m.words));
  row.add(share(t.commas, m.words));
  row.add(log1(t.sentences));
  row.add(share(m.words, t.sentences));
  row.add(log1(t.quotes));
  for (std::size_t k = 1; k < cue_count; ++k) row.add(static_cast<double>(m.cues[k]));
  row.add(share(t.shouted, m.words));
  row.add(t.bracketed);
  row.add(t.early_colon);
  row.add(t.early_colon && m.links > 0 ? m.link_share : 0);
  row.add(m.emphasis);
  row.add(m.strong);
  row.add(log1(m.links));
  row.add(share(m.links, m.words));
}

void add_windows(RowWriter& row, const Measures& all, const PageView& page, std::size_t i) {
  const auto count = static_cast<std::ptrdiff_t>(all.block.size());
  const auto here = static_cast<std::ptrdiff_t>(i);
  const auto range = [&](std::ptrdiff_t from, std::ptrdiff_t to, const std::vector<double>& sums) {
    return sums[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, count))] -
           sums[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from, 0, count))];
  };
  for (const std::ptrdiff_t reach : {2, 5, 10}) {
    row.add(log1(range(here - reach, here, page.good_before)));
    row.add(log1(range(here + 1, here + reach + 1, page.good_before)));
  }
  for (const std::ptrdiff_t reach : {5, 10})
    row.add(share(range(here - reach, here + reach + 1, page.linked_before),
                  range(here - reach, here + reach + 1, page.words_before)));
  row.add(share(range(here + 1, here + 6, page.linked_before), range(here + 1, here + 6, page.words_before)));
  for (const std::ptrdiff_t step : {-3, -2, -1, 1, 2, 3}) {
    const std::ptrdiff_t k = here + step;
    row.add(k >= 0 && k < count ? log1(all.block[static_cast<std::size_t>(k)].unlinked) : -1);
  }
  const BlockMeasure* before = i > 0 ? &all.block[i - 1] : nullptr;
  const BlockMeasure* after = here + 1 < count ? &all.block[i + 1] : nullptr;
  row.add(before != nullptr ? before->link_share : 0);
  row.add(after != nullptr ? after->link_share : 0);
  row.add(before != nullptr && before->parent == all.block[i].parent);
  row.add(before != nullptr && before->signature == all.block[i].signature);
  row.add(after != nullptr && after->parent == all.block[i].parent);
  row.add(after != nullptr && after->signature == all.block[i].signature);
  row.add(before != nullptr && before->shape.ends_sentence);
  row.add(before != nullptr && before->shape.ends_colon);
  row.add(after != nullptr && after->heading != 0);
  row.add(before != nullptr && before->heading != 0);
}

void add_place(RowWriter& row, const Measures& all, const PageView& page, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  row.add(log1(page.since_prose[i]));
  row.add(log1(page.until_prose[i]));
  row.add(share(page.good_before[i], all.total_good));
  row.add(share(page.words_before[i], all.total_words));
  const bool after = i >= all.headline;
  row.add(all.has_headline && after);
  row.add(all.has_headline && after ? log1(static_cast<double>(i - all.headline)) : -1);
  row.add(all.has_headline && after ? log1(page.good_before[i] - page.good_before[all.headline]) : -1);
  row.add(all.has_headline);
  row.add(log1(page.since_heading[i]));
  const Group& section = page.sections[page.section[i]];
  row.add(log1(section.good));
  row.add(share(section.linked, section.words));
  row.add(m.heading);
  row.add(m.heading != 0 ? log1(section.good) : -1);
  row.add(m.heading != 0 ? log1(section.blocks) : -1);
  // Levels up from the block to where the headline's branch joins.
  const std::vector<Branch>& branches = all.branches.all;
  double up = 0;
  double joined = 0;
  if (all.has_headline) {
    std::uint32_t a = m.branch;
    std::uint32_t b = all.headline_branch;
    while (a != b) {
      std::uint32_t& deeper = branches[a].depth >= branches[b].depth ? a : b;
      up += &deeper == &a ? 1 : 0;
      deeper = branches[deeper].parent;
    }
    joined = branches[a].depth;
  }
  row.add(up);
  row.add(joined);
  for (const std::uint8_t n : m.between) row.add(n);
}

void add_furniture(RowWriter& row, const Measures& all, const PageView& page, std::size_t i) {
  for (std::size_t k = 0; k < furniture_count; ++k) {
    row.add(log1(page.since[i][k]));
    row.add(log1(page.until[i][k]));
  }
  for (const std::uint8_t n : page.passed[i]) row.add(n);
  row.add(page.headings_passed[i]);
  const std::size_t b = all.index[i];
  const std::size_t before = i == 0 ? b : b - all.index[i - 1] - 1;
  const std::size_t after = i + 1 < all.index.size() ? all.index[i + 1] - b - 1 : all.furniture.size() - b - 1;
  row.add(log1(static_cast<double>(before)));
  row.add(log1(static_cast<double>(after)));
}

void add_repetition(RowWriter& row, const Measures& all, const BlockMeasure& m) {
  const Branches& branches = all.branches;
  row.add(log1(m.repeated));
  row.add(log1(m.built));
  row.add(log1(branches.kind_counts[branches.all[m.parent].kind_number]));
  row.add(log1(branches.kind_counts[branches.all[m.grandparent].kind_number]));
  row.add(log1(m.same_text - 1.0));
  row.add(m.spread);
  row.add(m.seen_before);
  row.add(m.seen_after);
}

void add_words(RowWriter& row, const Measures& all, const BlockMeasure& m) {
  double substantial = 0, headline = 0, description = 0, elsewhere = 0, names = 0, names_elsewhere = 0;
  for (std::uint32_t u = m.first_use; u < m.end_use; ++u) {
    const WordUse use = all.uses[u];
    if (use.substantial == 0) continue;
    const WordFacts& word = all.words[use.word];
    const bool shared = word.prose_blocks > (m.good > 0 ? 1U : 0U);
    substantial += 1;
    headline += word.headline ? 1 : 0;
    description += word.description ? 1 : 0;
    elsewhere += shared ? 1 : 0;
    names += use.capital;
    names_elsewhere += use.capital != 0 && shared ? 1 : 0;
  }
  row.add(share(headline, substantial));
  row.add(share(headline, all.headline_words));
  row.add(share(description, substantial));
  row.add(share(description, all.description_words + substantial - description));
  row.add(share(elsewhere, substantial));
  row.add(share(names_elsewhere, names));
  row.add(log1(names_elsewhere));
}

// The pieces that the page declares: the block's own share, the run of such blocks it stands in, whether there are any.
void add_declared(RowWriter& row, const Measures& all, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  row.add(m.declared);
  row.add(log1(m.declared_run));
  row.add(all.has_pieces);
}

void add_structure(RowWriter& row, const Measures& all, const PageView& page, const BlockMeasure& m) {
  const std::vector<Branch>& branches = all.branches.all;
  const Branch& element = branches[m.branch];
  row.add(page.articles);
  const std::uint32_t article = element.article;
  row.add(article != 0);
  row.add(article != 0 ? share(branches[article].good, page.best_article) : -1);
  row.add(article != 0 && article == branches[all.headline_branch].article);
  double outermost = 0;
  double nesting = 0;
  for (std::uint32_t a = article; a != 0; a = branches[branches[a].parent].article) {
    outermost = page.article_order[a];
    nesting += 1;
  }
  row.add(outermost);
  row.add(nesting);
  const dom::Tag tag = element.tag;
  row.add(tag == dom::Tag::p);
  row.add(tag == dom::Tag::div);
  row.add(tag == dom::Tag::li);
  row.add(tag == dom::Tag::td || tag == dom::Tag::th);
  row.add(branches[m.inner].tag == dom::Tag::span);
  const std::uint32_t bits = branches[m.inner].around;
  for (std::size_t k = 0; k < around_count; ++k) row.add(bits >> k & 1U);
  row.add(element.depth);
  row.add(m.cover);
  row.add(all.has_article_body);
  row.add(page.has_item_body);
  row.add(log1(static_cast<double>(all.block.size())));
  row.add(share(all.total_good, all.total_words));
  row.add(log1(all.total_good));
  row.add(all.declares_article);
}

}  // namespace

FirstFeatures::FirstFeatures(const dom::Document& document, const Measures& measures)
    : document_(document), all_(measures), page_(view(document, measures)) {}

void FirstFeatures::fill(std::size_t i, std::span<float> values) const {
  const BlockMeasure& m = all_.block[i];
  RowWriter row(values);
  add_container(row, document_, all_, page_, i);
  add_group(row, page_.by_parent[m.parent], all_);
  add_group(row, page_.by_grandparent[m.grandparent], all_);
  add_group(row, page_.by_signature[m.signature], all_);
  add_group(row, page_.by_tag_path[m.tag_path], all_);
  add_text(row, m);
  add_windows(row, all_, page_, i);
  add_place(row, all_, page_, i);
  add_furniture(row, all_, page_, i);
  add_repetition(row, all_, m);
  add_words(row, all_, m);
  add_structure(row, all_, page_, m);
  add_declared(row, all_, i);
  for (const std::uint8_t level : m.category_level) row.add(level == 0 ? 0 : 1.0 / level);
}

}  // namespace tearsheet::content
