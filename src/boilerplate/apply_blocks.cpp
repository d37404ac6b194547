// One pass over the blocks. A block is folded once and its words are looked up once, whatever the number of rules. Blocks of
// more than 60 words are prose and not looked at.
#include "boilerplate/apply.hpp"
#include "boilerplate/fold.hpp"

#include <algorithm>
#include <string>

namespace tearsheet::boilerplate {
namespace {

constexpr std::uint32_t most_words = 60;
constexpr std::size_t longest_list = 80;     // blocks after a heading
constexpr std::uint32_t longest_remark = 6;  // words of a date or section name between links
constexpr std::size_t most_remarks = 4;      // such blocks in a row

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// 1.2.2003, 2003-02-01, 1/2/03; 4:56.
bool has_date_or_time(std::string_view text) {
  std::size_t parts = 0;
  char sign = 0;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] == ' ') sign = 0;
    if (is_digit(text[at]) || !is_digit(text[at - 1]) || !is_digit(text[at + 1])) continue;
    if (text[at] == ':') return true;
    if (text[at] != '.' && text[at] != '/' && text[at] != '-') continue;
    parts = text[at] == sign ? parts + 1 : 1;
    sign = text[at];
    if (parts == 2) return true;
  }
  return false;
}

class BlockPass {
 public:
  BlockPass(const dom::Document& document, const Index& index, const Measures& measures, Marks& marks, Marks& lists)
      : document_(document), blocks_(document.blocks()), index_(index), measures_(measures), marks_(marks), lists_(lists) {}

  void run() {
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (words(b) > most_words) continue;
      text_ = comparable(document_.text(blocks_[b]), room_);
      if (text_.empty()) continue;
      for (const std::uint32_t number : index_.wholes.find(text_)) judge(b, number);
      look_at_words(b);
    }
  }

 private:
  [[nodiscard]] std::uint32_t words(std::size_t b) const { return measures_.words(b, b + 1); }
  [[nodiscard]] bool linked(std::size_t b) const { return 5ULL * blocks_[b].linked >= 4ULL * blocks_[b].text.size; }
  [[nodiscard]] int level(std::size_t b) const { return dom::heading_level(document_.tag(blocks_[b].element)); }
  [[nodiscard]] bool heading(std::size_t b) const { return level(b) != 0; }

  void look_at_words(std::size_t b) {
    std::uint32_t sets = ~0U;
    for (std::size_t at = 0; at < text_.size();) {
      if (!in_word(text_[at])) {
        ++at;
        continue;
      }
      const std::size_t begin = at;
      const std::size_t stop = end_of_word(text_, at);
      const std::string_view word = text_.substr(at, stop - at);
      at = stop;
      if (!index_.known.may_have(word)) {
        sets = 0;
        continue;
      }
      const std::uint64_t hash = hash_of(word);
      for (const std::uint32_t number : index_.leads.find(hash, word)) judge_at(b, number, begin);
      if (sets != 0) sets &= sets_of(hash, word);
    }
    for (const Alternative& set : index_.sets) {
      if ((sets & set.set) != 0 && holds(b, set.guard)) lower(b, set.rule);
    }
  }

  [[nodiscard]] std::uint32_t sets_of(std::uint64_t hash, std::string_view word) const {
    std::uint32_t sets = 0;
    for (const std::uint32_t number : index_.words.find(hash, word)) sets |= index_.alternatives[number].set;
    return sets;
  }

  void judge_at(std::size_t b, std::uint32_t number, std::size_t at) {
    const Alternative& alternative = index_.alternatives[number];
    if (at != 0 && alternative.kind != Kind::contains) return;
    const std::string_view rest = text_.substr(at);
    if (!rest.starts_with(alternative.text)) return;
    const std::size_t end = alternative.text.size();
    const bool goes_on = end < rest.size() && in_word(rest[end]) && rest[end] != '#' && !begins_unspaced(rest[end]);
    if (goes_on && !alternative.open) return;
    judge(b, number);
  }

  void judge(std::size_t b, std::uint32_t number) {
    const Alternative& alternative = index_.alternatives[number];
    if (!holds(b, alternative.guard)) return;
    if (alternative.kind == Kind::list || alternative.kind == Kind::list_prefix) {
      mark_list(b, alternative.rule);
    } else {
      lower(b, alternative.rule);
    }
  }

  [[nodiscard]] bool holds(std::size_t b, const Guard& guard) const {
    return words(b) <= guard.words && (!guard.linked || linked(b)) && (!guard.heading || heading(b)) &&
           (!guard.plain || !heading(b)) && (!guard.number || text_.find('#') != std::string::npos) &&
           (!guard.dated || dated(b)) && (!guard.loose || !in_table(b)) && (!guard.apart || !amid_prose(b));
  }

  [[nodiscard]] bool dated(std::size_t b) const {
    if (std::ranges::any_of(text_, [](char c) { return c != '#' && in_word(c); })) return true;
    return has_date_or_time(document_.text(blocks_[b]));
  }

  [[nodiscard]] bool in_table(std::size_t b) const {
    const auto cell = [](dom::Tag tag) { return tag == dom::Tag::td || tag == dom::Tag::th; };
    const dom::NodeId element = blocks_[b].element;
    return cell(document_.tag(element)) ||
           document_.ancestor(element, [&](const dom::Node& node) { return cell(node.tag); }) != dom::none;
  }

  // A neighbour is prose of the same parent.
  [[nodiscard]] bool amid_prose(std::size_t b) const {
    const auto parent = [&](std::size_t n) { return document_.parent(blocks_[n].element); };
    const auto prose = [&](std::size_t n) { return measures_.prose(n, n + 1) != 0 && parent(n) == parent(b); };
    return b > 0 && b + 1 < blocks_.size() && prose(b - 1) && prose(b) && prose(b + 1);
  }

  // The heading and the links after it, with the short remarks between links, up to the next heading of its level or prose.
  // Without links the heading is the article's own.
  void mark_list(std::size_t b, RuleIndex rule) {
    std::size_t end = b + 1;  // one past the last link
    for (std::size_t next = b + 1; next < blocks_.size() && next <= b + longest_list; ++next) {
      if (linked(next)) {
        end = next + 1;
      } else if ((heading(next) && level(next) <= level(b)) || (heading(next) && !heading(b)) || words(next) > longest_remark ||
                 next - end >= most_remarks) {
        break;
      }
    }
    // A linked heading with prose under it is the head of that prose, not a story of the list.
    while (end > b + 1 && heading(end - 1) && measures_.prose(end, std::min(end + 1, blocks_.size())) != 0) --end;
    if (end == b + 1) return;
    for (std::size_t n = b; n < end; ++n) lists_.block[n] = std::min(lists_.block[n], rule);
  }

  void lower(std::size_t b, RuleIndex rule) { marks_.block[b] = std::min(marks_.block[b], rule); }

  const dom::Document& document_;
  std::span<const dom::TextBlock> blocks_;
  const Index& index_;
  const Measures& measures_;
  Marks& marks_;
  Marks& lists_;
  std::string room_;
  std::string_view text_;  // of the block at hand, as comparable() writes it
};

}  // namespace

void apply_to_blocks(const dom::Document& document, const Index& index, const Measures& measures, Marks& marks, Marks& lists) {
  BlockPass(document, index, measures, marks, lists).run();
}

}  // namespace tearsheet::boilerplate
