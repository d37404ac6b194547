// Pages and the tools that saved them, and texts that are no pages. Cases are text beside this file.
#include "origin/other_format.hpp"
#include "origin/saved.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace tearsheet::origin {
namespace {

std::ifstream opened(const std::string& file) {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/origin/" + file);
  EXPECT_TRUE(in) << file;
  return in;
}

struct Case {
  std::string name, page, expected;
};

std::vector<Case> saved_cases() {
  std::ifstream in = opened("saved.cases");
  std::vector<Case> out;
  bool answer = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("=== ")) {
      out.push_back({line.substr(4), "", ""});
      answer = false;
    } else if (line == "---") {
      answer = true;
    } else if (!out.empty()) {
      answer ? out.back().expected = line : out.back().page += line + "\n";
    }
  }
  return out;
}

std::string told(const Saved& saved) {
  return (saved.tool.empty() ? "none" : std::string(saved.tool)) + " | " + saved.url.value_or("none") + " | " +
         saved.archived.value_or("none");
}

TEST(Saved, PagesTellTheirToolAddressAndTime) {
  const std::vector<Case> cases = saved_cases();
  EXPECT_GE(cases.size(), 20U);
  for (const Case& c : cases) EXPECT_EQ(told(saved(dom::parse(c.page))), c.expected) << c.name;
}

TEST(Saved, IsFoundBehindALongPage) {
  std::string page = "<html><body>";
  for (int n = 0; n < 20000; ++n) page += "<p>Tide.</p><!-- x -->";
  page += "</body></html><!-- FILE ARCHIVED ON 08:06:12 Feb 17, 2013 AND RETRIEVED FROM -->";
  EXPECT_EQ(told(saved(dom::parse(page))), "wayback | none | 2013-02-17T08:06:12Z");
}

TEST(Saved, PageWithoutTextIsRead) {
  EXPECT_EQ(told(saved(dom::parse("<!-- saved from url=(0028)https://gazette.example/tide --><html></html>"))),
            "save-as | https://gazette.example/tide | none");
}

TEST(OtherFormat, IsNamedByHowTheTextBegins) {
  std::ifstream in = opened("other_format.cases");
  std::size_t count = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    const std::size_t bar = line.rfind(" | ");
    ASSERT_NE(bar, std::string::npos) << line;
    std::string text = line.substr(0, bar);
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n")) text.replace(at, 2, "\n");
    const std::string_view kind = other_format(text);
    EXPECT_EQ(kind.empty() ? "none" : kind, line.substr(bar + 3)) << text;
    ++count;
  }
  EXPECT_GE(count, 25U);
}

TEST(OtherFormat, UnfinishedBeginningsAreNone) {
  for (const char* text : {"<", "<?", "<?xml", "<!--", "{", "[", "{\"", "<rs"}) EXPECT_EQ(other_format(text), "") << text;
}

TEST(BeginsAsHtml, WithADoctypeOrTheRoot) {
  for (const char* text : {"<!DOCTYPE html>", " \n<!doctype HTML PUBLIC", "<HTML lang=\"en", "<html>"})
    EXPECT_TRUE(begins_as_html(text)) << text;
  for (const char* text : {"", "html", "<p>", "Tide <html>", "<!doctype rss>"}) EXPECT_FALSE(begins_as_html(text)) << text;
}

}  // namespace
}  // namespace tearsheet::origin
