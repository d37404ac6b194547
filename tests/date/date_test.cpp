#include "date/date.hpp"

#include "date/months.hpp"
#include "date/relative.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace tearsheet::date {
namespace {

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> out(1);
  for (const char c : line) {
    if (c == '|') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  for (std::string& f : out) {
    f.erase(0, f.find_first_not_of(' ') == std::string::npos ? f.size() : f.find_first_not_of(' '));
    f.erase(f.find_last_not_of(' ') + 1);
  }
  return out;
}

TEST(Date, EachFormIsReadAsPreciselyAsItIsWritten) {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/date/date.cases");
  ASSERT_TRUE(file);
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> f = fields_of(line);
    ASSERT_EQ(f.size(), 4U) << line;
    std::optional<std::string> got;
    if (f[0] == "parse") got = parse(f[2], f[1]);
    if (f[0] == "find") got = find(f[2], f[1]);
    if (f[0] == "url") got = from_url(f[2]);
    EXPECT_EQ(got.value_or("none"), f[3]) << line;
    ++cases;
  }
  EXPECT_GT(cases, 90);
}

TEST(Date, LinesThatCountBackAreReckonedFromTheDayOfReading) {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/date/relative.cases");
  ASSERT_TRUE(file);
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> f = fields_of(line);
    ASSERT_EQ(f.size(), 3U) << line;
    EXPECT_EQ(relative(f[1], "2012-07-25T18:04:00Z", f[0]).value_or("none"), f[2]) << line;
    ++cases;
  }
  EXPECT_GT(cases, 40);
}

TEST(Date, NothingCountsBackFromAnUnknownDay) { EXPECT_EQ(relative("3 hours ago", "", "en"), std::nullopt); }

TEST(Date, EveryLanguageNamesAllTwelveMonths) {
  for (const Language& language : all_languages()) {
    std::vector<bool> seen(13);
    for (const MonthName& m : language.months) seen.at(static_cast<std::size_t>(m.month)) = true;
    for (std::size_t month = 1; month <= 12; ++month) EXPECT_TRUE(seen[month]) << language.tag << " " << month;
  }
}

TEST(Date, AMonthNameIsReadInThePagesOwnLanguageFirst) {
  EXPECT_EQ(month_named("listopada", "pl"), 11);
  EXPECT_EQ(month_named("listopada", "hr"), 10);
  EXPECT_EQ(month_named("nothing", "en"), 0);
}

TEST(Date, LongAndOddTextsDoNoHarm) {
  EXPECT_EQ(parse(std::string(100000, '1')), std::nullopt);
  EXPECT_EQ(find(std::string(100000, '1') + " 25 July 2012"), std::nullopt);
  EXPECT_EQ(find(std::string("\xFF\xFE\x80 25 July 2012")), "2012-07-25");
  EXPECT_EQ(parse("99999999999999999999-99-99"), std::nullopt);
}

}  // namespace
}  // namespace tearsheet::date
