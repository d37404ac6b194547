#include "dom/builder.hpp"

#include "text/utf8.hpp"

#include <utility>

namespace tearsheet::dom {

namespace {
constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::xmp) + 1;

// False for text of joiners and direction marks alone, which editors leave behind as empty paragraphs.
bool shows_something(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = text::next(s, at);
    const bool unseen = (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == ' ';
    if (!unseen) return true;
  }
  return false;
}
}  // namespace

Piece Builder::put(std::string_view s) {
  const Piece piece{static_cast<std::uint32_t>(document_.buffer_.size()), static_cast<std::uint32_t>(s.size())};
  document_.buffer_.append(s);
  return piece;
}

void Builder::add_document() { document_.nodes_.emplace_back(); }

void Builder::add_element(NodeId parent, std::string_view name, Namespace space) {
  Node node;
  node.kind = Kind::element;
  node.tag = tag_named(name);
  // Inside svg and math names mean other things (an svg <a>, <title>, <style>): only the roots keep their tag.
  if (space != Namespace::html && node.tag != Tag::svg && node.tag != Tag::math) node.tag = Tag::unknown;
  if (node.tag == Tag::unknown) node.text = put(name);
  node.space = space;
  node.parent = parent;
  node.first_attribute = static_cast<std::uint32_t>(document_.attributes_.size());
  document_.nodes_.push_back(node);
}

void Builder::add_attribute(std::string_view name, std::string_view value) {
  const Piece name_piece = put(name);
  document_.attributes_.push_back({name_piece, put(value)});
  ++document_.nodes_.back().attribute_count;
}

void Builder::add_characters(NodeId parent, Kind kind, std::string_view text) {
  Node node;
  node.kind = kind;
  node.parent = parent;
  node.text = put(text);
  document_.nodes_.push_back(node);
}

void Builder::index_tags() {
  std::vector<std::uint32_t> begin(tag_count + 1, 0);
  for (const Node& node : document_.nodes_) {
    if (node.kind == Kind::element) ++begin[static_cast<std::size_t>(node.tag) + 1];
  }
  for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  document_.by_tag_.resize(begin.back());
  std::vector<std::uint32_t> at = begin;
  for (NodeId n = 0; n < document_.size(); ++n) {
    if (document_.kind(n) == Kind::element) document_.by_tag_[at[static_cast<std::size_t>(document_.tag(n))]++] = n;
  }
  document_.tag_begin_ = std::move(begin);
}

Document Builder::finish() {
  index_tags();
  BlockFinder(*this).run();
  return std::move(document_);
}

void BlockFinder::run() {
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
  } else if (node.tag == Tag::a && document_.attribute(n, "href")) {
    link_end_ = node.end;
  }
}

void BlockFinder::add_text(NodeId n) {
  const std::string_view text = document_.text(n);
  if (n < preformatted_end_) {
    if (block_.begin == none) block_.begin = n;
    preformatted_.append(text);
    block_.end = n + 1;
    return;
  }
  const std::size_t grown = cleaner_.add(text);
  if (grown == 0) return;
  if (block_.begin == none) block_.begin = n;
  block_.end = n + 1;
  if (n < link_end_) block_.linked += static_cast<std::uint32_t>(grown);
  broken_ = false;
}

void BlockFinder::add_break() {
  if (!preformatted_.empty()) {
    preformatted_.push_back('\n');
  } else if (broken_) {
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
    block_.text = builder_.put(text);
    block_.preformatted = preformatted;
    document_.blocks_.push_back(block_);
  }
  block_ = TextBlock{};
  preformatted_.clear();
  cleaner_ = {};
  broken_ = false;
}

}  // namespace tearsheet::dom
