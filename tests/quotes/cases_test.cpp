// The cases of quotes.cases: paragraphs in, quotes with their speakers out.
#include "quotes/quotes.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {
namespace {

struct Expected {
  std::string kind, text, speaker, full;
};

struct Case {
  std::string name, language;
  std::vector<Block> blocks;
  std::vector<Expected> quotes;
};

std::vector<std::string> parts_of(std::string_view line) {
  std::vector<std::string> parts;
  for (std::size_t at = 0;;) {
    const std::size_t bar = line.find(" | ", at);
    parts.emplace_back(line.substr(at, bar == std::string_view::npos ? bar : bar - at));
    if (bar == std::string_view::npos) return parts;
    at = bar + 3;
  }
}

std::vector<Case> read_cases() {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/quotes/quotes.cases");
  std::vector<Case> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    if (line.starts_with("case ")) {
      const std::size_t blank = line.find(' ', 5);
      cases.push_back({line.substr(5, blank - 5), blank == std::string::npos ? "" : line.substr(blank + 1), {}, {}});
      continue;
    }
    const std::string rest = line.substr(2);
    if (cases.empty()) {
      ADD_FAILURE() << "no case before: " << line;
    } else if (line.starts_with("q ")) {
      const std::vector<std::string> parts = parts_of(rest);
      EXPECT_EQ(parts.size(), 4U) << line;
      if (parts.size() == 4) cases.back().quotes.push_back({parts[0], parts[1], parts[2], parts[3]});
    } else {
      Block block;
      block.type = line[0] == 'h' ? BlockType::heading : BlockType::paragraph;
      block.text = rest;
      cases.back().blocks.push_back(block);
    }
  }
  return cases;
}

TEST(QuotesCases, EachGivesItsQuotesAndSpeakers) {
  const std::vector<Case> cases = read_cases();
  EXPECT_GE(cases.size(), 40U);
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    const std::vector<Quote> found = find(c.blocks, c.language);
    EXPECT_EQ(found.size(), c.quotes.size());
    for (std::size_t i = 0; i < found.size() && i < c.quotes.size(); ++i) {
      EXPECT_EQ(found[i].kind == QuoteKind::direct ? "direct" : "partial", c.quotes[i].kind);
      EXPECT_EQ(found[i].text, c.quotes[i].text);
      EXPECT_EQ(found[i].speaker.value_or("-"), c.quotes[i].speaker);
      if (c.quotes[i].full != "?") {
        EXPECT_EQ(found[i].speaker_full.value_or("-"), c.quotes[i].full);
      }
    }
  }
}

}  // namespace
}  // namespace tearsheet::quotes
