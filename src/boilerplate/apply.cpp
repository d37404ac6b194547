// Measures the page once, then lets each kind of rule pass over it.
#include "boilerplate/apply.hpp"

#include "boilerplate/boilerplate.hpp"

#include <algorithm>

namespace tearsheet::boilerplate {
namespace {

constexpr std::uint32_t least_prose = 25;  // words

// Words as far as guards need them: spaces, and for scripts without spaces two ideographs or kana a word.
std::uint32_t rough_words(std::string_view text) {
  std::uint32_t spaces = 0;
  std::uint32_t ideographs = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    spaces += byte == ' ' ? 1 : 0;
    ideographs += byte >= 0xE3 && byte <= 0xE9 ? 1 : 0;
  }
  return spaces + 1 + ideographs / 2;
}

}  // namespace

Measures measure(const dom::Document& document) {
  Measures measures;
  measures.words_before.reserve(document.blocks().size() + 1);
  measures.prose_before.reserve(document.blocks().size() + 1);
  std::uint32_t all = 0;
  std::uint32_t prose = 0;
  for (const dom::TextBlock& block : document.blocks()) {
    measures.words_before.push_back(all);
    measures.prose_before.push_back(prose);
    const std::uint32_t words = rough_words(document.text(block));
    all += words;
    if (words >= least_prose && 2ULL * block.linked < block.text.size) prose += words;
  }
  measures.words_before.push_back(all);
  measures.prose_before.push_back(prose);
  return measures;
}

Marks apply(const dom::Document& document, const Index& index) {
  Marks marks;
  marks.block.assign(document.blocks().size(), no_rule);
  const Measures measures = measure(document);
  Marks lists = marks;
  apply_to_blocks(document, index, measures, marks, lists);
  apply_to_comments(document, index, marks);
  apply_to_elements(document, index, measures, marks);
  for (std::size_t b = 0; b < marks.block.size(); ++b) {
    if (marks.block[b] == no_rule) marks.block[b] = lists.block[b];
  }
  return marks;
}

Marks mark(const dom::Document& document) {
  static const Index index = make_index(all_rules());
  return apply(document, index);
}

}  // namespace tearsheet::boilerplate
