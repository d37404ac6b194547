// The members of one object, taken without reading what is inside them.
#include "json/members.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tearsheet::json {
namespace {

/// "name=raw" of each member, and how the object ended.
std::string read(std::string_view text) {
  Members members(text);
  std::string out;
  while (members.next()) out += std::string(members.name()) + "=" + std::string(members.raw()) + " ";
  switch (members.state()) {
    case Members::State::whole:
      return out + "whole";
    case Members::State::cut:
      return out + "cut";
    case Members::State::wrong:
      return out + "wrong";
    case Members::State::reading:
      break;
  }
  return out + "reading";
}

TEST(Members, ComeInOrderAsTheyAreWritten) {
  EXPECT_EQ(read(R"( { "a" : "x\"y" , "b":-1.5e3,"c":null,"d":{"e":["}"]},"f":[] } )"), R"(a=x\"y b=-1.5e3 c=null d= f= whole)");
}
TEST(Members, OfAnEmptyObjectAreNone) { EXPECT_EQ(read("{}"), "whole"); }
TEST(Members, KindIsThatOfTheValue) {
  Members members(R"({"s":"1","n":1,"o":true})");
  members.next();
  EXPECT_EQ(members.kind(), ValueKind::string);
  members.next();
  EXPECT_EQ(members.kind(), ValueKind::number);
  members.next();
  EXPECT_EQ(members.kind(), ValueKind::other);
}
TEST(Members, NameAndKindAreKnownWhereTheValueIsCut) {
  Members members(R"({"html":"<p)");
  EXPECT_FALSE(members.next());
  EXPECT_EQ(members.name(), "html");
  EXPECT_EQ(members.kind(), ValueKind::string);
}
TEST(Members, OfWhatIsNoObjectAreWrong) {
  for (const char* text : {"[]", "x", "{,}", "{\"a\"}", "{\"a\":1 \"b\":2}", "{\"a\":1}{", "{a:1}", "{\"a\":}", "{\"a\":yes}"}) {
    const std::string told = read(text);
    EXPECT_TRUE(told.ends_with("wrong")) << text << ": " << told;
  }
}

TEST(Unescaped, ResolvesEscapesAndKeepsTheRest) {
  EXPECT_EQ(unescaped(R"(a\n\t\"\\\/\u00e9\ud83d\ude00)"), "a\n\t\"\\/\xc3\xa9\xf0\x9f\x98\x80");
  EXPECT_EQ(unescaped(R"(\x \u12 \)"), R"(\x \u12 \)");
}
TEST(Unescaped, HalfOfAPairIsTheReplacementCharacter) { EXPECT_EQ(unescaped(R"(\ud83dx\ude00)"), "\xef\xbf\xbdx\xef\xbf\xbd"); }

}  // namespace
}  // namespace tearsheet::json
