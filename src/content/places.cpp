#include "content/places.hpp"

#include <algorithm>

namespace tearsheet::content {

using dom::NodeId;
using dom::Tag;

void measure_inline(const dom::Document& document, const dom::TextBlock& block, const Branches& branches, BlockMeasure& m) {
  const std::uint32_t around = branches.all[m.inner].around & ~branches.all[m.branch].around;
  const auto has = [&](Around a) { return (around >> static_cast<unsigned>(a) & 1U) != 0; };
  NodeId emphasis_end = has(Around::emphasis) ? block.end : 0;
  NodeId strong_end = has(Around::strong) ? block.end : 0;
  for (NodeId n = document.parent(block.begin); n != dom::none && n > block.element; n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (tag == Tag::em || tag == Tag::i) emphasis_end = document.end(n);
    if (tag == Tag::strong || tag == Tag::b) strong_end = document.end(n);
  }
  m.links = has(Around::link) ? 1 : 0;
  double size = 0;
  for (NodeId n = block.begin; n < block.end; ++n) {
    const Tag tag = document.tag(n);
    if (tag == Tag::em || tag == Tag::i) emphasis_end = std::max(emphasis_end, document.end(n));
    if (tag == Tag::strong || tag == Tag::b) strong_end = std::max(strong_end, document.end(n));
    m.links += tag == Tag::a ? 1 : 0;
    if (document.kind(n) != dom::Kind::text) continue;
    const double bytes = document[n].size;
    size += bytes;
    m.emphasis += n < emphasis_end ? bytes : 0;
    m.strong += n < strong_end ? bytes : 0;
  }
  if (size <= 0) return;
  m.emphasis /= size;
  m.strong /= size;
}

void measure_tree(const dom::Document& document, const dom::TextBlock& block, const Branches& branches, BlockMeasure& m) {
  m.branch = branches.number[block.element];
  m.parent = branches.all[m.branch].parent;
  m.grandparent = branches.all[m.parent].parent;
  m.inner = branches.number[document.parent(block.begin)];
  std::uint32_t b = m.inner;
  for (int level = 1; level <= 9 && b != 0; ++level, b = branches.all[b].parent) {
    const Branch& branch = branches.all[b];
    if (m.heading == 0 && level <= 3) m.heading = dom::heading_level(branch.tag);
    m.repeated = std::max(m.repeated, branch.alike);
    if (b < m.branch) m.built = std::max(m.built, branch.built_alike);
    for (CategoryMask rest = branch.categories; rest != 0; rest &= rest - 1) {
      std::uint8_t& where = m.category_level[static_cast<std::size_t>(__builtin_ctz(rest))];
      if (where == 0) where = static_cast<std::uint8_t>(level);
    }
  }
}

namespace {

constexpr bool is_control(Tag tag) {
  return tag == Tag::input || tag == Tag::textarea || tag == Tag::select || tag == Tag::button || tag == Tag::form;
}

}  // namespace

void measure_between(const dom::Document& document, Measures& all) {
  NodeId from = 0;
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    const dom::TextBlock& block = document.blocks()[all.index[i]];
    auto& counts = all.block[i].between;
    const auto count = [&](std::size_t what, bool is) {
      counts[what] = static_cast<std::uint8_t>(counts[what] + (is && counts[what] < 20 ? 1 : 0));
    };
    for (NodeId n = from; n < block.begin; ++n) {
      const Tag tag = document.tag(n);
      if (tag == Tag::unknown) continue;
      count(0, tag == Tag::img || tag == Tag::picture || tag == Tag::video);
      count(1, tag == Tag::hr);
      count(2, is_control(tag));
      count(3, tag == Tag::iframe || tag == Tag::ins || tag == Tag::embed || tag == Tag::object);
      count(4, tag == Tag::script || tag == Tag::style || tag == Tag::noscript);
    }
    from = block.end;
  }
}

// Prose gives its words to the containers above it, less to the farther ones.
void score_containers(Measures& all) {
  constexpr double shares[] = {1, 1, 0.5, 1.0 / 6, 1.0 / 9};
  std::vector<Branch>& branches = all.branches.all;
  for (const BlockMeasure& m : all.block) {
    if (m.good <= 0) continue;
    std::uint32_t b = m.branch;
    const Tag tag = branches[b].tag;
    const bool itself =
        tag == Tag::div || tag == Tag::section || tag == Tag::article || tag == Tag::td || tag == Tag::main || tag == Tag::body;
    for (int level = 0; level < 5; ++level, b = branches[b].parent) {
      if (level > 0 || itself) branches[b].readable += m.good * shares[level];
      if (b == 0) break;
    }
  }
  double densest = -1e9;
  for (std::uint32_t b = 0; b < branches.size(); ++b) {
    Branch& branch = branches[b];
    if (branch.words > 0) branch.readable *= branch.unlinked / branch.words;
    if (branch.readable > branches[all.best].readable) all.best = b;
    const double density = branch.good - 0.6 * (branch.words - branch.good);
    if (branch.good > 0 && density >= densest) {
      densest = density;
      all.densest = b;
    }
    if (branch.good >= 0.7 * all.total_good && all.total_good > 0 && branch.depth >= branches[all.deepest].depth) all.deepest = b;
  }
}

}  // namespace tearsheet::content
