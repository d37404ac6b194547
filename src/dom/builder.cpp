#include "dom/builder.hpp"

#include "dom/attributes.hpp"

namespace tearsheet::dom {

namespace {

constexpr std::size_t tag_count = static_cast<std::size_t>(Tag::xmp) + 1;

// Inside svg and math names mean other things (an svg <a>, <title>, <style>): only the roots keep their tag.
Tag tag_in(Tag tag, Namespace space) {
  return space == Namespace::html || tag == Tag::svg || tag == Tag::math ? tag : Tag::unknown;
}

}  // namespace

Node& Builder::add(Kind kind, NodeId parent) {
  Node& node = document_.nodes_.emplace_back();
  node.kind = kind;
  node.parent = parent;
  return node;
}

Piece Builder::put(std::string_view s) {
  const Piece piece{static_cast<std::uint32_t>(document_.made_.size()), static_cast<std::uint32_t>(s.size())};
  document_.made_.append(s);
  return piece;
}

void Builder::add_element(NodeId parent, Tag tag, Namespace space, std::uint32_t begin, std::uint32_t end, std::uint32_t names) {
  Node& node = add(Kind::element, parent);
  node.tag = tag_in(tag, space);
  node.space = space;
  node.source = Source::page;
  node.begin = begin;
  node.size = end - begin;
  node.names = names;
}

void Builder::add_implied(NodeId parent, Tag tag, Namespace space) {
  Node& node = add(Kind::element, parent);
  node.tag = tag_in(tag, space);
  node.space = space;
}

void Builder::add_listed(NodeId parent, Tag tag, Namespace space, std::string_view name) {
  add_implied(parent, tag, space);
  Node& node = document_.nodes_.back();
  node.begin = static_cast<std::uint32_t>(document_.listed_.size());
  node.size = 1;
  document_.listed_.push_back({put(name), {}});
}

void Builder::add_attribute(std::string_view name, std::string_view value) {
  Node& node = document_.nodes_.back();
  const std::uint32_t bit = name_bit(name);
  for (std::uint32_t i = node.begin + 1; (node.names & bit) != 0 && i < node.begin + node.size; ++i) {
    if (document_.made(document_.listed_[i].name) == name) return;
  }
  node.names |= bit;
  ++node.size;
  const Piece name_piece = put(name);
  document_.listed_.push_back({name_piece, put(value)});
}

void Builder::add_text(NodeId parent) { add(Kind::text, parent).source = Source::page; }

void Builder::add_part(std::uint32_t begin, std::uint32_t end, Source source) {
  Node& node = document_.nodes_.back();
  if (node.source != Source::pieces) {
    if (node.size == 0) {
      node.source = source;
      node.begin = begin;
      node.size = end - begin;
      return;
    }
    if (node.source == source && node.begin + node.size == begin) {
      node.size = end - node.begin;
      return;
    }
    const Document::Part first{node.begin, node.size, node.source};
    node.source = Source::pieces;
    node.begin = static_cast<std::uint32_t>(document_.parts_.size());
    node.size = 1;
    document_.parts_.push_back(first);
  }
  Document::Part& before = document_.parts_.back();
  if (before.source == source && before.begin + before.size == begin) {
    before.size = end - before.begin;
  } else {
    document_.parts_.push_back({begin, end - begin, source});
    ++node.size;
  }
}

void Builder::add_comment(NodeId parent, std::uint32_t begin, std::uint32_t end) {
  Node& node = add(Kind::comment, parent);
  node.source = Source::raw;
  node.begin = begin;
  node.size = end - begin;
}

void Builder::add_made(NodeId parent, Kind kind, std::string_view text) {
  const Piece piece = put(text);
  Node& node = add(kind, parent);
  node.source = Source::made;
  node.begin = piece.begin;
  node.size = piece.size;
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

Document Builder::finish(std::string page) {
  document_.page_ = std::move(page);
  index_tags();
  return std::move(document_);
}

}  // namespace tearsheet::dom
