// The object of schema tearsheet/1, key by key.
#include "write/json_out.hpp"
#include "write/names.hpp"
#include "write/writers.hpp"

#include <tearsheet/write.hpp>

namespace tearsheet::writers {
namespace {

void put(JsonOut& out, const Source& source) {
  out.key("source");
  out.open('{');
  out.member("path", source.path);
  out.member("record", source.record);
  out.member("id", source.id);
  out.member("url", source.url);
  // An input that could not be opened has none.
  out.member("container", source.container.empty() ? std::nullopt : std::optional(source.container));
  out.member("charset", source.charset);
  out.member("archived", source.archived);
  out.close('}');
}

void put(JsonOut& out, const Error& error) {
  out.key("error");
  out.open('{');
  out.member("code", name(error.code));
  out.member("message", error.message);
  out.close('}');
}

void put(JsonOut& out, std::string_view key, const std::vector<std::string>& texts) {
  out.key(key);
  out.open('[');
  for (const std::string& text : texts) out.value(text);
  out.close(']');
}

void put_facts(JsonOut& out, const Article& article) {
  out.member("headline", article.headline);
  out.member("byline", article.byline);
  put(out, "authors", article.authors);
  out.member("published", article.published);
  out.member("modified", article.modified);
  out.member("site", article.site);
  out.member("section", article.section);
  out.member("language", article.language);
  out.member("canonical_url", article.canonical_url);
  out.member("description", article.description);
  out.member("image", article.image);
  out.member("accessible_for_free", article.accessible_for_free);
  put(out, "tags", article.tags);
}

void put_blocks(JsonOut& out, const std::vector<Block>& blocks) {
  out.key("blocks");
  out.open('[');
  for (const Block& block : blocks) {
    out.open('{');
    out.member("type", name(block.type));
    if (block.type == BlockType::heading) out.member("level", block.level);
    out.member("text", block.text);
    out.close('}');
  }
  out.close(']');
}

void put_quotes(JsonOut& out, const std::vector<Quote>& quotes, bool explained) {
  out.key("quotes");
  out.open('[');
  for (const Quote& quote : quotes) {
    out.open('{');
    out.member("text", quote.text);
    out.member("speaker", quote.speaker);
    out.member("speaker_full", quote.speaker_full);
    out.member("cue", quote.cue);
    out.member("kind", name(quote.kind));
    out.member("block", quote.block);
    out.member("start", quote.start);
    out.member("end", quote.end);
    if (explained) out.member("evidence", quote.evidence);
    out.close('}');
  }
  out.close(']');
}

void put_explanation(JsonOut& out, const Article& article) {
  out.key("removed");
  out.open('[');
  for (const Removed& removed : article.removed) {
    out.open('{');
    out.member("rule", removed.rule);
    out.member("where", removed.where);
    out.member("text", removed.text);
    out.close('}');
  }
  out.close(']');
  out.key("evidence");
  out.open('{');
  for (const auto& [field, source] : article.evidence) out.member(field, source);
  out.close('}');
}

std::string record(const Article& article, bool pretty) {
  JsonOut out(pretty);
  out.open('{');
  out.member("schema", schema());
  put(out, article.source);
  if (article.error) {
    put(out, *article.error);
  } else {
    put_facts(out, article);
    out.member("text", article.text);
    put_blocks(out, article.blocks);
    put_quotes(out, article.quotes, article.explained);
    if (article.explained) put_explanation(out, article);
    put(out, "warnings", article.warnings);
  }
  out.close('}');
  return out.take();
}

}  // namespace

std::string json(const Article& article) { return record(article, true); }
std::string jsonl(const Article& article) { return record(article, false); }

}  // namespace tearsheet::writers
