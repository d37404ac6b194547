// Cuts the visible text of a Document into blocks. Of this room alone.
#pragma once

#include "dom/document.hpp"
#include "text/unicode.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

/// Cuts the document's text into blocks (see TextBlock).
class BlockFinder {
 public:
  explicit BlockFinder(Document& document) : document_(document) {}
  /// Fills the document's blocks, in one pass.
  void run();

 private:
  struct Open {
    NodeId element, end;
  };
  void enter(NodeId n);
  void add_text(NodeId n);
  void add_piece(NodeId n, std::string_view piece);
  void add_break();
  void break_at_spans(std::string_view piece);
  [[nodiscard]] bool in_paragraph() const;
  void flush();

  Document& document_;
  std::vector<Open> open_;       // block-level elements around the place
  NodeId link_end_ = 0;          // end of the link around the place
  NodeId preformatted_end_ = 0;  // end of the <pre> around the place
  text::Cleaner cleaner_;
  std::string preformatted_;
  TextBlock block_;
  std::size_t bytes_ = 0;        // of the block so far
  std::size_t empty_spans_ = 0;  // since the text so far
  bool ends_sentence_ = false;   // so does the block so far
  bool broken_ = false;          // a <br> and nothing but space since
};

}  // namespace tearsheet::dom
