// The sentences of languages/TAG.cases: a line is an article, its paragraphs parted by " ¶ "; the indented lines below it are its
// quotes in order, "TEXT | SPEAKER | FULL NAME", where ? stands for what is not checked and - for none.
#include "quotes/quotes.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {
namespace {

struct Sentence {
  std::string text;
  std::vector<std::string> quotes;
};

std::vector<std::string> split(std::string_view s, std::string_view by) {
  std::vector<std::string> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = s.find(by, at);
    parts.emplace_back(s.substr(at, end == std::string_view::npos ? end : end - at));
    if (end == std::string_view::npos) return parts;
    at = end + by.size();
  }
}

std::vector<Sentence> read(const std::string& language) {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/quotes/languages/" + language + ".cases");
  std::vector<Sentence> sentences;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("  ")) {
      sentences.back().quotes.push_back(line.substr(2));
    } else {
      sentences.push_back({line, {}});
    }
  }
  return sentences;
}

void expect(const std::string& found, const std::string& expected) {
  if (expected != "?") {
    EXPECT_EQ(found, expected);
  }
}

class QuotesLanguages : public testing::TestWithParam<const char*> {};

TEST_P(QuotesLanguages, EachSentenceGivesItsQuotesAndSpeakers) {
  const std::vector<Sentence> sentences = read(GetParam());
  EXPECT_GE(sentences.size(), 20U);
  for (const Sentence& sentence : sentences) {
    SCOPED_TRACE(sentence.text);
    std::vector<Block> blocks;
    for (const std::string& paragraph : split(sentence.text, " ¶ ")) {
      blocks.emplace_back();
      blocks.back().text = paragraph;
    }
    const std::vector<Quote> found = find(blocks, GetParam());
    EXPECT_EQ(found.size(), sentence.quotes.size());
    for (std::size_t i = 0; i < found.size() && i < sentence.quotes.size(); ++i) {
      const std::vector<std::string> parts = split(sentence.quotes[i], " | ");
      ASSERT_EQ(parts.size(), 3U);
      expect(found[i].text, parts[0]);
      expect(found[i].speaker.value_or("-"), parts[1]);
      expect(found[i].speaker_full.value_or("-"), parts[2]);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, QuotesLanguages, testing::Values("fr", "es", "it", "pt", "nl", "sv", "no", "da", "pl"),
                         [](const auto& language) { return std::string(language.param); });

}  // namespace
}  // namespace tearsheet::quotes
