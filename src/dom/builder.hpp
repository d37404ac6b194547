// Puts a Document together, node by node in document order. Of this room alone.
#pragma once

#include "dom/document.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace tearsheet::dom {

class Builder {
 public:
  [[nodiscard]] NodeId size() const { return document_.size(); }
  void reserve(std::size_t nodes) { document_.nodes_.reserve(nodes); }
  /// For listed elements with their attributes, and for names, values and characters that were decoded already.
  void reserve_lists(std::size_t listed, std::size_t bytes) {
    document_.listed_.reserve(listed);
    document_.made_.reserve(bytes);
  }

  void add_document() { document_.nodes_.emplace_back(); }
  /// An element that a start tag of the page made: the tag's bytes [begin, end), and name_bit of its attributes.
  void add_element(NodeId parent, Tag tag, Namespace space, std::uint32_t begin, std::uint32_t end, std::uint32_t names);
  /// An element that no tag made.
  void add_implied(NodeId parent, Tag tag, Namespace space);
  /// An element whose name and attributes the Document keeps itself.
  void add_listed(NodeId parent, Tag tag, Namespace space, std::string_view name);
  /// To the listed element added last: name in lower case, value decoded. Not if it has one of that name.
  void add_attribute(std::string_view name, std::string_view value);
  /// A text node; its characters follow by add_part.
  void add_text(NodeId parent);
  /// To the text node added last: characters of the page, from page or raw.
  void add_part(std::uint32_t begin, std::uint32_t end, Source source);
  void add_comment(NodeId parent, std::uint32_t begin, std::uint32_t end);
  /// A text or comment node with characters that are decoded already.
  void add_made(NodeId parent, Kind kind, std::string_view text);
  /// Ends the subtree of a node: it holds all nodes added since.
  void close(NodeId n) { document_.nodes_[n].end = size(); }

  void warn(std::string line) { document_.warnings_.push_back(std::move(line)); }
  [[nodiscard]] const Node& last() const { return document_.nodes_.back(); }
  /// Hands the document out, with an index of its tags and without blocks; `page` is what all offsets are of.
  Document finish(std::string page);

 private:
  Node& add(Kind kind, NodeId parent);
  Piece put(std::string_view s);
  void index_tags();

  Document document_;
};

}  // namespace tearsheet::dom
