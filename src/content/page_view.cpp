#include "content/page_view.hpp"

#include <algorithm>

namespace tearsheet::content {

namespace {

void read_furniture(const Measures& all, PageView& page) {
  const std::size_t count = all.index.size();
  page.since.resize(count);
  page.until.resize(count);
  const auto pass = [&](auto&& order, auto&& out) {
    std::array<std::uint8_t, furniture_count> distance;
    distance.fill(static_cast<std::uint8_t>(far));
    order([&](std::size_t b, std::size_t i) {
      for (std::uint8_t& d : distance) d = static_cast<std::uint8_t>(std::min<double>(far, d + 1));
      if (all.furniture[b] != 0) distance[all.furniture[b] - 1U] = 0;
      if (i != count) out[i] = distance;
    });
  };
  pass(
      [&](auto&& f) {
        std::size_t i = 0;
        for (std::size_t b = 0; b < all.furniture.size(); ++b) {
          const bool measured = i < count && all.index[i] == b;
          f(b, measured ? i : count);
          i += measured ? 1 : 0;
        }
      },
      page.since);
  pass(
      [&](auto&& f) {
        std::size_t i = count;
        for (std::size_t b = all.furniture.size(); b-- > 0;) {
          const bool measured = i > 0 && all.index[i - 1] == b;
          i -= measured ? 1 : 0;
          f(b, measured ? i : count);
        }
      },
      page.until);
}

// What an article appended to another brings with it: a headline, a byline, share tools, a list of its own.
void read_passed(const Measures& all, PageView& page) {
  std::array<std::uint8_t, furniture_count> passed{};
  std::uint8_t headings = 0;
  std::uint8_t before = 0;
  std::size_t b = 0;
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    if (i == all.headline) {
      passed = {};
      headings = 0;
    }
    for (; b <= all.index[i]; ++b) {
      const std::uint8_t now = all.furniture[b];
      if (now != 0 && now != before && passed[now - 1U] < 50) ++passed[now - 1U];
      before = now;
    }
    if (all.block[i].heading == 1 && headings < 50) ++headings;
    page.passed.push_back(passed);
    page.headings_passed.push_back(headings);
  }
}

void read_articles(const Measures& all, PageView& page) {
  const std::vector<Branch>& branches = all.branches.all;
  page.article_order.assign(branches.size(), 0);
  for (std::uint32_t b = 1; b < branches.size(); ++b) {
    page.has_item_body = page.has_item_body || around(branches[b], Around::item_body);
    if (branches[b].tag != dom::Tag::article) continue;
    page.best_article = std::max(page.best_article, branches[b].good);
    if (branches[branches[b].parent].article != 0 || branches[b].good < 60) continue;
    page.articles += 1;
    page.article_order[b] = static_cast<std::uint32_t>(page.articles);
  }
}

void read_distances(const Measures& all, PageView& page) {
  constexpr double prose = 20;  // words that make a block of prose for the distances
  const std::size_t count = all.block.size();
  page.since_prose.assign(count, far);
  page.until_prose.assign(count, far);
  for (std::size_t i = 1; i < count; ++i)
    page.since_prose[i] = all.block[i - 1].good >= prose ? 1 : std::min(far, page.since_prose[i - 1] + 1);
  for (std::size_t i = count; i-- > 1;)
    page.until_prose[i - 1] = all.block[i].good >= prose ? 1 : std::min(far, page.until_prose[i] + 1);
}

}  // namespace

PageView view(const dom::Document& document, const Measures& all) {
  PageView page;
  page.by_parent.resize(all.branches.all.size());
  page.by_grandparent.resize(all.branches.all.size());
  page.by_signature.resize(all.signatures);
  page.by_tag_path.resize(all.tag_paths);
  page.good_before = page.linked_before = page.words_before = {0};
  bool in_best = false;
  double since = 0;
  page.sections.emplace_back();
  const dom::NodeId best = all.branches.all[all.best].node;
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    page.by_parent[m.parent].add(m);
    page.by_grandparent[m.grandparent].add(m);
    page.by_signature[m.signature].add(m);
    page.by_tag_path[m.tag_path].add(m);
    page.good_before.push_back(page.good_before.back() + m.good);
    page.linked_before.push_back(page.linked_before.back() + m.words - m.unlinked);
    page.words_before.push_back(page.words_before.back() + m.words);
    if (m.heading != 0) {
      page.sections.emplace_back();
      since = 0;
    } else {
      page.sections.back().add(m);
    }
    page.section.push_back(page.sections.size() - 1);
    page.since_heading.push_back(since++);
    if (document.holds(best, document.blocks()[all.index[i]].element)) {
      if (!in_best) page.best_first = i;
      in_best = true;
      page.best_last = i;
    }
  }
  read_articles(all, page);
  read_distances(all, page);
  read_furniture(all, page);
  read_passed(all, page);
  return page;
}

}  // namespace tearsheet::content
