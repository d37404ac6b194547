// The tree when gumbo would cost too much: elements are nested as their tags stand, with the few ends that authors leave out. Not
// always the tree a browser builds, but all text is in it. Linear in the page, a node's memory a tag or text, depth bounded.
#include "dom/build.hpp"
#include "dom/builder.hpp"
#include "dom/tokenizer.hpp"
#include "limits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace tearsheet::dom {

namespace {

bool is_cell(Tag t) { return t == Tag::td || t == Tag::th; }
bool is_term(Tag t) { return t == Tag::dt || t == Tag::dd; }
bool is_row_group(Tag t) { return t == Tag::tbody || t == Tag::thead || t == Tag::tfoot; }

// True if the end tag of `open`, the innermost element, may be left out before a start tag of `next`.
bool ends(Tag open, Tag next) {
  if (open == Tag::p || open == Tag::head) return is_block(next);
  if (open == Tag::li || open == Tag::a || open == Tag::tr || open == Tag::option) {
    return open == next || (open == Tag::tr && is_row_group(next));
  }
  if (is_term(open)) return is_term(next);
  if (is_cell(open)) return is_cell(next) || next == Tag::tr || is_row_group(next);
  return is_row_group(open) && is_row_group(next);
}

class Salvage {
 public:
  explicit Salvage(std::string& page) : page_(page), tokens_(page), most_nodes_(memory_for(page.size()) / bytes_a_node) {
    const auto tags = static_cast<std::size_t>(std::count(page.begin(), page.end(), '<'));
    builder_.reserve(std::min(most_nodes_, tags * 2) + spare_nodes);
  }

  Document build() {
    builder_.add_document();
    open_.push_back({0, Tag::unknown});
    builder_.add_implied(0, Tag::html, Namespace::html);
    push(Tag::html, false);
    builder_.warn("the page is nested too deep or too odd for an HTML parser: its elements were nested as their tags stand");
    Token token;
    while (tokens_.next(token)) {
      if (builder_.size() >= most_nodes_) {
        builder_.warn("the page has more elements than memory is allowed for: it was cut at byte " + std::to_string(token.begin));
        break;
      }
      take(token);
    }
    while (!open_.empty()) pop();
    return builder_.finish(std::move(page_));
  }

 private:
  // What a node takes with its share of the index of tags and of the block of text that may come of it.
  static constexpr std::size_t bytes_a_node = 2 * sizeof(Node) + sizeof(NodeId);
  static constexpr std::size_t spare_nodes = 8;

  struct Open {
    NodeId node;
    Tag tag;
  };

  [[nodiscard]] std::size_t& count(Tag tag) { return count_[static_cast<std::size_t>(tag)]; }
  [[nodiscard]] Tag innermost() const { return left_out_.empty() ? open_.back().tag : left_out_.back(); }

  // The element added last, or one that was left out, is open from here on.
  void push(Tag tag, bool left_out) {
    if (left_out) {
      left_out_.push_back(tag);
    } else {
      open_.push_back({builder_.size() - 1, tag});
    }
    ++count(tag);
  }

  void pop() {
    --count(innermost());
    if (!left_out_.empty()) return left_out_.pop_back();
    builder_.close(open_.back().node);
    open_.pop_back();
  }

  void take(const Token& token) {
    switch (token.kind) {
      case TokenKind::start_tag:
        return start_tag(token);
      case TokenKind::end_tag:
        return end_tag(token.tag);
      case TokenKind::text:
      case TokenKind::cdata:
        if (innermost() == Tag::head && shows(token)) pop();
        builder_.add_text(open_.back().node);
        builder_.add_part(token.content, token.content_end, token.mode == TextMode::raw ? Source::raw : Source::page);
        return builder_.close(builder_.size() - 1);
      case TokenKind::comment:
        builder_.add_comment(open_.back().node, token.content, token.content_end);
        return builder_.close(builder_.size() - 1);
      case TokenKind::doctype:
        return;
    }
  }

  [[nodiscard]] bool shows(const Token& text) const {
    return tokens_.view(text.content, text.content_end).find_first_not_of(" \t\n\f\r") != std::string_view::npos;
  }

  // Unknown elements and the insides of svg and math are passed through: what text they hold goes to the element around.
  void start_tag(const Token& token) {
    const bool is_root = token.tag == Tag::svg || token.tag == Tag::math;
    if (token.tag == Tag::unknown || token.tag == Tag::html || (token.foreign && !is_root)) return;
    if (token.tag == Tag::body && count(Tag::body) > 0) return;
    while (ends(innermost(), token.tag)) pop();
    const bool left_out = open_.size() >= limits::depth;
    if (!left_out) {
      const Namespace space = token.tag == Tag::svg    ? Namespace::svg
                              : token.tag == Tag::math ? Namespace::mathml
                                                       : Namespace::html;
      builder_.add_element(open_.back().node, token.tag, space, token.begin, token.end, token.names);
    }
    const bool has_content = !is_void(token.tag) && !(is_root && token.self_closing);
    if (has_content) {
      push(token.tag, left_out);
    } else if (!left_out) {
      builder_.close(builder_.size() - 1);
    }
  }

  void end_tag(Tag tag) {
    if (tag == Tag::unknown || tag == Tag::html || tag == Tag::body || count(tag) == 0) return;
    while (innermost() != tag) pop();
    pop();
  }

  std::string& page_;
  Tokenizer tokens_;
  Builder builder_;
  std::size_t most_nodes_;
  std::vector<Open> open_;
  std::vector<Tag> left_out_;             // open within those, too deep: no node was made
  std::array<std::size_t, 256> count_{};  // of both, by tag
};

}  // namespace

Document build_by_nesting(std::string& page) { return Salvage(page).build(); }

}  // namespace tearsheet::dom
