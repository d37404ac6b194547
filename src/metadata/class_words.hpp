// What the words of a class or id token say of an element: "article__author-name" is three or four words, two of them known.
#pragma once

#include "dom/document.hpp"

#include <cstdint>
#include <string_view>

namespace tearsheet::metadata {

// Bits, since a token has several words.
enum Role : unsigned {
  role_author = 1U << 0U,
  role_byline = 1U << 1U,
  role_date = 1U << 2U,
  role_modified = 1U << 3U,
  role_elsewhere = 1U << 4U,  ///< comments, related stories, side matter: not of this article
  role_beside = 1U << 5U,     ///< a picture, a biography, a button: not the name or the date itself
};

/// All roles of the tokens of a class list, but for those of tokens with a word that takes them back (author-photo).
unsigned roles_of_list(std::string_view list);

/// The same for an element's class.
unsigned roles(const dom::Document& document, dom::NodeId n);

enum class Place : std::uint8_t {
  article,    ///< as far as can be told
  beside,     ///< in a footer or an aside
  elsewhere,  ///< in navigation, or among comments and related stories
};

/// What the elements around `n`, and itself, say of its place.
Place place_of(const dom::Document& document, dom::NodeId n);
inline bool stands_elsewhere(const dom::Document& document, dom::NodeId n) { return place_of(document, n) != Place::article; }

}  // namespace tearsheet::metadata
