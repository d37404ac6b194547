// Pages that are no article are told so, with what they are.
#include "content/page_kind.hpp"

#include <tearsheet/extract.hpp>

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

Article read(std::string html) {
  Page page;
  page.bytes = std::move(html);
  return extract(page);
}

std::string message_of(const Article& article) { return article.error ? article.error->message : ""; }

std::string list_page(std::string_view head, std::string_view price) {
  std::string html =
      "<html><head>" + std::string(head) + "</head><body><h1>Lamps</h1><div class=filters>Sort by</div><ul class=grid>";
  for (int i = 0; i < 24; ++i) {
    html += "<li class=card><a href=/l/" + std::to_string(i) + "><img src=x.jpg><h3>Storm lamp number " + std::to_string(i) +
            "</h3></a><p class=price>" + std::string(price) + "</p><button>Add to cart</button></li>";
  }
  return html + "</ul><p>We sell lamps.</p></body></html>";
}

TEST(Verdict, AGridOfProductsIsNoArticle) {
  const Article article =
      read(list_page("<meta property='og:type' content='product.group'><title>Lamps</title>"
                     "<link rel=canonical href='https://lamps.example/shop/lamps'>",
                     "$ 20.00"));
  ASSERT_TRUE(article.error);
  EXPECT_EQ(article.error->code, ErrorCode::no_article);
  EXPECT_NE(message_of(article).find("product"), std::string::npos) << message_of(article);
}

TEST(Verdict, AFrontPageIsCalledSo) {
  std::string html =
      "<html><head><meta property='og:type' content='website'><title>The Weir Gazette</title>"
      "<link rel=canonical href='https://weir.example/'></head><body><main>";
  for (int i = 0; i < 30; ++i) {
    html += "<article class=teaser><h2><a href=/n" + std::to_string(i) + ">Boat number " + std::to_string(i) +
            " came home late</a></h2><p>It was out all night.</p></article>";
  }
  const Article article = read(html + "</main></body></html>");
  ASSERT_TRUE(article.error);
  EXPECT_EQ(message_of(article), "no article: it looks like a front page");
}

TEST(Verdict, AStoryThatSaysNothingOfItselfIsAnArticle) {
  std::string html =
      "<html><head><title>The lamp of the weir is lit again</title></head><body><h1>The lamp of the weir is lit again</h1>";
  for (int i = 0; i < 9; ++i) {
    html += "<p>The keeper climbed the stair at dusk, as he had done on each of the last " + std::to_string(40 + i) +
            " evenings, and lit the lamp that warns the boats of the weir below the mill.</p>";
  }
  EXPECT_FALSE(read(html + "</body></html>").error);
}

// Prose of other kinds is given as it is.
TEST(Verdict, AForumsThreadIsGiven) {
  std::string html = "<html><head><title>Lamp oil smokes - Keepers' forum</title></head><body><h1>Lamp oil smokes</h1>";
  for (int i = 0; i < 8; ++i) {
    html +=
        "<div class=post><div class=user>keeper" + std::to_string(i) + "</div><div class=message><p>I had the same last " +
        "winter with a can from the old store, and the smoke went away when I trimmed wick number " + std::to_string(i) +
        " and let the oil stand for a night before I filled the lamp. Which oil do you burn, and how old is it?</p></div></div>";
  }
  const Article article = read(html + "</body></html>");
  EXPECT_FALSE(article.error);
  ASSERT_EQ(article.warnings.size(), 1U);
  EXPECT_NE(article.warnings[0].find("may be no article"), std::string::npos) << article.warnings[0];
}

TEST(Verdict, DocumentationIsGiven) {
  std::string html = "<html><head><title>Trimming the wick</title></head><body><nav><ul>";
  for (int i = 0; i < 20; ++i) html += "<li><a href=/manual/" + std::to_string(i) + ">Chapter " + std::to_string(i) + "</a></li>";
  html += "</ul></nav><main><h1>Trimming the wick</h1>";
  for (int i = 0; i < 6; ++i) {
    html += "<h2>Step " + std::to_string(i) +
            "</h2><p>Hold the scissors level with the burner and cut along its rim, so that the "
            "flame stands even. A wick that is cut at an angle smokes on one side and blackens the glass within an hour.</p>";
  }
  EXPECT_FALSE(read(html + "</main></body></html>").error);
}

TEST(Verdict, TemplatesOfPublishingSystems) {
  const auto read = [](std::string_view html) { return read_template(dom::parse(std::string(html))); };
  EXPECT_TRUE(read("<body class='Single postid-12'>x").post);
  EXPECT_TRUE(read("<html class=no-js><body class='page-node-type-story wide'>x").post);
  EXPECT_FALSE(read("<body class='single-column'><div class=single>x</div>").post);
  EXPECT_TRUE(read("<body class='archive category'>x").list);
  EXPECT_FALSE(read("<body><div class=archive>x</div>").list);
}

TEST(Verdict, LinksToFurtherPages) {
  const auto count = [](std::string_view href) {
    return count_page_links(dom::parse("<p>x <a href='" + std::string(href) + "'>y</a>"));
  };
  for (const char* href : {"?page=2", "/news/page/3/", "/list?sort=up&amp;page=12", "?paged=4"})
    EXPECT_EQ(count(href), 1) << href;
  for (const char* href : {"/page", "/page/about", "?homepage=2", "/pages/2", "?page=", "/frontpage/1"})
    EXPECT_EQ(count(href), 0) << href;
}

TEST(Verdict, ChoicesAreCheckBoxesAndRadioButtons) {
  EXPECT_EQ(count_choices(dom::parse("<input type=checkbox><input type=radio><input type=text><input>")), 2);
}

TEST(Verdict, NamesOfPages) {
  const auto name = [](std::string_view headline) {
    const dom::Document document = dom::parse("<p>x</p>");
    metadata::Facts facts;
    facts.headline = std::string(headline);
    return name_of_page(document, facts);
  };
  EXPECT_EQ(name("404 - Page not found"), "an error page");
  EXPECT_EQ(name("Seite nicht gefunden"), "an error page");
  EXPECT_EQ(name("Search results for weir"), "search results");
  EXPECT_EQ(name("Lamps"), "a list of links, a form or a gallery");
}

}  // namespace
}  // namespace tearsheet::content
