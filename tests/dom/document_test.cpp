// The flat document: its shape, what it says of its nodes, and its blocks of text.
#include "dom/document.hpp"

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

TEST(Document, AttributesAreReadInTheirOrderAndEachNameOnce) {
  const Document d = parse("<p B=1 a='2' b=3 C>x</p>");
  std::string found;
  for (const Attribute& a : d.attributes(d.elements(Tag::p)[0])) found.append(a.name).append("=").append(a.value()).append(" ");
  EXPECT_EQ(found, "b=1 a=2 c= ");
}

TEST(Document, NamesAreDecodedToo) {
  const Document d = parse("<p o\x7Fwn \x01=1>x</p><o\x7F-x>");
  std::string found;
  for (const Attribute& a : d.attributes(d.elements(Tag::p)[0])) found.append(a.name).append(" ");
  EXPECT_EQ(found, "o\uFFFDwn \uFFFD ");
  EXPECT_EQ(d.name(d.size() - 1), "o\uFFFD-x");
}

TEST(Document, LaterBodyTagsAddTheirAttributes) {
  const Document d = parse("<body a=1 b=2><p>x</p><body b=3 c='&amp;'>");
  const NodeId body = d.elements(Tag::body)[0];
  EXPECT_EQ(d.attribute(body, "a"), "1");
  EXPECT_EQ(d.attribute(body, "b"), "2");
  EXPECT_EQ(d.attribute(body, "c"), "&");
}

TEST(Document, WhatWasDecodedStaysTheSameView) {
  const Document d = parse("<a href='x?a=1&amp;b=2'>x</a>");
  const NodeId a = d.elements(Tag::a)[0];
  EXPECT_EQ(d.attribute(a, "href")->data(), d.attribute(a, "href")->data());
}

TEST(Document, ImpliedElementsHaveNoAttributes) {
  const Document d = parse("<table><tr><td>x</table>");
  const NodeId tbody = d.elements(Tag::tbody)[0];
  EXPECT_EQ(d.name(tbody), "tbody");
  EXPECT_EQ(d.attribute(tbody, "class"), std::nullopt);
  EXPECT_TRUE(d.attributes(tbody).begin() == d.attributes(tbody).end());
}

TEST(Document, TextInSeveralPlacesOfThePageIsOneNode) {
  const Document d = parse("<p>a &amp;</x> b</p>");
  const NodeId p = d.elements(Tag::p)[0];
  ASSERT_EQ(d.end(p), p + 2);
  EXPECT_EQ(d.text(p + 1), "a & b");
}

TEST(Document, RawTextIsNotDecoded) {
  const Document d = parse("<script>a &amp; b\r\nc</script><title>a &amp; b</title>");
  EXPECT_EQ(d.raw_text(d.elements(Tag::script)[0]), "a &amp; b\nc");
  EXPECT_EQ(d.raw_text(d.elements(Tag::title)[0]), "a & b");
}

TEST(Document, ClassTokensComeOneByOne) {
  const Document d = parse("<p class=' a\tb&#32;c '>x</p>");
  std::string found;
  d.for_each_class(d.elements(Tag::p)[0], [&](std::string_view token) { found.append(token).append(","); });
  EXPECT_EQ(found, "a,b,c,");
}

TEST(Document, StartTagsStandAsInThePage) {
  const Document d = parse("<P Class='a&amp;b' >x</p>");
  EXPECT_EQ(d.start_tag(d.elements(Tag::p)[0]), "<P Class='a&amp;b' >");
  EXPECT_EQ(d.start_tag(d.elements(Tag::body)[0]), "") << "no tag made it";
}

TEST(Document, TheNearestAncestorOfAKindIsFound) {
  const Document d = parse("<article><section><p>x</p></section></article>");
  const NodeId p = d.elements(Tag::p)[0];
  EXPECT_EQ(d.ancestor(p, Tag::article), d.elements(Tag::article)[0]);
  EXPECT_EQ(d.ancestor(p, [](const Node& n) { return is_block(n.tag); }), d.elements(Tag::section)[0]);
  EXPECT_EQ(d.ancestor(p, Tag::table), none);
}

TEST(Document, ReaderTextCanLeaveLinksOut) {
  const Document d = parse("<p>a <a href=x>b</a> <a name=c>d</a></p>");
  const NodeId p = d.elements(Tag::p)[0];
  EXPECT_EQ(d.reader_text(p, d.end(p), Links::without), "a d");
  EXPECT_EQ(d.reader_text(p), "a b d");
}

TEST(Document, AMovedDocumentIsWhole) {
  Document first = parse("<p id=a>b &lt; c</p>");
  const Document d = std::move(first);
  EXPECT_EQ(d.attribute(d.elements(Tag::p)[0], "id"), "a");
  EXPECT_EQ(d.text(d.elements(Tag::p)[0] + 1), "b < c");
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
TEST(Blocks, OneBreakAfterAWholeParagraphSplitsOutsideP) {
  const std::string paragraph =
      "The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet it with "
      "\"songs.\"";
  EXPECT_EQ(texts(parse("<div>" + paragraph + "<br/>It was late.<br>Very late.</div>")),
            (Texts{paragraph, "It was late. Very late."}));
  EXPECT_EQ(texts(parse("<p>" + paragraph + "<br>It was late.</p>")), Texts{paragraph + " It was late."});
  EXPECT_EQ(texts(parse("<div>" + paragraph + " And<br>it was late.</div>")), Texts{paragraph + " And it was late."});
}
TEST(Blocks, EmptySpansWhereWordsWouldBeGluedAreBreaks) {
  EXPECT_EQ(texts(parse("<div>It went.<span class=br></span>Then it came.</div>")), Texts{"It went. Then it came."});
  EXPECT_EQ(texts(parse("<div>It went<span></span><span></span>Then it came</div>")), (Texts{"It went", "Then it came"}));
  EXPECT_EQ(texts(parse("<p>It <span id=more></span>went<span></span>. Then <span></span> It came.</p>")),
            Texts{"It went. Then It came."});
}
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

TEST(Tags, NamesGoBothWays) {
  EXPECT_EQ(tag_named("template"), Tag::template_);
  EXPECT_EQ(name(Tag::template_), "template");
  EXPECT_EQ(tag_named("xyz"), Tag::unknown);
  EXPECT_EQ(heading_level(Tag::h3), 3);
  EXPECT_EQ(heading_level(Tag::p), 0);
}

}  // namespace
}  // namespace tearsheet::dom
