// The page as one flat array of nodes in document order, and the blocks of text a reader sees in it.
//
//   index      0        1      2      3     4      5       6
//   node    document   html   head   ...   body    p     "text"      A subtree is a range: [n, end(n)).
//   end        7        7      4            7      7       7         Children of n: n+1, then end(n+1), ... while < end(n).
//
// Nodes hold offsets into one buffer of the document's own, never views; views handed out live as long as the Document is
// neither moved nor destroyed. Comments are kept: archive tools leave their marks there.
// Every stage is a loop over a range of nodes or over blocks().
#pragma once

#include "dom/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

using NodeId = std::uint32_t;
inline constexpr NodeId none = 0xFFFFFFFF;

enum class Kind : std::uint8_t { document, element, text, comment };
enum class Namespace : std::uint8_t { html, svg, mathml };

/// A piece of the buffer.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

struct Attribute {
  Piece name;   ///< lower case
  Piece value;  ///< character references resolved
};

struct Node {
  Kind kind = Kind::document;
  Tag tag = Tag::unknown;
  Namespace space = Namespace::html;
  NodeId parent = none;
  NodeId end = 0;                     ///< one past the last node of the subtree
  Piece text;                         ///< of text and comment nodes; the name of an element whose tag is unknown
  std::uint32_t first_attribute = 0;  ///< index into the attributes
  std::uint32_t attribute_count = 0;
};

/// Text between two block boundaries, as a reader sees it: white space made single, NFC, no control characters.
/// Every text node belongs to at most one block, whole. Two <br> with only space between them are a boundary too; one is
/// a space (a line end in preformatted text). Unseen elements (script, style, template, ...) are in no block.
struct TextBlock {
  NodeId element = none;     ///< nearest block-level element that holds all of it (body at the least)
  NodeId begin = none;       ///< first text node
  NodeId end = none;         ///< one past the last text node
  Piece text;                ///< never empty
  std::uint32_t linked = 0;  ///< bytes of the text that stand inside links
  bool preformatted = false;
};

class Document {
 public:
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;
  ~Document() = default;

  [[nodiscard]] NodeId size() const { return static_cast<NodeId>(nodes_.size()); }
  [[nodiscard]] const Node& operator[](NodeId n) const { return nodes_[n]; }
  [[nodiscard]] Kind kind(NodeId n) const { return nodes_[n].kind; }
  /// Tag::unknown for anything but a known HTML element; svg and math roots keep theirs.
  [[nodiscard]] Tag tag(NodeId n) const { return nodes_[n].tag; }
  [[nodiscard]] bool is(NodeId n, Tag t) const { return nodes_[n].tag == t; }
  [[nodiscard]] NodeId parent(NodeId n) const { return nodes_[n].parent; }
  [[nodiscard]] NodeId end(NodeId n) const { return nodes_[n].end; }
  [[nodiscard]] bool holds(NodeId ancestor, NodeId n) const { return ancestor <= n && n < nodes_[ancestor].end; }

  /// Element name in lower case; empty for other nodes.
  [[nodiscard]] std::string_view name(NodeId n) const;
  /// Raw text of a text or comment node (character references resolved); empty for other nodes.
  [[nodiscard]] std::string_view text(NodeId n) const;
  [[nodiscard]] std::string_view view(Piece p) const { return std::string_view(buffer_).substr(p.begin, p.size); }

  /// Value of the first attribute of that (lower-case) name; nullopt if the element has none.
  [[nodiscard]] std::optional<std::string_view> attribute(NodeId n, std::string_view name) const;
  [[nodiscard]] std::span<const Attribute> attributes(NodeId n) const {
    return std::span(attributes_).subspan(nodes_[n].first_attribute, nodes_[n].attribute_count);
  }

  /// All elements of a tag, in document order.
  [[nodiscard]] std::span<const NodeId> elements(Tag tag) const;
  /// Nearest ancestor (not n itself) of that tag, or none.
  [[nodiscard]] NodeId ancestor(NodeId n, Tag tag) const;

  /// The text of a subtree as a reader sees it, on one line; a block boundary or <br> is a space.
  [[nodiscard]] std::string reader_text(NodeId n) const;
  /// The raw text of a subtree, all text nodes joined: the content of script, title, style.
  [[nodiscard]] std::string raw_text(NodeId n) const;

  /// The blocks of visible text, in document order.
  [[nodiscard]] std::span<const TextBlock> blocks() const { return blocks_; }
  [[nodiscard]] std::string_view text(const TextBlock& b) const { return view(b.text); }
  /// Nearest <a href> around all of a block's text, or none.
  [[nodiscard]] NodeId enclosing_link(const TextBlock& b) const;

  /// What was cut or mended while building: one line each.
  [[nodiscard]] const std::vector<std::string>& warnings() const { return warnings_; }
  /// Set when the tree could not be built within the limits; the document is then empty.
  [[nodiscard]] bool too_large() const { return too_large_; }

 private:
  friend class Builder;
  friend class BlockFinder;
  Document() = default;

  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
  std::vector<TextBlock> blocks_;
  std::vector<NodeId> by_tag_;            ///< elements grouped by tag
  std::vector<std::uint32_t> tag_begin_;  ///< where each tag's group begins in by_tag_
  std::string buffer_;                    ///< all text, names and values
  std::vector<std::string> warnings_;
  bool too_large_ = false;
};

/// Builds the document of a UTF-8 page (invalid bytes read as U+FFFD). Total. The page is not needed afterwards.
Document parse(std::string_view html);

/// Calls f(std::string_view) for each token of a class attribute, nothing allocated.
template <typename F>
void for_each_token(std::string_view list, F&& f) {
  constexpr std::string_view space = " \t\n\f\r";
  std::size_t at = list.find_first_not_of(space);
  while (at != std::string_view::npos) {
    const std::size_t stop = list.find_first_of(space, at);
    f(list.substr(at, stop == std::string_view::npos ? stop : stop - at));
    at = stop == std::string_view::npos ? stop : list.find_first_not_of(space, stop);
  }
}

/// Path of element names with #id and .class from the root, as CSS writes it: "html > body > div#main.story > p".
std::string path(const Document& document, NodeId n);

}  // namespace tearsheet::dom
