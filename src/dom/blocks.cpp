#include "dom/blocks.hpp"

#include "dom/pieces.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace tearsheet::dom {

namespace {

// False for text of joiners and direction marks alone, which editors leave behind as empty paragraphs.
bool shows_something(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = text::next(s, at);
    const bool unseen = (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == ' ';
    if (!unseen) return true;
  }
  return false;
}

// Whether text that ends with this ends with a sentence; quotation marks and brackets after it do not count.
bool ends_sentence(std::string_view s) {
  for (std::size_t at = s.size(); at > 0;) {
    const char32_t c = text::previous(s, at);
    if (text::ends_sentence(c)) return true;
    if (!text::is_space(c) && !text::is_punctuation(c)) return false;
  }
  return false;
}

// A line of so many bytes that ends a sentence is a paragraph, and the <br> after it parts it from the next. Lines of verse and
// of addresses are shorter.
constexpr std::size_t paragraph_bytes = 120;

}  // namespace

void BlockFinder::run() {
  const auto is_text = [](const Node& node) { return node.kind == Kind::text; };
  document_.blocks_.reserve(static_cast<std::size_t>(std::count_if(document_.nodes_.begin(), document_.nodes_.end(), is_text)));
  for (NodeId n = 0; n < document_.size();) {
    while (!open_.empty() && open_.back().end <= n) {
      flush();
      open_.pop_back();
    }
    const Node& node = document_[n];
    if (node.kind == Kind::element && is_unseen(node.tag)) {
      n = node.end;
      continue;
    }
    if (node.kind == Kind::element) enter(n);
    if (node.kind == Kind::text) add_text(n);
    ++n;
  }
  flush();
}

void BlockFinder::enter(NodeId n) {
  const Node& node = document_[n];
  if (node.tag == Tag::br) {
    add_break();
  } else if (is_block(node.tag)) {
    flush();
    open_.push_back({n, node.end});
    if (node.tag == Tag::pre || node.tag == Tag::listing || node.tag == Tag::xmp) preformatted_end_ = node.end;
  } else if (node.tag == Tag::a && document_.has_attribute(n, "href")) {
    link_end_ = node.end;
  } else if (node.tag == Tag::span && node.end == n + 1 && !cleaner_.empty()) {
    ++empty_spans_;
  }
}

// Some pages break lines with empty spans that their style sheets make blocks. Where no white space stands beside them and a
// capital follows ("so it went.<span></span>Then"), the words would be glued: one is a <br> then, two are two.
void BlockFinder::break_at_spans(std::string_view piece) {
  const std::size_t spans = std::exchange(empty_spans_, 0);
  std::size_t at = 0;
  if (spans == 0 || !text::is_upper(text::next(piece, at))) return;
  for (std::size_t i = 0; i < std::min<std::size_t>(spans, 2); ++i) add_break();
}

bool BlockFinder::in_paragraph() const { return !open_.empty() && document_.is(open_.back().element, Tag::p); }

void BlockFinder::add_text(NodeId n) {
  document_.for_each_piece(n, [&](std::string_view piece) { add_piece(n, piece); });
}

void BlockFinder::add_piece(NodeId n, std::string_view piece) {
  if (n < preformatted_end_) {
    if (block_.begin == none) block_.begin = n;
    preformatted_.append(piece);
    block_.end = n + 1;
    return;
  }
  if (empty_spans_ != 0 && !piece.empty()) break_at_spans(piece);
  const std::size_t grown = cleaner_.add(piece);
  if (grown == 0) return;
  if (block_.begin == none) block_.begin = n;
  block_.end = n + 1;
  bytes_ += grown;
  ends_sentence_ = ends_sentence(piece);
  if (n < link_end_) block_.linked += static_cast<std::uint32_t>(grown);
  broken_ = false;
}

void BlockFinder::add_break() {
  if (!preformatted_.empty()) {
    preformatted_.push_back('\n');
  } else if (broken_ || (ends_sentence_ && bytes_ >= paragraph_bytes && !in_paragraph())) {
    flush();
  } else if (!cleaner_.empty()) {
    cleaner_.space();
    broken_ = true;
  }
}

void BlockFinder::flush() {
  const bool preformatted = !preformatted_.empty();
  const std::string text = preformatted ? text::clean_preformatted(preformatted_) : cleaner_.take();
  if (shows_something(text) && block_.begin != none) {
    block_.element = open_.empty() ? 0 : open_.back().element;
    block_.text = {static_cast<std::uint32_t>(document_.made_.size()), static_cast<std::uint32_t>(text.size())};
    document_.made_.append(text);
    block_.preformatted = preformatted;
    document_.blocks_.push_back(block_);
  }
  block_ = TextBlock{};
  preformatted_.clear();
  cleaner_ = {};
  broken_ = ends_sentence_ = false;
  bytes_ = empty_spans_ = 0;
}

}  // namespace tearsheet::dom
