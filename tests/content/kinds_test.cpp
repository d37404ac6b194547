// Each kind of text that an article can be made of is kept where it stands in one, and named for what it is.
#include "content/small_page.hpp"

namespace tearsheet {
namespace {

using namespace small_page;

TEST(Kinds, EmbeddedPostsAreKeptAndNamed) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<blockquote class=twitter-tweet><p>We sail at nine. Bring your own chairs.</p>&mdash; Port Ellan "
                     "Harbour (@ellanharbour) <a href=https://twitter.example/1>May 3, 2022</a></blockquote>" +
                     p(2) + p(3) + "</div>"));
  const auto posts = of_type(article, BlockType::embed);
  ASSERT_FALSE(posts.empty());
  EXPECT_EQ(posts[0], "We sail at nine. Bring your own chairs.");
  expect_sentences(article, 0, 3);
}

TEST(Kinds, IngredientsOfTheArticlesRecipeAreKept) {
  std::string list;
  std::string data;
  for (const char* item : {"300 g flour", "2 eggs", "1 pinch of salt", "40 ml sea water", "1 spoon of honey"}) {
    list += "<li><span>" + std::string(item) + "</span></li>";
    data += (data.empty() ? "\"" : ",\"") + std::string(item) + "\"";
  }
  const Article article = extracted(page("<script type='application/ld+json'>{\"@type\":\"Recipe\",\"recipeIngredient\":[" +
                                         data + "]}</script><div class=body>" + p(0) + p(1) + "<h2>Ship's bread</h2><ul>" + list +
                                         "</ul>" + p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "40 ml sea water"), 1U);
  expect_sentences(article, 0, 3);
}

TEST(Kinds, BlockquotesAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<p>The harbour master wrote to the council:</p><blockquote><p>I have counted the gulls, and they "
                     "are more than the passengers.</p><p>I do not think that they will pay.</p></blockquote>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::blockquote),
            (std::vector<std::string>{"I have counted the gulls, and they are more than the passengers.",
                                      "I do not think that they will pay."}));
}

TEST(Kinds, APullQuoteDoesNotSayItTwice) {
  const Article article = extracted(page(
      "<div class=body>" + p(0) + p(1) +
      "<aside class=pullquote><p>Since then the island has been served by a fishing boat</p></aside>" + p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "served by a fishing boat"), 1U);
  expect_sentences(article, 0, 3);
}

TEST(Kinds, TablesOfDataAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<p>The ferry's fares, which rise on the first day of June:</p><table><thead><tr><th>Passenger</th>"
                     "<th>Single fare</th></tr></thead><tbody><tr><td>Grown people</td><td>Four crowns</td></tr>"
                     "<tr><td>Children under twelve</td><td>One crown</td></tr></tbody></table>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::table),
            std::vector<std::string>{"Passenger | Single fare\nGrown people | Four crowns\nChildren under twelve | One crown"});
}

TEST(Kinds, ListsOfPicturesKeepTheirText) {
  std::string items;
  for (std::size_t i = 0; i < 4; ++i)
    items += "<li><figure><img src=/" + std::to_string(i) + ".jpg></figure><h2>Ship number " + std::to_string(i + 1) + "</h2>" +
             p(i) + "</li>";
  const Article article = extracted(page("<div class=body>" + p(4) + "<ul class=gallery>" + items + "</ul>" + p(5) + "</div>"));
  expect_sentences(article, 0, 5);
  EXPECT_EQ(of_type(article, BlockType::heading).size(), 4U);
}

TEST(Kinds, CaptionsAreNoText) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<figure><img src=/a.jpg><figcaption>The ferry at the quay. Photograph: Ines Caldera</figcaption>"
                     "</figure>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "Ines Caldera"), 0U);
  EXPECT_EQ(of_type(article, BlockType::caption), std::vector<std::string>{"The ferry at the quay. Photograph: Ines Caldera"});
}

TEST(Kinds, EntriesOfALiveBlogKeepTheirOrder) {
  std::string entries;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    entries += "<article class=entry><p class=time><time>1" + std::to_string(i) + ":30</time></p><h2>Entry number " +
               std::to_string(i + 1) + "</h2>" + p(i) + "</article>";
  }
  const Article article = extracted(page("<div class=liveblog>" + entries + "</div>"));
  std::size_t at = 0;
  for (const std::string& sentence : sentences) {
    const std::size_t found = article.text.find(sentence, at);
    ASSERT_NE(found, std::string::npos) << sentence;
    at = found;
  }
}

TEST(Kinds, QuestionsAndAnswersAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + "<p><b>How long did the repairs take?</b></p>" + p(1) +
                     "<p><b>Who paid for all of this?</b></p>" + p(2) + "<dl><dt>And what of the dogs?</dt><dd>" + sentences[3] +
                     "</dd></dl>" + p(4) + "</div>"));
  for (const char* question : {"How long did the repairs take?", "Who paid for all of this?", "And what of the dogs?"})
    EXPECT_EQ(count(article.text, question), 1U) << question;
  expect_sentences(article, 0, 4);
}

TEST(Kinds, ARecipeKeepsItsIngredientsAndSteps) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<h2>Ingredients</h2><ul><li>200 g flour</li><li>3 eggs</li><li>A pinch of salt</li></ul><h2>Method</h2>"
                     "<ol><li>Beat the eggs until they are as pale as the sky over the harbour.</li><li>Fold in the flour "
                     "and the salt, and bake it all for half an hour.</li></ol></div>"));
  EXPECT_EQ(of_type(article, BlockType::list_item).size(), 5U);
}

TEST(Kinds, FootnotesAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) + p(2) + p(3) + p(4) + p(5) +
                     "<ol class=footnotes><li id=fn1>The yard's own log puts the failure at twenty past four in the "
                     "afternoon. <a href='#r1'>↩</a></li><li id=fn2>Nora Vance, letter to the council, read aloud at its "
                     "meeting in the first week of September. <a href='#r2'>↩</a></li></ol></div>"));
  EXPECT_EQ(count(article.text, "The yard's own log"), 1U);
  EXPECT_EQ(count(article.text, "letter to the council"), 1U);
}

TEST(Kinds, WhatIsAskedForBesidesChangesNoText) {
  Page input;
  input.bytes = page("<div class=body>" + p(0) + "<figure><figcaption>The ferry</figcaption></figure>" + p(1) + p(2) + "</div>");
  EXPECT_EQ(extract(input).text, extract(input, {.explain = true}).text);
}

}  // namespace
}  // namespace tearsheet
