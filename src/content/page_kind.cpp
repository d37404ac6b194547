#include "content/page_kind.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace tearsheet::content {

namespace {

// Words in the paths of lists and of shops. Sorted.
constexpr auto list_words = std::to_array<std::string_view>(
    {"all",       "archive", "archives", "author", "blog",      "browse", "categories", "category", "collection", "collections",
     "directory", "guides",  "index",    "issues", "kategorie", "list",   "news",       "page",     "podcasts",   "resources",
     "search",    "section", "shows",    "tag",    "tags",      "thema",  "topic",      "topics",   "trails"});
constexpr auto shop_words =
    std::to_array<std::string_view>({"app", "apps", "buy", "cart", "catalog", "item", "p", "pricing", "prod", "product",
                                     "products", "produit", "produkt", "shop", "shopping", "store"});
static_assert(std::ranges::is_sorted(list_words) && std::ranges::is_sorted(shop_words));

// What shops and lists print on their buttons, lower case, sorted.
// clang-format off
constexpr auto shop_labels = std::to_array<std::string_view>({
    "add to bag", "add to basket", "add to cart", "add to compare", "add to wishlist", "afegir a la cistella",
    "aggiungi al carrello", "agregar al carrito", "ajouter au panier", "añadir al carrito", "buy now", "compare", "comprar",
    "customer reviews", "do koszyka", "filter", "filter by", "filtern", "filters", "free shipping", "in den warenkorb",
    "in stock", "jetzt kaufen", "köp", "load more", "merkzettel", "next page", "on sale", "out of stock", "price",
    "quantity", "quick view", "regular price", "sale price", "select options", "sepete ekle", "shop now", "show more",
    "sort", "sort by", "sort by:", "sortieren nach", "trier par", "view all", "view details", "view product", "warenkorb",
    "winkelwagen", "wishlist", "write a review", "в корзину", "купить", "カートに入れる", "加入购物车", "장바구니",
});
// clang-format on
static_assert(std::ranges::is_sorted(shop_labels));

// Class tokens of html and body, lower case, sorted.
constexpr auto post_templates = std::to_array<std::string_view>(
    {"article", "article-page", "node-type-article", "node-type-blog", "node-type-story", "page-node-type-article",
     "page-node-type-blog", "page-node-type-story", "post", "single", "single-post", "story", "template-article"});
constexpr auto list_templates = std::to_array<std::string_view>({"archive",
                                                                 "author",
                                                                 "blog",
                                                                 "catalog",
                                                                 "category",
                                                                 "collection",
                                                                 "date",
                                                                 "front",
                                                                 "home",
                                                                 "homepage",
                                                                 "index",
                                                                 "landing",
                                                                 "listing",
                                                                 "node-type-listing",
                                                                 "page-type-collection",
                                                                 "post-type-archive",
                                                                 "search",
                                                                 "section",
                                                                 "tag",
                                                                 "taxonomy",
                                                                 "template-collection",
                                                                 "template-index",
                                                                 "term"});
static_assert(std::ranges::is_sorted(post_templates) && std::ranges::is_sorted(list_templates));

// Parts of headlines, as text::fold writes them.
constexpr auto error_titles = std::to_array<std::string_view>(
    {"404", "403", "not found", "access denied", "nicht gefunden", "introuvable", "no encontrad", "non trovata", "não encontrada",
     "niet gevonden", "nie znaleziono", "sayfa bulunamad", "не найдена", "見つかりません", "찾을 수 없", "找不到"});
constexpr auto search_titles =
    std::to_array<std::string_view>({"search results", "results for", "suchergebnis", "résultats de", "resultados de",
                                     "risultati", "zoekresultaten", "sökresultat", "результаты поиска"});

bool title_holds(const metadata::Facts& facts, std::span<const std::string_view> list) {
  const std::string title = text::fold(facts.headline.value_or(""));
  return std::ranges::any_of(list, [&](std::string_view s) { return title.find(s) != std::string::npos; });
}

}  // namespace

Declared read_declared(const dom::Document& document) {
  Declared out;
  for (const dom::NodeId n : document.elements(dom::Tag::meta)) {
    if (document.attribute(n, "property").value_or("") != "og:type") continue;
    const std::string kind = text::to_lower(document.attribute(n, "content").value_or(""));
    out.article = out.article || kind.find("article") != std::string::npos;
    out.product = out.product || kind.find("product") != std::string::npos;
    out.other = out.other || (!kind.empty() && kind.find("article") == std::string::npos);
  }
  for (const dom::NodeId n : document.elements(dom::Tag::script)) {
    if (document.attribute(n, "type").value_or("") != "application/ld+json") continue;
    const std::string data = document.raw_text(n);
    const auto has = [&](std::string_view type) { return data.find(type) != std::string::npos; };
    out.sells = out.sells || has("\"Product\"") || has("\"Offer\"") || has("\"AggregateOffer\"");
    out.lists = out.lists || has("\"CollectionPage\"") || has("\"ItemList\"") || has("\"SearchResultsPage\"");
  }
  return out;
}

Address read_address(const metadata::Facts& facts) {
  Address out;
  if (!facts.canonical_url) return out;
  const std::string url = text::to_lower(*facts.canonical_url);
  const std::size_t host = url.find("://");
  if (host == std::string::npos) return out;
  out.known = true;
  std::string_view path = std::string_view(url).substr(std::min(url.size(), url.find('/', host + 3)));
  path = path.substr(0, path.find_first_of("?#"));
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::string_view part = path.substr(0, path.find('/'));
    path.remove_prefix(part.size());
    if (part.empty()) continue;
    out.parts += 1;
    out.hyphens = static_cast<double>(std::ranges::count(part, '-'));
    out.lists = out.lists || std::ranges::binary_search(list_words, part);
    out.sells = out.sells || std::ranges::binary_search(shop_words, part);
  }
  out.front = out.parts == 0;
  return out;
}

Template read_template(const dom::Document& document) {
  Template out;
  const auto read = [&](dom::NodeId element) {
    const std::string classes = text::to_lower(document.attribute(element, "class").value_or(""));
    for (std::string_view rest = classes; !rest.empty();) {
      const std::string_view token = rest.substr(0, rest.find_first_of(" \t\r\n\f"));
      rest.remove_prefix(std::min(rest.size(), token.size() + 1));
      out.post = out.post || std::ranges::binary_search(post_templates, token) || token.starts_with("postid-");
      out.list = out.list || std::ranges::binary_search(list_templates, token);
    }
  };
  for (const dom::Tag tag : {dom::Tag::html, dom::Tag::body}) {
    for (const dom::NodeId element : document.elements(tag)) read(element);
  }
  return out;
}

namespace {

// "page=2", "paged=12", "/page/3": the word, a sign or two, a number.
bool leads_to_page(std::string_view tag) {
  constexpr std::string_view word = "page";
  for (std::size_t at = tag.find(word); at != std::string_view::npos; at = tag.find(word, at)) {
    const char before = at == 0 ? ' ' : tag[at - 1];
    at += word.size();
    if (before != '/' && before != '?' && before != '&' && before != ';') continue;
    std::size_t number = at + (at < tag.size() && tag[at] == 'd' ? 1 : 0);
    const char sign = number < tag.size() ? tag[number] : ' ';
    ++number;
    if ((sign != '=' && sign != '/') || number >= tag.size()) continue;
    if (tag[number] >= '0' && tag[number] <= '9') return true;
  }
  return false;
}

}  // namespace

double count_page_links(const dom::Document& document) {
  double out = 0;
  for (const dom::NodeId link : document.elements(dom::Tag::a)) {
    const std::string_view tag = document.start_tag(link);
    out += leads_to_page(!tag.empty() ? tag : document.attribute(link, "href").value_or("")) ? 1 : 0;
  }
  return out;
}

double count_choices(const dom::Document& document) {
  return static_cast<double>(std::ranges::count_if(document.elements(dom::Tag::input), [&](dom::NodeId input) {
    const std::string_view type = document.attribute(input, "type").value_or("");
    return type == "checkbox" || type == "radio";
  }));
}

double count_shop_labels(const dom::Document& document) {
  constexpr std::size_t longest = 30;  // bytes
  double out = 0;
  for (const dom::TextBlock& block : document.blocks()) {
    if (block.text.size <= longest && std::ranges::binary_search(shop_labels, text::to_lower(document.text(block)))) out += 1;
  }
  return out;
}

bool has_error_title(const metadata::Facts& facts) { return title_holds(facts, error_titles); }

std::string_view name_of_page(const dom::Document& document, const metadata::Facts& facts) {
  const Declared declared = read_declared(document);
  if (title_holds(facts, error_titles)) return "an error page";
  if (title_holds(facts, search_titles)) return "search results";
  if (declared.product || declared.sells) return "a product page or a list of products";
  if (read_address(facts).front) return "a front page";
  if (declared.lists) return "a collection or section page";
  return "a list of links, a form or a gallery";
}

}  // namespace tearsheet::content
