// Puts a Document together, node by node in document order. Of this room alone.
#pragma once

#include "dom/document.hpp"
#include "text/unicode.hpp"

#include <string>
#include <string_view>

namespace tearsheet::dom {

class Builder {
 public:
  [[nodiscard]] NodeId size() const { return document_.size(); }
  void add_document();
  void add_element(NodeId parent, std::string_view name, Namespace space);
  /// To the element added last.
  void add_attribute(std::string_view name, std::string_view value);
  void add_characters(NodeId parent, Kind kind, std::string_view text);
  /// Ends the subtree of a node: it holds all nodes added since.
  void close(NodeId n) { document_.nodes_[n].end = size(); }
  void warn(std::string line) { document_.warnings_.push_back(std::move(line)); }
  void set_too_large() { document_.too_large_ = true; }
  /// Finds the blocks, indexes the tags, and hands the document out.
  Document finish();

 private:
  Piece put(std::string_view s);
  void index_tags();

  friend class BlockFinder;
  Document document_;
};

/// Cuts the document's text into blocks (see TextBlock).
class BlockFinder {
 public:
  explicit BlockFinder(Builder& builder) : builder_(builder), document_(builder.document_) {}
  void run();

 private:
  struct Open {
    NodeId element, end;
  };
  void enter(NodeId n);
  void add_text(NodeId n);
  void add_break();
  void flush();

  Builder& builder_;
  Document& document_;
  std::vector<Open> open_;       // block-level elements around the place
  NodeId link_end_ = 0;          // end of the link around the place
  NodeId preformatted_end_ = 0;  // end of the <pre> around the place
  text::Cleaner cleaner_;
  std::string preformatted_;
  TextBlock block_;
  bool broken_ = false;  // a <br> and nothing but space since
};

}  // namespace tearsheet::dom
