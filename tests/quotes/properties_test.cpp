// What holds for every text: offsets that cut exactly the quote, order, an end in time that a test run can wait for.
#include "quotes/cues.hpp"
#include "quotes/lexicon.hpp"
#include "quotes/marks.hpp"
#include "quotes/quotes.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {
namespace {

constexpr std::string_view mixed =
    "Edda Kowal, a botanist in Åre, said: “Ça va – ‘so so’ – naïve 🌊.” „Nein“, sagte er. «Oui», dit-elle. ''No,'' 'she's "
    "out,' said O’Rourke. \"Why?\" asked J.R. Tolliver, who “left” 6\" behind. 「はい」と言った。 ”Ja”, säger hon.";

Block paragraph(std::string text) {
  Block block;
  block.text = std::move(text);
  return block;
}

void expect_sound(const std::vector<Block>& blocks, const std::vector<Quote>& quotes) {
  std::size_t block = 0;
  std::size_t at = 0;
  for (const Quote& q : quotes) {
    ASSERT_LT(q.block, blocks.size());
    if (q.block != block) at = 0;
    EXPECT_GE(q.block, block);
    EXPECT_GE(q.start, at);
    EXPECT_LT(q.start, q.end);
    block = q.block;
    at = q.end;
    const std::string& text = blocks[block].text;
    const std::size_t begin = text::offset(text, q.start);
    EXPECT_EQ(q.text, text.substr(begin, text::offset(text, q.end) - begin));
  }
}

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

TEST(QuotesProperties, OffsetsCutExactlyTheText) {
  const std::vector<Block> blocks = {paragraph(std::string(mixed)), paragraph("Ångström said “ ja visst ”.")};
  const std::vector<Quote> quotes = find(blocks, "");
  EXPECT_GE(quotes.size(), 6U);
  expect_sound(blocks, quotes);
}

TEST(QuotesProperties, AnyCutIsHarmless) {
  for (std::size_t n = 0; n <= mixed.size(); ++n) {
    find(std::vector<Block>{paragraph(std::string(mixed.substr(0, n))), paragraph(std::string(mixed.substr(n)))}, "en");
    const std::vector<Block> blocks = {paragraph(text::to_valid(mixed.substr(0, n))), paragraph(text::to_valid(mixed.substr(n)))};
    expect_sound(blocks, find(blocks, ""));
  }
}

TEST(QuotesProperties, AMegabyteOfAnyPatternEnds) {
  constexpr std::string_view patterns[] = {
      "“",         "\"",    "“”",   "\"a\" said ", "'a drivers' fault ", "“a ",  " 'a ",          "„‚«‹「『", "\"a 'b ",
      "Ann Lee, ", "said ", "the ", "» ",          "“a” and ",           "``a ", "Mr Lee said, ", "“a ‘b ",   "“A.” He said. "};
  for (const std::string_view pattern : patterns) {
    SCOPED_TRACE(pattern);
    const std::vector<Block> blocks = {paragraph(repeated(pattern, 1U << 20U))};
    find(blocks, "");
  }
}

TEST(QuotesProperties, ManyShortParagraphsEnd) {
  std::vector<Block> blocks;
  for (int i = 0; i < 20000; ++i) blocks.push_back(paragraph("“No,” said Ann Lee" + std::to_string(i % 700) + ". “Yes.”"));
  EXPECT_EQ(find(blocks, "en").size(), 40000U);
}

TEST(QuotesProperties, AParagraphOfManyQuotesEnds) {
  std::string text;
  for (int i = 0; i < 40000; ++i)
    text += "“No,” said Ann" + std::to_string(i) + " Lee" + std::to_string(i % 900) + ", and she said “yes” ";
  EXPECT_EQ(find(std::vector<Block>{paragraph(text)}, "en").size(), 80000U);
}

TEST(QuotesProperties, OnlyRunningTextGivesQuotes) {
  for (const BlockType type :
       {BlockType::preformatted, BlockType::table, BlockType::caption, BlockType::embed, BlockType::note}) {
    Block block = paragraph("“We shall see,” Ann Lee said.");
    block.type = type;
    EXPECT_TRUE(find(std::vector<Block>{block}, "en").empty());
  }
  for (const BlockType type : {BlockType::paragraph, BlockType::heading, BlockType::list_item, BlockType::blockquote}) {
    Block block = paragraph("“We shall see,” Ann Lee said.");
    block.type = type;
    EXPECT_EQ(find(std::vector<Block>{block}, "en").size(), 1U);
  }
}

TEST(QuotesSetOff, ABlockquoteWithoutMarksIsAQuoteWhereACueLeadsItIn) {
  Block lead = paragraph("Ann Lee wrote to the council:");
  Block block = paragraph("The bridge will not stand another winter.");
  block.type = BlockType::blockquote;
  const std::vector<Quote> quotes = find(std::vector<Block>{lead, block}, "en");
  ASSERT_EQ(quotes.size(), 1U);
  EXPECT_EQ(quotes[0].text, block.text);
  EXPECT_EQ(quotes[0].speaker, "Ann Lee");
}

TEST(QuotesSetOff, ABlockquoteWithoutMarksAndCueIsNone) {
  Block lead = paragraph("The bridge is old:");
  Block block = paragraph("It was built in 1901.");
  block.type = BlockType::blockquote;
  EXPECT_TRUE(find(std::vector<Block>{lead, block}, "en").empty());
}

TEST(QuotesEvidence, TellsHowTheSpeakerWasFound) {
  const std::vector<Quote> quotes =
      find(std::vector<Block>{paragraph("“It holds,” Ann Lee said. It was called “a mistake”.")}, "en");
  ASSERT_EQ(quotes.size(), 2U);
  EXPECT_EQ(quotes[0].evidence, "name-verb");
  EXPECT_EQ(quotes[1].evidence, "nobody");
}

TEST(QuotesMarks, UnclosedMarkClosesAtTheParagraphsEnd) {
  const auto spans = marked_spans("He said: “One thing led to another.");
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_FALSE(spans[0].closed);
  EXPECT_EQ(spans[0].end, std::string_view("He said: “One thing led to another.").size());
}

TEST(QuotesCues, TablesAreSortedAndLowerCase) {
  for (const CueLanguage& language : cue_languages()) {
    SCOPED_TRACE(language.tag);
    EXPECT_FALSE(language.rows.empty());
    EXPECT_TRUE(std::ranges::is_sorted(language.rows, std::ranges::less_equal{}, &CueRow::word) ||
                std::ranges::adjacent_find(language.rows, std::ranges::greater_equal{}, &CueRow::word) == language.rows.end());
    for (const CueRow& row : language.rows) EXPECT_EQ(row.word, text::to_lower(row.word));
  }
}

TEST(QuotesNames, GivenNamesAreSortedAndFound) {
  struct Name {
    std::string_view name;
    Gender gender;
  };
  constexpr Gender m = Gender::male;
  constexpr Gender f = Gender::female;
  const std::vector<Name> names = {
#include "text/given_names_table.inc"
  };
  EXPECT_TRUE(std::ranges::is_sorted(names, std::ranges::less_equal{}, &Name::name));
  for (const Name& row : names) EXPECT_EQ(gender_of_given_name(row.name), row.gender) << row.name;
}

TEST(QuotesCues, RegionalAndUnknownTagsFindATable) {
  const auto kind = [](std::string_view language, std::string_view word) {
    const WordFacts* facts = facts_of(word);
    return facts == nullptr ? CueKind::none : Cues(language).kind(facts->cues);
  };
  EXPECT_EQ(kind("en-GB", "said"), CueKind::verb);
  EXPECT_EQ(kind("nb_NO", "sier"), CueKind::verb);
  EXPECT_EQ(kind("", "sagte"), CueKind::verb);
  EXPECT_EQ(kind("en", "sagte"), CueKind::none);
}

}  // namespace
}  // namespace tearsheet::quotes
