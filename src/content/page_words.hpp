// The words of a page: numbered once, then counted in arrays; and the runs of words that stand in several places.
#pragma once

#include "content/measures.hpp"
#include "content/numbering.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::content {

/// Reads the words of all measured blocks, in their order, and numbers them into all.words and all.uses.
class WordReader {
 public:
  explicit WordReader(Measures& all) : all_(all) {}

  /// Fills the shape, the words and the cues of a block.
  void read(std::string_view s, BlockMeasure& m);
  /// Flags the substantial words of a text that stand in the page's blocks; returns how many such words the text has.
  double flag(std::string_view s, bool WordFacts::*fact);
  /// Numbers of a text's words; none for those that stand in no block.
  std::vector<std::uint32_t> numbers(std::string_view s);

 private:
  Measures& all_;
  Numbering numbering_{2048};
  std::vector<Cue> cues_;
  std::vector<Word> words_;
};

/// How far each block's runs of four words stand elsewhere on the page.
void measure_repetition(Measures& all);

/// How far they stand in another text, JSON-LD's articleBody, given by the numbers of its words.
void measure_cover(const std::vector<std::uint32_t>& body, Measures& all);

/// How far they stand in the pieces that the page declares; blocks of fewer words as a whole.
void measure_declared(const std::vector<std::uint32_t>& pieces, Measures& all);

}  // namespace tearsheet::content
