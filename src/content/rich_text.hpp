// Articles that a script holds as data: strings of HTML or plain text, and paragraphs as objects.
#pragma once

#include "json/script.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {

/// What a member's name says of its value.
enum class NameKind : std::uint8_t {
  other,
  text,      ///< text of the article: body, html, content, value
  type,      ///< says what its object is: type, nodeType, __typename
  headline,  ///< an object with one may be a whole story ...
  address,   ///< ... if it has an address,
  story,     ///< a date or an author too
  short_of,  ///< text about something, if it is a string: description, caption, alt
  aside      ///< whatever it holds is no part of the body: related, comments, author
};
NameKind name_kind(std::string_view name);

/// What an object is by its type.
enum class Role : std::uint8_t {
  none,
  paragraph,
  heading,
  item,
  quote,
  aside,  ///< no part of the body, unless it stands inside a paragraph: a person, a tag
  media   ///< never part of the body's text: a picture, an ad
};
Role role_of(std::string_view type);

/// A text that may be the page's article.
struct RichText {
  std::string html;      ///< paragraphs, headings, list items, quotes
  double prose = 0;      ///< words in paragraphs of prose
  double words = 0;      ///< all words
  std::string headline;  ///< of the object that holds it, and its address; empty if it has none
  std::string address;
  std::string name;  ///< of the value that it is
};

/// Adds to `out` the texts that a script holds: one for each story among its objects, and one for all that is in none.
void find_rich_texts(const json::Script& script, std::vector<RichText>& out);

}  // namespace tearsheet::content
