#include "content/measures.hpp"

#include "content/declared.hpp"
#include "content/numbering.hpp"
#include "content/page_words.hpp"
#include "content/places.hpp"
#include "limits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string_view>

namespace tearsheet::content {

namespace {

using dom::NodeId;

constexpr std::uint8_t not_furniture = 0;
constexpr std::uint8_t number_of(Furniture f) { return static_cast<std::uint8_t>(static_cast<unsigned>(f) + 1); }

std::uint8_t furniture_of(boilerplate::RuleIndex rule) {
  using boilerplate::Category;
  switch (boilerplate::category_of(rule)) {
    case Category::ad:
      return number_of(Furniture::ad);
    case Category::affiliate:
    case Category::app:
    case Category::consent:
    case Category::contact:
    case Category::newsletter:
    case Category::paywall:
    case Category::terms:
      return number_of(Furniture::appeal);
    case Category::bio:
    case Category::byline:
    case Category::date:
    case Category::readtime:
      return number_of(Furniture::byline);
    case Category::caption:
    case Category::video:
      return number_of(Furniture::caption);
    case Category::comments:
    case Category::poll:
      return number_of(Furniture::comments);
    case Category::browser:
    case Category::notice:
    case Category::wayback:
      return number_of(Furniture::foot);
    case Category::navigation:
      return number_of(Furniture::navigation);
    case Category::readmore:
    case Category::related:
      return number_of(Furniture::related);
    case Category::follow:
    case Category::share:
    case Category::tools:
      return number_of(Furniture::share);
    case Category::tags:
      return number_of(Furniture::tags);
    default:
      return not_furniture;
  }
}

void read_furniture(const boilerplate::Marks& marks, Measures& all) {
  all.furniture.reserve(marks.block.size());
  for (const boilerplate::RuleIndex rule : marks.block) all.furniture.push_back(furniture_of(rule));
}

void find_headline(const dom::Document& document, const metadata::Facts& facts, Measures& all) {
  if (facts.headline_element == dom::none) return;
  const NodeId end = document.end(facts.headline_element);
  all.has_headline = true;
  while (all.headline < all.index.size() && document.blocks()[all.index[all.headline]].begin < end) ++all.headline;
  NodeId n = facts.headline_element;
  while (all.branches.number[n] == Numbering::none) n = document.parent(n);
  all.headline_branch = all.branches.number[n];
}

void count_prose_words(Measures& all) {
  for (std::uint32_t i = 0; i < all.block.size(); ++i) {
    if (all.block[i].good <= 0) continue;
    for (std::uint32_t u = all.block[i].first_use; u < all.block[i].end_use; ++u) {
      WordFacts& word = all.words[all.uses[u].word];
      if (word.last_block == i + 1) continue;
      word.last_block = i + 1;
      ++word.prose_blocks;
    }
  }
}

// A heading that was never closed holds the story too: it says nothing of what is inside.
void forget_open_headings(Measures& all) {
  constexpr double longest_heading = 60;  // words
  const std::vector<Branch>& branches = all.branches.all;
  for (BlockMeasure& m : all.block) {
    if (m.heading == 0) continue;
    std::uint32_t b = m.inner;
    while (dom::heading_level(branches[b].tag) == 0) b = branches[b].parent;
    if (branches[b].words > longest_heading && 2 * branches[b].words > all.total_words) m.heading = 0;
  }
}

// The same of a link: a page nearly all of which stands in links, and that tells a story in sentences, lost an end tag.
bool is_all_linked(const dom::Document& document, const boilerplate::Marks& marks) {
  constexpr std::size_t long_text = 100;  // bytes
  constexpr int least_sentences = 3;
  double linked = 0;
  double bytes = 0;
  int sentences = 0;
  for (std::size_t i = 0; i < marks.block.size(); ++i) {
    const dom::TextBlock& block = document.blocks()[i];
    if (marks.block[i] != boilerplate::no_rule) continue;
    bytes += block.text.size;
    linked += block.linked;
    const bool long_link = block.text.size > long_text && block.linked == block.text.size;
    sentences += long_link && text::ends_sentence(document.text(block)) ? 1 : 0;
  }
  return linked > 0.9 * bytes && sentences >= least_sentences;
}

void sum_up(Measures& all) {
  std::vector<Branch>& branches = all.branches.all;
  for (const BlockMeasure& m : all.block) {
    branches[m.branch].good += m.good;
    branches[m.branch].words += m.words;
    branches[m.branch].unlinked += m.unlinked;
    all.total_good += m.good;
    all.total_words += m.words;
  }
  for (std::size_t b = branches.size(); b-- > 1;) {
    Branch& parent = branches[branches[b].parent];
    parent.good += branches[b].good;
    parent.words += branches[b].words;
    parent.unlinked += branches[b].unlinked;
  }
}

}  // namespace

Measures measure(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks) {
  Measures all;
  all.branches = find_branches(document);
  read_furniture(marks, all);
  const auto blocks = document.blocks();
  Numbering texts, signatures, tag_paths;
  std::vector<std::uint32_t> same;
  const bool all_linked = is_all_linked(document, marks);
  WordReader reader(all);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (marks.block[i] != boilerplate::no_rule) continue;
    if (all.index.size() == limits::measured_blocks) break;
    BlockMeasure m;
    const std::string_view s = document.text(blocks[i]);
    reader.read(s, m);
    measure_tree(document, blocks[i], all.branches, m);
    measure_inline(document, blocks[i], all.branches, m);
    const double linked = static_cast<double>(blocks[i].linked) / static_cast<double>(blocks[i].text.size);
    m.link_share = all_linked ? 0 : std::min(1.0, linked);
    m.unlinked = m.words * (1 - m.link_share);
    if (m.words >= 12 && m.link_share < 0.4 && (m.shape.ends_sentence || m.cues[static_cast<std::size_t>(Cue::stop)] >= 0.15F))
      m.good = m.unlinked;
    m.signature = signatures.of(mix(all.branches.all[m.branch].kind, all.branches.all[m.parent].kind));
    m.tag_path = tag_paths.of(all.branches.all[m.branch].tag_path);
    m.same_text = texts.of(hash_bytes(s));
    if (m.same_text == same.size()) same.push_back(0);
    ++same[m.same_text];
    all.index.push_back(i);
    all.block.push_back(m);
  }
  all.signatures = signatures.size();
  all.tag_paths = tag_paths.size();
  for (BlockMeasure& m : all.block) m.same_text = same[m.same_text];
  if (facts.headline) all.headline_words = reader.flag(*facts.headline, &WordFacts::headline);
  if (facts.description) all.description_words = reader.flag(*facts.description, &WordFacts::description);
  if (!facts.article_body.empty()) measure_cover(reader.numbers(facts.article_body), all);
  measure_declared(reader.numbers(declared_pieces(document)), all);
  all.declares_article = facts.declares_article;
  sum_up(all);
  forget_open_headings(all);
  score_containers(all);
  find_headline(document, facts, all);
  count_prose_words(all);
  measure_repetition(all);
  measure_between(document, all);
  return all;
}

}  // namespace tearsheet::content
