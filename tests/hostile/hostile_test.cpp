// Total behaviour: whatever the bytes, each input gives one record that keeps the contract, in every format, without an
// exception. What each must give stands in outcomes.cases.
#include "hostile/generated.hpp"
#include "record_checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace {

using tearsheet::Article;
using tearsheet::Format;

const std::filesystem::path room = std::filesystem::path(TEARSHEET_SOURCE_DIR) / "tests/hostile";

struct Outcome {
  std::string kind;   ///< article, error, any or a code
  std::string piece;  ///< must stand in the text; empty: nothing asked
};

/// The fields of a line between bars, blanks at their ends taken off.
std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> out;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '|');) {
    const std::size_t begin = field.find_first_not_of(' ');
    const std::size_t end = field.find_last_not_of(' ');
    out.push_back(begin == std::string::npos ? "" : field.substr(begin, end - begin + 1));
  }
  return out;
}

std::map<std::string, Outcome> outcomes() {
  std::map<std::string, Outcome> out;
  std::ifstream in(room / "outcomes.cases");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> parts = fields(line);
    if (parts.size() >= 2) out[parts[0]] = {parts[1], parts.size() > 2 ? parts[2] : ""};
  }
  return out;
}

std::vector<std::string> input_names() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(room / "inputs")) out.push_back(entry.path().filename().string());
  for (const hostile::Row& row : hostile::generated) out.emplace_back(row.name);
  std::sort(out.begin(), out.end());
  return out;
}

std::string bytes_of(const std::string& name) {
  const auto row =
      std::find_if(hostile::generated.begin(), hostile::generated.end(), [&](const hostile::Row& r) { return r.name == name; });
  if (row != hostile::generated.end()) return row->make();
  std::ifstream in(room / "inputs" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The record as the program makes it: an input that cannot be read gives a record too.
Article record_of(const tearsheet::ReadResult& result) {
  if (const auto* page = std::get_if<tearsheet::Page>(&result)) return tearsheet::extract(*page, {.explain = true});
  const auto& error = std::get<tearsheet::ReadError>(result);
  tearsheet::Source source;
  source.path = error.path;
  return tearsheet::failed(source, error.code, error.detail);
}

bool kept(const Outcome& outcome, const Article& article) {
  if (outcome.kind == "any") return true;
  if (outcome.kind == "article") return !article.error;
  if (outcome.kind == "error") return article.error.has_value();
  return article.error && tearsheet::name(article.error->code) == outcome.kind;
}

class Hostile : public testing::TestWithParam<std::string> {
 protected:
  /// The one record of the input.
  Article record() {
    std::istringstream in(bytes_of(GetParam()));
    const auto results = record_checks::read_all(tearsheet::read_stream(in, GetParam()));
    EXPECT_EQ(results.size(), 1U);
    return results.empty() ? Article{} : record_of(results.front());
  }
};

TEST_P(Hostile, GivesOneRecordThatKeepsTheContract) {
  const Article article = record();
  const auto json = nlohmann::json::parse(tearsheet::write(article, Format::json), nullptr, false);
  ASSERT_TRUE(json.is_object());
  EXPECT_EQ(record_checks::faults(json), std::vector<std::string>{});
  EXPECT_EQ(article.text, record_checks::joined(article));
  EXPECT_NE(article.error.has_value(), !article.blocks.empty()) << "neither an article nor an error, or both";
  EXPECT_EQ(article.text.find("Never shown"), std::string::npos);

  const Outcome outcome = outcomes()[GetParam()];
  EXPECT_TRUE(kept(outcome, article)) << "expected " << outcome.kind << ", got "
                                      << (article.error ? tearsheet::name(article.error->code) : "an article");
  EXPECT_NE(article.text.find(outcome.piece), std::string::npos) << article.text.substr(0, 2'000);
}

TEST_P(Hostile, IsWrittenInEveryFormat) {
  const Article article = record();
  const std::string line = tearsheet::write(article, Format::jsonl);
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
  EXPECT_EQ(line.back(), '\n');
  for (const Format format : {Format::text, Format::markdown}) {
    const std::string written = tearsheet::write(article, format);
    EXPECT_EQ(written.empty(), article.error.has_value());
    EXPECT_EQ(record_checks::fault(written), "");
  }
}

INSTANTIATE_TEST_SUITE_P(Inputs, Hostile, testing::ValuesIn(input_names()), [](const auto& tested) {
  std::string name = tested.param;
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
});

TEST(HostileCases, EachInputHasAnOutcomeAndEachOutcomeAnInput) {
  std::set<std::string> listed;
  for (const auto& [name, outcome] : outcomes()) listed.insert(name);
  const std::vector<std::string> names = input_names();
  EXPECT_EQ(listed, std::set<std::string>(names.begin(), names.end()));
}

}  // namespace
