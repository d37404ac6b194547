// The ways from a page to a tree: that they agree, which is taken when, and what stays of a page that is cut.
#include "dom/build.hpp"

#include "dom/cases.hpp"
#include "dom/soup.hpp"
#include "dom/ways.hpp"
#include "limits.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tearsheet::dom {
namespace {

std::string repeated(std::size_t count, std::string_view piece) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

Way way_of(std::string page) {
  Way way = Way::skeleton;
  parse(std::move(page), way);
  return way;
}

std::size_t bytes_of_text(const Document& document) {
  std::size_t bytes = 0;
  for (const TextBlock& block : document.blocks()) bytes += document.text(block).size();
  return bytes;
}

bool warns(const Document& document, std::string_view of) {
  return std::any_of(document.warnings().begin(), document.warnings().end(),
                     [of](const std::string& line) { return line.find(of) != std::string::npos; });
}

TEST(Skeleton, KeepsWhatEachCaseSays) {
  const auto cases = read_cases("skeleton.cases");
  EXPECT_GT(cases.size(), 60U);
  for (const auto& [page, expected] : cases) EXPECT_EQ(make_skeleton(page, memory_for(page.size())).text, expected) << page;
}

TEST(Skeleton, OfEachCaseGivesTheTreeOfThePage) {
  for (const char* file : {"skeleton.cases", "tokenizer.cases"}) {
    for (const auto& [page, expected] : read_cases(file)) {
      const Comparison found = compare_ways(page);
      EXPECT_NE(found.outcome, Comparison::Outcome::different) << page << ": " << found.what;
    }
  }
}

TEST(Skeleton, OfEachTokenSoupGivesTheTreeOfThePage) {
  constexpr std::uint64_t soups = 20000;
  std::size_t compared = 0;
  for (std::uint64_t seed = 1; seed <= soups; ++seed) {
    const std::string page = Soup(seed).page();
    const Comparison found = compare_ways(page);
    ASSERT_NE(found.outcome, Comparison::Outcome::different) << "soup " << seed << ": " << found.what << "\n" << page;
    if (found.outcome == Comparison::Outcome::same) ++compared;
  }
  EXPECT_GT(compared, soups * 88 / 100);
}

TEST(Skeleton, OfEachPageOfOursGivesTheTreeOfThePage) {
  for (const auto& entry : std::filesystem::directory_iterator(TEARSHEET_SOURCE_DIR "/testdata/pages")) {
    std::ifstream in(entry.path() / "page.html", std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    const Comparison found = compare_ways(page);
    EXPECT_EQ(found.outcome, Comparison::Outcome::same) << entry.path() << ": " << found.what;
  }
}

TEST(Ways, AnOrdinaryPageGoesBySkeleton) { EXPECT_EQ(way_of("<div><p>a</p></div>"), Way::skeleton); }

TEST(Ways, WhatTheSkeletonCannotTellGoesPlain) {
  for (const char* page : {"<frameset><frame></frameset>", "<isindex>", "<template><col></template>",
                           "<svg></svg><![CDATA[a>b]]>", "<select><style><p></style></select>", "<svg></><g></g></svg>"}) {
    EXPECT_EQ(way_of(page), Way::plain) << page;
  }
  EXPECT_EQ(way_of(std::string("<p>a\0b", 6)), Way::plain);
}

TEST(Ways, ReferencesThatOverflowGiveValidUtf8OnThePlainWayToo) {
  const Document document = parse(std::string("<p>a&#xFFFFFFBF;b\0", 19));
  EXPECT_TRUE(text::is_valid(document.text(document.size() - 1)));
}

TEST(Ways, ALeafThatIsNotActedOnSendsThePageTagByTag) {
  // The tokenizer takes the select's content for raw text, the parser does not; then the row closes the select.
  const Document document = parse("<table><tr><td><select><option><tr><td><p>a</p>");
  ASSERT_EQ(document.blocks().size(), 1U);
  EXPECT_EQ(document.text(document.blocks()[0]), "a");
}

TEST(Ways, WhatEndsGumboByAnAssertionIsNotGivenToIt) {
  for (const char* page : {"<table><svg><foreignObject><![CDATA[ ]]>e", "<table><svg><desc a><![CDATA[ ]]>&",
                           "<table><td><svg><select><desc><table><table>", "<template><tr><math/a><mi><![CDATA[ ]]><",
                           "<table><math><mtext><![CDATA[b>]]>c", "<select><style><table><svg><desc><![CDATA[ ]]>e</style>",
                           "\x01<svg><colgroup><foreignObject><table><table>x "}) {
    const std::string with_nul = std::string(page) + std::string(1, '\0');
    EXPECT_GT(parse(page).size(), 1U);
    EXPECT_GT(parse(with_nul).size(), 1U);
  }
}

TEST(Guard, DeepPagesKeepTheirText) {
  for (const char* open : {"<div>", "<dl><dd>", "<span>", "<font size=1>", "<table><tr><td>", "<blockquote><ul><li>", "<b><p>"}) {
    Way way = Way::skeleton;
    const Document document = parse(repeated(20000, open) + "deep", way);
    EXPECT_EQ(way, Way::salvage) << open;
    EXPECT_EQ(bytes_of_text(document), 4U) << open;
    EXPECT_TRUE(warns(document, "nested")) << open;
  }
}

TEST(Guard, DeepElementsThatAreClosedKeepTheirText) {
  const Document document = parse(repeated(20000, "<div>") + "deep" + repeated(20000, "</div>") + "<p>after");
  EXPECT_EQ(bytes_of_text(document), 9U);
}

TEST(Guard, PlainPagesAreBoundedToo) {
  EXPECT_EQ(way_of(std::string(1, '\0') + repeated(20000, "<div>") + "deep"), Way::salvage);
  // As many paragraphs as an honest page could have take no more than it may.
  EXPECT_EQ(way_of(std::string(1, '\0') + repeated(20000, "<p>There is wind every day and nobody to sell it to.")), Way::plain);
  EXPECT_EQ(way_of(std::string(1, '\0') + repeated(20000, "<p>a")), Way::salvage);
}

TEST(Guard, FormattingThatGrowsWithTheSquareOfThePageEnds) {
  std::string page = "<p>";
  for (int i = 0; i < 400; ++i) page += "<font size=" + std::to_string(i) + ">";
  page += repeated(60000, "<p>one more kite");  // text brings every open font back
  Way way = Way::skeleton;
  const Document document = parse(page, way);
  EXPECT_EQ(way, Way::salvage);
  EXPECT_EQ(bytes_of_text(document), 60000U * 13);
}

TEST(Guard, AttributesPastTheLimitAreLeftOutAndTold) {
  std::string page = "<p";
  for (int i = 0; i < 20000; ++i) page += " a" + std::to_string(i) + "=1";
  const Document d = parse(page + ">x</p>");
  std::size_t count = 0;
  for ([[maybe_unused]] const Attribute& a : d.attributes(d.elements(Tag::p)[0])) ++count;
  EXPECT_EQ(count, limits::attributes);
  EXPECT_EQ(bytes_of_text(d), 1U);
  EXPECT_TRUE(warns(d, "attributes"));
}

TEST(Guard, AttributesOfEndTagsAndOfTagsWithoutAnEndCostNoSquareOnThePlainWay) {
  std::string attributes;
  for (int i = 0; i < 20000; ++i) attributes += " a" + std::to_string(i);
  const std::string nul(1, '\0');
  EXPECT_EQ(way_of(nul + "<p>x</p" + attributes + ">"), Way::salvage);
  EXPECT_EQ(way_of(nul + "<p>x</p><p" + attributes), Way::salvage);
  // To the tokenizer this is the text of a style, to gumbo, within a select, a tag.
  EXPECT_EQ(way_of(nul + "<select><style></p" + attributes + "></style></select>"), Way::salvage);
}

TEST(Guard, APageOfTooManyElementsIsCutAndTold) {
  const Document document = parse(repeated(1000000, "<p>x"));
  EXPECT_TRUE(warns(document, "cut at byte"));
  EXPECT_GT(document.blocks().size(), 100000U);
}

}  // namespace
}  // namespace tearsheet::dom
