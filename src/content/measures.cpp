#include "content/measures.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <unordered_map>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

std::uint64_t mix(std::uint64_t h, std::uint64_t v) { return (h ^ v) * 1099511628211ULL + 0x9E3779B97F4A7C15ULL; }

std::uint64_t hash_bytes(std::string_view s) {
  std::uint64_t h = 14695981039346656037ULL;
  for (const char c : s) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return h;
}

// What each node is by itself, counted once.
struct NodeFacts {
  std::vector<std::uint64_t> kind;  // tag and class
  std::vector<std::uint64_t> tag_path;
  std::vector<CategoryMask> categories;
  std::vector<std::uint32_t> alike;  // siblings of the same kind
};

NodeFacts read_nodes(const dom::Document& document, std::vector<int>& depth) {
  const NodeId n_nodes = document.size();
  NodeFacts facts;
  facts.kind.resize(n_nodes);
  facts.tag_path.resize(n_nodes);
  facts.categories.resize(n_nodes);
  facts.alike.resize(n_nodes);
  depth.assign(n_nodes, 0);
  std::unordered_map<std::uint64_t, std::uint32_t> siblings;
  const auto key = [&](NodeId n) { return mix(facts.kind[n], document.parent(n)); };
  for (NodeId n = 1; n < n_nodes; ++n) {
    const NodeId parent = document.parent(n);
    depth[n] = depth[parent] + 1;
    if (document.kind(n) != dom::Kind::element) continue;
    const std::string_view classes = document.attribute(n, "class").value_or("");
    facts.kind[n] = mix(static_cast<std::uint64_t>(document.tag(n)) + 1, hash_bytes(classes));
    facts.tag_path[n] = mix(facts.tag_path[parent], static_cast<std::uint64_t>(document.tag(n)) + 1);
    ++siblings[key(n)];
    const Tag tag = document.tag(n);
    if (tag == Tag::html || tag == Tag::body || tag == Tag::main) continue;
    facts.categories[n] = categories(classes) | categories(document.attribute(n, "id").value_or(""));
  }
  for (NodeId n = 1; n < n_nodes; ++n) {
    if (document.kind(n) == dom::Kind::element) facts.alike[n] = siblings[key(n)];
  }
  return facts;
}

void measure_text(std::string_view s, BlockMeasure& m) {
  double capitals = 0;
  text::for_each_word(s, [&](std::string_view word) {
    std::size_t at = 0;
    capitals += text::is_upper(text::next(word, at)) ? 1 : 0;
    m.words += 1;
  });
  m.capital_share = m.words > 0 ? capitals / m.words : 0;
  double odd = 0;
  for (const char c : s) odd += c == '|' || c == '/' || c == '>' || c == '_' ? 1 : 0;
  m.odd_share = odd / static_cast<double>(s.size());
  std::size_t at = 0;
  m.starts_capital = text::is_upper(text::next(s, at));
  at = s.size();
  const char32_t last = text::previous(s, at);
  m.ends_colon = last == ':' || last == 0xFF1A;
  m.ends_sentence = text::ends_sentence(s);
}

BlockMeasure measure_block(const dom::Document& document, const dom::TextBlock& block, const NodeFacts& nodes,
                           const std::vector<int>& depth) {
  BlockMeasure m;
  measure_text(document.text(block), m);
  m.link_share = std::min(1.0, static_cast<double>(block.linked) / static_cast<double>(block.text.size));
  m.unlinked = m.words * (1 - m.link_share);
  if (m.words >= 12 && m.link_share < 0.4 && m.ends_sentence) m.good = m.unlinked;
  const NodeId element = block.element;
  m.parent = element == 0 ? 0 : document.parent(element);
  m.grandparent = m.parent == 0 ? 0 : document.parent(m.parent);
  m.signature = mix(nodes.kind[element], nodes.kind[m.parent]);
  m.tag_path = nodes.tag_path[element];
  m.depth = depth[element];
  NodeId n = document.parent(block.begin);
  for (int level = 1; level <= 9 && n != dom::none; ++level, n = document.parent(n)) {
    if (m.heading == 0 && level <= 3) m.heading = dom::heading_level(document.tag(n));
    m.repeated = std::max(m.repeated, static_cast<double>(nodes.alike[n]));
    for (std::size_t c = 0; c < category_count && nodes.categories[n] != 0; ++c) {
      if ((nodes.categories[n] >> c & 1U) != 0 && m.category_level[c] == 0)
        m.category_level[c] = static_cast<std::uint8_t>(level);
    }
  }
  return m;
}

// Prose gives its words to the containers above it, less to the farther ones.
void score_containers(const dom::Document& document, Measures& all) {
  constexpr double shares[] = {1, 1, 0.5, 1.0 / 6, 1.0 / 9};
  for (std::size_t i = 0; i < all.block.size(); ++i) {
    if (all.block[i].good <= 0) continue;
    NodeId n = document.blocks()[all.index[i]].element;
    const Tag tag = document.tag(n);
    const bool itself =
        tag == Tag::div || tag == Tag::section || tag == Tag::article || tag == Tag::td || tag == Tag::main || tag == Tag::body;
    for (int level = 0; level < 5 && n != dom::none; ++level, n = document.parent(n)) {
      if (level > 0 || itself) all.readable[n] += all.block[i].good * shares[level];
    }
  }
  double densest = -1e9;
  for (NodeId n = 0; n < document.size(); ++n) {
    if (document.kind(n) == dom::Kind::text) continue;
    if (all.words[n] > 0) all.readable[n] *= all.unlinked[n] / all.words[n];
    if (all.readable[n] > all.readable[all.best]) all.best = n;
    const double density = all.good[n] - 0.6 * (all.words[n] - all.good[n]);
    if (all.good[n] > 0 && density >= densest) {
      densest = density;
      all.densest = n;
    }
    if (all.good[n] >= 0.7 * all.total_good && all.total_good > 0 && all.depth[n] >= all.depth[all.deepest]) all.deepest = n;
  }
}

void find_headline(const dom::Document& document, const metadata::Facts& facts, Measures& all) {
  if (facts.headline_element == dom::none) return;
  const NodeId end = document.end(facts.headline_element);
  all.has_headline = true;
  while (all.headline < all.index.size() && document.blocks()[all.index[all.headline]].begin < end) ++all.headline;
}

}  // namespace

Measures measure(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks) {
  Measures all;
  const NodeFacts nodes = read_nodes(document, all.depth);
  const auto blocks = document.blocks();
  all.good.assign(document.size(), 0);
  all.words = all.unlinked = all.readable = all.good;
  std::unordered_map<std::uint64_t, std::uint32_t> texts;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (marks.block[i] != boilerplate::no_rule) continue;
    const BlockMeasure m = measure_block(document, blocks[i], nodes, all.depth);
    all.index.push_back(i);
    all.block.push_back(m);
    all.good[blocks[i].element] += m.good;
    all.words[blocks[i].element] += m.words;
    all.unlinked[blocks[i].element] += m.unlinked;
    all.total_good += m.good;
    all.total_words += m.words;
    ++texts[hash_bytes(document.text(blocks[i]))];
  }
  for (std::size_t i = 0; i < all.block.size(); ++i)
    all.block[i].same_text = texts[hash_bytes(document.text(blocks[all.index[i]]))];
  for (NodeId n = document.size(); n-- > 1;) {
    const NodeId parent = document.parent(n);
    all.good[parent] += all.good[n];
    all.words[parent] += all.words[n];
    all.unlinked[parent] += all.unlinked[n];
  }
  score_containers(document, all);
  find_headline(document, facts, all);
  return all;
}

}  // namespace tearsheet::content
