// What a block's text shows by itself.
#include "content/block_text.hpp"

#include "text/words.hpp"

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

TextShape shape_of(std::string_view text) {
  std::vector<Word> words;
  return read_text(text, words);
}

TEST(BlockText, WordsAreThoseOfTheTextRoom) {
  for (const std::string_view text : {"Fish & chips, 7.50 a plate", "Łódź zażółć", "港の灯り", "สวัสดีตอนเช้าทุกคน", ""}) {
    std::vector<Word> words;
    const TextShape shape = read_text(text, words);
    const std::vector<std::uint64_t> hashes = text::word_hashes(text);
    ASSERT_EQ(words.size(), hashes.size()) << text;
    EXPECT_EQ(shape.words, hashes.size());
    for (std::size_t i = 0; i < words.size(); ++i) EXPECT_EQ(words[i].hash, hashes[i]) << text << ' ' << i;
  }
}

TEST(BlockText, SubstantialWordsHaveFourLettersOrAreIdeographs) {
  std::vector<Word> words;
  read_text("the boat 港", words);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_FALSE(words[0].substantial);
  EXPECT_TRUE(words[1].substantial);
  EXPECT_TRUE(words[2].substantial);
}

TEST(BlockText, CapitalsNumbersAndShouts) {
  const TextShape shape = shape_of("BREAKING: Isla sold 12 nets to NATO in Ånde");
  EXPECT_EQ(shape.capitals, 4U);
  EXPECT_EQ(shape.numbers, 1U);
  EXPECT_EQ(shape.shouted, 2U);
}

TEST(BlockText, SignsAreCounted) {
  const TextShape shape = shape_of("“Nets, lines; hooks…” she said. Home | News › Weir!!");
  EXPECT_EQ(shape.commas, 2U);
  EXPECT_EQ(shape.quotes, 2U);
  EXPECT_EQ(shape.odd, 2U);
  EXPECT_EQ(shape.sentences, 3U);
}

TEST(BlockText, Beginnings) {
  EXPECT_TRUE(shape_of("Éclair").starts_capital);
  EXPECT_FALSE(shape_of("éclair").starts_capital);
  EXPECT_TRUE(shape_of("3 nets").starts_digit);
}

TEST(BlockText, Ends) {
  EXPECT_TRUE(shape_of("He left.”").ends_sentence);
  EXPECT_FALSE(shape_of("He left").ends_sentence);
  EXPECT_TRUE(shape_of("Nets:").ends_colon);
  EXPECT_TRUE(shape_of("The harbour was …").ends_ellipsis);
  EXPECT_TRUE(shape_of("The harbour was [...]").ends_ellipsis);
  EXPECT_FALSE(shape_of("The harbour was closed.").ends_ellipsis);
}

TEST(BlockText, ATextInBrackets) {
  EXPECT_TRUE(shape_of("(Reporting by Ada Quill)").bracketed);
  EXPECT_FALSE(shape_of("(Reporting) by Ada Quill").bracketed);
}

TEST(BlockText, AnEarlyColonHasTextBehindIt) {
  EXPECT_TRUE(shape_of("Read more: the weir at dawn").early_colon);
  EXPECT_FALSE(shape_of("The nets:").early_colon);
  EXPECT_FALSE(shape_of("He said what everybody in the harbour thought: no").early_colon);
}

}  // namespace
}  // namespace tearsheet::content
