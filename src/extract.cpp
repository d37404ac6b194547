// The pipeline, as a table of contents: bytes -> UTF-8 -> document -> facts, marks, body, quotes -> article.
#include "boilerplate/boilerplate.hpp"
#include "charset/charset.hpp"
#include "content/carried.hpp"
#include "content/content.hpp"
#include "dom/document.hpp"
#include "metadata/metadata.hpp"
#include "origin/other_format.hpp"
#include "origin/saved.hpp"
#include "quotes/quotes.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"
#include "url/replay.hpp"

#include <tearsheet/extract.hpp>

#include <algorithm>
#include <utility>

namespace tearsheet {

namespace {

// Fewer words than this are no article: a caption, a headline, a stray line.
constexpr std::size_t least_words = 5;

// Runs a stage and adds the time it took.
template <typename Stage>
auto timed(StageTimes* times, std::chrono::nanoseconds StageTimes::*slot, Stage&& stage) {
  if (times == nullptr) return stage();
  const auto begin = std::chrono::steady_clock::now();
  auto result = stage();
  times->*slot += std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - begin);
  return result;
}

Source source_of(const Page& page) {
  return {page.path, page.record, page.id, page.url, page.container, std::nullopt, page.archived};
}

bool is_blank(std::string_view s) { return s.find_first_not_of(std::string_view(" \t\r\n\f\0", 6)) == std::string_view::npos; }

// What a file of HTML is called after is the tool that saved it, if one is known; and what its container does not tell, it may.
void take_origin(Source& source, origin::Saved saved) {
  if (!saved.tool.empty() && source.container == "html") source.container = saved.tool;
  if (!source.url) source.url = std::move(saved.url);
  if (!source.archived) source.archived = std::move(saved.archived);
}

bool has_tags(const dom::Document& document) {
  for (dom::NodeId n = 0; n < document.size(); ++n) {
    const dom::Tag tag = document.tag(n);
    if (document.kind(n) == dom::Kind::comment) return true;
    // The parser adds html, head and body to any text; a name that HTML does not know may be an address in brackets.
    const bool made = tag == dom::Tag::html || tag == dom::Tag::head || tag == dom::Tag::body || tag == dom::Tag::unknown;
    if (document.kind(n) == dom::Kind::element && !made) return true;
  }
  return false;
}

void take_facts(Article& article, metadata::Facts& facts) {
  article.headline = std::move(facts.headline);
  article.byline = std::move(facts.byline);
  article.authors = std::move(facts.authors);
  article.published = std::move(facts.published);
  article.modified = std::move(facts.modified);
  article.site = std::move(facts.site);
  article.section = std::move(facts.section);
  article.language = std::move(facts.language);
  article.canonical_url = std::move(facts.canonical_url);
  article.description = std::move(facts.description);
  article.image = std::move(facts.image);
  article.accessible_for_free = facts.accessible_for_free;
  article.tags = std::move(facts.tags);
}

std::string join(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    if (block.type == BlockType::caption) continue;
    if (!out.empty()) out.append("\n\n");
    out.append(block.text);
  }
  return out;
}

// Readings stand in no block: they would be words twice.
void explain_readings(const dom::Document& document, std::vector<Removed>& out) {
  for (const dom::Tag tag : {dom::Tag::rt, dom::Tag::rp}) {
    for (const dom::NodeId n : document.elements(tag)) {
      std::string text = text::clean(document.raw_text(n));
      if (!text.empty()) out.push_back({"content.reading", dom::path(document, n), std::move(text)});
    }
  }
}

std::vector<Removed> explain(const dom::Document& document, const content::Body& body) {
  std::vector<Removed> out;
  for (std::size_t i = 0; i < body.left_out.size(); ++i) {
    if (body.left_out[i] == boilerplate::no_rule) continue;
    const dom::TextBlock& block = document.blocks()[i];
    out.push_back({std::string(boilerplate::catalogue()[body.left_out[i]].id), dom::path(document, document.parent(block.begin)),
                   std::string(document.text(block))});
  }
  explain_readings(document, out);
  return out;
}

// Where the page shows half of its article or nothing, its scripts may hold the whole.
content::Body choose(const dom::Document& document, metadata::Facts& facts, const boilerplate::Marks& marks,
                     std::vector<std::string>& warnings) {
  content::Body body = content::choose(document, facts, marks);
  const std::optional<content::Carried> carried = content::find_carried(document, facts, body);
  if (!carried) return body;
  const dom::Document inside = dom::parse(carried->html);
  content::take_carried(body, *carried, document, inside, boilerplate::mark(inside));
  body.refused = {};
  body.doubtful = false;
  facts.evidence.emplace_back("text", carried->source);
  warnings.emplace_back("the text was read from the page's data, which hold more of it than the page shows");
  return body;
}

Article read_article(const dom::Document& document, Source source, const Options& options, StageTimes* times) {
  const std::string address(url::original(source.url ? std::string_view(*source.url) : std::string_view()));
  metadata::Facts facts =
      timed(times, &StageTimes::metadata, [&] { return metadata::read(document, address, source.archived.value_or("")); });
  const boilerplate::Marks marks = timed(times, &StageTimes::boilerplate, [&] { return boilerplate::mark(document); });
  Article article;
  content::Body body = timed(times, &StageTimes::content, [&] { return choose(document, facts, marks, article.warnings); });
  if (!body.refused.empty()) {
    return failed(std::move(source), ErrorCode::no_article, "no article: it looks like " + std::string(body.refused));
  }
  if (body.cut) article.warnings.emplace_back("the page has too many blocks of text: those at its end were not looked at");
  if (facts.reckoned_date) {
    article.warnings.emplace_back("a date is told by counting back (\"3 hours ago\"), and was reckoned from the day of the copy");
  }
  if (body.doubtful) {
    article.warnings.emplace_back(
        "this may be no article but a thread, a manual, a service or a list: neither the page's data nor its build say that it "
        "is one");
  }
  article.text = join(body.blocks);
  if (!text::has_words(article.text, least_words)) {
    return failed(std::move(source), ErrorCode::no_article,
                  "no text that could be an article: a page of links, a form or a picture");
  }
  article.source = std::move(source);
  article.quotes = timed(times, &StageTimes::quotes, [&] { return quotes::find(body.blocks, facts.language.value_or("")); });
  article.explained = options.explain;
  if (options.explain) {
    article.removed = explain(document, body);
    article.evidence = std::move(facts.evidence);
  }
  take_facts(article, facts);
  article.blocks = std::move(body.blocks);
  return article;
}

// `bytes` are the page's, which has none any more if they were moved out of it.
Article read_page(std::string&& bytes, const Page& page, const Options& options, StageTimes* times) {
  charset::Decoded decoded =
      timed(times, &StageTimes::charset, [&] { return charset::decode(std::move(bytes), page.charset, page.frame_charset); });
  Source source = source_of(page);
  source.charset = decoded.encoding;
  if (is_blank(decoded.text)) return failed(std::move(source), ErrorCode::empty, "the page is empty");
  if (const std::string_view other = origin::other_format(decoded.text); !other.empty()) {
    return failed(std::move(source), ErrorCode::not_html, "this is " + std::string(other) + ", not HTML");
  }
  const bool html = origin::begins_as_html(decoded.text);
  const dom::Document document = timed(times, &StageTimes::dom, [&] { return dom::parse(std::move(decoded.text)); });
  if (!html && !has_tags(document)) return failed(std::move(source), ErrorCode::not_html, "plain text, not HTML");
  take_origin(source, timed(times, &StageTimes::metadata, [&] { return origin::saved(document); }));
  Article article = read_article(document, std::move(source), options, times);
  decoded.warnings.insert(decoded.warnings.end(), document.warnings().begin(), document.warnings().end());
  article.warnings.insert(article.warnings.begin(), decoded.warnings.begin(), decoded.warnings.end());
  if (article.explained) article.evidence.emplace(article.evidence.begin(), "charset", charset::name(decoded.found));
  return article;
}

}  // namespace

Article extract(const Page& page, const Options& options, StageTimes* times) {
  return read_page(std::string(page.bytes), page, options, times);
}

Article extract(Page&& page, const Options& options, StageTimes* times) {
  return read_page(std::move(page.bytes), page, options, times);
}

std::vector<RuleInfo> rules() {
  std::vector<RuleInfo> out;
  for (const boilerplate::Entry& entry : boilerplate::catalogue()) out.push_back({entry.id, entry.description});
  return out;
}

}  // namespace tearsheet
