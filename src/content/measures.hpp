// What is counted once about every block and node before features are drawn from it.
#pragma once

#include "boilerplate/marks.hpp"
#include "dom/document.hpp"
#include "metadata/facts.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::content {

/// The kinds of name that classes and ids carry; CategoryMask has a bit for each.
enum class Category : std::uint8_t {
  body,
  body_weak,
  caption,
  related,
  newsletter,
  comment,
  author,
  infobox,
  quote,
  share,
  ad,
  tag,
  navigation,
  consent,
  date,
  lead,
  product,
  media,
  list,
  paywall
};
inline constexpr std::size_t category_count = 20;
using CategoryMask = std::uint32_t;

/// Categories of the words in a class or id attribute: split at non-letters and capitals, taken alone and joined in twos.
CategoryMask categories(std::string_view tokens);

struct BlockMeasure {
  double words = 0;
  double link_share = 0;     ///< of bytes, 0 to 1
  double capital_share = 0;  ///< of words that begin with a capital
  double odd_share = 0;      ///< of characters such as | • » /
  bool ends_sentence = false, ends_colon = false, starts_capital = false;
  double good = 0;                          ///< words outside links if the block is prose, else 0
  double unlinked = 0;                      ///< words outside links
  int heading = 0;                          ///< level, 0 if none
  dom::NodeId parent = 0, grandparent = 0;  ///< of the block's element
  std::uint64_t signature = 0;              ///< tag and class of element and parent
  std::uint64_t tag_path = 0;               ///< tags from the root
  int depth = 0;
  std::uint32_t same_text = 0;                       ///< blocks of the page with this very text
  double repeated = 0;                               ///< most siblings of one tag and class, of any ancestor up to eight levels
  std::uint8_t category_level[category_count] = {};  ///< 0 = none, 1 = the element itself, 2 = its parent, ... 9
};

/// The blocks that no rule marked, and the sums over the tree.
struct Measures {
  std::vector<std::size_t> index;   ///< of the measured blocks in document.blocks()
  std::vector<BlockMeasure> block;  ///< parallel to index
  std::vector<double> good;         ///< a node's subtree: words of prose
  std::vector<double> words;        ///< a node's subtree: all words
  std::vector<double> unlinked;     ///< a node's subtree: words outside links
  std::vector<double> readable;     ///< a node's score as a container of prose
  std::vector<int> depth;
  dom::NodeId best = 0;      ///< most readable container
  dom::NodeId densest = 0;   ///< most prose less other words
  dom::NodeId deepest = 0;   ///< deepest that holds 70 % of the prose
  std::size_t headline = 0;  ///< position in index of the first block after the headline; 0 if it is unknown
  bool has_headline = false;
  double total_good = 0, total_words = 0;
};

Measures measure(const dom::Document& document, const metadata::Facts& facts, const boilerplate::Marks& marks);

}  // namespace tearsheet::content
