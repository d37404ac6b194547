#include "content/features.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

double log1(double x) { return std::log1p(std::max(0.0, x)); }
double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

// Fills a row value by value, so that the order of features stands in one place: the code below.
class Row {
 public:
  explicit Row(FirstFeatures& row) : row_(row) {}
  void add(double value) {
    if (at_ < row_.size()) row_[at_] = static_cast<float>(value);
    ++at_;
  }
  [[nodiscard]] std::size_t size() const { return at_; }

 private:
  FirstFeatures& row_;
  std::size_t at_ = 0;
};

// Blocks that have something in common: their number, words, prose and links.
struct Group {
  double blocks = 0, words = 0, good = 0, linked = 0;
  void add(const BlockMeasure& m) {
    blocks += 1;
    words += m.words;
    good += m.good;
    linked += m.words - m.unlinked;
  }
};
using Groups = std::unordered_map<std::uint64_t, Group>;

// Everything that a block's features need of its page.
struct PageView {
  Groups by_parent, by_grandparent, by_signature, by_tag_path;
  std::vector<double> good_before;   // prose in blocks before number i; one longer than the blocks
  std::vector<std::size_t> section;  // number of the section a block stands in
  std::vector<Group> sections;
  std::vector<std::size_t> since_heading;
  std::size_t best_first = 0, best_last = 0;
  std::vector<double> cover;        // share of a block's words that stand in JSON-LD's articleBody
  std::vector<double> description;  // likeness to the description
  std::vector<bool> in_item_body;   // inside itemprop=articleBody
  std::vector<NodeId> article;      // innermost <article> around, or none
  double best_article = 0;          // most prose in one <article>
  double articles = 0;              // <article>s with 60 words of prose or more
  bool has_item_body = false;
};

constexpr std::size_t shingle = 4;

void read_witnesses(const dom::Document& document, const metadata::Facts& facts, const Measures& all, PageView& page) {
  std::unordered_set<std::uint64_t> shingles;
  const auto for_shingles = [](const std::vector<std::uint64_t>& words, auto&& f) {
    for (std::size_t i = 0; i + shingle <= words.size(); ++i) {
      std::uint64_t h = 0;
      for (std::size_t k = 0; k < shingle; ++k) h = h * 1099511628211ULL + words[i + k];
      f(h);
    }
  };
  if (!facts.article_body.empty())
    for_shingles(text::word_hashes(facts.article_body), [&](std::uint64_t h) { shingles.insert(h); });
  page.cover.assign(all.block.size(), 0);
  page.description.assign(all.block.size(), 0);
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const std::string_view s = document.text(document.blocks()[all.index[i]]);
    if (!shingles.empty() && all.block[i].words >= shingle) {
      double hits = 0;
      double count = 0;
      for_shingles(text::word_hashes(s), [&](std::uint64_t h) {
        hits += shingles.count(h) != 0 ? 1 : 0;
        count += 1;
      });
      page.cover[i] = share(hits, count);
    }
    if (facts.description && i < 200 && all.block[i].words >= 6) page.description[i] = text::word_likeness(s, *facts.description);
  }
}

void read_containers(const dom::Document& document, const Measures& all, PageView& page) {
  std::vector<bool> item_body(document.size(), false);
  std::vector<NodeId> article(document.size(), dom::none);
  for (NodeId n = 1; n < document.size(); ++n) {
    if (document.kind(n) != dom::Kind::element) continue;
    const NodeId parent = document.parent(n);
    item_body[n] = item_body[parent] || document.attribute(n, "itemprop").value_or("") == "articleBody";
    article[n] = document.is(n, Tag::article) ? n : article[parent];
    if (document.is(n, Tag::article) && all.good[n] >= 60) page.articles += 1;
    if (document.is(n, Tag::article)) page.best_article = std::max(page.best_article, all.good[n]);
  }
  for (const std::size_t b : all.index) {
    const NodeId parent = document.parent(document.blocks()[b].begin);
    page.in_item_body.push_back(item_body[parent]);
    page.article.push_back(article[parent]);
    page.has_item_body = page.has_item_body || item_body[parent];
  }
}

PageView view(const dom::Document& document, const metadata::Facts& facts, const Measures& all) {
  PageView page;
  page.good_before.push_back(0);
  bool in_best = false;
  std::size_t since = 0;
  page.sections.emplace_back();
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    page.by_parent[m.parent].add(m);
    page.by_grandparent[m.grandparent].add(m);
    page.by_signature[m.signature].add(m);
    page.by_tag_path[m.tag_path].add(m);
    page.good_before.push_back(page.good_before.back() + m.good);
    if (m.heading != 0) {
      page.sections.emplace_back();
      since = 0;
    } else {
      page.sections.back().add(m);
    }
    page.section.push_back(page.sections.size() - 1);
    page.since_heading.push_back(since++);
    if (document.holds(all.best, document.blocks()[all.index[i]].element)) {
      if (!in_best) page.best_first = i;
      in_best = true;
      page.best_last = i;
    }
  }
  read_witnesses(document, facts, all, page);
  read_containers(document, all, page);
  return page;
}

void add_group(Row& row, const Groups& groups, std::uint64_t key, const Measures& all) {
  const Group& group = groups.at(key);
  row.add(log1(group.blocks));
  row.add(share(group.words, all.total_words));
  row.add(share(group.good, all.total_good));
  row.add(share(group.linked, group.words));
  row.add(log1(share(group.words, group.blocks)));
}

void add_container(Row& row, const dom::Document& document, const Measures& all, const PageView& page, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  const NodeId element = document.blocks()[all.index[i]].element;
  const double most = all.readable[all.best];
  row.add(share(all.readable[m.parent], most));
  row.add(share(all.readable[m.grandparent], most));
  row.add(share(all.readable[element], most));
  row.add(document.holds(all.best, element));
  row.add(document.holds(all.densest, element));
  row.add(document.holds(all.deepest, element));
  row.add(m.depth - all.depth[all.best]);
  row.add(share(all.good[all.best], all.total_good));
  row.add(log1(static_cast<double>(page.best_first) - static_cast<double>(i)));
  row.add(log1(static_cast<double>(i) - static_cast<double>(page.best_last)));
}

void add_text(Row& row, const BlockMeasure& m) {
  row.add(log1(m.words));
  row.add(log1(m.unlinked));
  row.add(m.link_share);
  row.add(m.link_share > 0.9);
  row.add(m.capital_share);
  row.add(m.odd_share);
  row.add(m.ends_sentence);
  row.add(m.ends_colon);
  row.add(m.starts_capital);
  row.add(m.words < 5);
  row.add(m.words >= 12 && m.ends_sentence);
  row.add(log1(m.good));
}

void add_windows(Row& row, const Measures& all, const PageView& page, std::size_t i) {
  const auto count = static_cast<std::ptrdiff_t>(all.block.size());
  const auto here = static_cast<std::ptrdiff_t>(i);
  for (const std::ptrdiff_t reach : {2, 5, 10}) {
    const std::size_t from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, here - reach));
    const std::size_t to = static_cast<std::size_t>(std::min(count, here + reach + 1));
    row.add(log1(page.good_before[to] - page.good_before[from] - all.block[i].good));
  }
  for (const std::ptrdiff_t step : {-3, -2, -1, 1, 2, 3}) {
    const std::ptrdiff_t k = here + step;
    row.add(k >= 0 && k < count ? log1(all.block[static_cast<std::size_t>(k)].unlinked) : 0);
  }
  row.add(i > 0 ? all.block[i - 1].link_share : 0);
  row.add(here + 1 < count ? all.block[i + 1].link_share : 0);
  row.add(i > 0 && all.block[i - 1].parent == all.block[i].parent);
  row.add(i > 0 && all.block[i - 1].signature == all.block[i].signature);
  row.add(here + 1 < count && all.block[i + 1].parent == all.block[i].parent);
}

void add_place(Row& row, const Measures& all, const PageView& page, std::size_t i, std::size_t since_prose,
               std::size_t until_prose) {
  const BlockMeasure& m = all.block[i];
  row.add(log1(static_cast<double>(since_prose)));
  row.add(log1(static_cast<double>(until_prose)));
  row.add(share(page.good_before[i], all.total_good));
  const bool after = i >= all.headline;
  row.add(all.has_headline && after);
  row.add(all.has_headline && after ? log1(static_cast<double>(i - all.headline)) : 0);
  row.add(all.has_headline && after ? log1(page.good_before[i] - page.good_before[all.headline]) : 0);
  row.add(all.has_headline);
  row.add(log1(static_cast<double>(page.since_heading[i])));
  const Group& section = page.sections[page.section[i]];
  row.add(log1(section.good));
  row.add(share(section.linked, section.words));
  row.add(m.heading == 1);
  row.add(m.heading == 2 || m.heading == 3);
  row.add(m.heading > 3);
  row.add(m.heading != 0 ? log1(section.good) : 0);
}

void add_structure(Row& row, const dom::Document& document, const Measures& all, const PageView& page, std::size_t i) {
  const BlockMeasure& m = all.block[i];
  const dom::TextBlock& block = document.blocks()[all.index[i]];
  row.add(log1(m.repeated));
  row.add(log1(m.same_text - 1.0));
  row.add(log1(page.articles));
  const NodeId article = page.article[i];
  row.add(article != dom::none);
  row.add(article != dom::none && page.best_article > 0 ? all.good[article] / page.best_article : 0);
  const bool is_p = document.is(block.element, Tag::p);
  row.add(is_p);
  row.add(document.is(block.element, Tag::div));
  row.add(document.is(block.element, Tag::li));
  row.add(document.is(block.element, Tag::td) || document.is(block.element, Tag::th));
  row.add(document.ancestor(block.element, Tag::blockquote) != dom::none);
  row.add(is_p && m.ends_sentence && m.words >= 12);
  row.add(m.depth);
  row.add(page.cover[i]);
  row.add(page.has_item_body);
  row.add(page.in_item_body[i]);
  row.add(page.description[i]);
  row.add(log1(static_cast<double>(all.block.size())));
  row.add(share(all.total_good, all.total_words));
}

}  // namespace

std::vector<FirstFeatures> first_features(const dom::Document& document, const metadata::Facts& facts, const Measures& all) {
  const PageView page = view(document, facts, all);
  const std::size_t count = all.block.size();
  constexpr double prose = 20;  // words that make a block of prose for the distances
  std::vector<std::size_t> until(count, 50);
  for (std::size_t i = count; i-- > 0;) {
    if (i + 1 < count) until[i] = all.block[i + 1].good >= prose ? 1 : std::min<std::size_t>(50, until[i + 1] + 1);
  }
  std::vector<FirstFeatures> out(count);
  std::size_t since = 50;
  for (std::size_t i = 0; i < count; ++i) {
    const BlockMeasure& m = all.block[i];
    Row row(out[i]);
    add_container(row, document, all, page, i);
    add_group(row, page.by_parent, m.parent, all);
    add_group(row, page.by_grandparent, m.grandparent, all);
    add_group(row, page.by_signature, m.signature, all);
    add_group(row, page.by_tag_path, m.tag_path, all);
    add_text(row, m);
    add_windows(row, all, page, i);
    add_place(row, all, page, i, since, until[i]);
    add_structure(row, document, all, page, i);
    for (const std::uint8_t level : m.category_level) row.add(level == 0 ? 0 : 1.0 / level);
    since = m.good >= prose ? 1 : std::min<std::size_t>(50, since + 1);
  }
  return out;
}

}  // namespace tearsheet::content
