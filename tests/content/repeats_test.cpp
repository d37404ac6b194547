// What the article says twice stands in it once; what was dropped says so.
#include "boilerplate/boilerplate.hpp"
#include "content/assemble.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::content {
namespace {

/// The rule of each block when all are chosen; "" for what stays.
std::vector<std::string> fates(std::string_view html) {
  const dom::Document document = dom::parse(std::string(html));
  std::vector<boilerplate::RuleIndex> left_out(document.blocks().size(), boilerplate::no_rule);
  assemble(document, left_out);
  std::vector<std::string> out;
  for (const boilerplate::RuleIndex rule : left_out)
    out.emplace_back(rule == boilerplate::no_rule ? "" : boilerplate::catalogue()[rule].id);
  return out;
}

using Fates = std::vector<std::string>;
const std::string pulled = "content.pull_quote";
const std::string repeated = "content.repeated";
const std::string sentence = "Nobody in the harbour had seen a ship of that size before";
const std::string paragraph =
    "<p>“" + sentence + ",” said Jane Roe, who had climbed the mast to look.</p><p>It was a Monday.</p>";

TEST(PullQuotes, AnAsideThatPrintsASentenceOfTheArticleGoes) {
  EXPECT_EQ(fates(paragraph + "<aside>" + sentence + "</aside>"), (Fates{"", "", pulled}));
}
TEST(PullQuotes, ItGoesWhereItComesFirstToo) {
  EXPECT_EQ(fates("<div class='c-pullquote'>" + sentence + "</div>" + paragraph), (Fates{pulled, "", ""}));
}
TEST(PullQuotes, MarksCaseAndSpeakerMakeNoDifference) {
  EXPECT_EQ(fates(paragraph + "<blockquote class=pull-quote>»" + sentence + "« — Jane Roe</blockquote>"),
            (Fates{"", "", pulled}));
  EXPECT_EQ(fates(paragraph + "<div class=zitat><p>" + sentence + "</p><p>Jane Roe</p></div>"), (Fates{"", "", pulled, pulled}));
}
TEST(PullQuotes, WhatTheArticleSaysNowhereElseStays) {
  EXPECT_EQ(fates(paragraph + "<blockquote class=pullquote>Nobody in the town had seen one before</blockquote>"),
            (Fates{"", "", ""}));
}
TEST(PullQuotes, AFewWordsProveNothing) {
  EXPECT_EQ(fates(paragraph + "<blockquote>in the harbour</blockquote>"), (Fates{"", "", ""}));
}
TEST(PullQuotes, TwoThatRepeatEachOtherAloneLeaveOne) {
  EXPECT_EQ(fates("<p>So it went.</p><blockquote>" + sentence + "</blockquote><blockquote>" + sentence + "</blockquote>"),
            (Fates{"", "", repeated}));
}

TEST(Repeats, AParagraphPrintedAgainGoes) {
  EXPECT_EQ(fates("<p>" + sentence + ".</p><p>So it went.</p><div>" + sentence + ".</div>"), (Fates{"", "", repeated}));
}
TEST(Repeats, ShortLinesGoWithTheCopyThatTheyStandIn) {
  const std::string copy = "<h2>The ship</h2><p>" + sentence + ".</p><p>So it went.</p>";
  EXPECT_EQ(fates("<div>" + copy + "</div><div>" + copy + "<p>The end.</p></div>"),
            (Fates{"", "", "", repeated, repeated, repeated, ""}));
}
TEST(Repeats, AHeadingMayStandInAListOfContents) {
  EXPECT_EQ(fates("<p>" + sentence + "</p><h2>" + sentence + "</h2><p>So it went.</p>"), (Fates{"", "", ""}));
}
TEST(Repeats, AQuestionMayBePutToSeveral) {
  const std::string question = "<p><b>What do you think of a ship of that size?</b></p>";
  EXPECT_EQ(fates(question + "<p>A lot.</p>" + question + "<p>Not much.</p>"), (Fates{"", "", "", ""}));
}
TEST(Repeats, ShortLinesMayComeTwice) { EXPECT_EQ(fates("<p>And so it went.</p><p>And so it went.</p>"), (Fates{"", ""})); }
TEST(Repeats, CellsItemsAndCodeMayComeTwice) {
  EXPECT_EQ(fates("<ul><li>" + sentence + "</li><li>" + sentence + "</li></ul>"), (Fates{"", ""}));
  EXPECT_EQ(fates("<table><tr><td>a</td><td>" + sentence + "</td></tr><tr><td>b</td><td>" + sentence + "</td></tr></table>"),
            (Fates{"", "", "", ""}));
  EXPECT_EQ(fates("<pre>" + sentence + "</pre><pre>" + sentence + "</pre>"), (Fates{"", ""}));
}

}  // namespace
}  // namespace tearsheet::content
