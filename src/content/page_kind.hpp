// What a page declares and shows itself to be besides an article: by its data, its address, the labels on its buttons.
#pragma once

#include "dom/document.hpp"
#include "metadata/facts.hpp"

#include <string_view>

namespace tearsheet::content {

/// og:type and the types of JSON-LD.
struct Declared {
  bool article = false, other = false, product = false;  ///< og:type
  bool sells = false, lists = false;                     ///< JSON-LD types
};

Declared read_declared(const dom::Document& document);

/// What the page's address tells, as far as the page says it.
struct Address {
  bool known = false, front = false;  ///< front: nothing behind the host
  bool lists = false, sells = false;  ///< words of its path
  double hyphens = 0;                 ///< in its last part: headlines are written into addresses so
  double parts = 0;
};

Address read_address(const metadata::Facts& facts);

/// What the publishing system writes into the classes of html and body: which of its templates made the page.
struct Template {
  bool post = false;  ///< one post or story
  bool list = false;  ///< an archive, a category, a front page, search results
};

Template read_template(const dom::Document& document);

/// Links to further pages of a list: "?page=2", "/page/3". Each link counts.
double count_page_links(const dom::Document& document);

/// Check boxes and radio buttons: the filters of a shop, mostly.
double count_choices(const dom::Document& document);

/// Blocks that are a label of shops and lists ("Add to cart", "Sort by") and nothing else.
double count_shop_labels(const dom::Document& document);

/// The headline is that of an error page.
bool has_error_title(const metadata::Facts& facts);

/// What a page that is no article is called, for the message: "a product page", "search results", ...
std::string_view name_of_page(const dom::Document& document, const metadata::Facts& facts);

}  // namespace tearsheet::content
