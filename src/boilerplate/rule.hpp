// A rule is a row: what it is called, where it looks, what it looks for, and how far it is trusted.
//
//   {"share.label", Kind::whole, "share|share this|teilen", {.words = 6}, "a label of share tools"}
//
// Alternatives stand in one pattern, separated by '|'. In text patterns # stands for a number; both sides are folded before
// they are compared (case, quotation marks, dashes, full-width forms), so a pattern is written as it reads on a page. It ends
// where a word does, but with a * at its end anywhere: "we use cookie*" takes "we use cookies" too. The * is of no use in
// the first word. What further languages look for stands in files of their own: wordings.hpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

enum class Kind : std::uint8_t {
  // Of elements: every block inside is marked.
  tag,       ///< name of an element
  role,      ///< value of the role attribute
  token,     ///< a whole class token, or the id; lower case
  anchored,  ///< the beginning of a class token or of the id, up to and with a '-' or '_'
  property,  ///< attribute=value of rel, itemprop or data-component, a whole token of the value
  control,   ///< a form that holds this: "textarea", or "input=TYPE"
  inserted,  ///< what stands between the comments "BEGIN pattern" and "END pattern", whatever its share of the page; lower case
  // Of one block's text.
  whole,     ///< the text is the pattern, but for punctuation at its ends
  prefix,    ///< it begins with the pattern
  contains,  ///< it has the pattern, at a word's beginning
  only,      ///< it has no word that is not in the pattern
  // Of a heading and the links after it.
  list,         ///< the text is the pattern, and a list of links follows
  list_prefix,  ///< it begins with the pattern, and a list of links follows
  none          ///< an id the content room gives; never looked for
};

/// All that are set must hold.
struct Guard {
  std::uint16_t words = 0;  ///< at most so many in the element or block; 0 = 30 for text, the page's share alone for elements
  std::uint8_t prose = 0;   ///< of elements: at most so many hundredths of the page's prose; 0 = 75
  bool linked = false;      ///< four fifths of the block stand in links
  bool number = false;      ///< the block has a number
  bool dated = false;       ///< the block has a word, a date such as 1.2.2003 or a time such as 4:56: it is not a bare number
  bool loose = false;       ///< the block stands in no table: a number in a table is what the table tells
  bool heading = false;     ///< the block is a heading
  bool plain = false;       ///< the block, or each block in the element, is not a heading; in an element not a question either
  bool apart = false;       ///< not a long sentence between two paragraphs of prose: there it is the article's own
};

struct Rule {
  std::string_view id;  ///< "category.name"
  Kind kind = Kind::none;
  std::string_view pattern;
  Guard guard;
  std::string_view description;  ///< one line: what it removes
};

/// All rules, in the order of their files. An id stands there once.
std::span<const Rule> all_rules();

}  // namespace tearsheet::boilerplate
