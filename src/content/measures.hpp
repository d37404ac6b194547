// What is counted once about every block and the elements around it, before features are drawn from it.
#pragma once

#include "boilerplate/marks.hpp"
#include "content/block_text.hpp"
#include "content/branches.hpp"
#include "content/cue_words.hpp"
#include "dom/document.hpp"
#include "metadata/facts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tearsheet::content {

/// Use of a word in a block.
struct WordUse {
  std::uint32_t word : 30;  ///< number of the word on this page
  std::uint32_t capital : 1;
  std::uint32_t substantial : 1;
};

/// What a word of the page is.
struct WordFacts {
  std::uint32_t prose_blocks = 0;  ///< blocks of prose that have it
  std::uint32_t last_block = 0;    ///< number and one of the last such block, while counting
  bool headline = false;           ///< stands in the headline
  bool description = false;
};

/// Groups of rules: which kind of furniture stands near.
enum class Furniture : std::uint8_t { share, related, comments, appeal, tags, byline, ad, caption, foot, navigation };
inline constexpr std::size_t furniture_count = 10;

struct BlockMeasure {
  TextShape shape;
  double words = 0;
  double link_share = 0;                      ///< of bytes, 0 to 1
  double good = 0;                            ///< words outside links if the block is prose, else 0
  double unlinked = 0;                        ///< words outside links
  std::array<float, cue_count> cues{};        ///< shares of words, by Cue
  double emphasis = 0, strong = 0;            ///< shares of bytes in em or i, in strong or b
  std::uint32_t links = 0;                    ///< that begin in the block
  int heading = 0;                            ///< level, 0 if none
  std::uint32_t branch = 0;                   ///< of the block's element
  std::uint32_t parent = 0, grandparent = 0;  ///< branches of the block's element
  std::uint32_t inner = 0;                    ///< branch of the element right around its first text
  std::uint32_t signature = 0;                ///< number of: kind of element and parent
  std::uint32_t tag_path = 0;                 ///< number of: tags from the root
  std::uint32_t same_text = 0;                ///< blocks of the page with this very text
  std::uint32_t repeated = 0;                 ///< most siblings of one kind, of any ancestor up to eight levels
  std::uint32_t built = 0;                    ///< the same, of elements with children of the same tags; its own element left out
  double spread = 0;                          ///< mean number of blocks that its shingles stand in
  double seen_before = 0, seen_after = 0;     ///< share of its shingles that stand in an earlier, a later block
  double cover = 0;                           ///< share of its shingles that stand in JSON-LD's articleBody
  double declared = 0;                        ///< share of its runs of words that stand in the pieces JSON-LD declares
  double declared_run = 0;                    ///< words of the blocks in a row that stand in them whole, itself included
  std::uint32_t first_use = 0, end_use = 0;   ///< its words in Measures::uses
  std::array<std::uint8_t, category_count> category_level{};  ///< 0 = none, 1 = innermost element, 2 = its parent, ... 9
  std::array<std::uint8_t, 5> between{};  ///< pictures, rules, controls, frames, scripts between the block before and this one
};

/// The blocks that no rule marked, and what is known of the page around them.
struct Measures {
  std::vector<std::size_t> index;   ///< of the measured blocks in document.blocks()
  std::vector<BlockMeasure> block;  ///< parallel to index
  Branches branches;
  std::vector<WordUse> uses;
  std::vector<WordFacts> words;
  std::uint32_t signatures = 0, tag_paths = 0;  ///< how many there are
  std::uint32_t best = 0;                       ///< most readable container (a branch)
  std::uint32_t densest = 0;                    ///< most prose less other words
  std::uint32_t deepest = 0;                    ///< deepest that holds 70 % of the prose
  std::size_t headline = 0;                     ///< position in index of the first block after the headline; 0 if it is unknown
  bool has_headline = false;
  std::uint32_t headline_branch = 0;  ///< deepest branch that holds the headline
  double total_good = 0, total_words = 0;
  double headline_words = 0, description_words = 0;  ///< substantial ones
  bool has_article_body = false;
  bool has_pieces = false;  ///< see declared_pieces
  bool declares_article = false;
  std::vector<std::uint8_t> furniture;  ///< for each block of the document: Furniture of its mark, and one; 0 = not marked
};

Measures measure(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks);

}  // namespace tearsheet::content
