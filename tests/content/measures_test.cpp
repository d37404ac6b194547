// What is counted about blocks before features are drawn from it.
#include "content/measures.hpp"

#include "boilerplate/boilerplate.hpp"
#include "metadata/metadata.hpp"

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

struct Page {
  dom::Document document;
  metadata::Facts facts;
  boilerplate::Marks marks;
  Measures measures;
  explicit Page(std::string html)
      : document(dom::parse(std::move(html))),
        facts(metadata::read(document, "")),
        marks(boilerplate::mark(document)),
        measures(measure(document, facts, marks)) {}
};

TEST(Measures, ProseHasLengthAndAnEndAndFewLinks) {
  const Page page(
      "<p>The ferry to the island left the quay at nine and came back before noon.</p><p>Nets and lines</p>"
      "<p><a href=/x>The ferry to the island left the quay at nine and came back before noon.</a></p>");
  EXPECT_DOUBLE_EQ(page.measures.block[0].good, 15);
  EXPECT_DOUBLE_EQ(page.measures.block[1].good, 0);
  EXPECT_DOUBLE_EQ(page.measures.block[2].good, 0);
  EXPECT_DOUBLE_EQ(page.measures.block[2].link_share, 1);
}

TEST(Measures, ARunOfWordsSeenElsewhereIsKnown) {
  const Page page("<p>the boat sank at dawn</p><p>nobody was hurt in it</p><p>the boat sank at dawn</p>");
  EXPECT_DOUBLE_EQ(page.measures.block[0].seen_after, 1);
  EXPECT_DOUBLE_EQ(page.measures.block[0].seen_before, 0);
  EXPECT_DOUBLE_EQ(page.measures.block[1].spread, 1);
  EXPECT_DOUBLE_EQ(page.measures.block[2].seen_before, 1);
  EXPECT_EQ(page.measures.block[2].same_text, 2U);
}

TEST(Measures, TheArticleBodyOfJsonLdCoversItsParagraphs) {
  std::string body;
  for (int i = 0; i < 12; ++i) body += "boat number " + std::to_string(i) + " left harbour ";
  const Page page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body + "\"}</script><p>" +
                  body + "</p><p>Sign here to get the letter of the week</p>");
  EXPECT_TRUE(page.measures.has_article_body);
  EXPECT_GT(page.measures.block[0].cover, 0.9);
  EXPECT_DOUBLE_EQ(page.measures.block.back().cover, 0);
}

std::string with_data(std::string_view data, std::string_view body) {
  return "<script type='application/ld+json'>" + std::string(data) + "</script>" + std::string(body);
}

TEST(Measures, IngredientsAndStepsThatTheRecipeDeclaresAreKnown) {
  const Page page(with_data(
      R"({"@type":"Recipe","name":"Fog soup","recipeIngredient":["300 ml grey stock","2 leeks"],
          "recipeInstructions":[{"@type":"HowToStep","text":"Slice the leeks and boil them in the stock."}]})",
      "<h2>Fog soup tonight</h2><ul><li>300 ml grey stock<li>2 leeks</ul><p>Slice the leeks and boil them in the stock.</p>"
      "<p>Sign here for more soups from us</p>"));
  ASSERT_EQ(page.measures.block.size(), 5U);
  EXPECT_DOUBLE_EQ(page.measures.block[0].declared, 0) << "the name is no piece";
  for (const std::size_t i : {1U, 2U, 3U}) EXPECT_DOUBLE_EQ(page.measures.block[i].declared, 1) << i;
  EXPECT_DOUBLE_EQ(page.measures.block[1].declared_run, 4 + 2 + 9);
  EXPECT_DOUBLE_EQ(page.measures.block[4].declared, 0);
}

TEST(Measures, QuestionsAndAnswersThatThePageDeclaresAreKnown) {
  const Page page(with_data(
      R"({"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"How deep is the weir?",
          "acceptedAnswer":{"@type":"Answer","text":"<p>It is nine feet deep at the lock.</p>"}}],
          "author":{"@type":"Person","name":"Nora Vance the keeper"}})",
      "<h3>How deep is the weir?</h3><p>It is nine feet deep at the lock.</p><p>Nora Vance the keeper</p>"));
  ASSERT_EQ(page.measures.block.size(), 3U);
  EXPECT_DOUBLE_EQ(page.measures.block[0].declared, 1);
  EXPECT_DOUBLE_EQ(page.measures.block[1].declared, 1);
  EXPECT_DOUBLE_EQ(page.measures.block[2].declared, 0);
}

TEST(Measures, CommentsInTheDataOfARecipeAreNoPieces) {
  const Page page(with_data(
      R"({"@type":"Recipe","recipeIngredient":["2 leeks"],"comment":[{"@type":"Comment","text":"My whole family loved it."}]})",
      "<p>2 leeks</p><p>My whole family loved it.</p>"));
  EXPECT_DOUBLE_EQ(page.measures.block.back().declared, 0);
}

TEST(Measures, PicturesAndRulesBetweenBlocksAreCounted) {
  const Page page("<p>one</p><img><img><hr><p>two</p>");
  EXPECT_EQ(page.measures.block[1].between[0], 2);
  EXPECT_EQ(page.measures.block[1].between[1], 1);
}

TEST(Measures, MarkedBlocksAreFurnitureAndNotMeasured) {
  const Page page("<p>one</p><p>Share this article</p><p>two</p>");
  ASSERT_EQ(page.measures.index.size(), 2U);
  EXPECT_EQ(page.measures.furniture[1], static_cast<unsigned>(Furniture::share) + 1);
  EXPECT_EQ(page.measures.furniture[0], 0);
}

TEST(Measures, EmphasisIsAShareOfTheText) {
  const Page page("<p><em>half!</em>plain</p><p><b>All of it</b></p>");
  EXPECT_DOUBLE_EQ(page.measures.block[0].emphasis, 0.5);
  EXPECT_DOUBLE_EQ(page.measures.block[1].strong, 1);
}

}  // namespace
}  // namespace tearsheet::content
