// Tools that put something of their own on a page say so in comments before and behind it. What stands between is not the page's,
// however long it is: no share of the page guards it. A comment that begins and is never ended marks nothing.
#include "boilerplate/apply.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::boilerplate {
namespace {

using dom::NodeId;

constexpr std::size_t longest_comment = 80;

/// True if a comment is this word and then the pattern, but for white space at its ends.
bool says(std::string_view comment, std::string_view word, std::string_view pattern) {
  const std::size_t begin = comment.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return false;
  comment = comment.substr(begin, comment.find_last_not_of(" \t\r\n") + 1 - begin);
  return comment.size() == word.size() + pattern.size() &&
         text::equals_ignoring_ascii_case(comment.substr(0, word.size()), word) &&
         text::equals_ignoring_ascii_case(comment.substr(word.size()), pattern);
}

void mark_between(const dom::Document& document, NodeId begin, NodeId end, RuleIndex rule, Marks& marks) {
  const auto blocks = document.blocks();
  const auto first = std::ranges::lower_bound(blocks, begin, {}, &dom::TextBlock::begin);
  for (auto block = first; block != blocks.end() && block->begin < end; ++block) {
    RuleIndex& mark = marks.block[static_cast<std::size_t>(block - blocks.begin())];
    if (mark == no_rule) mark = rule;
  }
}

}  // namespace

void apply_to_comments(const dom::Document& document, const Index& index, Marks& marks) {
  NodeId open = dom::none;
  const Alternative* inserted = nullptr;
  for (NodeId n = 0; n < document.size(); ++n) {
    if (document.kind(n) != dom::Kind::comment || document[n].size > longest_comment) continue;
    const std::string_view comment = document.text(n);
    if (open != dom::none && says(comment, "end ", inserted->text)) {
      mark_between(document, open, n, inserted->rule, marks);
      open = dom::none;
    }
    for (const std::uint32_t number : index.inserted) {
      if (!says(comment, "begin ", index.alternatives[number].text)) continue;
      open = n;
      inserted = &index.alternatives[number];
    }
  }
}

}  // namespace tearsheet::boilerplate
