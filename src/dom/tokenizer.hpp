// A page as tokens: start tags, end tags, text, comments and doctypes as ranges of the page, where the HTML standard's tokenizer
// (13.2.5) would have them. Nothing is copied or decoded; script, style and comments are skipped at the speed of memchr.
//
//   <p class=a>Fish &amp; chips<!-- c --></p>
//   |start_tag ||text          ||comment||end_tag
//
// Two things a tokenizer learns from the tree alone: whether a raw text element (script, title, ...) was acted on, and whether
// the place is inside svg or math. Both are guessed here (ForeignGuess); who builds a tree from the tokens checks the guesses.
#pragma once

#include "dom/foreign.hpp"
#include "dom/tag.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tearsheet::dom {

enum class TokenKind : std::uint8_t {
  start_tag,
  end_tag,
  text,
  comment,
  doctype,
  cdata,  ///< <![CDATA[x]]> that is text inside svg and math and a comment elsewhere; ends at the same byte either way
};

/// How the characters of a piece of text are to be read.
enum class TextMode : std::uint8_t {
  data,  ///< character references count (title and textarea too)
  raw,   ///< they do not: script, style, CDATA, plaintext
};

struct Token {
  TokenKind kind = TokenKind::text;
  Tag tag = Tag::unknown;  ///< of tags
  TextMode mode = TextMode::data;
  bool self_closing = false;
  bool foreign = false;           ///< a start tag taken to be of svg or math
  bool raw = false;               ///< a start tag whose content is the next token, as text
  bool excess = false;            ///< a start tag with more attributes than are read
  std::uint32_t begin = 0;        ///< of the whole: from '<' on
  std::uint32_t end = 0;          ///< behind '>'
  std::uint32_t content = 0;      ///< tags: end of the name; comments, CDATA: begin of what they hold
  std::uint32_t content_end = 0;  ///< comments, CDATA: end of what they hold
  std::uint32_t names = 0;        ///< start tags: name_bit of each attribute
};

/// True for elements whose content is text alone: script, style, title, textarea, xmp, iframe, noembed, noframes, plaintext.
bool holds_raw_text(Tag tag);

class Tokenizer {
 public:
  /// The page must outlive the tokenizer and be shorter than 4 GiB.
  explicit Tokenizer(std::string_view page) : begin_(page.data()), at_(page.data()), end_(page.data() + page.size()) {}

  /// The next token; false at the end of the page. A tag that the page ends in is no token.
  bool next(Token& token);

  /// True once something was met of which the tokens alone cannot tell what it does: a <![CDATA[ with '>' inside after an svg, or
  /// </> before a tag within one, which gumbo takes into the name of that tag.
  [[nodiscard]] bool lost() const { return lost_; }
  /// True once something was met that can make gumbo 0.10 end the process by an assertion, so that it must not be given the page
  /// in any form: a <![CDATA[ after an svg and a table, a <select>, <td> and the like within an svg.
  [[nodiscard]] bool deadly() const { return deadly_; }

  /// True once a tag had more attributes than are read, an end tag or one that the page ends in too.
  [[nodiscard]] bool excess() const { return excess_; }

  [[nodiscard]] std::string_view view(std::uint32_t begin, std::uint32_t end) const { return {begin_ + begin, end - begin}; }
  /// The name of a tag, as written.
  [[nodiscard]] std::string_view name(const Token& tag) const;

 private:
  [[nodiscard]] std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - begin_); }
  [[nodiscard]] bool opens_markup(const char* at) const;
  [[nodiscard]] const char* text_end() const;
  void take_text(Token& token, const char* end, TextMode mode);
  bool raw_content(Token& token);
  bool markup(Token& token);
  bool start_tag(Token& token);
  bool end_tag(Token& token);
  bool declaration(Token& token);
  void comment(Token& token);
  void bogus_comment(Token& token, const char* content);
  void cdata(Token& token);

  const char* begin_;
  const char* at_;
  const char* end_;
  ForeignGuess foreign_;
  Tag raw_ = Tag::unknown;  // the raw text element whose content comes next
  bool stretched_ = false;  // a </> stands before the token at hand
  bool lost_ = false;
  bool table_met_ = false;  // or a template, which may hold rows
  bool deadly_ = false;
  bool excess_ = false;
};

}  // namespace tearsheet::dom
