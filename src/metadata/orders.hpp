// For each field, the sources in the order in which they are believed. A further source is an entry here and a function that
// collects under that name.
#pragma once

#include <array>
#include <string_view>

namespace tearsheet::metadata {

// Titles are believed in this order where no heading is printed that agrees with one; they also tell which heading is the
// headline.
inline constexpr std::array<std::string_view, 14> headline_order = {
    "json-ld",  "itemprop", "parsely", "sailthru", "swiftype",     "citation",     "meta title",
    "og:title", "dc.title", "cxense",  "title",    "json-ld page", "json-ld name", "twitter:title"};

inline constexpr std::array<std::string_view, 18> author_order = {
    "json-ld",     "itemprop",    "parsely",        "sailthru",   "swiftype",     "citation",
    "meta byline", "meta author", "article:author", "dc.creator", "cxense",       "rel author",
    "byline",      "author link", "class author",   "printed",    "twitter:data", "sign-off"};

inline constexpr std::array<std::string_view, 2> byline_order = {"byline", "printed"};

// What readers see: of these the nearest to the headline is taken, wherever the name for them all stands in an order.
inline constexpr std::array<std::string_view, 3> near_sources = {"time", "date markup", "printed"};
inline constexpr std::string_view nearest_source = "nearest";

inline constexpr std::array<std::string_view, 14> published_order = {"json-ld",         "article:published_time",
                                                                     "itemprop",        "parsely",
                                                                     "sailthru",        "swiftype",
                                                                     "cxense",          "json-ld page",
                                                                     "dc.date",         "meta date",
                                                                     "headline",        nearest_source,
                                                                     "json-ld created", "citation"};

// Asked only after the address of the page, and only where there is no date of a change either.
inline constexpr std::array<std::string_view, 3> last_published_order = {"printed page", "title", "time elsewhere"};

inline constexpr std::array<std::string_view, 10> modified_order = {
    "json-ld", "article:modified_time", "itemprop", "swiftype",    "json-ld page",
    "dc.date", "meta modified",         "time",     "date markup", "printed"};

inline constexpr std::array<std::string_view, 9> language_order = {"html lang",        "json-ld",     "og:locale",
                                                                   "content-language", "dc.language", "hreflang",
                                                                   "meta language",    "itemprop",    "json-ld page"};

inline constexpr std::array<std::string_view, 5> site_order = {"og:site_name", "json-ld publisher", "json-ld website",
                                                               "application-name", "dc.publisher"};

inline constexpr std::array<std::string_view, 6> section_order = {"article:section", "json-ld",      "parsely",
                                                                  "swiftype",        "meta section", "itemprop"};

inline constexpr std::array<std::string_view, 7> description_order = {
    "json-ld", "og:description", "meta description", "twitter:description", "sailthru", "dc.description", "itemprop"};

inline constexpr std::array<std::string_view, 3> canonical_order = {"link canonical", "og:url", "json-ld"};

inline constexpr std::array<std::string_view, 7> image_order = {"og:image", "json-ld",  "twitter:image", "parsely",
                                                                "sailthru", "swiftype", "link image_src"};

inline constexpr std::array<std::string_view, 8> tag_order = {"json-ld",  "article:tag", "news_keywords", "parsely",
                                                              "sailthru", "swiftype",    "meta keywords", "dc.subject"};

inline constexpr std::array<std::string_view, 4> access_order = {"json-ld", "json-ld page", "itemprop", "article:content_tier"};

}  // namespace tearsheet::metadata
