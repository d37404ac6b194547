// UTF-8, white space, NFC and words: small facts, each by hand.
#include "text/language.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <fstream>
#include <string>

namespace tearsheet::text {
namespace {

TEST(Utf8, InvalidBytesReadAsOneReplacementForEachMaximalPart) {
  EXPECT_EQ(to_valid("a\xE2\x82z"), "a\uFFFDz");
  EXPECT_EQ(to_valid("\xF0\x80\x80"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(to_valid("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
}

TEST(Utf8, ValidityKnowsOverlongFormsAndSurrogates) {
  EXPECT_TRUE(is_valid("gr\u00FC\u00DFe \U0001F600"));
  EXPECT_FALSE(is_valid("\xC0\xAF"));
  EXPECT_FALSE(is_valid("\xED\xA0\x80"));
}

TEST(Utf8, AnInvalidByteIsFoundWhereverItStands) {
  for (std::size_t before = 0; before < 20; ++before) {
    for (std::size_t after = 0; after < 20; ++after) {
      const std::string left(before, 'a');
      const std::string right(after, 'b');
      EXPECT_FALSE(is_valid(left + "\xFF" + right));
      EXPECT_EQ(to_valid(left + "\xFF\u00FC" + right), left + "\uFFFD\u00FC" + right);
      EXPECT_TRUE(is_valid(left + "\u00FC" + right));
    }
  }
}

TEST(Utf8, OffsetsCountCodePoints) {
  const std::string s = "a\u00E9\U0001F600z";
  EXPECT_EQ(length(s), 4U);
  EXPECT_EQ(offset(s, 2), 3U);
  EXPECT_EQ(offset(s, 9), s.size());
}

TEST(Utf8, PreviousFindsTheStartOfACodePoint) {
  const std::string s = "a\u20AC";
  std::size_t at = s.size();
  EXPECT_EQ(previous(s, at), 0x20ACU);
  EXPECT_EQ(at, 1U);
}

TEST(Clean, WhiteSpaceRunsBecomeOneSpace) { EXPECT_EQ(clean(" \n a\u00A0\u2003 b\t"), "a b"); }
TEST(Clean, InvisibleCharactersGo) { EXPECT_EQ(clean("so\u00ADft\u200B\uFEFF \x01x"), "soft x"); }
TEST(Clean, JoinersStay) { EXPECT_EQ(clean("a\u200Db"), "a\u200Db"); }
TEST(Clean, TextIsComposed) { EXPECT_EQ(clean("e\u0301"), "\u00E9"); }
TEST(Clean, LongRunsOfMarksAreCutByAJoiner) {
  std::string marks = "a";
  for (int i = 0; i < 40; ++i) marks += "\u0323";
  EXPECT_EQ(length(clean(marks)), 41U) << "one composed with the letter, one joiner added";
}
TEST(Clean, PreformattedKeepsLineEnds) { EXPECT_EQ(clean_preformatted("\n a\r\n\tb \n"), " a\n\tb"); }

TEST(Cleaner, WhiteSpaceAtAJointCountsOnce) {
  Cleaner cleaner;
  cleaner.add("one ");
  cleaner.space();
  EXPECT_EQ(cleaner.add(" two"), 4U);
  EXPECT_EQ(cleaner.take(), "one two");
  EXPECT_TRUE(cleaner.empty());
}

TEST(Fold, QuotesDashesAndCaseAreAlike) { EXPECT_EQ(fold("\u201CA\u201D \u2013 B\u2026"), "\"a\" - b..."); }

TEST(Words, HasWordsReadsNoFurtherThanToKnow) {
  EXPECT_TRUE(has_words("one two three", 3));
  EXPECT_FALSE(has_words("one two three", 4));
  EXPECT_FALSE(has_words("", 1));
  EXPECT_TRUE(has_words("\u6771\u4EAC", 2));
}

TEST(Words, IdeographsCountOneByOne) { EXPECT_EQ(count_words("two words \u6771\u4EAC"), 4U); }
TEST(Words, UnspacedAlphabetsCountByLetters) {
  EXPECT_EQ(count_words("\u0E19\u0E32\u0E22\u0E01 \u0E40\u0E21\u0E37\u0E2D\u0E07"), 2U) << "two words of four letters";
  EXPECT_EQ(count_words("\u0E40\u0E21\u0E37\u0E2D\u0E07\u0E40\u0E21\u0E37\u0E2D\u0E07"), 2U) << "a mark is no letter";
  EXPECT_EQ(count_words("\u1797\u17B6\u179F\u17B6\u1781\u17D2\u1798\u17C2\u179A"), 2U) << "Khmer: seven letters";
  EXPECT_EQ(count_words("\u0E02abc"), 1U);
}
TEST(Words, ASentenceEndsBeforeItsClosers) {
  for (const char* s : {"Go.", "Go.\u201D)", "\u884C\u304F\u3002\u300F", "\u0907\u0964", "\u0648\u061F", "\u0C5B\u06D4",
                        "\u1230\u1362", "\u1797\u17D4", "\u03C4\u03B9;"})
    EXPECT_TRUE(ends_sentence(std::string_view(s))) << s;
  for (const char* s : {"", "\"", "Go", "Go;", "Go:", "\u884C\u304F", "\u0E14\u0E35"})
    EXPECT_FALSE(ends_sentence(std::string_view(s))) << s;
}
TEST(Words, ThaiNeedsNoMarkAtASentencesEnd) {
  std::string thai;
  for (int i = 0; i < 30; ++i) thai += "\u0E14\u0E35";
  EXPECT_TRUE(ends_sentence(std::string_view(thai)));
}
TEST(Words, CaseDoesNotChangeAHash) { EXPECT_EQ(hash_word("Berg"), hash_word("bERG")); }
TEST(Words, LikenessIsTheShareOfCommonWords) {
  EXPECT_DOUBLE_EQ(word_likeness("a b c", "B C d"), 0.5);
  EXPECT_DOUBLE_EQ(word_likeness("", "a"), 0);
}

// to_nfc() has a fast way past the library: it must hold for each code point, alone and before what may combine with it.
TEST(Nfc, IsTheLibrarysForEachCodePointAndItsNeighbours) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  ASSERT_EQ(U_FAILURE(status), 0);
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    for (const char32_t after : {char32_t{0}, char32_t{0x301}, char32_t{0x3099}, char32_t{0x11A8}, char32_t{'e'}}) {
      if (after != 0 && c > 0xFFFF) continue;
      std::string s;
      append(s, c);
      if (after != 0) append(s, after);
      std::string expected;
      nfc->normalize(icu::UnicodeString::fromUTF8(s), status).toUTF8String(expected);
      ASSERT_EQ(to_nfc(s), expected) << static_cast<unsigned>(c) << " " << static_cast<unsigned>(after);
    }
  }
}

TEST(Cleaner, TakesRunsOfWordsAsOneByOne) {
  for (const char* s : {"a b", " a  b ", "a", "a ", " ", "a\u00A0 b", "a \u00FCb c", "a\tb \nc", "  ", "\u200Ba b\u00AD c"}) {
    Cleaner whole;
    whole.add(s);
    Cleaner bytes;
    const std::string_view text = s;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = at;
      next(text, at);
      bytes.add(text.substr(begin, at - begin));
    }
    EXPECT_EQ(whole.take(), bytes.take()) << s;
  }
}

TEST(Language, EachIsToldByItsLettersOrSmallWords) {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/text/language.cases");
  ASSERT_TRUE(file);
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t bar = line.find(" | ");
    const std::string_view tag = language_of(std::string_view(line).substr(bar + 3)).tag;
    EXPECT_EQ(tag.empty() ? "none" : tag, line.substr(0, bar)) << line;
    ++cases;
  }
  EXPECT_GT(cases, 30);
}

}  // namespace
}  // namespace tearsheet::text
