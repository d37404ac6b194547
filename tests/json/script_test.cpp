// Values of scripts: what is a name, where a string ends, what belongs to what.
#include "json/script.hpp"

#include <gtest/gtest.h>

namespace tearsheet::json {
namespace {

// The array in one line: (...) an object, [...] an array, names before a colon.
std::string shown(const std::string& text, ScriptText how = ScriptText::code) {
  const Script script(text, how);
  std::string out;
  std::vector<std::uint32_t> open;
  for (std::uint32_t n = 1; n <= script.size(); ++n) {
    while (!open.empty() && script[open.back()].end == n) {
      out += script.is(open.back(), LiteralKind::object) ? ")" : "]";
      open.pop_back();
    }
    if (n == script.size()) break;
    if (!out.empty() && out.back() != '(' && out.back() != '[') out += ' ';
    if (!script.name(n).empty()) out += std::string(script.name(n)) + ":";
    if (script.is(n, LiteralKind::string)) {
      out += script.string(n);
    } else {
      out += script.is(n, LiteralKind::object) ? "(" : "[";
      open.push_back(n);
    }
  }
  return out;
}

TEST(Script, Json) { EXPECT_EQ(shown(R"({"a": ["b", 1, {"c": "d"}], "e": null, "f": "g"})"), "(a:[b (c:d)] f:g)"); }
TEST(Script, Code) { EXPECT_EQ(shown("var a = 'b'; window.c = {d: `e`, 'f': g(\"h\")};"), "a:b c:(d:e f:h)"); }
TEST(Script, NumbersGiveTheirNameToNobody) { EXPECT_EQ(shown("{a: 1, ['b']: 2, c: 'd'}"), "([b] c:d)"); }
TEST(Script, Escapes) {
  EXPECT_EQ(shown(R"(["\u003cp\x3e\n\/\'\ud83d\ude00\u{e9}\ud800."])"), "[<p>\n/'\U0001F600\u00E9\uFFFD.]");
}
TEST(Script, CommentsAndExpressionsAreSkipped) {
  EXPECT_EQ(shown("// it's\n/* \"a\" */ x = y.replace(/[\"/]/g, 'b') / 2; c = 'd'"), "b c:d");
}
TEST(Script, ALineEndEndsAStringOfCode) { EXPECT_EQ(shown("a = 'b\nc = 'd'"), "a:b c:d"); }
TEST(Script, ALineEndIsKeptInJson) { EXPECT_EQ(shown("[\"b\nc\"]", ScriptText::json), "[b\nc]"); }
TEST(Script, WrongEndsAreDropped) {
  EXPECT_EQ(shown("[{a: 'b'], 'c'"), "[(a:b)] c");
  EXPECT_EQ(shown("}]['a'"), "[a]");
}
TEST(Script, NothingIsARoot) { EXPECT_EQ(Script("", ScriptText::json).size(), 1U); }

}  // namespace
}  // namespace tearsheet::json
