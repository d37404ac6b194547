// The sources: each reads one kind of markup and adds what it finds. None looks at what another found.
#pragma once

#include "metadata/candidates.hpp"

#include <string>

namespace tearsheet::metadata {

/// <meta>, <link> and <html lang>, by a table of names.
void collect_meta(const dom::Document& document, Candidates& out);

/// JSON-LD: the article of the page, its publisher, the page itself. Returns the article's text (articleBody), or nothing.
std::string collect_json_ld(const dom::Document& document, Candidates& out);

/// Microdata and RDFa on elements, rel=author, <time>, elements whose class names an author or a byline.
void collect_markup(const dom::Document& document, Candidates& out);

/// Lines printed near the headline: "By Jane Roe", "Published 25 July 2012", and, where it is known when the copy was made, "3
/// hours ago". `headline`: the element that prints it.
void collect_printed(const dom::Document& document, dom::NodeId headline, std::string_view language, std::string_view archived,
                     Candidates& out);

/// Where nothing else tells an author: the line in brackets with which agencies end, "(Reporting by Jane Roe; Editing by John
/// Doe)", and lines such as "Written by Jane Roe" wherever they stand.
void collect_sign_off(const dom::Document& document, Candidates& out);

/// Where nothing else tells a date: short lines anywhere on the page that are a date and hardly more, and dates that open a
/// paragraph near the headline.
void collect_dates_anywhere(const dom::Document& document, dom::NodeId headline, std::string_view language, Candidates& out);

/// The text of a value that may hold HTML: tags out, character references resolved once.
std::string plain_text(std::string_view html);

}  // namespace tearsheet::metadata
