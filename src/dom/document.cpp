#include "dom/document.hpp"

#include "text/unicode.hpp"

namespace tearsheet::dom {

std::string_view Document::name(NodeId n) const {
  const Node& node = nodes_[n];
  if (node.kind != Kind::element) return {};
  return node.tag == Tag::unknown ? view(node.text) : dom::name(node.tag);
}

std::string_view Document::text(NodeId n) const {
  const Node& node = nodes_[n];
  return node.kind == Kind::text || node.kind == Kind::comment ? view(node.text) : std::string_view();
}

std::optional<std::string_view> Document::attribute(NodeId n, std::string_view name) const {
  for (const Attribute& a : attributes(n)) {
    if (view(a.name) == name) return view(a.value);
  }
  return std::nullopt;
}

std::span<const NodeId> Document::elements(Tag tag) const {
  const auto i = static_cast<std::size_t>(tag);
  return std::span(by_tag_).subspan(tag_begin_[i], tag_begin_[i + 1] - tag_begin_[i]);
}

NodeId Document::ancestor(NodeId n, Tag tag) const {
  for (n = nodes_[n].parent; n != none; n = nodes_[n].parent) {
    if (nodes_[n].tag == tag) return n;
  }
  return none;
}

std::string Document::reader_text(NodeId root) const {
  text::Cleaner cleaner;
  std::vector<NodeId> ends;  // of the block-level elements around the place
  for (NodeId n = root; n < nodes_[root].end;) {
    while (!ends.empty() && ends.back() <= n) {
      cleaner.space();
      ends.pop_back();
    }
    const Node& node = nodes_[n];
    if (node.kind == Kind::element && is_unseen(node.tag)) {
      n = node.end;
      continue;
    }
    if (node.kind == Kind::text) cleaner.add(view(node.text));
    if (node.tag == Tag::br) cleaner.space();
    if (is_block(node.tag)) {
      cleaner.space();
      ends.push_back(node.end);
    }
    ++n;
  }
  return cleaner.take();
}

std::string Document::raw_text(NodeId root) const {
  std::string out;
  for (NodeId n = root; n < nodes_[root].end; ++n) {
    if (nodes_[n].kind == Kind::text) out.append(view(nodes_[n].text));
  }
  return out;
}

NodeId Document::enclosing_link(const TextBlock& b) const {
  NodeId n = ancestor(b.begin, Tag::a);
  while (n != none && (nodes_[n].end < b.end || !attribute(n, "href"))) n = ancestor(n, Tag::a);
  return n;
}

std::string path(const Document& document, NodeId n) {
  std::vector<NodeId> chain;
  for (; n != none; n = document.parent(n)) {
    if (document.kind(n) == Kind::element) chain.push_back(n);
  }
  std::string out;
  for (auto i = chain.rbegin(); i != chain.rend(); ++i) {
    if (!out.empty()) out.append(" > ");
    out.append(document.name(*i));
    if (const auto id = document.attribute(*i, "id")) {
      for_each_token(*id, [&](std::string_view token) { out.append("#").append(token); });
    }
    for_each_token(document.attribute(*i, "class").value_or(""), [&](std::string_view token) { out.append(".").append(token); });
  }
  return text::clean(out);
}

}  // namespace tearsheet::dom
