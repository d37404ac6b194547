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

// Plain text is passed over by eight bytes.
TEST(Decode, NeedsDecodingSeesEachByteWhereverItStands) {
  constexpr std::size_t size = 24;
  for (std::size_t at = 0; at < size; ++at) {
    for (const char odd : {'&', '\r', '\0', '\x01', '\x1F', '\x7F', '\xFF'}) {
      std::string s(size, 'x');
      s[at] = odd;
      EXPECT_TRUE(needs_decoding(s, Decode::text)) << at << " " << static_cast<int>(odd);
    }
    for (const char plain : {' ', '\n', '\t', '\f', '!', '~', '%', '\''}) {
      std::string s(size, 'x');
      s[at] = plain;
      EXPECT_FALSE(needs_decoding(s, Decode::text)) << at << " " << static_cast<int>(plain);
    }
  }
}

}  // namespace
}  // namespace tearsheet::dom
