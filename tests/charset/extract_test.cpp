// What of the charset reaches the record.
#include <tearsheet/tearsheet.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace tearsheet {
namespace {

/// An article in Russian with bytes of windows-1251, behind a head that may declare something.
Page page(const std::string& head) {
  const std::string sentence =
      "\xCC\xFD\xF0 \xF1\xEA\xE0\xE7\xE0\xEB, \xF7\xF2\xEE \xED\xEE\xF7\xFC\xFE \xE4\xE2\xE8\xE6\xE5\xED\xE8\xE5 \xEF\xEE "
      "\xEC\xEE\xF1\xF2\xF3 \xE1\xF3\xE4\xE5\xF2 \xEE\xE3\xF0\xE0\xED\xE8\xF7\xE5\xED\xEE \xE4\xEE \xEA\xEE\xED\xF6\xE0. ";
  Page out;
  out.path = "page.html";
  out.bytes = "<html><head>" + head + "<title>\xCC\xEE\xF1\xF2</title></head><body><article><h1>\xCC\xEE\xF1\xF2</h1>";
  for (int i = 0; i < 6; ++i) out.bytes += "<p>" + sentence + sentence + sentence + "</p>";
  out.bytes += "</article></body></html>";
  return out;
}

std::string evidence(const Article& article) {
  const auto row =
      std::find_if(article.evidence.begin(), article.evidence.end(), [](const auto& r) { return r.first == "charset"; });
  return row == article.evidence.end() ? "" : row->second;
}

/// The page's other oddities are no matter here.
std::vector<std::string> charset_warnings(const Article& article) {
  std::vector<std::string> out;
  for (const std::string& warning : article.warnings) {
    if (warning.find("charset") != std::string::npos) out.push_back(warning);
  }
  return out;
}

TEST(Extract, SaysTheCharsetAndWithExplainHowItWasFound) {
  const Article article = extract(page("<meta charset=windows-1251>"), Options{.explain = true});
  ASSERT_FALSE(article.error);
  EXPECT_EQ(article.source.charset, "windows-1251");
  EXPECT_EQ(evidence(article), "meta");
  EXPECT_EQ(article.evidence.front().first, "charset") << "in the schema's order";
  EXPECT_EQ(article.headline, "Мост");
}

TEST(Extract, ObeysTheContainersFrameWhereThePageSaysNothing) {
  Page framed = page("");
  framed.frame_charset = "windows-1251";
  const Article article = extract(framed, Options{.explain = true});
  EXPECT_EQ(evidence(article), "container");
  EXPECT_EQ(charset_warnings(article).size(), 0U);
}

TEST(Extract, WarnsOfAGuessAndNamesIt) {
  const Article article = extract(page(""));
  EXPECT_EQ(article.source.charset, "windows-1251");
  const std::vector<std::string> warnings = charset_warnings(article);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_NE(warnings.front().find("windows-1251"), std::string::npos);
}

TEST(Extract, MayTakeTheBytesOver) {
  Page taken = page("<meta charset=windows-1251>");
  const std::string copied = write(extract(taken), Format::json);
  EXPECT_FALSE(taken.bytes.empty());
  EXPECT_EQ(write(extract(std::move(taken)), Format::json), copied);
}

}  // namespace
}  // namespace tearsheet
