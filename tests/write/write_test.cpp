#include <tearsheet/write.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace tearsheet {
namespace {

using nlohmann::ordered_json;

Article full_article() {
  Article article;
  article.source = {"pages/a.html", 7, "urn:x:1", "https://example.org/a", "html", "utf-8", "2012-07-25T10:00:00Z"};
  article.headline = "Harbour reopens";
  article.byline = "By Ada Moss";
  article.authors = {"Ada Moss"};
  article.published = "2012-07-25";
  article.modified = "2012-07-26";
  article.site = "The Quay";
  article.section = "Local";
  article.language = "en";
  article.canonical_url = "https://example.org/a";
  article.description = "It reopens.";
  article.image = "https://example.org/a.jpg";
  article.accessible_for_free = true;
  article.tags = {"harbour", "ships"};
  article.text = "It was “time”, she said.";
  article.blocks = {{BlockType::heading, 2, "At the quay"}, {BlockType::paragraph, 0, "It was “time”, she said."}};
  article.quotes = {{"time", "she", "Ada Moss", "said", QuoteKind::partial, 1, 8, 12}};
  article.warnings = {"a warning"};
  return article;
}

std::vector<std::string> keys(const ordered_json& object) {
  std::vector<std::string> out;
  for (const auto& [key, value] : object.items()) out.push_back(key);
  return out;
}

ordered_json parsed(const Article& article, Format format = Format::jsonl) { return ordered_json::parse(write(article, format)); }

TEST(Json, KeysStandInTheOrderOfTheSchema) {
  const ordered_json object = parsed(full_article());
  EXPECT_EQ(keys(object), (std::vector<std::string>{"schema", "source", "headline", "byline", "authors", "published", "modified",
                                                    "site", "section", "language", "canonical_url", "description", "image",
                                                    "accessible_for_free", "tags", "text", "blocks", "quotes", "warnings"}));
  EXPECT_EQ(keys(object["source"]),
            (std::vector<std::string>{"path", "record", "id", "url", "container", "charset", "archived"}));
  EXPECT_EQ(keys(object["quotes"][0]),
            (std::vector<std::string>{"text", "speaker", "speaker_full", "cue", "kind", "block", "start", "end"}));
}

TEST(Json, ValuesComeBack) {
  const ordered_json object = parsed(full_article());
  EXPECT_EQ(object["schema"], "tearsheet/1");
  EXPECT_EQ(object["source"]["record"], 7);
  EXPECT_EQ(object["headline"], "Harbour reopens");
  EXPECT_EQ(object["accessible_for_free"], true);
  EXPECT_EQ(object["tags"], (std::vector<std::string>{"harbour", "ships"}));
  EXPECT_EQ(object["quotes"][0]["kind"], "partial");
  EXPECT_EQ(object["quotes"][0]["block"], 1);
  EXPECT_EQ(object["quotes"][0]["start"], 8);
  EXPECT_EQ(object["quotes"][0]["end"], 12);
}

TEST(Json, LevelStandsOnHeadingsOnly) {
  const ordered_json blocks = parsed(full_article())["blocks"];
  EXPECT_EQ(keys(blocks[0]), (std::vector<std::string>{"type", "level", "text"}));
  EXPECT_EQ(keys(blocks[1]), (std::vector<std::string>{"type", "text"}));
}

TEST(Json, PrettyAndOneLineAreTheSameObject) {
  const Article article = full_article();
  EXPECT_EQ(parsed(article, Format::json), parsed(article, Format::jsonl));
  const std::string line = write(article, Format::jsonl);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
}

TEST(Json, PrettyHasTwoSpacesALevelAndEmptyBracketsOnOneLine) {
  Article article;
  article.source.path = "a";
  article.source.container = "html";
  EXPECT_EQ(
      write(article, Format::json),
      "{\n  \"schema\": \"tearsheet/1\",\n  \"source\": {\n    \"path\": \"a\",\n    \"record\": null,\n    \"id\": null,\n"
      "    \"url\": null,\n    \"container\": \"html\",\n    \"charset\": null,\n    \"archived\": null\n  },\n"
      "  \"headline\": null,\n  \"byline\": null,\n  \"authors\": [],\n  \"published\": null,\n  \"modified\": null,\n"
      "  \"site\": null,\n  \"section\": null,\n  \"language\": null,\n  \"canonical_url\": null,\n  \"description\": null,\n"
      "  \"image\": null,\n  \"accessible_for_free\": null,\n  \"tags\": [],\n  \"text\": \"\",\n  \"blocks\": [],\n"
      "  \"quotes\": [],\n  \"warnings\": []\n}\n");
}

TEST(Json, ExplanationStandsOnlyWhereAskedFor) {
  Article article = full_article();
  EXPECT_FALSE(parsed(article).contains("removed"));
  article.explained = true;
  article.removed = {{"share.tools", "body > div.share", "Share this"}};
  article.evidence = {{"headline", "json_ld"}, {"byline", "page"}};
  const ordered_json object = parsed(article);
  EXPECT_EQ(object["removed"].dump(), R"([{"rule":"share.tools","where":"body > div.share","text":"Share this"}])");
  EXPECT_EQ(object["evidence"].dump(), R"({"headline":"json_ld","byline":"page"})");
  EXPECT_EQ(keys(object).back(), "warnings");
}

TEST(Json, ErrorRecordHoldsSourceAndErrorAlone) {
  Source source;
  source.path = "gone.html";
  EXPECT_EQ(write(failed(source, ErrorCode::unreadable, "cannot be opened"), Format::jsonl),
            R"({"schema":"tearsheet/1","source":{"path":"gone.html","record":null,"id":null,"url":null,"container":null,)"
            R"("charset":null,"archived":null},"error":{"code":"unreadable","message":"cannot be opened"}})"
            "\n");
}

TEST(Json, ErrorCodesAreTheFixedList) {
  std::string names;
  for (int code = 0; code <= static_cast<int>(ErrorCode::crashed); ++code) {
    names += std::string(name(static_cast<ErrorCode>(code))) + " ";
  }
  EXPECT_EQ(names, "no_article empty not_html unreadable corrupt unsupported too_large timeout crashed ");
}

TEST(Json, BlockNamesAreThoseOfTheSchema) {
  Article article;
  for (int type = 0; type <= static_cast<int>(BlockType::note); ++type) {
    article.blocks.push_back({static_cast<BlockType>(type), 1, "x"});
  }
  std::string names;
  const ordered_json object = parsed(article);
  for (const auto& block : object["blocks"]) names += block["type"].get<std::string>() + " ";
  EXPECT_EQ(names, "paragraph heading list_item blockquote preformatted table caption embed note ");
}

std::string written_path(const std::string& path) {
  Article article;
  article.source.path = path;
  const std::string line = write(article, Format::jsonl);
  const std::size_t begin = line.find("\"path\":") + 7;
  return line.substr(begin, line.find(",\"record\"") - begin);
}

TEST(JsonEscapes, QuotesAndBackslashes) { EXPECT_EQ(written_path("a\"b\\c"), R"("a\"b\\c")"); }
TEST(JsonEscapes, NamedControls) { EXPECT_EQ(written_path("a\n\r\tb"), R"("a\n\r\tb")"); }
TEST(JsonEscapes, OtherControls) { EXPECT_EQ(written_path("\x01\x1b\x7f\xc2\x9b"), "\"\\u0001\\u001b\\u007f\\u009b\""); }
TEST(JsonEscapes, Nul) { EXPECT_EQ(written_path(std::string("a\0b", 3)), "\"a\\u0000b\""); }
TEST(JsonEscapes, LineSeparators) { EXPECT_EQ(written_path("\xe2\x80\xa8\xe2\x80\xa9"), "\"\\u2028\\u2029\""); }
TEST(JsonEscapes, BytesThatAreNoUtf8BecomeReplacements) { EXPECT_EQ(written_path("a\xff\xe2\x82z"), "\"a��z\""); }
TEST(JsonEscapes, OtherTextIsLeftAlone) { EXPECT_EQ(written_path("é/😀'<&"), "\"é/😀'<&\""); }

TEST(Text, IsHeadlineBlankLineBody) {
  Article article;
  article.headline = "Harbour reopens";
  article.text = "One.\n\nTwo.";
  EXPECT_EQ(write(article, Format::text), "Harbour reopens\n\nOne.\n\nTwo.\n");
}
TEST(Text, WithoutHeadlineIsTheBody) {
  Article article;
  article.text = "One.";
  EXPECT_EQ(write(article, Format::text), "One.\n");
}
TEST(Text, WithoutBodyIsTheHeadline) {
  Article article;
  article.headline = "Harbour reopens";
  EXPECT_EQ(write(article, Format::text), "Harbour reopens\n");
}
TEST(Text, OfAFailedArticleIsEmpty) { EXPECT_EQ(write(failed({}, ErrorCode::empty, "x"), Format::text), ""); }

std::string markdown(BlockType type, const std::string& text, int level = 0) {
  Article article;
  article.blocks = {{type, level, text}};
  return write(article, Format::markdown);
}
std::string paragraph(const std::string& text) { return markdown(BlockType::paragraph, text); }

TEST(Markdown, BlocksAreWhatTheyAre) {
  Article article;
  article.headline = "Harbour reopens";
  article.blocks = {{BlockType::paragraph, 0, "One."},   {BlockType::heading, 3, "Part"},
                    {BlockType::list_item, 0, "a"},      {BlockType::list_item, 0, "b"},
                    {BlockType::blockquote, 0, "Said."}, {BlockType::preformatted, 0, "x  y\n z"},
                    {BlockType::caption, 0, "A ship"},   {BlockType::embed, 0, "A post"},
                    {BlockType::note, 0, "Corrected."},  {BlockType::table, 0, "a\tb\nc\td"}};
  EXPECT_EQ(write(article, Format::markdown),
            "# Harbour reopens\n\nOne.\n\n### Part\n\n- a\n- b\n\n> Said.\n\n```\nx  y\n z\n```\n\n*A ship*\n\n> A post\n\n"
            "*Corrected.*\n\n```\na\tb\nc\td\n```\n");
}
TEST(Markdown, OfAFailedArticleIsEmpty) { EXPECT_EQ(write(failed({}, ErrorCode::empty, "x"), Format::markdown), ""); }
TEST(Markdown, HeadingLevelsStayFromOneToSix) {
  EXPECT_EQ(markdown(BlockType::heading, "x", 0), "# x\n");
  EXPECT_EQ(markdown(BlockType::heading, "x", 9), "###### x\n");
}
TEST(Markdown, ClosingHashOfAHeadingIsEscaped) {
  EXPECT_EQ(markdown(BlockType::heading, "The C #", 1), "# The C \\#\n");
  EXPECT_EQ(markdown(BlockType::heading, "C#", 1), "# C\\#\n");
}
TEST(Markdown, InlineMarkupIsEscaped) {
  EXPECT_EQ(paragraph("*a* _b_ `c` [d](e) <f> ~g~ \\"), "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\~g\\~ \\\\\n");
}
TEST(Markdown, EntitiesAreEscapedAndOtherAmpersandsAreNot) {
  EXPECT_EQ(paragraph("&amp; &#65; A & B, AT&T"), "\\&amp; \\&#65; A & B, AT\\&T\n");
}
TEST(Markdown, MarkupOfALineStartIsEscaped) {
  EXPECT_EQ(paragraph("# a"), "\\# a\n");
  EXPECT_EQ(paragraph("- a"), "\\- a\n");
  EXPECT_EQ(paragraph("+ a"), "\\+ a\n");
  EXPECT_EQ(paragraph("> a"), "\\> a\n");
  EXPECT_EQ(paragraph("---"), "\\---\n");
  EXPECT_EQ(paragraph("~~~"), "\\~\\~\\~\n");
}
TEST(Markdown, NumbersThatWouldStartAListAreEscaped) {
  EXPECT_EQ(paragraph("2012. A year"), "2012\\. A year\n");
  EXPECT_EQ(paragraph("1) first"), "1\\) first\n");
  EXPECT_EQ(paragraph("2012 was a year. 3"), "2012 was a year. 3\n");
  EXPECT_EQ(paragraph("1234567890. x"), "1234567890. x\n");
}
TEST(Markdown, MarkupInsideALineIsLeftAlone) { EXPECT_EQ(paragraph("a # b - c > d + e = 1. f"), "a # b - c > d + e = 1. f\n"); }
TEST(Markdown, FencesAreLongerThanThoseInTheText) {
  EXPECT_EQ(markdown(BlockType::preformatted, "a ```` b"), "`````\na ```` b\n`````\n");
}
TEST(Markdown, LineEndsBecomeHardBreaks) {
  EXPECT_EQ(paragraph("a\n- b"), "a\\\n\\- b\n");
  EXPECT_EQ(markdown(BlockType::blockquote, "a\nb"), "> a\\\n> b\n");
  EXPECT_EQ(markdown(BlockType::list_item, "a\nb"), "- a\\\n  b\n");
}

TEST(Formats, HaveNamesAndExtensions) {
  EXPECT_EQ(format_named("json"), Format::json);
  EXPECT_EQ(format_named("jsonl"), Format::jsonl);
  EXPECT_EQ(format_named("text"), Format::text);
  EXPECT_EQ(format_named("markdown"), Format::markdown);
  EXPECT_EQ(format_named("JSON"), std::nullopt);
  EXPECT_EQ(format_named(""), std::nullopt);
  EXPECT_EQ(extension(Format::json), ".json");
  EXPECT_EQ(extension(Format::jsonl), ".jsonl");
  EXPECT_EQ(extension(Format::text), ".txt");
  EXPECT_EQ(extension(Format::markdown), ".md");
}

}  // namespace
}  // namespace tearsheet
