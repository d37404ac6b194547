// The saved pages of testdata/containers and what must come out of them: saved.cases.
#include "container/reading.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tearsheet {
namespace {

const std::string folder = TEARSHEET_SOURCE_DIR "/testdata/containers/";

/// The lines of each file.
std::map<std::string, std::vector<std::string>> cases() {
  std::map<std::string, std::vector<std::string>> out;
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/container/saved.cases");
  std::string file;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("=== ")) {
      out[file = line.substr(4)] = {};
    } else if (!line.starts_with('#')) {
      out[file].push_back(line);
    }
  }
  return out;
}

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const auto& [name, lines] : cases()) out.push_back(name);
  return out;
}

/// \r and \n of a line of the cases.
std::string unescaped(std::string_view s) {
  std::string out;
  for (std::size_t n = 0; n < s.size(); ++n) {
    const bool escape = s[n] == '\\' && n + 1 < s.size();
    out += escape ? (s[n + 1] == 'n' ? '\n' : '\r') : s[n];
    n += escape ? 1 : 0;
  }
  return out;
}

class SavedPages : public testing::TestWithParam<std::string> {};

TEST_P(SavedPages, GiveWhatTheirCaseSays) {
  Reader reader = read_file(folder + GetParam());
  const std::vector<std::string> lines = cases()[GetParam()];
  for (const std::string& line : lines) {
    const auto result = reader.next();
    ASSERT_TRUE(result) << "nothing more, where there should be: " << line;
    const std::size_t last = line.rfind(" |") + 2;
    const std::string head = line.substr(0, last - 2);
    const std::string rest = unescaped(std::string_view(line).substr(std::min(last + 1, line.size())));
    if (!line.starts_with("page | ")) {
      const ReadError error = reading::error_of(*result);
      EXPECT_EQ(name(error.code), head);
      EXPECT_NE(error.detail.find(rest), std::string::npos) << error.detail;
      continue;
    }
    const Page page = reading::page_of(*result);
    EXPECT_EQ("page | " + page.url.value_or("none") + " | " + page.archived.value_or("none") + " | " +
                  page.charset.value_or("none") + " | " + page.id.value_or("none"),
              head);
    EXPECT_EQ(page.container, GetParam().substr(0, GetParam().find('/')));
    EXPECT_EQ(page.bytes.substr(page.bytes.size() - std::min(rest.size(), page.bytes.size())), rest);
  }
  EXPECT_FALSE(reader.next()) << "more than the case says";
}

INSTANTIATE_TEST_SUITE_P(Files, SavedPages, testing::ValuesIn(names()), [](const auto& tested) {
  std::string name = tested.param;
  std::ranges::replace_if(
      name, [](char c) { return c == '/' || c == '.'; }, '_');
  return name;
});

TEST(SavedPageCases, EachFileHasACaseAndEachCaseAFile) {
  std::set<std::string> files;
  for (const char* format : {"jsonl", "mhtml", "webarchive"}) {
    for (const auto& entry : std::filesystem::directory_iterator(folder + format)) {
      files.insert(std::string(format) + "/" + entry.path().filename().string());
    }
  }
  const auto listed = names();
  EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), files);
}

}  // namespace
}  // namespace tearsheet
