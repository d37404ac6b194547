// Every text block becomes a block of the type that the elements around it say. All blocks are taken here; which blocks are the
// article's is tested elsewhere.
#include "content/assemble.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {
namespace {

std::vector<Block> all_blocks(std::string_view html) {
  const dom::Document document = dom::parse(std::string(html));
  std::vector<boilerplate::RuleIndex> left_out(document.blocks().size(), boilerplate::no_rule);
  return assemble(document, left_out);
}

std::string_view name_of(BlockType type) {
  constexpr std::string_view names[] = {"paragraph", "heading", "list_item", "blockquote", "preformatted",
                                        "table",     "caption", "embed",     "note"};
  return names[static_cast<std::size_t>(type)];
}

/// "type: text" of each block; a heading's level stands behind its type.
std::vector<std::string> lines(std::string_view html) {
  std::vector<std::string> out;
  for (const Block& block : all_blocks(html)) {
    std::string line(name_of(block.type));
    if (block.level != 0) line += std::to_string(block.level);
    out.push_back(line + ": " + block.text);
  }
  return out;
}

using Lines = std::vector<std::string>;

TEST(Types, HeadingsKeepTheirLevel) {
  EXPECT_EQ(lines("<h2>Part</h2><h3>Crosshead</h3>"), (Lines{"heading2: Part", "heading3: Crosshead"}));
}
TEST(Types, HeadingsStayHeadingsInsideOtherElements) {
  EXPECT_EQ(lines("<ul><li><h4>Tip</h4></li></ul>"), Lines{"heading4: Tip"});
  EXPECT_EQ(lines("<blockquote><h4>Oath</h4></blockquote>"), Lines{"heading4: Oath"});
  EXPECT_EQ(lines("<details><summary><h3>Why?</h3></summary><p>So.</p></details>"), (Lines{"heading3: Why?", "paragraph: So."}));
  EXPECT_EQ(lines("<table><tr><td><h3>Alone</h3></td></tr></table>"), Lines{"heading3: Alone"});
}
TEST(Types, AHeadingThatIsNeverClosedIsNoHeading) {
  const auto blocks = all_blocks("<h2>Part<p>one<p>two<p>three<p>four<p>five");
  ASSERT_EQ(blocks.size(), 6U);
  EXPECT_EQ(blocks[3].type, BlockType::paragraph);
}
TEST(Types, ABoldParagraphIsAParagraph) {
  EXPECT_EQ(lines("<p><b>What happens next?</b></p><p>Nothing.</p>"),
            (Lines{"paragraph: What happens next?", "paragraph: Nothing."}));
}

TEST(Types, ListItems) {
  EXPECT_EQ(lines("<ul><li>one</li><li><p>two</p></li></ul>"), (Lines{"list_item: one", "list_item: two"}));
}
TEST(Types, EachItemOfANestedListOnce) {
  EXPECT_EQ(lines("<ol><li>Fish<ul><li>cod</li><li>hake</li></ul></li><li>Salt</li></ol>"),
            (Lines{"list_item: Fish", "list_item: cod", "list_item: hake", "list_item: Salt"}));
}
TEST(Types, AnItemOfSeveralParagraphsIsSeveralItems) {
  EXPECT_EQ(lines("<ul><li><p>one</p><p>two</p></li></ul>"), (Lines{"list_item: one", "list_item: two"}));
}
TEST(Types, AnItemWithAHeadingIsASection) {
  EXPECT_EQ(lines("<ul><li><h3>09:12</h3><p>The bell rings.</p></li></ul>"),
            (Lines{"heading3: 09:12", "paragraph: The bell rings."}));
}
TEST(Types, AnArticleInsideAListIsNoListItem) {
  EXPECT_EQ(lines("<li><article><p>one</p></article></li>"), Lines{"paragraph: one"});
}
TEST(Types, AListItemAroundAllOfTheArticleIsNone) {
  EXPECT_EQ(lines("<ul><li><p>one</p><p>two</p><p>three</p></li></ul>")[1], "paragraph: two");
}
TEST(Types, TermsAndMeaningsAreItems) {
  EXPECT_EQ(lines("<dl><dt>Who pays?</dt><dd><p>The harbour.</p></dd></dl>"),
            (Lines{"list_item: Who pays?", "list_item: The harbour."}));
}

TEST(Types, Blockquotes) {
  EXPECT_EQ(lines("<blockquote><p>one</p><footer><cite>Jane Roe</cite></footer></blockquote>"),
            (Lines{"blockquote: one", "blockquote: Jane Roe"}));
}
TEST(Types, AListInABlockquoteIsQuoted) {
  EXPECT_EQ(lines("<blockquote><ul><li>one</li></ul></blockquote>"), Lines{"blockquote: one"});
}
TEST(Types, ABlockquoteAroundAllOfTheArticleOnlyIndentsIt) {
  EXPECT_EQ(lines("<blockquote><p>one</p><p>two</p><p>three</p></blockquote>")[0], "paragraph: one");
}

TEST(Types, Preformatted) {
  EXPECT_EQ(lines("<pre>a = b\n  c</pre><blockquote><pre>d\ne</pre></blockquote>"),
            (Lines{"preformatted: a = b\n  c", "preformatted: d\ne"}));
}
TEST(Types, CodeInASentenceIsTheSentence) {
  EXPECT_EQ(lines("<p>Type <code>ls</code> now.</p>"), Lines{"paragraph: Type ls now."});
}
TEST(Types, LinesOfVerseAreNotGlued) {
  EXPECT_EQ(lines("<p>The tide comes in,<br>the tide goes out,<br/>\nand so do we.</p>"),
            Lines{"paragraph: The tide comes in, the tide goes out, and so do we."});
}
TEST(Types, TwoLineBreaksPartStanzas) {
  EXPECT_EQ(lines("<p>One<br>two<br><br>three</p>"), (Lines{"paragraph: One two", "paragraph: three"}));
}
TEST(Types, Captions) {
  EXPECT_EQ(lines("<figure><img><figcaption><p>The quay</p></figcaption></figure>"), Lines{"caption: The quay"});
}

TEST(Types, PostsOfEveryNetwork) {
  for (const char* token : {"twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed", "fb-post",
                            "text-post-media", "truthsocial-embed", "reddit-embed-bq"}) {
    EXPECT_EQ(lines("<blockquote class='" + std::string(token) + "'><p>We sail.</p></blockquote>"), Lines{"embed: We sail."})
        << token;
  }
}
TEST(Types, AllOfAPostIsThePost) {
  EXPECT_EQ(lines("<blockquote class='quote twitter-tweet'><p>We sail.</p>&mdash; Harbour (@harbour) <a href=/>May 3</a>"
                  "<ul><li>tag</li></ul></blockquote>"),
            (Lines{"embed: We sail.", "embed: — Harbour (@harbour) May 3", "embed: tag"}));
}
TEST(Types, AClassThatOnlyNamesANetworkIsNoPost) {
  EXPECT_EQ(lines("<div class='twitter'><p>We sail.</p></div>"), Lines{"paragraph: We sail."});
}

}  // namespace
}  // namespace tearsheet::content
