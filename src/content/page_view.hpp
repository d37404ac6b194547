// What the features of the first look are drawn from: sums over groups, sections and distances of a page's blocks.
#pragma once

#include "content/measures.hpp"
#include "dom/document.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tearsheet::content {

inline constexpr double far = 50;  ///< blocks; farther counts the same

/// Blocks that have something in common: their number, words, prose and links.
struct Group {
  double blocks = 0, words = 0, good = 0, linked = 0;
  void add(const BlockMeasure& m) {
    blocks += 1;
    words += m.words;
    good += m.good;
    linked += m.words - m.unlinked;
  }
};
using Groups = std::vector<Group>;

/// What the first look needs to know of a page besides each block's own measures.
struct PageView {
  Groups by_parent, by_grandparent, by_signature, by_tag_path;
  std::vector<double> good_before;    // prose in blocks before number i; one longer than the blocks
  std::vector<double> linked_before;  // words in links before, the same way
  std::vector<double> words_before;
  std::vector<std::size_t> section;  // number of the section a block stands in
  std::vector<Group> sections;
  std::vector<double> since_heading, since_prose, until_prose;
  std::size_t best_first = 0, best_last = 0;
  double best_article = 0;                   // most prose in one <article>
  double articles = 0;                       // outermost <article>s with 60 words of prose or more
  std::vector<std::uint32_t> article_order;  // for each branch that is an outermost article: its number among those
  bool has_item_body = false;
  double main_article = 0;                                              // the article that holds the headline
  std::vector<std::array<std::uint8_t, furniture_count>> since, until;  // blocks since or until furniture of each group
  std::vector<std::array<std::uint8_t, furniture_count>> passed;        // furniture since the headline, runs of it once
  std::vector<std::uint8_t> headings_passed;                            // h1 since the headline
};

/// `document` is the one that was measured.
PageView view(const dom::Document& document, const Measures& all);

/// The element or one around it is of that kind.
inline bool around(const Branch& b, Around what) { return (b.around >> static_cast<unsigned>(what) & 1U) != 0; }

}  // namespace tearsheet::content
