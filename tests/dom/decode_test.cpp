// Decoding by its cases, and that needs_decoding() misses none.
#include "dom/decode.hpp"

#include "dom/cases.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

namespace tearsheet::dom {
namespace {

Decode take_mode(std::string& s) {
  for (const auto& [prefix, how] : {std::pair{"attribute:", Decode::attribute}, std::pair{"raw:", Decode::raw}}) {
    if (!s.starts_with(prefix)) continue;
    s.erase(0, std::string_view(prefix).size());
    return how;
  }
  return Decode::text;
}

TEST(Decode, ReadsEachCaseAsTheStandardSays) {
  const auto cases = read_cases("decode.cases");
  EXPECT_GT(cases.size(), 20U);
  for (auto [raw, expected] : cases) {
    const Decode how = take_mode(raw);
    std::string out;
    decode(raw, how, out);
    EXPECT_EQ(out, expected) << raw;
    EXPECT_TRUE(needs_decoding(raw, how) || out == raw) << raw;
  }
}

TEST(Decode, PlainTextNeedsNone) {
  EXPECT_FALSE(needs_decoding("Fish, chips\n\tand \xE2\x80\x9Cgr\xC3\xBC\xC3\x9F\xE2\x80\x9D", Decode::text));
  EXPECT_FALSE(needs_decoding("a && b", Decode::raw));
}

TEST(Decode, GivesValidUtf8OfAnyBytes) {
  for (unsigned a = 0; a < 256; ++a) {
    for (unsigned b = 0; b < 256; ++b) {
      const std::string raw{static_cast<char>(a), static_cast<char>(b), 'x'};
      std::string out;
      decode(raw, Decode::text, out);
      ASSERT_TRUE(text::is_valid(out)) << a << " " << b;
      ASSERT_TRUE(needs_decoding(raw, Decode::text) || out == raw) << a << " " << b;
    }
  }
}

}  // namespace
}  // namespace tearsheet::dom
