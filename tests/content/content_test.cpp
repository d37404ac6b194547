// The model takes prose and leaves the page's furniture.
#include "content/content.hpp"
#include "boilerplate/boilerplate.hpp"
#include "content/measures.hpp"
#include "content/model.hpp"
#include "limits.hpp"
#include "metadata/metadata.hpp"

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

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
  for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}) {
    page += std::string("<p>The ferry came back to the harbour on ") + day +
            " after eleven weeks of repairs, and people stood on the quay to greet it.</p>";
  }
  page += "</div><div><p><a href=/a>Ten beaches to see</a></p></div></body></html>";
  const dom::Document document = dom::parse(page);
  const Body body = choose(document, metadata::read(document, ""), boilerplate::mark(document));
  ASSERT_EQ(body.blocks.size(), 6U);
  EXPECT_EQ(body.left_out.size(), document.blocks().size());
}

TEST(Choose, AnElementOfTheBylineThatHoldsTheArticleIsNotLeftOut) {
  std::string page = "<html><body><h1>Ferry returns to Port Ellan</h1><div id=all>By Colm Reyes<br><br>";
  for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}) {
    page += std::string("<p>The ferry came back to the harbour on ") + day +
            " after eleven weeks of repairs, and people stood on the quay to greet it.</p>";
  }
  const dom::Document document = dom::parse(page + "</div></body></html>");
  metadata::Facts facts = metadata::read(document, "");
  facts.byline_element = document.elements(dom::Tag::div)[0];
  EXPECT_GE(choose(document, facts, boilerplate::mark(document)).blocks.size(), 6U);
}

TEST(Choose, NothingIsAnArticleOfNothing) {
  const dom::Document document = dom::parse("");
  EXPECT_TRUE(choose(document, metadata::Facts{}, boilerplate::mark(document)).blocks.empty());
}

TEST(Choose, BlocksBehindTheLimitAreLeftOut) {
  std::string page;
  for (std::size_t i = 0; i < limits::measured_blocks + 2; ++i)
    page += "<p>The boat came home late, and nobody on the quay had waited for it.";
  const dom::Document document = dom::parse(page);
  const Body body = choose(document, metadata::Facts{}, boilerplate::mark(document));
  EXPECT_TRUE(body.cut);
  EXPECT_NE(body.left_out.back(), boilerplate::no_rule);
}

TEST(Features, EveryValueIsFinite) {
  const dom::Document document = dom::parse("<p>a</p><h2>b</h2><table><tr><td>c. d: | e</td></tr></table>");
  const metadata::Facts facts = metadata::read(document, "");
  const Measures measures = measure(document, facts, boilerplate::mark(document));
  for (const double p : score(document, measures)) EXPECT_TRUE(p >= 0 && p <= 1);
}

}  // namespace
}  // namespace tearsheet::content
