// One pass over the elements: microdata and RDFa, rel=author, <time>, and classes that name an author, a byline, a date.
#include "metadata/class_words.hpp"
#include "metadata/nearby.hpp"
#include "metadata/person_words.hpp"
#include "metadata/sources.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

constexpr std::size_t longest_line = 300;  // bytes of a byline or a date line
constexpr dom::NodeId largest_part = 120;  // nodes below the element of one

struct Property {
  std::string_view name;  ///< of itemprop or property, without a prefix, lower case
  Field field;
};
constexpr std::array properties = std::to_array<Property>({
    {"articlesection", Field::section},
    {"author", Field::author},
    {"creator", Field::author},
    {"datecreated", Field::published},
    {"datemodified", Field::modified},
    {"datepublished", Field::published},
    {"description", Field::description},
    {"headline", Field::headline},
    {"inlanguage", Field::language},
});

// Things whose properties are not the article's.
bool is_of_article(std::string_view type) {
  constexpr std::array<std::string_view, 10> kinds = {"Article", "Posting", "Blog",   "Page",  "CreativeWork",
                                                      "Review",  "Report",  "Recipe", "Event", "WebSite"};
  return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view k) { return type.ends_with(k); });
}

// The text of an element with " | " wherever another element begins or ends: names beside each other often have no
// more between them.
std::string parted_text(const dom::Document& document, dom::NodeId n) {
  std::string out;
  dom::NodeId parent = dom::none;
  for (dom::NodeId d = n; d < document.end(n);) {
    if (document.kind(d) == dom::Kind::element && dom::is_unseen(document.tag(d))) {
      d = document.end(d);
      continue;
    }
    if (document.kind(d) == dom::Kind::text) {
      const std::string_view text = document.text(d);
      if (text.find_first_not_of(" \t\r\n\f") != std::string_view::npos) {
        if (parent != dom::none && document.parent(d) != parent) out += " | ";
        parent = document.parent(d);
      }
      out += text;
    }
    ++d;
  }
  return out;
}

class Pass {
 public:
  Pass(const dom::Document& document, Candidates& out) : document_(document), out_(out) {}

  void run() {
    for (dom::NodeId n = 0; n < document_.size();) {
      const dom::Tag tag = document_.tag(n);
      if (dom::is_unseen(tag) && tag != dom::Tag::head) {
        n = document_.end(n);
        continue;
      }
      const bool whole_page = tag == dom::Tag::meta || tag == dom::Tag::body || tag == dom::Tag::main || tag == dom::Tag::html;
      if (document_.kind(n) == dom::Kind::element && !whole_page) element(n, tag);
      ++n;
    }
    bylines();
  }

 private:
  // <a href="/author/jane-roe">Jane Roe</a>
  void author_link(dom::NodeId n, std::string_view href) {
    constexpr std::size_t longest_href = 300;
    if (href.size() > longest_href || document_.end(n) - n > 8) return;
    const std::size_t stop = std::min(href.find_first_of("?#"), href.size());
    const std::size_t scheme = href.find("://");
    std::size_t at = href.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    for (; at < stop;) {
      const std::size_t next = std::min(href.find('/', at + 1), stop);
      const bool more = next + 1 < stop;
      if (more && is_author_path(href.substr(at + 1, next - at - 1)) && !stands_elsewhere(document_, n)) {
        // A longer text is the headline of a story that stands below its writer's address.
        constexpr std::size_t longest_names = 60;
        if (const std::string text = document_.reader_text(n); text.size() <= longest_names)
          out_.add(Field::author, text, "author link", n);
        return;
      }
      at = next;
    }
  }

  void element(dom::NodeId n, dom::Tag tag) {
    for (const dom::Attribute& a : document_.attributes(n)) {
      const std::string_view name = a.name;
      if (name.size() == 8 && (name == "itemprop" || name == "property")) properties_of(n, a.value());
      if (tag == dom::Tag::a && name == "href") author_link(n, a.value());
      if (name.size() == 3 && name == "rel") relation(n, a.value());
      if (name.size() == 5 && name == "class") classes(n, a.value());
    }
    if (tag == dom::Tag::time) time(n);
  }

  // The nearest itemscope around n is the article's or the page's, or there is none.
  bool in_article(dom::NodeId n) const {
    for (dom::NodeId a = document_.parent(n); a != dom::none; a = document_.parent(a)) {
      const auto type = document_.attribute(a, "itemtype");
      if (type) return is_of_article(*type);
      const auto rdfa = document_.attribute(a, "typeof");
      if (rdfa) return is_of_article(*rdfa);
    }
    return true;
  }

  void properties_of(dom::NodeId n, std::string_view list) {
    dom::for_each_token(list, [&](std::string_view token) {
      const std::size_t colon = token.find_last_of(":/");
      if (colon != std::string_view::npos) token = token.substr(colon + 1);
      for (const Property& p : properties) {
        if (text::equals_ignoring_ascii_case(token, p.name)) property(n, p.field);
      }
    });
  }

  void property(dom::NodeId n, Field field) {
    if (!in_article(n) || stands_elsewhere(document_, n)) return;
    if (field == Field::author) {
      author_property(n);
      return;
    }
    for (const std::string_view name : {"content", "datetime"}) {
      if (const auto value = document_.attribute(n, name); value && !value->empty()) {
        out_.add(field, *value, "itemprop", n);
        return;
      }
    }
    if (document_.end(n) - n <= largest_part) out_.add(field, document_.reader_text(n), "itemprop", n);
  }

  // The author is a thing with a name of its own, or a text.
  void author_property(dom::NodeId n) {
    if (const auto type = document_.attribute(n, "itemtype"); type && type->ends_with("Organization")) return;
    if (const auto value = document_.attribute(n, "content"); value && !value->empty()) {
      out_.add(Field::author, *value, "itemprop", n);
      return;
    }
    if (document_.end(n) - n > largest_part) return;
    bool named = false;
    for (dom::NodeId d = n + 1; d < document_.end(n); ++d) {
      const auto p = document_.kind(d) == dom::Kind::element ? document_.attribute(d, "itemprop") : std::nullopt;
      if (!p || *p != "name") continue;
      const auto content = document_.attribute(d, "content");
      out_.add(Field::author, content && !content->empty() ? std::string(*content) : document_.reader_text(d), "itemprop", d);
      named = true;
    }
    if (!named) out_.add(Field::author, parted_text(document_, n), "itemprop", n);
  }

  void relation(dom::NodeId n, std::string_view list) {
    dom::for_each_token(list, [&](std::string_view token) {
      if (!text::equals_ignoring_ascii_case(token, "author") || document_.end(n) - n > largest_part) return;
      if (stands_elsewhere(document_, n)) return;
      out_.add(Field::author, document_.reader_text(n), "rel author", n);
    });
  }

  void classes(dom::NodeId n, std::string_view list) {
    const dom::NodeId size = document_.end(n) - n;
    if (size == 1 || size > largest_part || document_.is(n, dom::Tag::time)) return;
    const unsigned found = known_roles_of(list);
    if (found == 0) return;
    if ((found & (role_author | role_byline)) != 0) {
      names_.push_back({n, found});
    } else if ((found & (role_date | role_modified)) != 0) {
      dates(n, (found & role_modified) != 0);
    }
  }

  // A page repeats its lists of classes: what a list says is looked up once, as long as no other takes its place here.
  unsigned known_roles_of(std::string_view list) {
    if (list.empty()) return 0;
    std::size_t place = list.size();
    for (std::size_t at = 0; at < list.size(); at += 5) place = place * 31 + static_cast<unsigned char>(list[at]);
    Known& known = known_[(place * 31 + static_cast<unsigned char>(list.back())) % known_.size()];
    if (known.list != list) known = {list, roles_of_list(list)};
    return known.roles;
  }

  void dates(dom::NodeId n, bool modified) {
    if (stands_elsewhere(document_, n)) return;
    const auto title = document_.attribute(n, "title");  // microformats: <abbr class="published" title="2012-07-25T18:04Z">
    const std::string line =
        title && title->find_first_of("0123456789") != std::string_view::npos ? std::string(*title) : document_.reader_text(n);
    if (line.size() > longest_line || line.find_first_of("0123456789") == std::string::npos) return;
    out_.add(modified || tells_of_change(line) ? Field::modified : Field::published, line, "date markup", n);
  }

  void time(dom::NodeId n) {
    const Place place = place_of(document_, n);
    if (place == Place::elsewhere) return;
    const auto datetime = document_.attribute(n, "datetime");
    const std::string printed = datetime && !datetime->empty() ? std::string(*datetime) : document_.reader_text(n);
    const unsigned found = roles(document_, n) | (document_.parent(n) == dom::none ? 0 : roles(document_, document_.parent(n)));
    const bool modified = (found & role_modified) != 0 && (roles(document_, n) & role_date) == 0;
    out_.add(modified ? Field::modified : Field::published, printed, place == Place::beside ? "time elsewhere" : "time", n);
  }

  // Of nested elements the inner ones hold the names, the outer one the line as printed.
  void bylines() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const auto [n, found] = names_[i];
      if (stands_elsewhere(document_, n)) continue;
      const std::string line = document_.reader_text(n);
      if (line.empty() || line.size() > longest_line) continue;
      const bool outer = i + 1 < names_.size() && document_.holds(n, names_[i + 1].n);
      const bool inner = last_outer_ != dom::none && document_.holds(last_outer_, n);
      if (!inner) out_.add(Field::byline, line, "byline", n);
      if (outer && !inner) last_outer_ = n;
      if (!outer) out_.add(Field::author, parted_text(document_, n), (found & role_byline) != 0 ? "byline" : "class author", n);
      if (outer && (found & role_byline) != 0) out_.add(Field::author, parted_text(document_, n), "byline", n);
    }
  }

  struct Named {
    dom::NodeId n;
    unsigned roles;
  };
  struct Known {
    std::string_view list;  ///< of the document
    unsigned roles = 0;
  };
  const dom::Document& document_;
  Candidates& out_;
  std::array<Known, 512> known_;
  std::vector<Named> names_;
  dom::NodeId last_outer_ = dom::none;
};

}  // namespace

void collect_markup(const dom::Document& document, Candidates& out) { Pass(document, out).run(); }

}  // namespace tearsheet::metadata
