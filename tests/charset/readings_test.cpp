// What the bytes of each encoding stand for. The landmarks are the Encoding Standard's own facts, picked by hand: beginnings and
// ends of rows, letters of the languages, and all places where the converters of ICU say otherwise.
#include "charset/cases.hpp"
#include "charset/convert.hpp"
#include "charset/encodings.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace tearsheet::charset {
namespace {

/// "41 4243" and, for one byte a time, "80-8F".
std::string from_hex(std::string_view hex) {
  const auto byte = [hex](std::size_t at) { return std::strtoul(std::string(hex.substr(at, 2)).c_str(), nullptr, 16); };
  std::string out;
  for (std::size_t at = 0; at + 1 < hex.size();) {
    if (hex[at] == ' ') {
      ++at;
    } else if (at + 5 <= hex.size() && hex[at + 2] == '-') {
      for (auto b = byte(at); b <= byte(at + 3); ++b) out += static_cast<char>(b);
      at += 5;
    } else {
      out += static_cast<char>(byte(at));
      at += 2;
    }
  }
  return out;
}

std::string read(std::string_view label, std::string_view bytes) { return to_utf8(bytes, named(label)); }

constexpr std::array encodings_with_an_index{
    "big5",         "euc-jp",       "euc-kr",         "gb18030",       "gbk",          "ibm866",       "iso-2022-jp",
    "iso-8859-10",  "iso-8859-13",  "iso-8859-14",    "iso-8859-15",   "iso-8859-16",  "iso-8859-2",   "iso-8859-3",
    "iso-8859-4",   "iso-8859-5",   "iso-8859-6",     "iso-8859-7",    "iso-8859-8",   "iso-8859-8-i", "koi8-r",
    "koi8-u",       "macintosh",    "shift_jis",      "utf-16be",      "utf-16le",     "utf-8",        "windows-1250",
    "windows-1251", "windows-1252", "windows-1253",   "windows-1254",  "windows-1255", "windows-1256", "windows-1257",
    "windows-1258", "windows-874",  "x-mac-cyrillic", "x-user-defined"};

TEST(Readings, OfLandmarksAreThoseOfTheStandard) {
  for (const auto& row : read_cases("landmarks.cases", 3)) {
    EXPECT_EQ(read(row[0], from_hex(row[1])), bytes_of(row[2])) << row[0] << " " << row[1];
  }
}

TEST(Readings, OfEveryEncodingHaveFortyLandmarks) {
  std::map<std::string, std::set<char32_t>> seen;
  for (const auto& row : read_cases("landmarks.cases", 3)) {
    const std::string text = bytes_of(row[2]);
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = text::next(text, at);
      if (c >= 0x80) seen[row[0]].insert(c);
    }
  }
  for (const char* encoding : encodings_with_an_index) EXPECT_GE(seen[encoding].size(), 40U) << encoding;
}

TEST(Readings, OfBytesThatStandForNothing) {
  for (const auto& row : read_cases("invalid.cases", 3)) {
    EXPECT_EQ(read(row[0], from_hex(row[1])), bytes_of(row[2])) << row[0] << " " << row[1];
  }
}

TEST(Readings, OfAsciiAreAsciiEverywhereButInUtf16) {
  std::string ascii;
  for (char c = 1; c != 0x7F; ++c) {
    if (c != 0x0E && c != 0x0F && c != 0x1B) ascii += c;  // shifts, in ISO-2022-JP
  }
  for (const std::string_view encoding : encodings_with_an_index) {
    if (encoding.starts_with("utf-16")) continue;
    EXPECT_EQ(read(encoding, ascii), ascii) << encoding;
  }
}

/// The code points that single characters of an encoding stand for, with how many ways there are to write each.
std::map<std::string, int> characters(std::string_view encoding, std::string_view prefix) {
  std::string all;
  for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
    for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
      all += prefix;
      all += static_cast<char>(lead);
      all += static_cast<char>(trail);
      all += '\n';
    }
  }
  std::map<std::string, int> out;
  std::istringstream lines(read(encoding, all));
  for (std::string text; std::getline(lines, text);) {
    if (text::length(text) == 1 && text != "\uFFFD") ++out[text];
  }
  return out;
}

/// Pairs that stand for one code point, and how many code points that makes: what is more was written in two ways.
void expect_index(std::string_view encoding, int pairs, std::size_t code_points, std::string_view prefix = {}) {
  const auto found = characters(encoding, prefix);
  int all = 0;
  for (const auto& [text, ways] : found) all += ways;
  EXPECT_EQ(all, pairs) << encoding;
  EXPECT_EQ(found.size(), code_points) << encoding;
}

TEST(Readings, OfPairsAreAsManyAsTheIndexHas) {
  expect_index("big5", 18590, 18490);
  expect_index("euc-kr", 17048, 17048);
  expect_index("gb18030", 23940, 23939);
  expect_index("gbk", 23940, 23939);
  expect_index("euc-jp", 7336 + 63, 7389);  // 63 of half width
  expect_index("euc-jp", 6067, 6067, "\x8F");
  expect_index("shift_jis", 9604, 9206);
}

TEST(Readings, OfOneByteAreNeverTheSameTwice) {
  for (const std::string_view encoding : encodings_with_an_index) {
    if (named(encoding).kind != Kind::single_byte) continue;
    std::map<std::string, int> seen;
    for (unsigned byte = 0x80; byte <= 0xFF; ++byte) ++seen[read(encoding, std::string(1, static_cast<char>(byte)))];
    for (const auto& [text, count] : seen) EXPECT_TRUE(count == 1 || text == "\uFFFD") << encoding << " " << text;
  }
}

TEST(Readings, AreLinearInMixedBytes) {
  // A page of nothing but beginnings of characters: a reader that went back would take the square of it.
  for (const std::string_view encoding : encodings_with_an_index) {
    for (const std::string_view unit : {"\x81\x30\x81", "\x8F\xA1", "\xFE", "\x1B$", "\x1B", "\xD8", "\xE3\x81"}) {
      std::string bytes;
      while (bytes.size() < 60'000) bytes += unit;
      EXPECT_LE(read(encoding, bytes).size(), 3 * bytes.size()) << encoding;
    }
  }
}

}  // namespace
}  // namespace tearsheet::charset
