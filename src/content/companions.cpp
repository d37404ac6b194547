#include "content/companions.hpp"

#include "content/embeds.hpp"
#include "content/extent.hpp"
#include "content/measures.hpp"
#include "content/notes.hpp"
#include "content/reason.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace tearsheet::content {

namespace {

using boilerplate::RuleIndex;
using dom::NodeId;
using dom::Tag;

constexpr CategoryMask bit(Category c) { return CategoryMask{1} << static_cast<unsigned>(c); }
// A caption inside such an element is that of a teaser, an advertisement, a portrait of the author.
constexpr CategoryMask foreign = bit(Category::related) | bit(Category::newsletter) | bit(Category::comment) |
                                 bit(Category::author) | bit(Category::ad) | bit(Category::product) | bit(Category::consent);

enum class Kind : std::uint8_t { none, caption, embed, footnote, note, table };

// Classes of lists of footnotes, and of one. Sorted.
constexpr auto footnote_classes =
    std::to_array<std::string_view>({"endnotes", "footnote", "footnote-text", "footnotes", "wp-block-footnotes"});
static_assert(std::ranges::is_sorted(footnote_classes));

bool in_footnotes(const dom::Document& document, NodeId n) {
  bool found = false;
  for (; n != dom::none && !found; n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (tag == Tag::article || tag == Tag::main || tag == Tag::body) break;
    document.for_each_class(
        n, [&](std::string_view token) { found = found || std::ranges::binary_search(footnote_classes, token); });
  }
  return found;
}

class Companions {
 public:
  Companions(const dom::Document& document, const Tables& tables, std::vector<RuleIndex>& left_out)
      : document_(document), tables_(tables), left_out_(left_out), extent_(document, left_out) {}

  std::vector<bool> take() {
    std::vector<bool> captions(left_out_.size(), false);
    find_kinds();
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      if (kinds_[i] == Kind::none || left_out_[i] == boilerplate::no_rule || !is_among_the_article(i)) continue;
      if (kinds_[i] != Kind::caption && !is_reason(left_out_[i])) continue;  // a date line, a share label
      left_out_[i] = boilerplate::no_rule;
      captions[i] = kinds_[i] == Kind::caption;
    }
    return captions;
  }

 private:
  void find_kinds() {
    const RuleIndex by_figure = boilerplate::rule_named("caption.figure");
    const RuleIndex by_class = boilerplate::rule_named("caption.class");
    kinds_.resize(left_out_.size());
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      const dom::TextBlock& block = document_.blocks()[i];
      if (embed_around(document_, document_.parent(block.begin)) != dom::none) {
        kinds_[i] = Kind::embed;
      } else if (left_out_[i] == by_figure || left_out_[i] == by_class) {
        kinds_[i] = Kind::caption;
      } else if (tables_.place(i).table != dom::none) {
        kinds_[i] = Kind::table;
      } else if (is_reason(left_out_[i]) && in_footnotes(document_, document_.parent(block.begin))) {
        kinds_[i] = Kind::footnote;
      } else if (is_reason(left_out_[i]) && is_note(document_.text(block))) {
        kinds_[i] = Kind::note;
      }
      bytes_.push_back(bytes_.back() + (kinds_[i] == Kind::none ? 0 : block.text.size));
    }
  }

  [[nodiscard]] std::size_t companion_bytes(NodeId n) const {
    const Extent::Range range = extent_.blocks(n);
    return bytes_[range.end] - bytes_[range.begin];
  }

  // Upwards through what holds companions alone; the element that then holds it must hold mostly the article besides. Links lead
  // to other articles, or to the post ("View this post").
  [[nodiscard]] bool is_among_the_article(std::size_t i) const {
    const dom::TextBlock& block = document_.blocks()[i];
    if (2 * block.linked > block.text.size || text::count_words(document_.text(block)) == 0) return false;
    NodeId n = document_.parent(block.begin);
    while (n != dom::none && extent_.bytes(n) == companion_bytes(n)) {
      const Tag tag = document_.tag(n);
      const CategoryMask mask = categories(document_.attribute(n, "class").value_or(""));
      if (tag == Tag::body || tag == Tag::html || (kinds_[i] == Kind::caption && (mask & foreign) != 0)) return false;
      n = document_.parent(n);
    }
    if (n == dom::none) return false;
    return 5 * extent_.chosen_bytes(n) >= 3 * (extent_.bytes(n) - companion_bytes(n));
  }

  const dom::Document& document_;
  const Tables& tables_;
  std::vector<RuleIndex>& left_out_;
  Extent extent_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> bytes_{0};  // of companions in the blocks before each one
};

}  // namespace

std::vector<bool> take_companions(const dom::Document& document, const Tables& tables, std::vector<RuleIndex>& left_out) {
  return Companions(document, tables, left_out).take();
}

}  // namespace tearsheet::content
