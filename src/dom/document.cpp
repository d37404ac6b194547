#include "dom/document.hpp"

#include "dom/characters.hpp"
#include "dom/pieces.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

namespace tearsheet::dom {

std::string_view Attribute::value() const { return decoded_ ? raw_ : document_->decoded(raw_, Decode::attribute); }

AttributeIterator::AttributeIterator(const Document& document, const Node& element) {
  now_.document_ = &document;
  ended_ = element.kind != Kind::element;
  if (element.source == Source::page && !ended_) {
    const std::string_view tag = document.in_page(element.begin, element.size);
    end_ = tag.data() + tag.size();
    at_ = begin_ = name_end(tag);
    ended_ = element.names == 0;
  } else {
    listed_ = element.begin;
    listed_end_ = element.begin + element.size;
  }
  if (!ended_) step();
}

AttributeIterator& AttributeIterator::operator++() {
  step();
  return *this;
}

void AttributeIterator::step() {
  const Document& document = *now_.document_;
  if (at_ == nullptr) {
    // The first of the list is the element's own name.
    ended_ = listed_ == listed_end_ || ++listed_ == listed_end_;
    if (ended_) return;
    now_.name = document.made(document.listed_[listed_].name);
    now_.raw_ = document.made(document.listed_[listed_].value);
    now_.decoded_ = true;
    return;
  }
  RawAttribute raw;
  while (count_ < limits::attributes && next_attribute(at_, end_, raw) == Step::attribute) {
    ++count_;
    const std::uint32_t bit = name_bit(raw.name);
    const bool again = (seen_ & bit) != 0 && came_before(raw.name);
    seen_ |= bit;
    if (again) continue;
    now_.name = document.lowered(raw.name);
    now_.raw_ = raw.value;
    return;
  }
  ended_ = true;
}

bool AttributeIterator::came_before(std::string_view name) const {
  const char* at = begin_;
  RawAttribute raw;
  while (next_attribute(at, end_, raw) == Step::attribute && raw.name.data() != name.data()) {
    if (text::equals_ignoring_ascii_case(raw.name, name)) return true;
  }
  return false;
}

std::string_view Document::decoded(std::string_view raw, Decode how) const {
  if (!needs_decoding(raw, how)) return raw;
  const auto [place, is_new] = decoded_.try_emplace(static_cast<std::uint32_t>(raw.data() - page_.data()));
  if (is_new) decode(raw, how, place->second);
  return place->second;
}

std::string_view Document::lowered(std::string_view name) const {
  bool same = true;
  for (const char c : name) same = same && c == lower(c) && c >= ' ' && c < 0x7F;
  if (same) return name;
  const auto [place, is_new] = decoded_.try_emplace(static_cast<std::uint32_t>(name.data() - page_.data()));
  if (is_new) decode(name, Decode::raw, place->second);
  for (char& c : place->second) c = lower(c);
  return place->second;
}

std::string_view Document::name(NodeId n) const {
  const Node& node = nodes_[n];
  if (node.kind != Kind::element) return {};
  if (node.tag != Tag::unknown) return dom::name(node.tag);
  if (node.source == Source::listed) return node.size == 0 ? std::string_view() : made(listed_[node.begin].name);
  const std::string_view tag = in_page(node.begin, node.size);
  return lowered({tag.data() + 1, static_cast<std::size_t>(name_end(tag) - tag.data() - 1)});
}

std::string_view Document::text(NodeId n) const {
  const Node& node = nodes_[n];
  if (node.kind != Kind::text && node.kind != Kind::comment) return {};
  if (node.source == Source::made) return made({node.begin, node.size});
  if (node.source != Source::pieces) {
    return decoded(in_page(node.begin, node.size), node.source == Source::raw ? Decode::raw : Decode::text);
  }
  constexpr std::uint32_t of_pieces = 0x80000000U;
  const auto [place, is_new] = decoded_.try_emplace(node.begin | of_pieces);
  std::string& whole = place->second;
  if (is_new) for_each_piece(n, [&whole](std::string_view piece) { whole.append(piece); });
  return whole;
}

// The attribute, not decoded yet.
std::optional<Attribute> Document::find_attribute(NodeId n, std::string_view name) const {
  const Node& node = nodes_[n];
  Attribute found;
  found.document_ = this;
  found.name = name;
  if (node.kind != Kind::element || (node.names & name_bit(name)) == 0) return std::nullopt;
  if (node.source == Source::listed) {
    for (std::uint32_t i = node.begin + 1; i < node.begin + node.size; ++i) {
      if (made(listed_[i].name) != name) continue;
      found.raw_ = made(listed_[i].value);
      found.decoded_ = true;
      return found;
    }
    return std::nullopt;
  }
  const std::string_view tag = in_page(node.begin, node.size);
  const char* const end = tag.data() + tag.size();
  const char* at = name_end(tag);
  RawAttribute raw;
  for (std::size_t i = 0; i < limits::attributes && next_attribute(at, end, raw) == Step::attribute; ++i) {
    found.raw_ = raw.value;
    if (is_named(raw.name, name)) return found;
  }
  return std::nullopt;
}

std::optional<std::string_view> Document::attribute(NodeId n, std::string_view name) const {
  const auto found = find_attribute(n, name);
  return found ? std::optional(found->value()) : std::nullopt;
}

std::span<const NodeId> Document::elements(Tag tag) const {
  const auto i = static_cast<std::size_t>(tag);
  return std::span(by_tag_).subspan(tag_begin_[i], tag_begin_[i + 1] - tag_begin_[i]);
}

std::string Document::reader_text(NodeId begin, NodeId end, Links links) const {
  text::Cleaner cleaner;
  std::vector<NodeId> ends;  // of the block-level elements around the place
  for (NodeId n = begin; n < end;) {
    while (!ends.empty() && ends.back() <= n) {
      cleaner.space();
      ends.pop_back();
    }
    const Node& node = nodes_[n];
    const bool left_out = links == Links::without && node.tag == Tag::a && has_attribute(n, "href");
    if (node.kind == Kind::element && (left_out || is_unseen(node.tag))) {
      n = node.end;
      continue;
    }
    if (node.kind == Kind::text) for_each_piece(n, [&](std::string_view piece) { cleaner.add(piece); });
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
    if (nodes_[n].kind == Kind::text) for_each_piece(n, [&](std::string_view piece) { out.append(piece); });
  }
  return out;
}

NodeId Document::enclosing_link(const TextBlock& b) const {
  NodeId n = ancestor(b.begin, Tag::a);
  while (n != none && (nodes_[n].end < b.end || !has_attribute(n, "href"))) n = ancestor(n, Tag::a);
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
    document.for_each_class(*i, [&](std::string_view token) { out.append(".").append(token); });
  }
  return text::clean(out);
}

}  // namespace tearsheet::dom
