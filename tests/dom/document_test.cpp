// The flat document: its shape, its blocks of text, and what deep or wide pages do to it.
#include "dom/document.hpp"
#include "dom/guard.hpp"
#include "limits.hpp"

#include <gtest/gtest.h>

namespace tearsheet::dom {
namespace {

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> out;
  for (const TextBlock& block : document.blocks()) out.emplace_back(document.text(block));
  return out;
}

using Texts = std::vector<std::string>;

TEST(Document, SubtreesAreRanges) {
  const Document d = parse("<body><div><p>a<b>b</b></p></div><p>c</p>");
  ASSERT_EQ(d.elements(Tag::div).size(), 1U);
  const NodeId div = d.elements(Tag::div)[0];
  EXPECT_EQ(d.end(div), div + 5);
  EXPECT_EQ(d.parent(d.elements(Tag::b)[0]), d.elements(Tag::p)[0]);
  for (NodeId n = 1; n < d.size(); ++n) {
    EXPECT_LT(d.parent(n), n);
    EXPECT_LE(d.end(n), d.end(d.parent(n)));
  }
}

TEST(Document, AttributesAreDecoded) {
  const Document d = parse("<a HREF='x?a=1&amp;b=2'>x</a>");
  const NodeId a = d.elements(Tag::a)[0];
  EXPECT_EQ(d.attribute(a, "href"), "x?a=1&b=2");
  EXPECT_EQ(d.attribute(a, "title"), std::nullopt);
}

TEST(Document, UnknownElementsKeepTheirNames) {
  const Document d = parse("<my-box>x</my-box>");
  bool found = false;
  for (NodeId n = 0; n < d.size(); ++n) found = found || d.name(n) == "my-box";
  EXPECT_TRUE(found);
}

TEST(Document, CommentsAreKept) {
  const Document d = parse("<body><!-- saved --><p>x</p>");
  bool found = false;
  for (NodeId n = 0; n < d.size(); ++n) found = found || (d.kind(n) == Kind::comment && d.text(n) == " saved ");
  EXPECT_TRUE(found);
}

TEST(Document, PathNamesIdsAndClasses) {
  const Document d = parse("<div id=main class='story wide'><p>x</p></div>");
  EXPECT_EQ(path(d, d.elements(Tag::p)[0]), "html > body > div#main.story.wide > p");
}

TEST(Document, ReaderTextSkipsScriptsAndParts) {
  const Document d = parse("<div><p>a</p><script>no</script><p>b<br>c</p></div>");
  EXPECT_EQ(d.reader_text(d.elements(Tag::div)[0]), "a b c");
}

TEST(Blocks, BoundariesNeverGlueWords) {
  EXPECT_EQ(texts(parse("<div>a<p>b</p>c</div><div>d</div>")), (Texts{"a", "b", "c", "d"}));
}
TEST(Blocks, InlineElementsDoNotSplit) { EXPECT_EQ(texts(parse("<p>a <b>b</b>c <a href=x>d</a></p>")), (Texts{"a bc d"})); }
TEST(Blocks, OneBreakIsASpace) { EXPECT_EQ(texts(parse("<p>a<br>b</p>")), (Texts{"a b"})); }
TEST(Blocks, TwoBreaksSplit) { EXPECT_EQ(texts(parse("<p>a<br> &nbsp; <br>b</p>")), (Texts{"a", "b"})); }
TEST(Blocks, PreformattedTextKeepsItsLines) { EXPECT_EQ(texts(parse("<pre>a\n  b</pre>")), (Texts{"a\n  b"})); }
TEST(Blocks, ScriptsAndStylesAreInNone) { EXPECT_EQ(texts(parse("<style>a</style><script>b</script><p>c</p>")), (Texts{"c"})); }

TEST(Blocks, JoinersAloneAreNone) { EXPECT_EQ(texts(parse("<p>\u200D</p><p>a\u200Db</p>")), (Texts{"a\u200Db"})); }

TEST(Blocks, LinkedBytesAreCounted) {
  const Document d = parse("<p>see <a href=x>this page</a></p>");
  ASSERT_EQ(d.blocks().size(), 1U);
  EXPECT_EQ(d.blocks()[0].linked, std::string(" this page").size());
}

TEST(Blocks, ALinkAroundAllIsFound) {
  const Document d = parse("<p><a href=x>all</a></p><p>not <a href=x>all</a></p>");
  EXPECT_NE(d.enclosing_link(d.blocks()[0]), none);
  EXPECT_EQ(d.enclosing_link(d.blocks()[1]), none);
}

TEST(Guard, OrdinaryPagesAreLeftAsTheyAre) { EXPECT_FALSE(within_limits("<!--<p>--><div a=1><script>'<div>'</script></div>")); }

TEST(Guard, TagsTooDeepAreBlankedAndTheTextStays) {
  std::string page;
  for (int i = 0; i < 100000; ++i) page += "<div>";
  page += "deep";
  const Document d = parse(page);
  EXPECT_FALSE(d.too_large());
  EXPECT_EQ(texts(d), (Texts{"deep"}));
  EXPECT_EQ(d.warnings().size(), 1U);
}

TEST(Guard, EndTagsWithoutAStartDoNotLowerTheCount) {
  std::string page;
  for (int i = 0; i < 2000; ++i) page += "<div></section>";
  EXPECT_TRUE(within_limits(page));
}

TEST(Guard, AttributesPastTheLimitAreDropped) {
  std::string page = "<p";
  for (int i = 0; i < 20000; ++i) page += " a" + std::to_string(i) + "=1";
  const Document d = parse(page + ">x</p>");
  EXPECT_LE(d[d.elements(Tag::p)[0]].attribute_count, limits::attributes);
  EXPECT_EQ(texts(d), (Texts{"x"}));
}

TEST(Guard, APageThatGrowsWithoutBoundIsTooLarge) {
  std::string page = "<p>";
  for (int i = 0; i < 400; ++i) page += "<font size=" + std::to_string(i) + ">";
  for (int i = 0; i < 60000; ++i) page += "<p>x";  // text brings every open font back
  EXPECT_TRUE(parse(page).too_large());
}

TEST(Tags, NamesGoBothWays) {
  EXPECT_EQ(tag_named("template"), Tag::template_);
  EXPECT_EQ(name(Tag::template_), "template");
  EXPECT_EQ(tag_named("xyz"), Tag::unknown);
  EXPECT_EQ(heading_level(Tag::h3), 3);
  EXPECT_EQ(heading_level(Tag::p), 0);
}

}  // namespace
}  // namespace tearsheet::dom
