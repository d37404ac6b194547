// The words by which a byline is told apart into persons and what is none: sorted tables, one line of reasons each.
#pragma once

#include <span>
#include <string_view>

namespace tearsheet::metadata {

// Each takes a lower-case word.

/// Leads a byline in: "by", "von", "par", "text", "story".
bool leads_byline(std::string_view word);
/// Beginnings of a printed line that is a byline, lower case.
std::span<const std::string_view> byline_leads();
/// False for most first bytes of a line: no lead begins so, in small or capital letters.
bool may_begin_lead(char first);
/// First word of a label beside which an author stands: "written", "author", "verfasst".
bool is_author_label(std::string_view word);
/// A part of an address under which sites keep the pages of their writers: "author", "autoren", "journalist".
bool is_author_path(std::string_view segment);
/// Leads a credit that is not the author's: "photo", "illustration", "foto".
bool leads_other_credit(std::string_view word);
/// Joins two names: "and", "und", "et", "y". Those of one letter or that are names elsewhere count in lower case only.
bool joins_names(std::string_view word, bool written_lower);
/// Part of a name that is written small: "van", "der", "de", "bin".
bool is_particle(std::string_view word);
/// Makes a name one of an organisation: "news", "desk", "redaktion", "agence".
bool is_organisation_word(std::string_view word);
/// "The", "Der", "El", in lower case: the first word of many an outlet's name.
bool is_article_word(std::string_view word);
/// A news agency, when it is the whole name: "afp", "reuters".
bool is_agency(std::string_view name);
/// Of a job title: "reporter", "editor", "korrespondentin".
bool is_job_word(std::string_view word);
/// Stands in an author field for nobody: "admin", "guest", "unknown".
bool is_placeholder(std::string_view word);
/// Degrees and licences after a name: "md", "phd". Without the last dot.
bool is_credential(std::string_view word);
/// After a name and a comma, part of it: "jr", "sr", "iii".
bool is_suffix(std::string_view word);
/// Begins a date line or a button in a byline: "published", "updated", "follow", "min".
bool ends_names(std::string_view word);

}  // namespace tearsheet::metadata
