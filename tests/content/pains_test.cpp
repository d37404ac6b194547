// What users of article extractors complain of most, a small page each: lists and tables dropped, text twice, words glued, the
// first paragraph or the last ones missing, foreign text let in.
#include <tearsheet/extract.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet {
namespace {

const std::vector<std::string> sentences = {
    "The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet it.",
    "Its captain, Nora Vance, said that the new engine had been quieter than the gulls all the way from the yard at Oster.",
    "The old one had failed in August, a mile off the lighthouse, with two hundred people and a wedding cake aboard.",
    "Since then the island has been served by a fishing boat that takes twelve passengers and smells of its other work.",
    "Shops on the island ran out of flour twice, and the school sent its older pupils to stay with families in the town.",
    "The council has promised to put money aside for a second ship, though nobody there would say how much or when.",
};
std::string p(std::size_t i) { return "<p>" + sentences[i] + "</p>\n"; }

/// A page of a newspaper: navigation, headline, byline, what is given for the body, teasers and a footer.
std::string page(const std::string& body, const std::string& after = "") {
  return "<!DOCTYPE html><html lang=en><head><title>Ferry returns to Port Ellan | The Meridian</title>"
         "<meta property='og:title' content='Ferry returns to Port Ellan'><meta property='og:type' "
         "content='article'></head><body>"
         "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li><li><a "
         "href=/weather>Weather</a></li></ul></nav>"
         "</header><main><article><h1>Ferry returns to Port Ellan</h1><p class=byline>By Colm Reyes</p>" +
         body + "</article>" + after +
         "<section class=related><h2>More stories</h2><ul><li><a href=/a>Ten beaches to see before the summer is over</a></li>"
         "<li><a href=/b>Eleven soups for people who own one pan</a></li></ul></section></main>"
         "<footer><p>© 2022 Meridian Newspapers Ltd. All rights reserved.</p></footer></body></html>";
}

Article extracted(const std::string& html) {
  Page input;
  input.bytes = html;
  return extract(input);
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

std::vector<std::string> of_type(const Article& article, BlockType type) {
  std::vector<std::string> out;
  for (const Block& block : article.blocks) {
    if (block.type == type) out.push_back(block.text);
  }
  return out;
}

void expect_sentences(const Article& article, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i <= last; ++i) EXPECT_EQ(count(article.text, sentences[i]), 1U) << sentences[i];
}
void expect_no_furniture(const Article& article) {
  for (const char* part : {"Home", "Sport", "Colm Reyes", "More stories", "Ten beaches", "Eleven soups", "All rights reserved"})
    EXPECT_EQ(count(article.text, part), 0U) << part;
}

TEST(Pains, ListsAmongTheParagraphsAreKept) {
  const Article article = extracted(page("<div class=body>" + p(0) + p(1) +
                                         "<p>Three things changed aboard:</p><ul><li>The engine runs on both tanks now.</li>"
                                         "<li>The café sells soup.</li><li>Dogs pay half, cats nothing at all.</li></ul>" +
                                         p(2) + p(3) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::list_item),
            (std::vector<std::string>{"The engine runs on both tanks now.", "The café sells soup.",
                                      "Dogs pay half, cats nothing at all."}));
  expect_no_furniture(article);
}

TEST(Pains, AnArticleThatIsAListIsKept) {
  std::string items;
  for (std::size_t i = 0; i < sentences.size(); ++i) items += "<li>" + sentences[i] + "</li>";
  const Article article = extracted(page("<div class=body><ol>" + items + "</ol></div>"));
  EXPECT_EQ(of_type(article, BlockType::list_item), sentences);
}

TEST(Pains, TextInNestedContainersComesOnce) {
  const Article article = extracted(page("<div><section><div class=body><div>" + p(0) + "<div><div>" + p(1) + "</div>" + p(2) +
                                         "</div></div>" + p(3) + p(4) + p(5) + "</div></section></div>"));
  expect_sentences(article, 0, 5);
}

TEST(Pains, AShortTextComesOnce) {
  const Article article = extracted("<html><body><div><div><p>" + sentences[0] + "</p></div></div></body></html>");
  EXPECT_EQ(article.text, sentences[0]);
}

TEST(Pains, ABodyPrintedForTwoScreensComesOnce) {
  const std::string body = p(0) + p(1) + p(2) + p(3);
  expect_sentences(extracted(page("<div class=desktop>" + body + "</div><div class=mobile>" + body + "</div>")), 0, 3);
}

TEST(Pains, WordsAreNotGlued) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<p>It carries<br>forty cars, and in summer<br/>two more on the deck of the old lifeboat.</p>"
                     "<p>It is <b>blue</b> <i>and</i>\n<a href=/>white</a>, and the gulls have agreed to leave it so.</p>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "It carries forty cars, and in summer two more on the deck of the old lifeboat."), 1U);
  EXPECT_EQ(count(article.text, "It is blue and white, and the gulls"), 1U);
}

TEST(Pains, ParagraphsWithoutTagsOfTheirOwnAreNotGlued) {
  const auto& s = sentences;
  const Article article = extracted(page("<div class=body><div>" + s[0] + "<div>" + s[1] + "</div>" + s[2] + "</div><div>" +
                                         s[3] + "<br><br>" + s[4] + "</div><div>" + s[5] + "</div></div>"));
  std::string joined;
  for (const std::string& sentence : s) joined += (joined.empty() ? "" : "\n\n") + sentence;
  EXPECT_EQ(article.text, joined);
}

TEST(Pains, TheStandfirstOutsideTheBodyIsKept) {
  const Article article = extracted(page("<div class=intro><p class=standfirst>" + sentences[0] + "</p></div><div class=body>" +
                                         p(1) + p(2) + p(3) + p(4) + "</div>"));
  expect_sentences(article, 0, 4);
}

TEST(Pains, TheTailBehindAnAdvertisementIsKept) {
  const std::string ad = "<div class=ad-slot><p>Advertisement</p></div>";
  const Article article = extracted(page("<div class=part>" + p(0) + p(1) + "</div>" + ad + "<div class=part>" + p(2) + p(3) +
                                         "</div>" + ad + "<div class=part>" + p(4) + p(5) + "</div>"));
  expect_sentences(article, 0, 5);
  EXPECT_EQ(count(article.text, "Advertisement"), 0U);
}

TEST(Pains, SectionsUnderHeadingsThatSoundLikeFurnitureAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) + "<h2>Release</h2>" + p(2) + p(3) + "<h2>More on the engine</h2>" + p(4) +
                     "<h2>Comments from the quay</h2>" + p(5) + "</div>"));
  expect_sentences(article, 0, 5);
  EXPECT_EQ(of_type(article, BlockType::heading),
            (std::vector<std::string>{"Release", "More on the engine", "Comments from the quay"}));
}

TEST(Pains, TeasersAndMostReadStayOut) {
  const Article article = extracted(
      page("<div class=body>" + p(0) + p(1) + p(2) + p(3) + p(4) + p(5) + "</div>",
           "<aside class=most-read><h3>Most read</h3><ol><li><a href=/c>The crossword that nobody has finished since May</a></li>"
           "<li><a href=/d>Skater finishes race a day late</a></li></ol></aside><div class=teasers><div class=teaser><h3><a "
           "href=/e>How to land "
           "a balloon</a></h3><p>Our man went up with an instructor and came down with a cow.</p></div><div class=teaser><h3><a "
           "href=/f>The "
           "silver thermos</a></h3><p>It has a short and dented history, as its owners tell it.</p></div></div>"));
  expect_sentences(article, 0, 5);
  expect_no_furniture(article);
  for (const char* part : {"Most read", "crossword", "balloon", "Our man", "dented"})
    EXPECT_EQ(count(article.text, part), 0U) << part;
}

TEST(Pains, AConsentDialogueIsNotTheArticle) {
  std::string dialogue = "<div id=cookie-consent class=consent-banner role=dialog><h2>We value your privacy</h2>";
  for (const char* purpose : {"store and read information on your device", "measure how our pages are used by their readers",
                              "choose advertisements that may be of interest to you", "share what we learn with our partners"}) {
    dialogue += std::string("<p>We and our 812 partners use cookies and similar technologies to ") + purpose +
                ". You can accept or refuse this, and change your mind at any time in your settings.</p>";
  }
  dialogue += "<button>Accept all</button><button>Reject all</button></div>";
  const Article article = extracted(page("<div class=body>" + p(0) + p(1) + p(2) + "</div>", dialogue));
  expect_sentences(article, 0, 2);
  EXPECT_EQ(count(article.text, "cookies"), 0U);
}

TEST(Pains, ANewsletterFormIsNotTheArticle) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) + p(2) +
                     "<div class=newsletter-signup><h3>Sign up for our newsletter</h3><p>Get the day's stories in your "
                     "inbox every morning.</p><form><input type=email><button>Subscribe</button></form></div>" +
                     p(3) + p(4) + "</div>"));
  expect_sentences(article, 0, 4);
  EXPECT_EQ(count(article.text, "newsletter") + count(article.text, "inbox") + count(article.text, "Subscribe"), 0U);
}

TEST(Pains, TheArticleInsideAnAsideIsKept) {
  const std::string html = "<html><body><nav><a href=/>Home</a></nav><aside><h1>Ferry returns to Port Ellan</h1>" + p(0) + p(1) +
                           p(2) + p(3) + p(4) + "</aside></body></html>";
  expect_sentences(extracted(html), 0, 4);
}

TEST(Pains, TheArticleInsideUnknownElementsIsKept) {
  expect_sentences(extracted(page("<story-body><text-part>" + p(0) + p(1) + "</text-part><text-part>" + p(2) + p(3) +
                                  "</text-part></story-body>")),
                   0, 3);
}

TEST(Pains, EmbeddedPostsAreKeptAndNamed) {
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

TEST(Pains, BlockquotesAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<p>The harbour master wrote to the council:</p><blockquote><p>I have counted the gulls, and they "
                     "are more than the passengers.</p><p>I do not think that they will pay.</p></blockquote>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::blockquote),
            (std::vector<std::string>{"I have counted the gulls, and they are more than the passengers.",
                                      "I do not think that they will pay."}));
}

TEST(Pains, APullQuoteDoesNotSayItTwice) {
  const Article article = extracted(page(
      "<div class=body>" + p(0) + p(1) +
      "<aside class=pullquote><p>Since then the island has been served by a fishing boat</p></aside>" + p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "served by a fishing boat"), 1U);
  expect_sentences(article, 0, 3);
}

TEST(Pains, TablesOfDataAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<p>The ferry's fares, which rise on the first day of June:</p><table><thead><tr><th>Passenger</th>"
                     "<th>Single fare</th></tr></thead><tbody><tr><td>Grown people</td><td>Four crowns</td></tr>"
                     "<tr><td>Children under twelve</td><td>One crown</td></tr></tbody></table>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::table),
            std::vector<std::string>{"Passenger | Single fare\nGrown people | Four crowns\nChildren under twelve | One crown"});
}

TEST(Pains, ListsOfPicturesKeepTheirText) {
  std::string items;
  for (std::size_t i = 0; i < 4; ++i)
    items += "<li><figure><img src=/" + std::to_string(i) + ".jpg></figure><h2>Ship number " + std::to_string(i + 1) + "</h2>" +
             p(i) + "</li>";
  const Article article = extracted(page("<div class=body>" + p(4) + "<ul class=gallery>" + items + "</ul>" + p(5) + "</div>"));
  expect_sentences(article, 0, 5);
  EXPECT_EQ(of_type(article, BlockType::heading).size(), 4U);
}

TEST(Pains, CaptionsAreNoText) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<figure><img src=/a.jpg><figcaption>The ferry at the quay. Photograph: Ines Caldera</figcaption>"
                     "</figure>" +
                     p(2) + p(3) + "</div>"));
  EXPECT_EQ(count(article.text, "Ines Caldera"), 0U);
  EXPECT_EQ(of_type(article, BlockType::caption), std::vector<std::string>{"The ferry at the quay. Photograph: Ines Caldera"});
}

TEST(Pains, EntriesOfALiveBlogKeepTheirOrder) {
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

TEST(Pains, QuestionsAndAnswersAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + "<p><b>How long did the repairs take?</b></p>" + p(1) +
                     "<p><b>Who paid for all of this?</b></p>" + p(2) + "<dl><dt>And what of the dogs?</dt><dd>" + sentences[3] +
                     "</dd></dl>" + p(4) + "</div>"));
  for (const char* question : {"How long did the repairs take?", "Who paid for all of this?", "And what of the dogs?"})
    EXPECT_EQ(count(article.text, question), 1U) << question;
  expect_sentences(article, 0, 4);
}

TEST(Pains, ARecipeKeepsItsIngredientsAndSteps) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) +
                     "<h2>Ingredients</h2><ul><li>200 g flour</li><li>3 eggs</li><li>A pinch of salt</li></ul><h2>Method</h2>"
                     "<ol><li>Beat the eggs until they are as pale as the sky over the harbour.</li><li>Fold in the flour "
                     "and the salt, and bake it all for half an hour.</li></ol></div>"));
  EXPECT_EQ(of_type(article, BlockType::list_item).size(), 5U);
}

TEST(Pains, FootnotesAreKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) + p(2) + p(3) + p(4) + p(5) +
                     "<ol class=footnotes><li id=fn1>The yard's own log puts the failure at twenty past four in the "
                     "afternoon. <a href='#r1'>↩</a></li><li id=fn2>Nora Vance, letter to the council, read aloud at its "
                     "meeting in the first week of September. <a href='#r2'>↩</a></li></ol></div>"));
  EXPECT_EQ(count(article.text, "The yard's own log"), 1U);
  EXPECT_EQ(count(article.text, "letter to the council"), 1U);
}

TEST(Pains, WhatIsAskedForBesidesChangesNoText) {
  Page input;
  input.bytes = page("<div class=body>" + p(0) + "<figure><figcaption>The ferry</figcaption></figure>" + p(1) + p(2) + "</div>");
  EXPECT_EQ(extract(input).text, extract(input, {.explain = true}).text);
}

}  // namespace
}  // namespace tearsheet
