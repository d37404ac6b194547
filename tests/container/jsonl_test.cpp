// Lines of JSON with pages in them, good and bad.
#include "container/reading.hpp"

#include "limits.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using reading::error_of;
using reading::only_error;
using reading::only_page;
using reading::page_of;
using reading::read_all;
using reading::told;

TEST(Jsonl, LineGivesItsPage) {
  const Page page = only_page(R"({"id":"a1","url":"https://gazette.example/1","html":"<p>a","date":"2020-01-02T03:04:05Z"})");
  EXPECT_EQ(page.bytes, "<p>a");
  EXPECT_EQ(page.id, "a1");
  EXPECT_EQ(page.url, "https://gazette.example/1");
  EXPECT_EQ(page.archived, "2020-01-02T03:04:05Z");
  EXPECT_EQ(page.container, "jsonl");
  EXPECT_EQ(page.record, 0U);
}
TEST(Jsonl, LinesGiveTheirPagesInOrder) {
  const auto results = read_all("{\"html\":\"a\"}\r\n\n  \n{\"html\":\"b\"}\n{\"html\":\"c\"}");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(page_of(results[0]).bytes, "a");
  EXPECT_EQ(page_of(results[1]).bytes, "b");
  EXPECT_EQ(page_of(results[2]).bytes, "c");
}
TEST(Jsonl, RecordIsTheOffsetOfTheLine) {
  const auto results = read_all("{\"html\":\"a\"}\n\n{\"html\":\"b\"}\n");
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(page_of(results[1]).record, 14U);
}
TEST(Jsonl, HtmlIsUtf8WhateverThePageSays) { EXPECT_EQ(only_page(R"({"html":"<meta charset=latin1>é"})").charset, "utf-8"); }
TEST(Jsonl, EscapesAreUndone) {
  EXPECT_EQ(only_page(R"({"html":"\u003cp>\"\\\/\t\n caf\u00E9 \ud83d\ude00 \ud83d. \x"})").bytes,
            "<p>\"\\/\t\n caf\xc3\xa9 \xf0\x9f\x98\x80 \xef\xbf\xbd. \\x");
}
TEST(Jsonl, Base64IsBytesOfAnyCharset) {
  const Page page = only_page(R"({"html_base64":"PHA+Y2Fm6Q=="})");
  EXPECT_EQ(page.bytes, "<p>caf\xe9");
  EXPECT_EQ(page.charset, std::nullopt);
}
TEST(Jsonl, IdMayBeANumber) { EXPECT_EQ(only_page(R"({"id": 17, "html": ""})").id, "17"); }
TEST(Jsonl, IdThatIsNullIsNone) { EXPECT_EQ(only_page(R"({"id": null, "html": "a"})").id, std::nullopt); }
TEST(Jsonl, OtherMembersArePassedOver) {
  EXPECT_EQ(only_page(R"({"a":{"html":"x","b":["]","}",{}]},"html":"y","c":[],"d":-1.5e3,"e":true,"title":"\"html\":"})").bytes,
            "y");
}
TEST(Jsonl, LineWithoutAPageIsAnEmptyPageWithItsId) {
  const auto results = read_all("{\"html\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"html\":null}\n");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(page_of(results[1]).id, "b");
  EXPECT_EQ(page_of(results[1]).bytes, "");
  EXPECT_EQ(page_of(results[2]).id, "c");
}
TEST(Jsonl, BadLineIsOneErrorAndTheRestGoOn) {
  for (const std::string bad : {"nonsense", "[1]", "{\"html\" \"a\"}", "{\"html\":\"a\"} x", "{\"html\":\"a\",}",
                                "{\"a\":nil,\"html\":\"\"}", "{\"a\":[},\"html\":\"\"}", "\"html\""}) {
    const auto results = read_all("{\"html\":\"a\"}\n" + bad + "\n{\"html\":\"b\"}\n");
    ASSERT_EQ(results.size(), 3U) << bad;
    EXPECT_EQ(told(error_of(results[1])), "corrupt: line 2: no JSON object") << bad;
    EXPECT_EQ(error_of(results[1]).offset, 13U) << bad;
    EXPECT_EQ(page_of(results[2]).bytes, "b") << bad;
  }
}
TEST(Jsonl, LineThatIsCutIsOneError) {
  for (const std::string cut : {"{", "{\"", "{\"html", "{\"html\"", "{\"html\":", "{\"html\":\"b", "{\"html\":\"b\\",
                                "{\"html\":\"b\"", "{\"html\":\"b\",", "{\"n\":1", "{\"n\":[1,{"}) {
    const auto results = read_all("{\"html\":\"a\"}\n" + cut);
    ASSERT_EQ(results.size(), 2U) << cut;
    EXPECT_EQ(told(error_of(results[1])), "corrupt: line 2: the object is cut short") << cut;
  }
}
TEST(Jsonl, WhatIsNoBase64IsOneError) {
  EXPECT_EQ(told(only_error(R"({"html_base64":"<p>this is HTML"})")), "corrupt: line 1: what html_base64 holds is not base64");
}
TEST(Jsonl, LineOverTheLimitIsTooLargeAndTheRestGoOn) {
  const auto results =
      read_all("{\"html\":\"a\"}\n{\"html\":\"" + std::string(limits::page_bytes, 'x') + "\"}\n{\"html\":\"b\"}\n");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(told(error_of(results[1])), "too_large: line 2: more than 64 MB in one line");
  EXPECT_EQ(page_of(results[2]).bytes, "b");
}
TEST(Jsonl, DeepNestingIsPassedOver) {
  EXPECT_EQ(only_page("{\"html\":\"a\",\"x\":" + std::string(1000000, '[') + std::string(1000000, ']') + "}").bytes, "a");
}
TEST(Jsonl, IsSeenWhereThePageStandsBehindTheSniffedHead) {
  const std::string line = R"({"text":")" + std::string(100000, 'x') + R"(","html":"<p>a"})";
  EXPECT_EQ(only_page(line + "\n").bytes, "<p>a");
}
TEST(Jsonl, IsSeenWhereThePageRunsOverTheSniffedHead) {
  EXPECT_EQ(only_page(R"({"html":")" + std::string(100000, 'x') + R"("})").container, "jsonl");
}
TEST(Jsonl, ByteOrderMarkIsNoPartOfIt) { EXPECT_EQ(only_page("\xef\xbb\xbf{\"html\":\"a\"}").bytes, "a"); }
TEST(Jsonl, IsNotEveryText) {
  for (const std::string other : {"{\"a\":\"html\"}", "{\n\"html\":\"a\"}", "{\"html\":1}", "{{html}}", "{", "[{\"html\":\"a\"}]",
                                  "{\"a\":1}\n{\"html\":\"a\"}"}) {
    EXPECT_EQ(only_page(other).container, "html") << other;
  }
}
TEST(Jsonl, ObjectWithoutAPageInAMegabyteIsNone) {
  EXPECT_EQ(only_page(R"({"text":")" + std::string(1100000, 'x') + R"(","html":"a"})").container, "html");
}

}  // namespace
}  // namespace tearsheet
