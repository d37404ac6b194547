// Captions and embedded posts come back where they stand among the article's blocks, and nowhere else.
#include "boilerplate/boilerplate.hpp"
#include "content/assemble.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {
namespace {

/// The blocks when the rules have marked the page and the model has refused what begins with "Refused".
std::vector<Block> assembled(std::string_view html) {
  const dom::Document document = dom::parse(std::string(html));
  std::vector<boilerplate::RuleIndex> left_out = boilerplate::mark(document).block;
  for (std::size_t i = 0; i < left_out.size(); ++i) {
    if (document.text(document.blocks()[i]).starts_with("Refused")) left_out[i] = boilerplate::rule_named("content.not_article");
  }
  return assemble(document, left_out);
}

std::vector<std::string> of_type(BlockType type, std::string_view html) {
  std::vector<std::string> out;
  for (const Block& block : assembled(html)) {
    if (block.type == type) out.push_back(block.text);
  }
  return out;
}
std::vector<std::string> captions(std::string_view html) { return of_type(BlockType::caption, html); }

using Texts = std::vector<std::string>;
const std::string p =
    "<p>The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet "
    "it.</p>";
const std::string figure = "<figure><img><figcaption>The ferry at the quay</figcaption></figure>";

TEST(Captions, OfAPictureAmongTheParagraphs) {
  const auto blocks = assembled("<div>" + p + figure + "<p>It had lain in the dock of Oster since the storm.</p></div>");
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_EQ(blocks[1].type, BlockType::caption);
  EXPECT_EQ(blocks[1].text, "The ferry at the quay");
}
TEST(Captions, InElementsOfItsOwn) {
  EXPECT_EQ(captions("<div>" + p + "<div class=embed><div>" + figure + "</div></div></div>"), Texts{"The ferry at the quay"});
}
TEST(Captions, ByClass) {
  EXPECT_EQ(captions("<div>" + p + "<div><img><p class=wp-caption-text>The ferry at the quay</p></div></div>"),
            Texts{"The ferry at the quay"});
}
TEST(Captions, NotOfTeasers) {
  EXPECT_EQ(captions("<div>" + p + "<div class=related>" + figure + "</div></div>"), Texts{});
  EXPECT_EQ(captions("<div>" + p + "</div><div>" + figure + "<p>Refused: ten beaches to see before the summer is over</p></div>"),
            Texts{});
  EXPECT_EQ(captions("<div>" + p + "<a href=/>" + figure + "</a></div>"), Texts{});
}
TEST(Captions, OfAPageWithoutArticleStayOut) { EXPECT_EQ(captions(figure), Texts{}); }

TEST(Posts, AmongTheParagraphs) {
  EXPECT_EQ(of_type(BlockType::embed,
                    "<div>" + p + "<blockquote class=twitter-tweet><p>Refused: we sail at nine.</p></blockquote></div>"),
            Texts{"Refused: we sail at nine."});
}
TEST(Notes, BehindTheLastParagraph) {
  const std::string note = "<p><i>Correction: the ferry left at nine.</i></p>";
  const dom::Document document =
      dom::parse("<div>" + p + note + "</div><div>" + note + "<p>Ten beaches to see before summer.</p></div>");
  const auto refused = boilerplate::rule_named("content.after_end");
  std::vector<boilerplate::RuleIndex> left_out{boilerplate::no_rule, refused, refused, refused};
  const auto blocks = assemble(document, left_out);
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[1].type, BlockType::note);
}
TEST(Posts, NotOfACollectionBesideTheArticle) {
  EXPECT_EQ(of_type(BlockType::embed, "<div>" + p +
                                          "</div><div><h2>Refused: what people say</h2><blockquote class=twitter-tweet>"
                                          "<p>Refused: we sail at nine.</p></blockquote></div>"),
            Texts{});
}

}  // namespace
}  // namespace tearsheet::content
