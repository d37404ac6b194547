// Each page of testdata/pages, read and extracted as the program does it, against the expectation written by hand beside it.
#include "fixture/compare.hpp"
#include "record_checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

const std::filesystem::path pages = std::filesystem::path(TEARSHEET_SOURCE_DIR) / "testdata/pages";

std::vector<std::string> page_names() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(pages)) {
    if (entry.is_directory()) out.push_back(entry.path().filename().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

nlohmann::json record_of(const std::filesystem::path& path) {
  const auto results = record_checks::read_all(tearsheet::read_file(path.string()));
  if (results.size() != 1 || !std::holds_alternative<tearsheet::Page>(results.front())) return {};
  const auto article = tearsheet::extract(std::get<tearsheet::Page>(results.front()), {.explain = true});
  return nlohmann::json::parse(tearsheet::write(article, tearsheet::Format::json), nullptr, false);
}

// What the program is known not to get right yet: shortfall.json beside the expectation, a list of fields. The expectation itself
// says what is right. A field that comes right must leave the list: else the test fails too.
std::vector<std::string> shortfall_of(const std::string& page) {
  const std::filesystem::path path = pages / page / "shortfall.json";
  if (!std::filesystem::exists(path)) return {};
  return nlohmann::json::parse(contents(path)).get<std::vector<std::string>>();
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, RecordIsAsExpected) {
  std::string why;
  const auto expected = tearsheet::fixture::read_expectation(contents(pages / GetParam() / "expected.json"), why);
  ASSERT_TRUE(expected) << why;
  const nlohmann::json actual = record_of(pages / GetParam() / "page.html");
  ASSERT_TRUE(actual.is_object()) << "the file did not give one page and one record";
  const std::vector<std::string> shortfall = shortfall_of(GetParam());
  std::vector<bool> met(shortfall.size(), false);
  for (const tearsheet::fixture::Difference& difference : tearsheet::fixture::compare(*expected, actual)) {
    const auto known = std::find_if(shortfall.begin(), shortfall.end(),
                                    [&](const std::string& field) { return difference.field.starts_with(field); });
    if (known != shortfall.end()) {
      met[static_cast<std::size_t>(known - shortfall.begin())] = true;
      continue;
    }
    ADD_FAILURE() << difference.field << "\n  expected " << difference.expected << "\n  got      " << difference.got;
  }
  for (std::size_t i = 0; i < met.size(); ++i) EXPECT_TRUE(met[i]) << shortfall[i] << " is right now: take it off shortfall.json";
}

// An expectation that forgot half of its keys would agree with anything.
TEST_P(Golden, ExpectationSaysEnough) {
  std::string why;
  const auto expected = tearsheet::fixture::read_expectation(contents(pages / GetParam() / "expected.json"), why);
  ASSERT_TRUE(expected) << why;
  for (const char* key :
       {"headline", "byline", "authors", "published", "language", "blocks", "quotes", "absent", "removed_rules"}) {
    EXPECT_TRUE(expected->contains(key)) << key;
  }
}

INSTANTIATE_TEST_SUITE_P(Pages, Golden, testing::ValuesIn(page_names()), [](const auto& tested) {
  std::string name = tested.param;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
});

}  // namespace
