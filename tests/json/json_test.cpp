// Broken JSON of the kinds that pages carry, and what no repair may do: crash, hang, or build deep values.
#include "json/json.hpp"

#include "json/mend.hpp"
#include "limits.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace tearsheet::json {
namespace {

TEST(Json, EachKindOfBrokenTextIsReadAsItWasMeant) {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/json/json.cases");
  ASSERT_TRUE(file);
  std::string line;
  std::string text;
  std::string expected;
  bool after_arrow = false;
  int cases = 0;
  const auto check = [&] {
    ++cases;
    const std::optional<Value> value = read(text);
    const std::optional<Value> want = expected == "nothing\n" ? std::nullopt : std::optional(Value::parse(expected));
    EXPECT_EQ(value, want) << text;
    text.clear();
    expected.clear();
    after_arrow = false;
  };
  std::getline(file, line);  // what the file is
  while (std::getline(file, line)) {
    if (line == "---") {
      check();
    } else if (line == "->") {
      after_arrow = true;
    } else {
      (after_arrow ? expected : text) += line + "\n";
    }
  }
  check();
  EXPECT_GT(cases, 20);
}

TEST(Json, DepthOverTheLimitIsRefused) {
  const auto nested = [](std::size_t n) { return std::string(n, '[') + std::string(n, ']'); };
  EXPECT_TRUE(read(nested(limits::json_depth)));
  EXPECT_FALSE(read(nested(limits::json_depth + 1)));
  EXPECT_FALSE(read(std::string(1000000, '[')));
  EXPECT_FALSE(read(std::string(100000, '{')));
}

TEST(Json, BracketsInsideStringsAreNoDepth) { EXPECT_TRUE(read("\"" + std::string(1000, '[') + "\"")); }

TEST(Json, SizeOverTheLimitIsRefused) { EXPECT_FALSE(read("\"" + std::string(limits::json_bytes, 'a') + "\"")); }

TEST(Json, AnyCutOfATextIsReadWithoutHarm) {
  const std::string text = R"({"a": ["x", {"b": "y\u00e9\"z"}], 'c': &quot;d&quot;, /* e */ "f": tru)";
  for (std::size_t n = 0; n <= text.size(); ++n) {
    for (std::size_t m = 0; m < 12 && m < n; ++m) read(std::string_view(text).substr(m, n - m));
  }
  SUCCEED();
}

TEST(Json, MendingGivesStrictJsonForAnyOrderOfTokens) {
  constexpr std::string_view tokens = "{}[]:,\"a1 '";
  std::uint32_t seed = 1;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int n = 0; n < 12; ++n) {
      seed = seed * 1664525U + 1013904223U;
      text += tokens[(seed >> 16U) % tokens.size()];
    }
    const std::string mended = mend(text);
    if (!mended.empty()) {
      EXPECT_FALSE(Value::parse(mended, nullptr, false).is_discarded()) << text << "\n" << mended;
    }
  }
}

TEST(Json, AccessNeverThrows) {
  const Value value = Value::parse(R"({"s": "x", "n": 7, "b": true, "a": []})");
  EXPECT_EQ(as_string(member(value, "s")), "x");
  EXPECT_EQ(as_string(member(value, "n")), "7");
  EXPECT_EQ(as_string(member(value, "b")), "true");
  EXPECT_EQ(as_string(member(value, "a")), std::nullopt);
  EXPECT_EQ(member(value, "none"), nullptr);
  EXPECT_EQ(member(*member(value, "a"), "s"), nullptr);
}

}  // namespace
}  // namespace tearsheet::json
