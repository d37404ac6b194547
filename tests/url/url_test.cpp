#include "url/url.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace tearsheet::url {
namespace {

std::string trimmed(std::string s) {
  s.erase(0, s.find_first_not_of(' ') == std::string::npos ? s.size() : s.find_first_not_of(' '));
  s.erase(s.find_last_not_of(' ') + 1);
  return s;
}

TEST(Url, EachReferenceIsResolvedAsTheStandardDoes) {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/url/url.cases");
  ASSERT_TRUE(file);
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('|');
    const std::size_t second = line.rfind('|');
    ASSERT_NE(first, second) << line;
    const std::string reference = trimmed(line.substr(first + 1, second - first - 1));
    EXPECT_EQ(resolve(trimmed(line.substr(0, first)), reference).value_or("none"), trimmed(line.substr(second + 1))) << line;
    ++cases;
  }
  EXPECT_GT(cases, 35);
}

TEST(Url, TabsAndLineEndsInsideAreDropped) {
  EXPECT_EQ(resolve("https://example.org/", " \n/a\tb\r\nc "), "https://example.org/abc");
}

TEST(Url, HostAndPathAreCutOut) {
  EXPECT_EQ(host("https://user@example.org:8080/a?b#c"), "example.org");
  EXPECT_EQ(host("https://[::1]:80/a"), "[::1]");
  EXPECT_EQ(host("https://example.org?x"), "example.org");
  EXPECT_EQ(host("no address"), "");
  EXPECT_EQ(path("https://example.org/a/b?c#d"), "/a/b");
  EXPECT_EQ(path("https://example.org"), "");
  EXPECT_EQ(path("https://example.org?x=/y"), "");
  EXPECT_EQ(path(""), "");
}

TEST(Url, AResolvedAddressResolvesToItself) {
  for (const std::string_view reference : {"a b/../c?d e#f g", "//x.example//y", "?q=\xC3\xBC", "..//z"}) {
    const std::optional<std::string> once = resolve("https://example.org/p/q", reference);
    ASSERT_TRUE(once) << reference;
    EXPECT_EQ(resolve("", *once), once);
  }
}

TEST(Url, OverlongAndBrokenInputIsRefused) {
  EXPECT_EQ(resolve("https://example.org/", std::string(100000, '/')), std::nullopt);
  EXPECT_EQ(resolve("", "https://\xFF\xFE/"), std::nullopt);
  EXPECT_EQ(resolve("https://example.org/", "https://%zz/"), std::nullopt);
}

}  // namespace
}  // namespace tearsheet::url
