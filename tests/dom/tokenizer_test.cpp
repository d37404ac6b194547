// The tokenizer by its cases, and what it says it cannot tell.
#include "dom/tokenizer.hpp"

#include "dom/attributes.hpp"
#include "dom/cases.hpp"

#include <gtest/gtest.h>

namespace tearsheet::dom {
namespace {

std::string lowered(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = lower(c);
  return out;
}

std::string shown(const Tokenizer& tokens, const Token& token) {
  const std::string content(tokens.view(token.content, token.content_end));
  switch (token.kind) {
    case TokenKind::end_tag:
      return "</" + lowered(tokens.name(token)) + ">";
    case TokenKind::text:
      return token.mode == TextMode::raw ? '"' + content + '"' : '\'' + content + '\'';
    case TokenKind::comment:
      return '!' + content + '!';
    case TokenKind::cdata:
      return '[' + content + ']';
    case TokenKind::doctype:
      return '?' + std::string(tokens.view(token.begin, token.end)) + '?';
    case TokenKind::start_tag:
      break;
  }
  std::string out = "<" + lowered(tokens.name(token));
  const std::string_view tag = tokens.view(token.begin, token.end);
  const char* at = name_end(tag);
  RawAttribute raw;
  while (next_attribute(at, tag.data() + tag.size(), raw) == Step::attribute) {
    out += " " + lowered(raw.name) + "=" + std::string(raw.value);
    EXPECT_NE(token.names & name_bit(raw.name), 0U);
  }
  return out + (token.self_closing ? " />" : ">");
}

std::string tokens_of(std::string_view page) {
  Tokenizer tokens(page);
  Token token;
  std::string out;
  std::uint32_t end = 0;
  while (tokens.next(token)) {
    EXPECT_GE(token.begin, end) << page;
    EXPECT_GT(token.end, token.begin) << page;
    end = token.end;
    out += (out.empty() ? "" : " ") + shown(tokens, token);
  }
  EXPECT_LE(end, page.size());
  return out;
}

TEST(Tokenizer, ReadsEachCaseAsTheStandardSays) {
  const auto cases = read_cases("tokenizer.cases");
  EXPECT_GT(cases.size(), 90U);
  for (const auto& [page, expected] : cases) EXPECT_EQ(tokens_of(page), expected) << page;
}

// Each page in a block of its own size, so that a read past its end is seen by a sanitizer.
TEST(Tokenizer, ReadsNoBytePastAnyCutOfAPage) {
  const std::string page =
      "<!doctype a><p b='c' d=\"e\" f=g/>&amp;<!-- h --><script><!--<script></script>--></script><svg><![CDATA[i]]></p j>";
  for (std::size_t n = 0; n <= page.size(); ++n) {
    const std::vector<char> cut(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(n));
    tokens_of({cut.data(), cut.size()});
  }
}

bool is_lost(std::string_view page) {
  Tokenizer tokens(page);
  Token token;
  while (tokens.next(token)) {
  }
  return tokens.lost();
}

TEST(Tokenizer, SaysThatItCannotTellWhereCdataWithAGreaterSignEnds) {
  EXPECT_TRUE(is_lost("<svg></svg><![CDATA[a>b]]>"));
  EXPECT_FALSE(is_lost("<![CDATA[a>b]]>"));  // no svg: a comment
}

TEST(Tokenizer, CountsAttributesInExcess) {
  std::string tag = "<p";
  for (int i = 0; i < 300; ++i) tag += " a" + std::to_string(i);
  Token token;
  const std::string page = tag + ">";
  Tokenizer tokens(page);
  ASSERT_TRUE(tokens.next(token));
  EXPECT_TRUE(token.excess);
}

}  // namespace
}  // namespace tearsheet::dom
