#include "content/companions.hpp"

#include "content/extent.hpp"
#include "content/measures.hpp"
#include "content/notes.hpp"
#include "content/reason.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>

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

class Companions {
 public:
  Companions(const dom::Document& document, const Tables& tables, Parts& parts, std::vector<RuleIndex>& left_out)
      : document_(document), tables_(tables), parts_(parts), left_out_(left_out), extent_(document, left_out) {}

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
  // Far from the article there are none.
  void find_kinds() {
    constexpr std::size_t reach = 40;  // blocks
    std::size_t first = left_out_.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      if (left_out_[i] != boilerplate::no_rule) continue;
      first = std::min(first, i);
      last = i;
    }
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      kinds_.push_back(i + reach < first || i > last + reach ? Kind::none : kind_of(i));
      bytes_.push_back(bytes_.back() + (kinds_[i] == Kind::none ? 0 : document_.blocks()[i].text.size));
    }
  }

  Kind kind_of(std::size_t i) {
    const dom::TextBlock& block = document_.blocks()[i];
    const Parts::Kind part = parts_.around(document_.parent(block.begin));
    if (part == Parts::Kind::post) return Kind::embed;
    if (left_out_[i] == by_figure_ || left_out_[i] == by_class_) return Kind::caption;
    if (tables_.place(i).table != dom::none) return Kind::table;
    if (!is_reason(left_out_[i])) return Kind::none;
    if (part == Parts::Kind::footnotes) return Kind::footnote;
    return !is_mostly_links(block) && is_note(document_.text(block)) ? Kind::note : Kind::none;
  }

  static bool is_mostly_links(const dom::TextBlock& block) { return 2 * block.linked > block.text.size; }

  [[nodiscard]] std::size_t companion_bytes(NodeId n) const {
    const Extent::Range range = extent_.blocks(n);
    return bytes_[range.end] - bytes_[range.begin];
  }

  // Upwards through what holds companions alone; the element that then holds it must hold mostly the article besides. Links lead
  // to other articles, or to the post ("View this post").
  [[nodiscard]] bool is_among_the_article(std::size_t i) const {
    const dom::TextBlock& block = document_.blocks()[i];
    if (is_mostly_links(block) || text::count_words(document_.text(block)) == 0) return false;
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
  Parts& parts_;
  std::vector<RuleIndex>& left_out_;
  Extent extent_;
  RuleIndex by_figure_ = boilerplate::rule_named("caption.figure");
  RuleIndex by_class_ = boilerplate::rule_named("caption.class");
  std::vector<Kind> kinds_;
  std::vector<std::size_t> bytes_{0};  // of companions in the blocks before each one
};

}  // namespace

std::vector<bool> take_companions(const dom::Document& document, const Tables& tables, Parts& parts,
                                  std::vector<RuleIndex>& left_out) {
  return Companions(document, tables, parts, left_out).take();
}

}  // namespace tearsheet::content
