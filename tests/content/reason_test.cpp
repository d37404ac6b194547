// Each refused block says what it plainly is.
#include "content/reason.hpp"
#include "boilerplate/boilerplate.hpp"
#include "metadata/metadata.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {
namespace {

/// The reasons of the blocks of a page in which those with "chosen" in their text are chosen; "" for these.
std::vector<std::string> reasons(std::string_view html) {
  const dom::Document document = dom::parse(std::string(html));
  const boilerplate::Marks none{std::vector<boilerplate::RuleIndex>(document.blocks().size(), boilerplate::no_rule)};
  const Measures measures = measure(document, metadata::Facts{}, none);
  std::vector<bool> chosen;
  for (const dom::TextBlock& block : document.blocks())
    chosen.push_back(document.text(block).find("chosen") != std::string_view::npos);
  const Reasons all(document, measures, chosen);
  std::vector<std::string> out;
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    EXPECT_TRUE(is_reason(all.of(k)));
    out.emplace_back(chosen[k] ? "" : boilerplate::catalogue()[all.of(k)].id);
  }
  return out;
}

using Ids = std::vector<std::string>;
const std::string body =
    "<p>This sentence is chosen by hand to be an article.</p><p>This one is chosen too, for the same purpose.</p>";
const std::string prose = "<p>Another sentence of more than eight words that nobody took for it.</p>";

TEST(Reasons, MostlyLinks) {
  EXPECT_EQ(reasons("<div>" + body + "<p><a href=/>Ten beaches to see</a> now</p></div>").back(), "content.link_list");
}
TEST(Reasons, OutsideTheElementThatHoldsTheArticle) {
  EXPECT_EQ(reasons("<body><div>" + prose + "</div><div>" + body + "</div></body>"), (Ids{"content.outside", "", ""}));
}
TEST(Reasons, BeforeTheStartAndAfterTheEnd) {
  EXPECT_EQ(reasons("<div>" + prose + body + prose + "</div>"), (Ids{"content.before_start", "", "", "content.after_end"}));
}
TEST(Reasons, OneOfManyAlike) {
  std::string many;
  for (int i = 0; i < 5; ++i)
    many += "<div class=x>Another sentence of more than eight words, number " + std::to_string(i) + ".</div>";
  EXPECT_EQ(reasons("<div>" + body + many + body + "</div>")[3], "content.repetition");
}
TEST(Reasons, AFewWordsThatEndNoSentence) {
  EXPECT_EQ(reasons("<div>" + body + "<p>Slide to unlock</p>" + body + "</div>")[2], "content.short_line");
}
TEST(Reasons, NoneOfThese) {
  EXPECT_EQ(reasons("<div>" + body + prose + body + "</div>")[2], "content.not_article");
  EXPECT_EQ(reasons(prose), Ids{"content.not_article"}) << "nothing was chosen";
}
TEST(Reasons, RulesAreNone) {
  EXPECT_FALSE(is_reason(boilerplate::no_rule));
  EXPECT_FALSE(is_reason(boilerplate::rule_named("content.headline")));
  EXPECT_FALSE(is_reason(boilerplate::rule_named("caption.figure")));
}

}  // namespace
}  // namespace tearsheet::content
