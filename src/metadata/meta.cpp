// Names of <meta> and rel of <link>, by a table: a further name is a row.
#include "metadata/sources.hpp"

#include "metadata/person_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

struct Row {
  std::string_view name;  ///< of the attribute name, property, itemprop or http-equiv; lower case
  Field field;
  std::string_view source;
};

constexpr std::array rows = std::to_array<Row>({
    {"analyticsattributes.articledate", Field::published, "meta date"},
    {"analyticsattributes.author", Field::author, "meta author"},
    {"application-name", Field::site, "application-name"},
    {"article.author", Field::author, "meta author"},
    {"article.created", Field::published, "meta date"},
    {"article.headline", Field::headline, "meta title"},
    {"article.origheadline", Field::headline, "meta title"},
    {"article.published", Field::published, "meta date"},
    {"article.section", Field::section, "meta section"},
    {"article.updated", Field::modified, "meta modified"},
    {"article:author", Field::author, "article:author"},
    {"article:author_name", Field::author, "article:author"},
    {"article:content_tier", Field::accessible_for_free, "article:content_tier"},
    {"article:modified", Field::modified, "article:modified_time"},
    {"article:modified_time", Field::modified, "article:modified_time"},
    {"article:published", Field::published, "article:published_time"},
    {"article:published_time", Field::published, "article:published_time"},
    {"article:section", Field::section, "article:section"},
    {"article:tag", Field::tag, "article:tag"},
    {"article_author", Field::author, "meta author"},
    {"article_date_original", Field::published, "meta date"},
    {"author", Field::author, "meta author"},
    {"authors", Field::author, "meta author"},
    {"bt:author", Field::author, "meta author"},
    {"bt:moddate", Field::modified, "meta modified"},
    {"bt:pubdate", Field::published, "meta date"},
    {"byl", Field::author, "meta byline"},
    {"byline", Field::author, "meta byline"},
    {"citation_author", Field::author, "citation"},
    {"citation_date", Field::published, "citation"},
    {"citation_publication_date", Field::published, "citation"},
    {"citation_title", Field::headline, "citation"},
    {"content-language", Field::language, "content-language"},
    {"cxenseparse:author", Field::author, "cxense"},
    {"cxenseparse:recs:publishtime", Field::published, "cxense"},
    {"cxenseparse:title", Field::headline, "cxense"},
    {"date", Field::published, "meta date"},
    {"date.created", Field::published, "meta date"},
    {"date.modified", Field::modified, "meta modified"},
    {"datecreated", Field::published, "meta date"},
    {"datemodified", Field::modified, "itemprop"},
    {"datepublished", Field::published, "itemprop"},
    {"dc.creator", Field::author, "dc.creator"},
    {"dc.creator.name", Field::author, "dc.creator"},
    {"dc.date", Field::published, "dc.date"},
    {"dc.date.created", Field::published, "dc.date"},
    {"dc.date.issued", Field::published, "dc.date"},
    {"dc.date.modified", Field::modified, "dc.date"},
    {"dc.date.published", Field::published, "dc.date"},
    {"dc.description", Field::description, "dc.description"},
    {"dc.language", Field::language, "dc.language"},
    {"dc.publisher", Field::site, "dc.publisher"},
    {"dc.subject", Field::tag, "dc.subject"},
    {"dc.title", Field::headline, "dc.title"},
    {"dc:author", Field::author, "dc.creator"},
    {"dc:created", Field::published, "dc.date"},
    {"dc:creator", Field::author, "dc.creator"},
    {"dc:date", Field::published, "dc.date"},
    {"dc:modified", Field::modified, "dc.date"},
    {"dc:title", Field::headline, "dc.title"},
    {"dcsext.author", Field::author, "meta author"},
    {"dcterms.available", Field::published, "dc.date"},
    {"dcterms.created", Field::published, "dc.date"},
    {"dcterms.creator", Field::author, "dc.creator"},
    {"dcterms.date", Field::published, "dc.date"},
    {"dcterms.issued", Field::published, "dc.date"},
    {"dcterms.modified", Field::modified, "dc.date"},
    {"dcterms.title", Field::headline, "dc.title"},
    {"description", Field::description, "meta description"},
    {"displaydate", Field::published, "meta date"},
    {"doc_date", Field::published, "meta date"},
    {"eomportal-lastupdate", Field::modified, "meta modified"},
    {"gentime", Field::published, "meta date"},
    {"headline", Field::headline, "meta title"},
    {"inlanguage", Field::language, "itemprop"},
    {"isaccessibleforfree", Field::accessible_for_free, "itemprop"},
    {"keywords", Field::tag, "meta keywords"},
    {"language", Field::language, "meta language"},
    {"last-modified", Field::modified, "meta modified"},
    {"last-update", Field::modified, "meta modified"},
    {"last_updated_date", Field::modified, "meta modified"},
    {"lastmod", Field::modified, "meta modified"},
    {"lastmodified", Field::modified, "meta modified"},
    {"lastmodifieddate", Field::modified, "meta modified"},
    {"lastupdated", Field::modified, "meta modified"},
    {"live_date", Field::published, "meta date"},
    {"modificationdate", Field::modified, "meta modified"},
    {"modified", Field::modified, "meta modified"},
    {"news_keywords", Field::tag, "news_keywords"},
    {"og:article:author", Field::author, "article:author"},
    {"og:article:modified_time", Field::modified, "article:modified_time"},
    {"og:article:published_time", Field::published, "article:published_time"},
    {"og:article:section", Field::section, "article:section"},
    {"og:article:tag", Field::tag, "article:tag"},
    {"og:description", Field::description, "og:description"},
    {"og:image", Field::image, "og:image"},
    {"og:image:secure_url", Field::image, "og:image"},
    {"og:image:url", Field::image, "og:image"},
    {"og:locale", Field::language, "og:locale"},
    {"og:published_time", Field::published, "article:published_time"},
    {"og:pubdate", Field::published, "article:published_time"},
    {"og:regdate", Field::published, "article:published_time"},
    {"og:release_date", Field::published, "article:published_time"},
    {"og:site_name", Field::site, "og:site_name"},
    {"og:title", Field::headline, "og:title"},
    {"og:type", Field::kind, "og:type"},
    {"og:updated_time", Field::modified, "og:updated_time"},
    {"og:url", Field::canonical_url, "og:url"},
    {"originalpublicationdate", Field::published, "meta date"},
    {"page.content_author", Field::author, "meta author"},
    {"parsely-author", Field::author, "parsely"},
    {"parsely-image-url", Field::image, "parsely"},
    {"parsely-pub-date", Field::published, "parsely"},
    {"parsely-section", Field::section, "parsely"},
    {"parsely-tags", Field::tag, "parsely"},
    {"parsely-title", Field::headline, "parsely"},
    {"post_date", Field::published, "meta date"},
    {"ptime", Field::published, "meta date"},
    {"pub_date", Field::published, "meta date"},
    {"pubdate", Field::published, "meta date"},
    {"publication_date", Field::published, "meta date"},
    {"publication-date", Field::published, "meta date"},
    {"published_at", Field::published, "meta date"},
    {"article:publish_date", Field::published, "meta date"},
    {"publicationdate", Field::published, "meta date"},
    {"publish-date", Field::published, "meta date"},
    {"publish_date", Field::published, "meta date"},
    {"publishdate", Field::published, "meta date"},
    {"published", Field::published, "meta date"},
    {"published-date", Field::published, "meta date"},
    {"published_date", Field::published, "meta date"},
    {"published_time_telegram", Field::published, "meta date"},
    {"publisheddate", Field::published, "meta date"},
    {"publishtime", Field::published, "meta date"},
    {"revised", Field::modified, "meta modified"},
    {"rnews:datepublished", Field::published, "itemprop"},
    {"sailthru.author", Field::author, "sailthru"},
    {"sailthru.date", Field::published, "sailthru"},
    {"sailthru.description", Field::description, "sailthru"},
    {"sailthru.image.full", Field::image, "sailthru"},
    {"sailthru.tags", Field::tag, "sailthru"},
    {"sailthru.title", Field::headline, "sailthru"},
    {"shareaholic:article_author_name", Field::author, "meta author"},
    {"shareaholic:article_published_time", Field::published, "meta date"},
    {"swiftype:author", Field::author, "swiftype"},
    {"swiftype:image", Field::image, "swiftype"},
    {"swiftype:published_at", Field::published, "swiftype"},
    {"swiftype:sections", Field::section, "swiftype"},
    {"swiftype:tags", Field::tag, "swiftype"},
    {"swiftype:title", Field::headline, "swiftype"},
    {"swiftype:updated_at", Field::modified, "swiftype"},
    {"timestamp", Field::published, "meta date"},
    {"title", Field::headline, "meta title"},
    {"twitter:description", Field::description, "twitter:description"},
    {"twitter:image", Field::image, "twitter:image"},
    {"twitter:image:src", Field::image, "twitter:image"},
    {"twitter:title", Field::headline, "twitter:title"},
    {"uploaddate", Field::published, "meta date"},
    {"vr:author", Field::author, "meta author"},
    {"vr:published_time", Field::published, "meta date"},
    {"weibo:article:create_at", Field::published, "meta date"},
    {"weibo:article:update_at", Field::modified, "meta modified"},
});
constexpr auto by_name = [](const Row& a, const Row& b) { return a.name < b.name; };

// The rows are sorted at compile time, so that their order in the text is for readers.
constexpr auto sorted_rows = [] {
  auto sorted = rows;
  std::sort(sorted.begin(), sorted.end(), by_name);
  return sorted;
}();
static_assert(std::adjacent_find(sorted_rows.begin(), sorted_rows.end(),
                                 [](const Row& a, const Row& b) { return a.name == b.name; }) == sorted_rows.end());

void add_named(std::string_view name, std::string_view content, dom::NodeId n, Candidates& out) {
  constexpr std::size_t longest_name = 48;
  if (name.empty() || name.size() > longest_name) return;
  std::array<char, longest_name> lower{};
  std::transform(name.begin(), name.end(), lower.begin(), text::to_lower_ascii);
  const std::string_view key(lower.data(), name.size());
  const auto found =
      std::lower_bound(sorted_rows.begin(), sorted_rows.end(), key, [](const Row& r, std::string_view k) { return r.name < k; });
  if (found != sorted_rows.end() && found->name == key) out.add(found->field, content, found->source, n);
}

void collect_meta_elements(const dom::Document& document, Candidates& out) {
  for (const dom::NodeId n : document.elements(dom::Tag::meta)) {
    std::string_view content;
    std::array<std::string_view, 4> names;
    bool for_site_search = false;  // <meta class="swiftype" name="title" ...>
    for (const dom::Attribute& a : document.attributes(n)) {
      const std::string_view name = a.name;
      const std::string_view value = a.value();
      if (name == "content") content = value;
      if (name == "property") names[0] = value;
      if (name == "name") names[1] = value;
      if (name == "itemprop") names[2] = value;
      if (name == "http-equiv") names[3] = value;
      if (name == "class") for_site_search = value == "swiftype";
    }
    if (content.empty()) continue;
    if (for_site_search) {
      add_named("swiftype:" + std::string(names[1]), content, n, out);
      continue;
    }
    for (const std::string_view list : names)
      dom::for_each_token(list, [&](std::string_view t) { add_named(t, content, n, out); });
  }
}

// twitter:label1 "Written by" and twitter:data1 "Jane Roe" are a pair; so are label2 and data2.
void collect_labelled(const dom::Document& document, Candidates& out) {
  std::array<std::string_view, 3> labels;
  std::array<std::string_view, 3> data;
  dom::NodeId where = dom::none;
  for (const dom::NodeId n : document.elements(dom::Tag::meta)) {
    std::optional<std::string_view> name = document.attribute(n, "name");
    if (!name || name->empty()) name = document.attribute(n, "property");
    if (!name || !name->starts_with("twitter:")) continue;
    const char number = name->back();
    if (number != '1' && number != '2') continue;
    const auto index = static_cast<std::size_t>(number - '0');
    where = n;
    if (name->starts_with("twitter:label")) labels[index] = document.attribute(n, "content").value_or("");
    if (name->starts_with("twitter:data")) data[index] = document.attribute(n, "content").value_or("");
  }
  for (std::size_t n = 1; n < labels.size(); ++n) {
    const std::string label = text::to_lower(labels[n].substr(0, std::min<std::size_t>(labels[n].find(' '), 40)));
    if (is_author_label(label)) out.add(Field::author, data[n], "twitter:data", where);
  }
}

// <link rel="alternate" hreflang="de" href="..."> for each language that the page comes in: the one that leads to the page itself
// says in which it is.
void collect_languages(const dom::Document& document, Candidates& out) {
  const auto is_own = [&](std::string_view address) {
    return out.any_of(Field::canonical_url, "link canonical", [&](const Candidate& c) { return c.value == address; }) ||
           out.any_of(Field::canonical_url, "og:url", [&](const Candidate& c) { return c.value == address; });
  };
  for (const dom::NodeId n : document.elements(dom::Tag::link)) {
    const auto language = document.attribute(n, "hreflang");
    const auto href = document.attribute(n, "href");
    if (language && href && *language != "x-default" && is_own(*href)) out.add(Field::language, *language, "hreflang", n);
  }
}

void collect_links(const dom::Document& document, Candidates& out) {
  for (const dom::NodeId n : document.elements(dom::Tag::link)) {
    const std::optional<std::string_view> rel = document.attribute(n, "rel");
    const std::optional<std::string_view> href = document.attribute(n, "href");
    if (!rel || !href) continue;
    dom::for_each_token(*rel, [&](std::string_view token) {
      if (text::equals_ignoring_ascii_case(token, "canonical")) out.add(Field::canonical_url, *href, "link canonical", n);
      if (text::equals_ignoring_ascii_case(token, "image_src")) out.add(Field::image, *href, "link image_src", n);
    });
  }
}

}  // namespace

void collect_meta(const dom::Document& document, Candidates& out) {
  for (const dom::NodeId n : document.elements(dom::Tag::html)) {
    for (const std::string_view name : {"lang", "xml:lang"}) {
      if (const auto lang = document.attribute(n, name)) out.add(Field::language, *lang, "html lang", n);
    }
  }
  collect_meta_elements(document, out);
  collect_labelled(document, out);
  collect_links(document, out);
  collect_languages(document, out);
  for (const dom::NodeId n : document.elements(dom::Tag::title)) {
    if (document.ancestor(n, dom::Tag::svg) != dom::none) continue;
    out.add(Field::headline, document.raw_text(n), "title", n);
    break;
  }
}

}  // namespace tearsheet::metadata
