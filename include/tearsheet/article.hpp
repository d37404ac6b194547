// What comes out of a page: schema tearsheet/1. Every string is owned, valid UTF-8, in NFC, without control characters
// but \n and \t. Absent facts are nullopt or empty.
#pragma once

#include <tearsheet/export.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet {

/// Where a page came from. Keys and meaning as in `source` of the schema.
struct Source {
  std::string path;                     ///< as Page::path; bytes that are not UTF-8 become U+FFFD when written
  std::optional<std::uint64_t> record;  ///< offset of the record in an archive, in bytes
  std::optional<std::string> id;        ///< the input's own identifier of the page
  std::optional<std::string> url;       ///< the address the page was fetched from
  std::string container;                ///< name of the container's row: "html", "gzip", ...
  std::optional<std::string> charset;   ///< name of the encoding used (Encoding Standard, lower case)
  std::optional<std::string> archived;  ///< ISO 8601, when the copy was made
};

enum class BlockType : std::uint8_t { paragraph, heading, list_item, blockquote, preformatted, table, caption, embed, note };

/// One block of the article, in page order.
struct Block {
  BlockType type = BlockType::paragraph;
  int level = 0;     ///< of a heading: 1 to 6; 0 elsewhere, and then not written
  std::string text;  ///< never empty; \n only in preformatted and table blocks
};

enum class QuoteKind : std::uint8_t {
  direct,  ///< a sentence or more
  partial  ///< a few quoted words inside a sentence of the reporter's
};

/// One direct quote. [start, end) counts Unicode code points in blocks[block].text, without the outer marks.
struct Quote {
  std::string text;                         ///< what was said, without the outer marks: exactly [start, end) of the block
  std::optional<std::string> speaker;       ///< as it stands in the text: a name, "he", a noun phrase; none when nobody is named
  std::optional<std::string> speaker_full;  ///< the fullest form of that name in the article
  std::optional<std::string> cue;           ///< the word or phrase that ties the two: "said", "according to", ":"
  QuoteKind kind = QuoteKind::direct;
  std::size_t block = 0;
  std::size_t start = 0;
  std::size_t end = 0;
  std::string evidence = {};  ///< how the speaker was found ("name-verb"); empty where nobody was. Written when explained
};

/// One piece of visible text that is not in the article (only when asked to explain).
struct Removed {
  std::string rule;   ///< an id that rules() lists
  std::string where;  ///< path of element names with #id and .class from the root, as CSS writes them
  std::string text;   ///< the text left out, white space made single
};

/// Why a page gave no article. The list is fixed.
enum class ErrorCode : std::uint8_t {
  no_article,
  empty,
  not_html,
  unreadable,
  corrupt,
  unsupported,
  too_large,
  timeout,
  crashed
};

/// The code as it is written in the record, such as "no_article".
TEARSHEET_EXPORT std::string_view name(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::no_article;
  std::string message;  ///< one line, for people
};

/// The record of one page. With `error` set only `source` and `error` mean anything.
struct Article {
  Source source;
  std::optional<Error> error;

  std::optional<std::string> headline;
  std::optional<std::string> byline;  ///< as printed
  std::vector<std::string> authors;   ///< names of persons alone
  std::optional<std::string>
      published;  ///< ISO 8601, as precise as the page says: "2012", "2012-07-25", "2012-07-25T18:04:00+01:00"
  std::optional<std::string> modified;  ///< as published
  std::optional<std::string> site, section, language, canonical_url, description, image;
  std::optional<bool> accessible_for_free;
  std::vector<std::string> tags;
  std::string text;  ///< the blocks, separated by a blank line; without headline and captions
  std::vector<Block> blocks;
  std::vector<Quote> quotes;

  bool explained = false;                                     ///< Options::explain was set: removed and evidence are written
  std::vector<Removed> removed;                               ///< in page order
  std::vector<std::pair<std::string, std::string>> evidence;  ///< field, source that won; in the schema's order of fields
  std::vector<std::string> warnings;                          ///< one line each, for people
};

/// A record that holds nothing but an error.
TEARSHEET_EXPORT Article failed(Source source, ErrorCode code, std::string message);

}  // namespace tearsheet
