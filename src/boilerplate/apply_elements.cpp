// One pass over the elements that have blocks in them. Each name, token and value is looked up once, whatever the number of
// rules; what an element is marked with, everything inside it is, but for what says more: an element inside it, or a rule of
// text.
//
// The damage guard: html, body and main are never marked, nor an element that holds the article body by its own word, nor one
// with more than three fifths of the page's words or, if its rule does not say otherwise, with three quarters of its prose. The
// id of a heading is its own text as a link target and says nothing. State classes of whole pages ("has-consent") would take the
// article with them.
#include "boilerplate/apply.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

namespace tearsheet::boilerplate {
namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::uint32_t much_prose = 100;  // words
constexpr std::size_t longest_token = 80;  // bytes; longer ones are made by machines

constexpr std::array<std::string_view, 3> properties = {"rel", "itemprop", "data-component"};
constexpr std::uint32_t other_names = dom::name_bit("id") | dom::name_bit("role") | dom::name_bit(properties[0]) |
                                      dom::name_bit(properties[1]) | dom::name_bit(properties[2]);
constexpr std::size_t remembered_lists = 256;

// Of the length and the first, middle and last bytes: enough to tell the class lists of one page apart.
std::size_t quick_hash(std::string_view list) {
  if (list.empty()) return 0;  // a class without a value has no bytes to copy either
  std::uint64_t hash = list.size();
  std::uint64_t word = 0;
  for (const std::size_t at : {std::size_t{0}, list.size() / 2, list.size() - std::min(list.size(), sizeof word)}) {
    word = 0;
    std::memcpy(&word, list.data() + at, std::min(list.size() - at, sizeof word));
    hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
  }
  return static_cast<std::size_t>(hash >> 40U);
}

class ElementPass {
 public:
  ElementPass(const dom::Document& document, const Index& index, const Measures& measures)
      : document_(document), index_(index), measures_(measures) {}

  void run(Marks& marks) {
    collect();
    std::erase_if(hits_, [&](const Hit& hit) { return holds_body(hit.element); });
    std::ranges::sort(hits_, {}, [](const Hit& hit) { return std::pair(hit.element, hit.rule); });
    const auto same = [](const Hit& a, const Hit& b) { return a.element == b.element; };
    hits_.erase(std::unique(hits_.begin(), hits_.end(), same), hits_.end());
    std::vector<std::pair<NodeId, RuleIndex>> open;  // end of the element, its rule
    std::size_t next = 0;
    for (std::size_t b = 0; b < marks.block.size(); ++b) {
      const NodeId begin = document_.blocks()[b].begin;
      for (; next < hits_.size() && hits_[next].element <= begin; ++next) {
        const auto [element, rule] = hits_[next];
        while (!open.empty() && open.back().first <= element) open.pop_back();
        open.emplace_back(document_.end(element), rule);
      }
      while (!open.empty() && open.back().first <= begin) open.pop_back();
      if (!open.empty() && marks.block[b] == no_rule) marks.block[b] = open.back().second;
    }
  }

 private:
  struct Remembered {
    std::string_view list;
    std::vector<std::uint32_t> found;
  };
  struct Hit {
    NodeId element = dom::none;
    RuleIndex rule = no_rule;
  };

  [[nodiscard]] bool holds_body(NodeId n) const {
    const auto body = std::ranges::lower_bound(bodies_, n);
    return body != bodies_.end() && *body < document_.end(n);
  }

  // Only what is around a block can mark one.
  void collect() {
    std::vector<bool> seen(document_.size());
    for (const dom::TextBlock& block : document_.blocks()) {
      for (NodeId n = document_.parent(block.begin); n != dom::none && !seen[n]; n = document_.parent(n)) {
        seen[n] = true;
        look_at(n);
      }
    }
    std::ranges::sort(bodies_);
    for (const NodeId n : document_.elements(Tag::textarea)) judge_form(n, "textarea");
    for (const NodeId n : document_.elements(Tag::input)) {
      judge_form(n, "input=" + text::to_lower(document_.attribute(n, "type").value_or("")));
    }
  }

  void look_at(NodeId n) {
    const Tag tag = document_.tag(n);
    if (document_.kind(n) != dom::Kind::element || tag == Tag::html || tag == Tag::body || tag == Tag::main) return;
    found_.clear();
    if (static_cast<std::size_t>(tag) < index_.tags.size()) add(index_.tags[static_cast<std::size_t>(tag)]);
    if (const auto value = document_.attribute(n, "class")) add(tokens_of(*value));
    if ((document_[n].names & other_names) != 0) look_at_other_attributes(n);
    judge(n);
  }

  void look_at_other_attributes(NodeId n) {
    if (dom::heading_level(document_.tag(n)) == 0) {
      if (const auto value = document_.attribute(n, "id")) look_up_tokens(*value, found_);
    }
    if (const auto value = document_.attribute(n, "role")) add(index_.roles.find(*value));
    for (const std::string_view name : properties) {
      if (const auto value = document_.attribute(n, name)) look_up_property(n, name, *value);
    }
  }

  void look_up_property(NodeId n, std::string_view name, std::string_view value) {
    dom::for_each_token(value, [&](std::string_view token) {
      if (token == "articleBody") bodies_.push_back(n);
      key_.assign(name).append("=").append(token);
      add(index_.properties.find(key_));
    });
  }

  // The alternatives of a class attribute. Pages repeat the same few: what was found for one is remembered.
  const std::vector<std::uint32_t>& tokens_of(std::string_view list) {
    Remembered& slot = remembered_[quick_hash(list) % remembered_.size()];
    if (slot.list != list) {
      slot.list = list;
      slot.found.clear();
      look_up_tokens(list, slot.found);
    }
    return slot.found;
  }

  // Splits, folds and hashes in one go.
  void look_up_tokens(std::string_view list, std::vector<std::uint32_t>& found) {
    std::array<char, longest_token> token;
    std::size_t size = 0;
    std::uint64_t hash = empty_hash;
    for (std::size_t at = 0; at <= list.size(); ++at) {
      char c = at < list.size() ? list[at] : ' ';
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        if (size != 0 && size < longest_token) append(found, index_.tokens.find(hash, {token.data(), size}));
        size = 0;
        hash = empty_hash;
        continue;
      }
      if (size == longest_token) continue;
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      token[size++] = c;
      hash = add_byte(hash, c);
      if (c == '-' || c == '_') append(found, index_.anchors.find(hash, {token.data(), size}));
    }
  }

  static void append(std::vector<std::uint32_t>& found, const Values& more) {
    for (const std::uint32_t number : more) found.push_back(number);
  }
  void add(const Values& more) { append(found_, more); }
  void add(const std::vector<std::uint32_t>& more) { found_.insert(found_.end(), more.begin(), more.end()); }

  void judge_form(NodeId control, std::string_view key) {
    const NodeId form = document_.ancestor(control, Tag::form);
    if (form == dom::none) return;
    found_.clear();
    add(index_.controls.find(key));
    judge(form);
  }

  void judge(NodeId n) {
    if (found_.empty()) return;
    const auto blocks = document_.blocks();
    const auto block_at = [&](NodeId at) {
      return static_cast<std::size_t>(std::ranges::lower_bound(blocks, at, {}, &dom::TextBlock::begin) - blocks.begin());
    };
    const std::size_t first = block_at(n);
    const std::size_t last = block_at(document_.end(n));
    if (first == last) return;
    const std::uint32_t words = measures_.words(first, last);
    if (words > 40 && words > 3 * (measures_.words_before.back() / 5)) return;
    for (const std::uint32_t number : found_) {
      const Alternative& alternative = index_.alternatives[number];
      if (alternative.guard.words != 0 && words > alternative.guard.words) continue;
      if (too_much_prose(alternative.guard, first, last) || (alternative.guard.plain && !plain(first, last))) continue;
      hits_.push_back({n, alternative.rule});
    }
  }

  [[nodiscard]] bool too_much_prose(const Guard& guard, std::size_t first, std::size_t last) const {
    const std::uint32_t prose = measures_.prose(first, last);
    return prose >= much_prose && 100ULL * prose > (guard.prose == 0 ? 75ULL : guard.prose) * measures_.prose_before.back();
  }

  [[nodiscard]] bool plain(std::size_t first, std::size_t last) const {
    return std::ranges::none_of(document_.blocks().subspan(first, last - first), [&](const dom::TextBlock& block) {
      return dom::heading_level(document_.tag(block.element)) != 0 || document_.text(block).ends_with('?');
    });
  }

  const dom::Document& document_;
  const Index& index_;
  const Measures& measures_;
  std::vector<NodeId> bodies_;        // elements that say they hold the article's body
  std::vector<std::uint32_t> found_;  // alternatives the element at hand has
  std::vector<Hit> hits_;
  std::vector<Remembered> remembered_ = std::vector<Remembered>(remembered_lists);
  std::string key_;
};

}  // namespace

void apply_to_elements(const dom::Document& document, const Index& index, const Measures& measures, Marks& marks) {
  ElementPass(document, index, measures).run(marks);
}

}  // namespace tearsheet::boilerplate
