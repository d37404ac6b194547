// What holds of the article of every page, good or nasty: the discipline of text, checked from outside, with none of the
// program's own helpers; but what text a page has only its document can say.
#include "charset/charset.hpp"
#include "dom/document.hpp"
#include "record_checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {

using tearsheet::Article;
using tearsheet::Format;

const std::filesystem::path root = TEARSHEET_SOURCE_DIR;

/// Every page in testdata and among the nasty inputs, relative to the root, sorted.
std::vector<std::string> page_files() {
  std::vector<std::string> out;
  for (const char* folder : {"testdata/pages", "tests/hostile/inputs"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() == ".html") out.push_back(entry.path().lexically_relative(root).string());
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string single_spaced(std::string_view s) {
  std::string out;
  for (const char c : s) {
    const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// The sentences of the runs between tags that are long enough to be told apart, white space single.
std::vector<std::string> sentences(const std::string& source) {
  constexpr std::size_t long_enough = 24;
  std::vector<std::string> out;
  std::istringstream runs(source);
  for (std::string run; std::getline(runs, run, '<');) {
    std::string_view text = run;
    if (const std::size_t tag = text.find('>'); tag != std::string_view::npos) text.remove_prefix(tag + 1);
    while (!text.empty()) {
      const std::size_t stop = std::min(text.find(". "), text.size());
      if (stop >= long_enough) out.emplace_back(text.substr(0, stop));
      text.remove_prefix(std::min(stop + 2, text.size()));
    }
  }
  return out;
}

/// Its runs of characters between white space, but for the bars that part the cells of a table.
void add_words(std::string_view text, std::vector<std::string>& out) {
  std::istringstream words{std::string(text)};
  for (std::string word; words >> word;) {
    if (word != "|") out.push_back(word);
  }
}

class Properties : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    results_ = record_checks::read_all(tearsheet::read_file((root / GetParam()).string()));
    ASSERT_EQ(results_.size(), 1U) << "a file of one page gives one page or one error";
    if (const auto* page = std::get_if<tearsheet::Page>(&results_.front())) {
      page_ = *page;
    } else {
      page_.bytes = contents(root / GetParam());  // what a reader turns away must not hurt the extraction either
    }
    article_ = tearsheet::extract(page_, {.explain = true});
  }

  std::vector<tearsheet::ReadResult> results_;
  tearsheet::Page page_;
  Article article_;
};

TEST_P(Properties, ASentencePrintedOnceIsEmittedAtMostOnce) {
  const std::string source = single_spaced(contents(root / GetParam()));
  for (const std::string& sentence : sentences(source)) {
    if (occurrences(source, sentence) == 1) {
      EXPECT_LE(occurrences(article_.text, sentence), 1U) << sentence;
    }
  }
}

TEST_P(Properties, AllTextIsValidNormalAndFreeOfControls) {
  const auto record = nlohmann::json::parse(tearsheet::write(article_, Format::json), nullptr, false);
  ASSERT_TRUE(record.is_object());
  EXPECT_EQ(record_checks::faults(record), std::vector<std::string>{});
}

TEST_P(Properties, TextIsTheBlocksJoinedByBlankLines) { EXPECT_EQ(article_.text, record_checks::joined(article_)); }

TEST_P(Properties, ALineEndStandsOnlyInPreformattedAndTableBlocks) {
  for (const tearsheet::Block& block : article_.blocks) {
    EXPECT_FALSE(block.text.empty());
    const bool lines = block.type == tearsheet::BlockType::preformatted || block.type == tearsheet::BlockType::table;
    if (!lines) {
      EXPECT_EQ(block.text, single_spaced(block.text));
    }
    EXPECT_EQ(block.level != 0, block.type == tearsheet::BlockType::heading) << block.text;
  }
}

TEST_P(Properties, QuotesAreCutExactlyFromTheirBlocks) {
  for (const tearsheet::Quote& quote : article_.quotes) {
    ASSERT_LT(quote.block, article_.blocks.size());
    EXPECT_LT(quote.start, quote.end);
    EXPECT_EQ(record_checks::cut(article_.blocks[quote.block].text, quote.start, quote.end), quote.text);
  }
}

TEST_P(Properties, QuotesStandInOrderAndDoNotOverlap) {
  for (std::size_t i = 1; i < article_.quotes.size(); ++i) {
    const tearsheet::Quote& before = article_.quotes[i - 1];
    const tearsheet::Quote& after = article_.quotes[i];
    EXPECT_TRUE(before.block < after.block || (before.block == after.block && before.end <= after.start)) << after.text;
  }
}

TEST_P(Properties, RemovedPiecesNameRulesOfTheCatalogue) {
  const std::vector<tearsheet::RuleInfo> rules = tearsheet::rules();
  for (const tearsheet::Removed& removed : article_.removed) {
    const auto named = [&removed](const tearsheet::RuleInfo& rule) { return rule.id == removed.rule; };
    EXPECT_TRUE(std::any_of(rules.begin(), rules.end(), named)) << removed.rule;
  }
}

TEST_P(Properties, EveryWordOfThePageIsInABlockOrRemoved) {
  if (article_.error) return;
  const auto document = tearsheet::dom::parse(tearsheet::charset::decode(page_.bytes, page_.charset).text);
  std::vector<std::string> there;
  for (const auto& block : document.blocks()) add_words(document.text(block), there);
  std::vector<std::string> told;
  for (const tearsheet::Block& block : article_.blocks) add_words(block.text, told);
  for (const tearsheet::Removed& removed : article_.removed) add_words(removed.text, told);
  std::sort(there.begin(), there.end());
  std::sort(told.begin(), told.end());
  if (article_.evidence.end() !=
      std::find_if(article_.evidence.begin(), article_.evidence.end(), [](const auto& row) { return row.first == "text"; })) {
    // Read from the page's scripts: more is told than is shown, never less.
    EXPECT_TRUE(std::includes(told.begin(), told.end(), there.begin(), there.end()));
    return;
  }
  EXPECT_EQ(told, there);
}

TEST_P(Properties, ExtractionTwiceGivesTheSameBytes) {
  const Article again = tearsheet::extract(page_, {.explain = true});
  EXPECT_EQ(tearsheet::write(article_, Format::json), tearsheet::write(again, Format::json));
}

TEST_P(Properties, ToExplainChangesNothingElse) {
  Article plain = tearsheet::extract(page_);
  Article explained = article_;
  explained.explained = false;
  explained.removed.clear();
  explained.evidence.clear();
  EXPECT_EQ(tearsheet::write(plain, Format::json), tearsheet::write(explained, Format::json));
}

INSTANTIATE_TEST_SUITE_P(Pages, Properties, testing::ValuesIn(page_files()), [](const auto& tested) {
  std::string name = tested.param;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '-' || c == '.' || c == '/'; }, '_');
  return name;
});

// Article before article, and the other way round: nothing that one page yields depends on those before it.
TEST(PropertiesOfRuns, PagesInReverseGiveTheSameRecords) {
  const auto record = [](const std::string& name) {
    tearsheet::Page page;
    page.bytes = contents(root / name);
    return tearsheet::write(tearsheet::extract(page), Format::jsonl);
  };
  const std::vector<std::string> names = page_files();
  std::vector<std::string> forward;
  std::vector<std::string> backward;
  for (const std::string& name : names) forward.push_back(record(name));
  for (auto name = names.rbegin(); name != names.rend(); ++name) backward.push_back(record(*name));
  std::reverse(backward.begin(), backward.end());
  EXPECT_EQ(forward, backward);
}

TEST(PropertiesOfRuns, RecordsOutArePagesIn) {
  std::size_t lines = 0;
  const std::vector<std::string> names = page_files();
  for (const std::string& name : names) {
    tearsheet::Page page;
    page.bytes = contents(root / name);
    const std::string line = tearsheet::write(tearsheet::extract(page), Format::jsonl);
    lines += static_cast<std::size_t>(std::count(line.begin(), line.end(), '\n'));
  }
  EXPECT_EQ(lines, names.size());
}

}  // namespace
