// The page as one flat array of nodes in document order, and the blocks of text a reader sees in it.
//
//   index      0        1      2      3     4      5       6
//   node    document   html   head   ...   body    p     "text"      A subtree is a range: [n, end(n)).
//   end        7        7      4            7      7       7         Children of n: n+1, then end(n+1), ... while < end(n).
//
// The Document owns the page's bytes, and its nodes say where in them they stand:
//
//   page    ... <p class="lead" id=a>Fish &amp; chips</p> ...
//   p           |begin          size|                                its attributes are read there when asked for
//   "text"                           |begin    size|                 its characters are decoded when asked for
//
// Nothing is decoded before somebody asks; what had to be decoded (an &amp;, a CR, an upper-case name) is remembered, so that all
// text, names and values are views. They live as long as the Document is neither moved nor destroyed. Because of that memory one
// thread at a time may read a Document. Where the page's bytes cannot serve (a parse that had to be done the plain way), the
// nodes point into lists of the Document's own: see Source.
// Comments are kept: archive tools leave their marks there. Every stage is a loop over a range of nodes or over blocks().
#pragma once

#include "dom/attributes.hpp"
#include "dom/decode.hpp"
#include "dom/tag.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tearsheet::dom {

using NodeId = std::uint32_t;
inline constexpr NodeId none = 0xFFFFFFFF;

enum class Kind : std::uint8_t { document, element, text, comment };
enum class Namespace : std::uint8_t { html, svg, mathml };

/// A piece of text that the Document made itself.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

/// What a node's `begin` and `size` mean.
enum class Source : std::uint8_t {
  page,    ///< bytes of the page: a start tag, or text in which character references count
  raw,     ///< bytes of the page: text in which they do not (script, style), a comment
  pieces,  ///< text in several places of the page: an index into the pieces, and their number
  made,    ///< text that stands decoded in the Document's own buffer
  listed,  ///< an element: index into the listed attributes, and their number, the first of which has the element's name.
           ///< None (size 0) if no tag of the page made the element: an implied html, head, body, tbody, ...
};

struct Node {
  Kind kind = Kind::document;
  Tag tag = Tag::unknown;
  Namespace space = Namespace::html;
  Source source = Source::listed;
  NodeId parent = none;
  NodeId end = 0;  ///< one past the last node of the subtree
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
  std::uint32_t names = 0;  ///< of elements: name_bit of each attribute
};
static_assert(sizeof(Node) == 24);

class Document;

/// An attribute of an element. Valid as long as the Document's views are.
class Attribute {
 public:
  std::string_view name;  ///< lower case
  /// Character references resolved.
  [[nodiscard]] std::string_view value() const;

 private:
  friend class AttributeIterator;
  friend class Document;
  const Document* document_ = nullptr;
  std::string_view raw_;
  bool decoded_ = false;
};

/// Goes over an element's attributes, in the order of the page, each name once, limits::attributes at most.
class AttributeIterator {
 public:
  AttributeIterator(const Document& document, const Node& element);
  const Attribute& operator*() const { return now_; }
  AttributeIterator& operator++();
  friend bool operator==(const AttributeIterator& i, std::nullptr_t) { return i.ended_; }

 private:
  void step();
  [[nodiscard]] bool came_before(std::string_view name) const;

  Attribute now_;
  const char* at_ = nullptr;     // in the page, behind the attribute at hand
  const char* begin_ = nullptr;  // behind the tag's name
  const char* end_ = nullptr;
  std::uint32_t listed_ = 0, listed_end_ = 0;
  std::uint32_t seen_ = 0;
  std::uint32_t count_ = 0;
  bool ended_ = false;
};

/// For range-based for.
struct Attributes {
  const Document& document;
  const Node& element;
  [[nodiscard]] AttributeIterator begin() const { return {document, element}; }
  [[nodiscard]] static std::nullptr_t end() { return nullptr; }
};

enum class Links : std::uint8_t { with, without };

/// Text between two block boundaries, as a reader sees it: white space made single, NFC, no control characters.
/// Every text node belongs to at most one block, whole. Two <br> with only space between them are a boundary too, and so is one
/// after a whole paragraph outside <p>; any other is a space (a line end in preformatted text). Unseen elements (script, style,
/// template, ...) are in no block.
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
  /// Characters of a text or comment node (character references resolved); empty for other nodes.
  [[nodiscard]] std::string_view text(NodeId n) const;

  /// The start tag of an element as it stands in the page, from '<' to '>'; empty where no tag of the page made it.
  [[nodiscard]] std::string_view start_tag(NodeId n) const {
    return nodes_[n].kind == Kind::element && nodes_[n].source == Source::page ? in_page(nodes_[n].begin, nodes_[n].size)
                                                                               : std::string_view();
  }

  /// Value of the first attribute of that (lower-case) name; nullopt if the element has none.
  [[nodiscard]] std::optional<std::string_view> attribute(NodeId n, std::string_view name) const;
  /// The same without a look at the value: nothing is decoded, nothing remembered.
  [[nodiscard]] bool has_attribute(NodeId n, std::string_view name) const { return find_attribute(n, name).has_value(); }
  [[nodiscard]] Attributes attributes(NodeId n) const { return {*this, nodes_[n]}; }
  /// Calls f(std::string_view) for each token of the element's class attribute, nothing allocated.
  template <typename F>
  void for_each_class(NodeId n, F&& f) const;

  /// All elements of a tag, in document order.
  [[nodiscard]] std::span<const NodeId> elements(Tag tag) const;
  /// Nearest ancestor (not n itself) of that tag, or none.
  [[nodiscard]] NodeId ancestor(NodeId n, Tag tag) const {
    return ancestor(n, [tag](const Node& a) { return a.tag == tag; });
  }
  /// Nearest ancestor (not n itself) of a kind: for which is(const Node&) holds, or none.
  template <typename F>
  requires std::predicate<F, const Node&>
  [[nodiscard]] NodeId ancestor(NodeId n, F is) const {
    for (n = nodes_[n].parent; n != none && !is(nodes_[n]);) n = nodes_[n].parent;
    return n;
  }

  /// The text of a subtree as a reader sees it, on one line; a block boundary or <br> is a space.
  [[nodiscard]] std::string reader_text(NodeId n) const { return reader_text(n, end(n)); }
  /// The same of the nodes [begin, end); without links: what stands inside <a href> is left out.
  [[nodiscard]] std::string reader_text(NodeId begin, NodeId end, Links links = Links::with) const;
  /// The characters of a subtree, all text nodes joined: the content of script, title, style.
  [[nodiscard]] std::string raw_text(NodeId n) const;

  /// The blocks of visible text, in document order.
  [[nodiscard]] std::span<const TextBlock> blocks() const { return blocks_; }
  [[nodiscard]] std::string_view text(const TextBlock& b) const { return made(b.text); }
  /// Nearest <a href> around all of a block's text, or none.
  [[nodiscard]] NodeId enclosing_link(const TextBlock& b) const;

  /// What was cut or mended while building: one line each.
  [[nodiscard]] const std::vector<std::string>& warnings() const { return warnings_; }

 private:
  friend class Builder;
  friend class BlockFinder;
  friend class Attribute;
  friend class AttributeIterator;
  Document() = default;

  /// A text node's characters in a range of the page.
  struct Part {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    Source source = Source::page;
  };
  struct Listed {
    Piece name, value;
  };
  [[nodiscard]] std::string_view in_page(std::uint32_t begin, std::uint32_t size) const {
    return std::string_view(page_).substr(begin, size);
  }
  [[nodiscard]] std::string_view made(Piece p) const { return std::string_view(made_).substr(p.begin, p.size); }
  [[nodiscard]] std::optional<Attribute> find_attribute(NodeId n, std::string_view name) const;
  [[nodiscard]] std::string_view decoded(std::string_view raw, Decode how) const;
  [[nodiscard]] std::string_view lowered(std::string_view name) const;
  /// Calls f(std::string_view) for the decoded characters of a text or comment node, in one or several pieces that live for
  /// the call alone.
  template <typename F>
  void for_each_piece(NodeId n, F&& f) const;

  std::string page_;
  std::vector<Node> nodes_;
  std::vector<Part> parts_;
  std::vector<Listed> listed_;
  std::vector<TextBlock> blocks_;
  std::vector<NodeId> by_tag_;            ///< elements grouped by tag
  std::vector<std::uint32_t> tag_begin_;  ///< where each tag's group begins in by_tag_
  std::string made_;                      ///< the blocks' text, and what the page's bytes could not serve for
  std::vector<std::string> warnings_;
  /// What was decoded on demand, by its place in the page (of a text in pieces: its index, from 2^31 on).
  mutable std::unordered_map<std::uint32_t, std::string> decoded_;
};

/// Builds the document of a UTF-8 page (invalid bytes read as U+FFFD). Total: whatever the bytes, a document comes back; what had
/// to be cut to stay within the limits of time and memory is told by warnings().
Document parse(std::string page);

/// Calls f(std::string_view) for each token of a class attribute, nothing allocated.
template <typename F>
void for_each_token(std::string_view list, F&& f) {
  for (std::size_t at = 0; at < list.size(); ++at) {
    if (is_white(list[at])) continue;
    const std::size_t begin = at;
    while (at < list.size() && !is_white(list[at])) ++at;
    f(list.substr(begin, at - begin));
  }
}

template <typename F>
void Document::for_each_class(NodeId n, F&& f) const {
  if (const auto list = attribute(n, "class")) for_each_token(*list, f);
}

/// Path of element names with #id and .class from the root, as CSS writes it: "html > body > div#main.story > p".
std::string path(const Document& document, NodeId n);

}  // namespace tearsheet::dom
