// Articles that stand in the page's scripts: each way of carrying one is found, and none takes the place of a body that is whole.
#include "content/carried.hpp"
#include "content/rich_text.hpp"
#include "content/scripts.hpp"

#include <tearsheet/extract.hpp>

#include <gtest/gtest.h>

#include <chrono>

namespace tearsheet::content {
namespace {

// Three paragraphs, and what they are preceded by on every page.
const std::string one =
    "The harbour master of Ellan has moved the morning ferry to half past nine, so that the bakers of the island can come too.";
const std::string two =
    "For thirty years the boat left at seven, when the ovens were full and nobody who bakes could leave the house for the quay.";
const std::string three =
    "The first ferry of the new timetable left on Monday with eleven bakers on board, four of whom had never seen the mainland.";

Article read(const std::string& head, const std::string& body) {
  Page page;
  page.bytes =
      "<html><head><title>Ferry waits for the bakers of Ellan</title>"
      "<meta property='og:title' content='Ferry waits for the bakers of Ellan'>" +
      head + "</head><body><nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav><h1>Ferry waits for the bakers of Ellan</h1>" +
      body + "</body></html>";
  return extract(page, {.explain = true});
}

std::string evidence(const Article& article) {
  for (const auto& [field, source] : article.evidence) {
    if (field == "text") return source;
  }
  return {};
}

const std::string all = one + "\n\n" + two + "\n\n" + three;

void expect_carried(const Article& article, const std::string& source, const std::string& text = all) {
  ASSERT_FALSE(article.error);
  EXPECT_EQ(article.text, text);
  EXPECT_EQ(evidence(article), source);
  EXPECT_EQ(article.warnings.size(), 1U);
}

std::string json_script(const std::string& json, const std::string& id = "__NEXT_DATA__") {
  return "<script id='" + id + "' type='application/json'>" + json + "</script>";
}
std::string code(const std::string& text) { return "<script>" + text + "</script>"; }

TEST(Carried, ArticleBodyOfJsonLd) {
  const std::string head =
      R"(<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry waits for the bakers of Ellan",
    "datePublished": "2024-03-04", "description": "A later boat.", "articleBody": ")" +
      one + R"(\n\n)" + two + R"(\n\n)" + three + R"("}</script>)";
  expect_carried(read(head, "<div id=app></div>"), "json-ld:articleBody");
}

TEST(Carried, HtmlInOneString) {
  expect_carried(
      read("", json_script(R"({"props": {"page": {"title": "Ferry waits for the bakers of Ellan", "slug": "ferry", "bodyHtml":
    "\u003cp\u003e)" + one +
                           R"(\u003c/p\u003e<p>)" + two + R"(<\/p><p>)" + three + R"(<\/p>"}}})")),
      "state-json");
}

TEST(Carried, ParagraphsAsObjects) {
  const auto paragraph = [](const std::string& runs) { return R"({"type": "paragraph", "content": [)" + runs + "]}"; };
  const auto run = [](const std::string& s) { return R"({"type": "text", "value": ")" + s + R"("})"; };
  const std::string link = R"({"type": "link", "data": {"href": "/boats", "title": "All boats of the coast"}, "content": [)" +
                           run("the morning ferry") + "]}";
  const std::size_t at = one.find("the morning ferry");
  const Article article = read(
      "", json_script(R"({"story": {"headline": "Ferry waits for the bakers of Ellan", "url": "/ferry", "body": {"content": [)" +
                      paragraph(run(one.substr(0, at)) + "," + link + "," + run(one.substr(at + 17))) +
                      R"(, {"type": "ad", "value": "A word from those who pay for this, which nobody wants to read here."},)" +
                      R"({"type": "heading", "data": {"level": 2}, "content": [)" + run("Thirty years") + "]}," +
                      paragraph(run(two)) + "," + paragraph(run(three)) + "]}}}"));
  expect_carried(article, "state-json", one + "\n\nThirty years\n\n" + two + "\n\n" + three);
  ASSERT_EQ(article.blocks.size(), 4U);
  EXPECT_EQ(article.blocks[1].type, BlockType::heading);
}

TEST(Carried, AssignedByAFunction) {
  expect_carried(
      read("", code("window.__NUXT__=(function(a,b){return {layout:a,data:[{article:{title:\"Ferry waits for the bakers of "
                    "Ellan\",slug:'ferry',content:\"\\u003Cp\\u003E" +
                    one + "\\u003C\\u002Fp\\u003E<p>" + two + "</p><p>" + three + "</p>\"}}],free:b}}(\"default\",true));")),
      "state-json");
}

TEST(Carried, ParagraphsUnderNames) {
  const auto paragraph = [](const std::string& key, const std::string& s) {
    return "\"Paragraph:" + key + R"(": {"id": ")" + key + R"(", "__typename": "Paragraph", "text": ")" + s + "\"}";
  };
  expect_carried(
      read("", code("window.__APOLLO_STATE__ = {\"Post:9\": {\"__typename\": \"Post\", \"title\": \"Ferry waits for the "
                    "bakers of Ellan\"}, " +
                    paragraph("a0", one) + "," + paragraph("a1", two) + "," + paragraph("a2", three) + "};")),
      "state-json");
}

TEST(Carried, JsonInAString) {
  expect_carried(
      read("", code(R"(window.__STATE__ = JSON.parse("{\"post\": {\"title\": \"Ferry waits for the bakers of Ellan\", )"
                    R"(\"url\": \"/ferry\", \"body_html\": \"<p>)" +
                    one + R"(<\/p><p>)" + two + R"(<\/p><p>)" + three + R"(<\/p>\"}}");)")),
      "state-json");
}

TEST(Carried, JsonInADataAttribute) {
  std::string story = R"({"story": {"title": "Ferry waits for the bakers of Ellan", "body": ")" + one + "\\n\\n" + two +
                      "\\n\\n" + three + R"("}})";
  for (std::size_t at = 0; (at = story.find('"', at)) != std::string::npos; at += 6) story.replace(at, 1, "&quot;");
  expect_carried(read("", "<div id=app data-page=\"" + story + "\"></div>"), "state-json");
}

TEST(Carried, RowsSentInPieces) {
  const std::string html = "<p>" + one + "</p><p>" + two + "</p><p>" + three + "</p>";
  char size[8];
  std::snprintf(size, sizeof size, "%zx", html.size());
  const std::string row = "2a:T" + std::string(size) + "," + html;
  expect_carried(read("", code(R"(self.__next_f.push([1,"1:[\"$\",\"div\",null,{}]\n)" + row.substr(0, 90) + R"("]))") +
                              code("self.__next_f.push([1,\"" + row.substr(90) + R"(2b:[\"$\",\"p\",null,{}]\n"]))")),
                 "state-json");
}

TEST(Carried, TreesOfElements) {
  const auto element = [](const std::string& name, const std::string& s) {
    return R"({"type": "tag", "name": ")" + name + R"(", "children": [{"type": "text", "data": ")" + s + R"("}]})";
  };
  expect_carried(
      read("", json_script(
                   R"({"post": {"type": "newsletter", "title": "Ferry waits for the bakers of Ellan", "url": "/f", "body": [)" +
                   element("p", one) + "," + element("p", two) + "," + element("figcaption", "The quay") + "," +
                   element("p", three) + "]}}")),
      "state-json");
}

TEST(Carried, ATextUnderSeveralNamesIsToldOnce) {
  const std::string html = "<p>" + one + "</p><p>" + two + "</p><p>" + three + "</p>";
  expect_carried(read("", json_script(R"({"title": "Ferry waits for the bakers of Ellan", "url": "/f", "contentHtml": ")" + html +
                                      R"(", "contentText": ")" + one + " " + two + " " + three + R"("})")),
                 "state-json");
}

TEST(Carried, AShortBodyStaysWhereTheTextIsAnotherStorys) {
  std::string rest;
  for (int i = 0; i < 8; ++i)
    rest += "<p>" + two + " So it was in year " + std::to_string(i) + ", and in the year before that.</p>";
  const std::string news =
      "<div><p><a href='/a'>Goat returned</a> to its allotment with a bell that was not its own, and nobody asked.</p></div>";
  const std::string around =
      "<div class='teasers'>" + news + news + news + "</div><p>" + three + " Read it in the app, sign in or write to us now.</p>";
  EXPECT_EQ(
      evidence(read("", around + json_script(R"({"title": "Another story altogether", "url": "/f", "html": ")" + rest + "\"}"))),
      "");
}

TEST(Carried, TextInNoscriptIsVisible) {
  const Article article =
      read("", "<div id=app></div><noscript><p>" + one + "</p><p>" + two + "</p><p>" + three + "</p></noscript>");
  EXPECT_EQ(article.text, all);
  EXPECT_EQ(evidence(article), "") << "it needs no script: a browser without them shows it";
}

TEST(Carried, ABeginningIsCompleted) {
  const std::string body = "<p>A later boat.</p><p>" + one + "</p><p>" + two + "</p>";
  std::string rest = "<p>" + one + "</p><p>" + two + "</p><p>" + three + "</p>";
  std::string text = all;
  for (int i = 0; i < 8; ++i) {
    const std::string more = "On day " + std::to_string(i) +
                             " the boat went back with flour, with yeast, and with one baker less than it had brought over.";
    rest += "<p>" + more + "</p>";
    text += "\n\n" + more;
  }
  const Article article =
      read("", body + json_script(R"({"title": "Ferry waits for the bakers of Ellan", "url": "/f", "html": ")" + rest + "\"}"));
  EXPECT_TRUE(article.text.ends_with(text)) << article.text;
}

TEST(Carried, AWholeBodyWins) {
  const std::string body = "<article><p>" + one + "</p><p>" + two + "</p><p>" + three + "</p></article>";
  const Article plain = read("", body);
  const Article article =
      read("", body + json_script(R"({"title": "Ferry waits for the bakers of Ellan", "url": "/f", "html": "<p>)" + one +
                                  "</p><p>" + two + "</p><p>" + three + "</p><p>" + two + " Or so they say.</p>\"}"));
  EXPECT_EQ(article.text, plain.text);
  EXPECT_EQ(evidence(article), "");
}

TEST(Carried, OtherStoriesAreNotTaken) {
  const auto story = [](const std::string& title, const std::string& s) {
    return R"({"title": ")" + title + R"(", "url": "/x", "html": "<p>)" + s + " " + s + "</p><p>" + s + "</p>\"}";
  };
  const std::string others =
      story("Goat returned to its allotment",
            "The goat that had been lent to the vicar came home on Friday with a bell that was not its own.") +
      "," +
      story("Clock stops at noon in Brackwater",
            "Nobody in Brackwater has been on time for lunch since the clock above the square stopped on Tuesday.");
  EXPECT_NE(evidence(read(
                "", "<p>Loading the story.</p>" + json_script("{\"related_\": [" + others + "], \"list\": [" + others + "]}"))),
            "state-json");
  const Article article =
      read("", json_script("{\"list\": [" + others + "," + story("Ferry waits for the bakers of Ellan", one) + "]}"));
  EXPECT_EQ(article.text, one + " " + one + "\n\n" + one);
}

TEST(Carried, TextsOfThePageItselfAreNotTaken) {
  const std::string strings =
      R"({"translations": {"ferry": "The bakers of Ellan and the ferry need your consent before they can show this page to you, dear reader.",
    "waits": "The ferry waits for bakers of Ellan, and so do we: please sign in to read what our reporters have written for you today."}})";
  EXPECT_EQ(evidence(read("", "<p>Loading the story.</p>" + json_script(strings))), "");
}

TEST(Carried, BrokenJsonIsReadAsFarAsItGoes) {
  expect_carried(
      read("",
           json_script(R"({"a": [1, 2}, "story": {"title": "Ferry waits for the bakers of Ellan", "slug": "f", "body": ["<p>)" +
                       one + "</p>\", \"<p>" + two + "</p>\", \"<p>" + three + "</p>\", {\"x\": ")),
      "state-json");
}

TEST(Carried, ALockedPageSaysSo) {
  const std::string lock =
      R"(<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry waits for the bakers of Ellan",
    "isAccessibleForFree": false}</script>)";
  const Article article =
      read(lock, "<p>" + one + "</p>" +
                     json_script(R"({"title": "Ferry waits for the bakers of Ellan", "url": "/f", "html": "<p>)" + one +
                                 "</p><p>" + two + "</p><p>" + three + "</p>\"}"));
  expect_carried(article, "state-json");
  EXPECT_EQ(article.accessible_for_free, false);
}

// What costs more than the length of the script is a way to stop the program.
TEST(Carried, HostileScriptsAreReadInTime) {
  const auto begin = std::chrono::steady_clock::now();
  constexpr int levels = 100'000;
  std::string deep;
  for (int i = 0; i < levels; ++i) deep += i % 2 == 0 ? "{\"content\":" : "[";
  std::string wide = "[";
  for (int i = 0; i < levels * 3; ++i) wide += "{\"text\":\"a\"},";
  std::string stories;
  for (int i = 0; i < 5'000; ++i)
    stories += "{\"title\":\"Ferry waits\",\"url\":\"/f\",\"text\":\"" + one + " " + two + " " + three + "\",\"more\":";
  std::string runs = "{\"type\":\"p\",\"content\":[\"" + std::string(levels, 'a') + "\"";
  for (int i = 0; i < levels; ++i) runs += ",\"b" + std::to_string(i) + "\"";
  std::string signs;
  for (int i = 0; i < levels * 3; ++i) signs += "=/[";
  std::string ends(levels * 5, '}');
  for (const std::string& s : {deep, wide, signs, runs, std::string(levels * 3, '[') + ends,
                               "{\"text\":\"" + std::string(levels * 3, '<'), "{\"html\":\"<p>" + signs + "<a<b<c"}) {
    EXPECT_TRUE(read("", json_script(s) + code("x=" + s)).error);
  }
  read("", json_script(stories));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(RichText, NamesAndTypesAreReadByTheirWords) {
  EXPECT_EQ(name_kind("articleBody"), NameKind::text);
  EXPECT_EQ(name_kind("body_html"), NameKind::text);
  EXPECT_EQ(name_kind("__typename"), NameKind::type);
  EXPECT_EQ(name_kind("relatedContent"), NameKind::aside);
  EXPECT_EQ(name_kind("imageCaption"), NameKind::aside);
  EXPECT_EQ(name_kind("datePublished"), NameKind::story);
  EXPECT_EQ(role_of("ArticleParagraph"), Role::paragraph);
  EXPECT_EQ(role_of("unordered-list-item"), Role::item);
  EXPECT_EQ(role_of("inline-newsletter"), Role::media);
  EXPECT_EQ(role_of("ArticleBlock"), Role::none);
}

}  // namespace
}  // namespace tearsheet::content
