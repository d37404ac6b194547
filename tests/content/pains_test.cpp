// What users of article extractors complain of most, a small page each: lists and tables dropped, text twice, words glued, the
// first paragraph or the last ones missing, foreign text let in.
#include "content/small_page.hpp"

namespace tearsheet {
namespace {

using namespace small_page;

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

TEST(Pains, AnEmbeddedPostIsKeptAndNamed) {
  const Article article = extracted(page("<div class=body>" + p(0) + p(1) + p(2) +
                                         "<blockquote class=twitter-tweet><p>The gulls have not been told.</p>&mdash; Port Ellan "
                                         "(@portellan) <a href=/t>4 March</a></blockquote>" +
                                         p(3) + p(4) + "</div>"));
  ASSERT_FALSE(of_type(article, BlockType::embed).empty());
  EXPECT_EQ(count(of_type(article, BlockType::embed).front(), "The gulls have not been told."), 1U);
}

TEST(Pains, ABlockquoteIsKept) {
  const Article article =
      extracted(page("<div class=body>" + p(0) + p(1) + "<blockquote>" + p(2) + p(3) + "</blockquote>" + p(4) + p(5) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::blockquote), (std::vector<std::string>{sentences[2], sentences[3]}));
}

TEST(Pains, ATableOfDataIsKept) {
  const Article article = extracted(page(
      "<div class=body>" + p(0) + p(1) + p(2) +
      "<table><tr><th>Month<th>Crossings</tr><tr><td>June<td>118</tr><tr><td>July<td>124</tr></table>" + p(3) + p(4) + "</div>"));
  ASSERT_EQ(of_type(article, BlockType::table).size(), 1U);
  EXPECT_EQ(count(of_type(article, BlockType::table).front(), "July"), 1U);
}

TEST(Pains, ACaptionIsNamedAndNoPartOfTheText) {
  const std::string caption = "The ferry at the yard in Oster, before it was painted";
  const Article article = extracted(page("<div class=body>" + p(0) + p(1) + "<figure><img src=/f.jpg><figcaption>" + caption +
                                         "</figcaption></figure>" + p(2) + p(3) + p(4) + "</div>"));
  EXPECT_EQ(of_type(article, BlockType::caption), std::vector<std::string>{caption});
  EXPECT_EQ(count(article.text, caption), 0U);
}

TEST(Pains, AskingForReasonsChangesNoWord) {
  Page input;
  input.bytes = page("<div class=body>" + p(0) + p(1) + p(2) + p(3) + "</div>");
  EXPECT_EQ(extract(input, {.explain = true}).text, extract(input).text);
}

TEST(Pains, ReadingsBesideCharactersAreNoWordsAndAreAccountedFor) {
  const std::string ruby =
      "<p>島の<ruby>船<rp>(</rp><rt>ふね</rt><rp>)</rp></ruby>は月曜日に十一週間ぶりに港へ戻り、人々は岸壁に立って迎えた。</p>";
  Page input;
  input.bytes = "<html lang=ja><body><article><h1>船が戻る</h1>" + ruby + ruby + "</article></body></html>";
  const Article article = extract(input, {.explain = true});
  EXPECT_EQ(count(article.text, "島の船は月曜日に"), 1U);
  std::size_t readings = 0;
  for (const Removed& removed : article.removed) readings += removed.rule == "content.reading" && removed.text == "ふね" ? 1 : 0;
  EXPECT_EQ(readings, 2U);
}

TEST(Pains, AnOrganisationIsNoAuthor) {
  const Article article = extracted(
      "<html><head><meta property='og:site_name' content='The Meridian'><meta name=author "
      "content='The Meridian'><title>Ferry returns</title></head><body><h1>Ferry returns</h1>" +
      p(0) + p(1) + p(2) + "</body></html>");
  EXPECT_TRUE(article.authors.empty());
}

}  // namespace
}  // namespace tearsheet
