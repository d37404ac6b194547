// Tables of data become one block each, a line a row; tables that lay a page out leave no trace.
#include "boilerplate/boilerplate.hpp"
#include "content/assemble.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {
namespace {

using boilerplate::no_rule;

/// The texts of the blocks; tables only, or all but them.
std::vector<std::string> texts(std::string_view html, bool tables) {
  const dom::Document document = dom::parse(std::string(html));
  std::vector<boilerplate::RuleIndex> left_out(document.blocks().size(), no_rule);
  std::vector<std::string> out;
  for (const Block& block : assemble(document, left_out)) {
    if ((block.type == BlockType::table) == tables) out.push_back(block.text);
  }
  return out;
}
std::vector<std::string> tables_of(std::string_view html) { return texts(html, true); }
std::vector<std::string> rest_of(std::string_view html) { return texts(html, false); }

using Texts = std::vector<std::string>;

TEST(Tables, RowsAreLinesAndCellsAreParted) {
  EXPECT_EQ(tables_of("<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Ellan</td><td>7</td></tr></table>"),
            Texts{"Port | Ships\nEllan | 7"});
}
TEST(Tables, ACellOfSeveralBlocksStaysInItsRow) {
  EXPECT_EQ(tables_of("<table><tr><td><p>Ellan</p></td><td><p>7</p><p>all sail</p></td></tr>"
                      "<tr><td>Oster</td><td>2<br><br>in dock</td></tr></table>"),
            Texts{"Ellan | 7 all sail\nOster | 2 in dock"});
}
TEST(Tables, ListsHeadingsAndCodeInACellAreItsText) {
  EXPECT_EQ(
      tables_of("<table><tr><th>Port</th><th><h4>Ships</h4></th></tr><tr><td>Ellan</td><td><ul><li>Plum</li><li>Duff</li></ul>"
                "</td></tr><tr><td>Oster</td><td><pre>ls</pre></td></tr></table>"),
      Texts{"Port | Ships\nEllan | Plum Duff\nOster | ls"});
}
TEST(Tables, ARowOfOneCellStaysInItsTable) {
  EXPECT_EQ(tables_of("<table><tr><td colspan=2>North</td></tr><tr><td>Ellan</td><td>7</td></tr></table>"),
            Texts{"North\nEllan | 7"});
}
TEST(Tables, AnEmptyCellKeepsItsColumn) {
  EXPECT_EQ(tables_of("<table><tr><td></td><td>2021</td><td>2022</td></tr><tr><td>Ellan</td><td></td><td>7</td></tr></table>"),
            Texts{"| 2021 | 2022\nEllan | | 7"});
}
TEST(Tables, AColumnEmptyInEveryRowIsNone) {
  EXPECT_EQ(tables_of("<table><tr><td>Port</td><td></td><td>Ships</td></tr><tr><td>Ellan</td><td> </td><td>7</td></tr></table>"),
            Texts{"Port | Ships\nEllan | 7"});
}
TEST(Tables, AbsurdSpansAreHarmless) {
  EXPECT_EQ(tables_of("<table><tr><td colspan=9007199254740991 rowspan=-1>Ellan</td><td colspan=99999999999999999999>7</td></tr>"
                      "</table>"),
            Texts{"Ellan | 7"});
}
TEST(Tables, ItsCaptionIsACaption) {
  const std::string html = "<table><caption>Ships by port</caption><tr><td>Ellan</td><td>7</td></tr></table>";
  EXPECT_EQ(tables_of(html), Texts{"Ellan | 7"});
  EXPECT_EQ(rest_of(html), Texts{"Ships by port"});
}
TEST(Tables, TwoTablesAreTwoBlocks) {
  EXPECT_EQ(tables_of("<table><tr><td>a</td><td>b</td></tr></table><table><tr><td>c</td><td>d</td></tr></table>"),
            (Texts{"a | b", "c | d"}));
}
TEST(Tables, TheInnerOfNestedTablesHoldsTheData) {
  const std::string html =
      "<table><tr><td>menu</td><td><p>Before.</p><table><tr><td>Ellan</td><td>7</td></tr></table><p>After.</p></td></tr></table>";
  EXPECT_EQ(tables_of(html), Texts{"Ellan | 7"});
  EXPECT_EQ(rest_of(html), (Texts{"menu", "Before.", "After."}));
}

const std::string paragraph =
    "The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet it with a "
    "song.";

TEST(Tables, AColumnBesideWholeParagraphsIsLayout) {
  const std::string html = "<table><tr><td>menu</td><td><p>" + paragraph + "</p><p>Then " + paragraph + "</p></td></tr></table>";
  EXPECT_EQ(tables_of(html), Texts{});
  EXPECT_EQ(rest_of(html).size(), 3U);
}
TEST(Tables, OneColumnIsLayout) { EXPECT_EQ(tables_of("<table><tr><td>one</td></tr><tr><td>two</td></tr></table>"), Texts{}); }
TEST(Tables, WhatCallsItselfPresentationIsLayout) {
  EXPECT_EQ(tables_of("<table role=presentation><tr><td>one</td><td>two</td></tr></table>"), Texts{});
}
TEST(Tables, LinesOfCodeAreNoCell) {
  EXPECT_EQ(rest_of("<table><tr><td><pre>1\n2</pre></td><td><pre>a = b\nc = d</pre></td></tr></table>"),
            (Texts{"1\n2", "a = b\nc = d"}));
}
TEST(Tables, HeaderCellsMakeLongCellsData) {
  EXPECT_EQ(tables_of("<table><tr><th>Port</th><td><p>" + paragraph + "</p><p>Then " + paragraph + "</p></td></tr></table>"),
            Texts{"Port | " + paragraph + " Then " + paragraph});
}

TEST(Tables, CellsThatTheModelRefusedComeWithTheirTable) {
  const dom::Document document =
      dom::parse("<table><tr><td>Port Ellan</td><td>7</td></tr><tr><td>Oster Bay</td><td>2</td></tr></table>");
  const auto refused = boilerplate::rule_named("content.short_line");
  std::vector<boilerplate::RuleIndex> left_out{no_rule, refused, no_rule, refused};
  EXPECT_EQ(assemble(document, left_out).at(0).text, "Port Ellan | 7\nOster Bay | 2");
  EXPECT_EQ(left_out, std::vector<boilerplate::RuleIndex>(4, no_rule));
}
TEST(Tables, ARefusedTableAmongTheArticlesBlocksIsItsOwn) {
  const dom::Document document = dom::parse("<div><p>one</p><table><tr><td>Port Ellan</td><td>7</td></tr></table></div>");
  const auto refused = boilerplate::rule_named("content.short_line");
  std::vector<boilerplate::RuleIndex> left_out{no_rule, refused, refused};
  EXPECT_EQ(assemble(document, left_out).size(), 2U);
}
TEST(Tables, CellsThatARuleMarkedStayOut) {
  const dom::Document document = dom::parse("<table><tr><td>Port Ellan</td><td>Share</td></tr></table>");
  std::vector<boilerplate::RuleIndex> left_out{no_rule, boilerplate::rule_named("share.label")};
  EXPECT_EQ(assemble(document, left_out).at(0).text, "Port Ellan");
}
TEST(Tables, ARefusedTableBesideTheArticleStaysOut) {
  const dom::Document document =
      dom::parse("<div><p>one</p></div><div><p>two</p><table><tr><td>Port Ellan</td><td>7</td></tr></table></div>");
  const auto refused = boilerplate::rule_named("content.short_line");
  std::vector<boilerplate::RuleIndex> left_out{no_rule, refused, refused, refused};
  EXPECT_EQ(assemble(document, left_out).size(), 1U);
}

}  // namespace
}  // namespace tearsheet::content
