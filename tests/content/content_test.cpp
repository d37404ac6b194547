// Blocks are typed by their elements, and the model takes prose and leaves the page's furniture.
#include "content/content.hpp"
#include "boilerplate/boilerplate.hpp"
#include "content/assemble.hpp"
#include "content/measures.hpp"
#include "content/model.hpp"
#include "metadata/metadata.hpp"

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

std::vector<Block> all_blocks(std::string_view html) {
  const dom::Document document = dom::parse(std::string(html));
  return assemble(document, std::vector<boilerplate::RuleIndex>(document.blocks().size(), boilerplate::no_rule));
}

BlockType type_of(std::string_view html) { return all_blocks(html).at(0).type; }

TEST(Assemble, HeadingsKeepTheirLevel) {
  const auto blocks = all_blocks("<h3>Crosshead</h3>");
  EXPECT_EQ(blocks.at(0).type, BlockType::heading);
  EXPECT_EQ(blocks.at(0).level, 3);
}
TEST(Assemble, ListItems) { EXPECT_EQ(type_of("<ul><li><p>one</p></li></ul>"), BlockType::list_item); }
TEST(Assemble, AnArticleInsideAListIsNoListItem) {
  EXPECT_EQ(type_of("<li><article><p>one</p></article></li>"), BlockType::paragraph);
}
TEST(Assemble, Blockquotes) { EXPECT_EQ(type_of("<blockquote><p>one</p></blockquote>"), BlockType::blockquote); }
TEST(Assemble, EmbeddedPosts) { EXPECT_EQ(type_of("<blockquote class='twitter-tweet'>one</blockquote>"), BlockType::embed); }
TEST(Assemble, Captions) { EXPECT_EQ(type_of("<figure><figcaption>one</figcaption></figure>"), BlockType::caption); }
TEST(Assemble, Notes) { EXPECT_EQ(type_of("<p>Correction: the ferry left at nine.</p>"), BlockType::note); }
TEST(Assemble, Preformatted) { EXPECT_EQ(type_of("<pre>a = b</pre>"), BlockType::preformatted); }

TEST(Assemble, TableRowsAreLines) {
  const auto blocks = all_blocks("<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Ellan</td><td>7</td></tr></table>");
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].type, BlockType::table);
  EXPECT_EQ(blocks[0].text, "Port | Ships\nEllan | 7");
}

TEST(Assemble, WhatIsLeftOutIsNotEmitted) {
  const dom::Document document = dom::parse("<p>one</p><p>two</p>");
  const auto blocks = assemble(document, std::vector<boilerplate::RuleIndex>{0, boilerplate::no_rule});
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].text, "two");
}

TEST(Categories, WordsAreSplitAtCapitalsAndSigns) {
  const auto has = [](std::string_view tokens, Category c) { return (categories(tokens) >> static_cast<unsigned>(c) & 1U) != 0; };
  EXPECT_TRUE(has("c-relatedLinks", Category::related));
  EXPECT_TRUE(has("story-body", Category::body));
  EXPECT_TRUE(has("articleBody", Category::body));
  EXPECT_FALSE(has("addition", Category::ad));
  EXPECT_FALSE(has("story body", Category::body)) << "two tokens are no pair";
}

TEST(Choose, ProseIsTakenAndTheMenuIsLeft) {
  std::string page = "<html><body><div><ul>";
  for (const char* item : {"Home", "Weather", "Sport", "Contact us"}) page += std::string("<li><a href=/>") + item + "</a></li>";
  page += "</ul></div><div><h1>Ferry returns to Port Ellan</h1>";
  for (int i = 0; i < 6; ++i) {
    page +=
        "<p>The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet "
        "it.</p>";
  }
  page += "</div><div><p><a href=/a>Ten beaches to see</a></p></div></body></html>";
  const dom::Document document = dom::parse(page);
  const Body body = choose(document, metadata::read(document, ""), boilerplate::mark(document));
  ASSERT_EQ(body.blocks.size(), 6U);
  EXPECT_EQ(body.left_out.size(), document.blocks().size());
}

TEST(Choose, NothingIsAnArticleOfNothing) {
  const dom::Document document = dom::parse("");
  EXPECT_TRUE(choose(document, metadata::Facts{}, boilerplate::mark(document)).blocks.empty());
}

TEST(Features, EveryValueIsFinite) {
  const dom::Document document = dom::parse("<p>a</p><h2>b</h2><table><tr><td>c. d: | e</td></tr></table>");
  const metadata::Facts facts = metadata::read(document, "");
  const Measures measures = measure(document, facts, boilerplate::mark(document));
  for (const double p : score(document, facts, measures)) EXPECT_TRUE(p >= 0 && p <= 1);
}

}  // namespace
}  // namespace tearsheet::content
