// XML is told by its root element, which comes after a declaration, comments and instructions; JSON by its first brackets and
// the string after them. What is not plain is HTML: browsers read anything.
#include "origin/other_format.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tearsheet::origin {
namespace {

constexpr std::string_view white = " \t\r\n\f";
constexpr int most_preambles = 32;  // comments and instructions before a root

struct Root {
  std::string_view name;
  std::string_view kind;
};

/// By name, in lower case.
constexpr std::array roots{
    Root{"feed", "an Atom feed"},
    Root{"kml", "a KML map"},
    Root{"newsitem", "a NewsML item"},
    Root{"newsml", "a NewsML document"},
    Root{"nitf", "an NITF document"},
    Root{"opml", "an OPML list"},
    Root{"plist", "a property list"},
    Root{"rdf:rdf", "an RSS feed or other RDF"},
    Root{"rss", "an RSS feed"},
    Root{"sitemapindex", "a sitemap"},
    Root{"soap:envelope", "a SOAP message"},
    Root{"svg", "an SVG image"},
    Root{"urlset", "a sitemap"},
};
static_assert(std::ranges::is_sorted(roots, {}, &Root::name));

void skip_white(std::string_view& s) { s.remove_prefix(std::min(s.find_first_not_of(white), s.size())); }

/// Takes `begin` ... `end` away if the text begins so.
bool skip(std::string_view& s, std::string_view begin, std::string_view end) {
  if (!s.starts_with(begin)) return false;
  const std::size_t stop = s.find(end, begin.size());
  s.remove_prefix(stop == std::string_view::npos ? s.size() : stop + end.size());
  return true;
}

std::string_view kind_of_xml(std::string_view s) {
  for (int n = 0; n < most_preambles; ++n) {
    if (!skip(s, "<?", "?>") && !skip(s, "<!--", "-->")) break;
    skip_white(s);
  }
  // A DOCTYPE is HTML's as a rule, but RSS 0.91 and SVG have their own.
  skip(s, "<!DOCTYPE rss", ">");
  skip(s, "<!DOCTYPE svg", ">");
  skip_white(s);
  if (!s.starts_with('<')) return {};
  const std::string name = text::to_lower(s.substr(1, std::min<std::size_t>(s.find_first_of(" \t\r\n\f/>", 1), 40) - 1));
  const auto root = std::ranges::lower_bound(roots, std::string_view(name), {}, &Root::name);
  return root != roots.end() && root->name == name ? root->kind : std::string_view();
}

/// An object with a member, or an array of objects, arrays or strings.
bool is_json(std::string_view s) {
  const bool object = s.starts_with('{');
  s.remove_prefix(1);
  skip_white(s);
  if (!object) return s.starts_with('{') || s.starts_with('[') || s.starts_with('"');
  if (!s.starts_with('"')) return false;
  const std::size_t end = s.find('"', 1);
  if (end == std::string_view::npos) return false;
  s.remove_prefix(end + 1);
  skip_white(s);
  return s.starts_with(':');
}

}  // namespace

std::string_view other_format(std::string_view text) {
  skip_white(text);
  if (text.starts_with('<')) return kind_of_xml(text);
  if ((text.starts_with('{') || text.starts_with('[')) && is_json(text)) return "JSON";
  return {};
}

bool begins_as_html(std::string_view text) {
  skip_white(text);
  const auto begins = [&](std::string_view tag) { return text::equals_ignoring_ascii_case(text.substr(0, tag.size()), tag); };
  return begins("<!doctype html") || begins("<html");
}

}  // namespace tearsheet::origin
