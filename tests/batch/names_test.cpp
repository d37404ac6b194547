#include "batch/names.hpp"

#include <gtest/gtest.h>

#include <set>

namespace tearsheet::batch {
namespace {

std::string named(std::string_view path) { return output_name(path, std::nullopt, ".json"); }

TEST(OutputName, KeepsThePathAndAddsTheEnding) { EXPECT_EQ(named("news/a.html"), "news/a.html.json"); }
TEST(OutputName, KeepsEndingsOfTheInputApart) {
  const std::set<std::string> names{named("a"), named("a.html"), named("a.htm"), named("a.html.gz")};
  EXPECT_EQ(names.size(), 4U);
}
TEST(OutputName, OfAnAbsolutePathStaysInside) { EXPECT_EQ(named("/data/a.html"), "data/a.html.json"); }
TEST(OutputName, OfAPathUpwardsStaysInside) { EXPECT_EQ(named("../../a.html"), "%2E%2E/%2E%2E/a.html.json"); }
TEST(OutputName, OfAPathUpwardsIsNotThatOfAFolderSoCalled) { EXPECT_EQ(named("%2E%2E/a.html"), "%252E%2E/a.html.json"); }
TEST(OutputName, DropsEmptyPartsAndDots) { EXPECT_EQ(named(".//./news//a.html"), "news/a.html.json"); }
TEST(OutputName, OfStandardInput) { EXPECT_EQ(named("-"), "stdin.json"); }
TEST(OutputName, OfNoNameAtAll) {
  EXPECT_EQ(named(""), "page.json");
  EXPECT_EQ(named("/"), "page.json");
  EXPECT_EQ(named(".."), "%2E%2E.json");
}
TEST(OutputName, OfARecordIsItsOffsetInAFolder) { EXPECT_EQ(output_name("x.warc", 1234, ".json"), "x.warc/000000001234.json"); }
TEST(OutputName, TooLongForAFileNameIsCutAtACharacterAndTold) {
  std::string path;
  for (int i = 0; i < 127; ++i) path += "é";
  const std::string a = named(path + "a");
  EXPECT_LE(a.size(), 255U);
  EXPECT_NE(a, named(path + "b"));
  EXPECT_TRUE(a.starts_with("éé"));
  EXPECT_NE(a.find("é~"), std::string::npos);
}
TEST(OutputName, LongFoldersAreCutToo) { EXPECT_LE(named(std::string(400, 'd') + "/a").find('/'), 255U); }

TEST(OutputNames, MetAgainGetANumber) {
  OutputNames names(".json");
  EXPECT_EQ(names.next("a", std::nullopt), "a.json");
  EXPECT_EQ(names.next("./a", std::nullopt), "a~2.json");
  EXPECT_EQ(names.next("a", std::nullopt), "a~3.json");
  EXPECT_EQ(names.next("b", std::nullopt), "b.json");
}
TEST(OutputNames, NumbersDoNotMeetFilesSoCalled) {
  OutputNames names(".json");
  EXPECT_EQ(names.next("a~2", std::nullopt), "a~2.json");
  EXPECT_EQ(names.next("a", std::nullopt), "a.json");
  EXPECT_EQ(names.next("a", std::nullopt), "a~3.json");
}
TEST(OutputNames, AFileSoCalledGivesWayToANumber) {
  OutputNames names(".json");
  names.next("a", std::nullopt);
  EXPECT_EQ(names.next("a", std::nullopt), "a~2.json");
  EXPECT_EQ(names.next("a~2", std::nullopt), "a~2~2.json");
}

}  // namespace
}  // namespace tearsheet::batch
