#include "charset/charset.hpp"

#include "charset/cases.hpp"
#include "charset/encodings.hpp"
#include "charset/prescan.hpp"
#include "limits.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>

namespace tearsheet::charset {
namespace {

std::string name_of(const Encoding* encoding) { return encoding == nullptr ? "-" : std::string(encoding->name); }

TEST(Labels, AreThoseOfTheEncodingStandard) {
  const auto cases = read_cases("labels.cases", 2);
  ASSERT_GE(cases.size(), 228U);
  for (const auto& row : cases) EXPECT_EQ(name_of(for_label(bytes_of(row[0]))), row[1]) << "label " << row[0];
}

TEST(Labels, LeadToAllFortyEncodings) {
  std::set<std::string> encodings;
  for (const auto& row : read_cases("labels.cases", 2)) encodings.insert(row[1]);
  encodings.erase("-");
  EXPECT_EQ(encodings.size(), 40U);
}

TEST(Labels, LongerThanAnyAreNone) { EXPECT_EQ(for_label(std::string(1U << 20U, 'u')), nullptr); }

TEST(Prescan, FollowsTheStandard) {
  const auto cases = read_cases("prescan.cases", 3);
  ASSERT_GE(cases.size(), 90U);
  for (const auto& row : cases) EXPECT_EQ(name_of(prescan(bytes_of(row[1]))), row[2]) << row[0];
}

TEST(Prescan, EveryCutOfEveryCaseEnds) {
  for (const auto& row : read_cases("prescan.cases", 3)) {
    const std::string bytes = bytes_of(row[1]);
    for (std::size_t size = 0; size < bytes.size(); ++size) prescan(std::string(bytes, 0, size));
  }
}

TEST(Decode, ChoosesAndReadsTheEncoding) {
  for (const auto& row : read_cases("decode.cases", 6)) {
    const auto transport = row[2] == "-" ? std::nullopt : std::optional(row[2]);
    const Decoded decoded = decode(bytes_of(row[1]), transport);
    EXPECT_EQ(decoded.encoding, row[3]) << row[0];
    EXPECT_EQ(decoded.text, bytes_of(row[4])) << row[0];
    EXPECT_EQ(decoded.warnings.empty() ? "silent" : "warns", row[5]) << row[0];
  }
}

TEST(Decode, BelievesALateDeclarationOnlyIfThePageIsNotUtf8) {
  const std::string late = std::string(2000, ' ') + "<meta charset=koi8-r>";
  EXPECT_EQ(decode(late + "\xC1.", std::nullopt).encoding, "koi8-r");
  EXPECT_EQ(decode(late + "\xC3\xA9.", std::nullopt).encoding, "utf-8");
  EXPECT_EQ(decode(late + ".", std::nullopt).encoding, "utf-8");
}

TEST(Decode, TakesTheFirstKilobyteForItsWord) {
  const std::string declaration = "<meta charset=koi8-r>";
  EXPECT_EQ(decode(std::string(1024 - declaration.size(), ' ') + declaration + "plain", std::nullopt).encoding, "koi8-r");
  EXPECT_EQ(decode(std::string(1025 - declaration.size(), ' ') + declaration + "plain", std::nullopt).encoding, "utf-8");
}

TEST(Decode, StopsBelievingDeclarationsSomewhere) {
  const std::string page = std::string(limits::charset_late, ' ') + "<meta charset=koi8-r>\xC1.";
  EXPECT_EQ(decode(page, std::nullopt).encoding, "windows-1252");
}

std::string found(std::string bytes, const std::optional<std::string>& transport = {},
                  const std::optional<std::string>& frame = {}) {
  return std::string(name(decode(std::move(bytes), transport, frame).found));
}

TEST(Decode, SaysHowTheEncodingWasFound) {
  EXPECT_EQ(found("\xEF\xBB\xBF", "koi8-r"), "bom");
  EXPECT_EQ(found("<meta charset=utf-8>", "koi8-r"), "transport");
  EXPECT_EQ(found("<meta charset=koi8-r>", {}, "utf-8"), "meta");
  EXPECT_EQ(found("<p>", "nonsense", "koi8-r"), "container");
  EXPECT_EQ(found("<p>"), "valid_utf8");
  EXPECT_EQ(found("<meta charset=koi8-r>caf\xC3\xA9"), "valid_utf8");
  EXPECT_EQ(found(std::string("<\0p\0>\0", 6)), "detected");
  EXPECT_EQ(found("caf\xE9"), "fallback");
}

TEST(Decode, BelievesTheContainersFrameAfterThePage) {
  EXPECT_EQ(decode("\xC1", std::nullopt, "koi8-r").text, "а");
  EXPECT_EQ(decode("<meta charset=windows-1251>\xC1", std::nullopt, "koi8-r").encoding, "windows-1251");
  EXPECT_EQ(decode("\xC1", "windows-1251", "koi8-r").encoding, "windows-1251");
  EXPECT_EQ(decode("caf\xC3\xA9", std::nullopt, "koi8-r").encoding, "utf-8");
}

TEST(Decode, ReadsNearlyAllOfUtf8AsThat) {
  std::string page;
  for (int i = 0; i < 100; ++i) page += "caf\xC3\xA9 ";
  const Decoded undeclared = decode(page + "caf\xE9.", std::nullopt);
  EXPECT_EQ(undeclared.encoding, "utf-8");
  EXPECT_EQ(undeclared.warnings.size(), 1U);
  EXPECT_EQ(decode("<meta charset=latin1>" + page + "caf\xE9.", std::nullopt).encoding, "utf-8");
  std::string half = page;
  for (int i = 0; i < 50; ++i) half += "caf\xE9 ";
  EXPECT_EQ(decode(half, "latin1").encoding, "windows-1252");
}

TEST(Decode, GivesValidUtf8ForAnyBytesInAnyEncoding) {
  std::mt19937 random(7);
  std::string bytes(3000, '\0');
  for (char& c : bytes) c = static_cast<char>(random());
  for (const char* label : {"utf-8", "utf-16", "utf-16be", "gb18030", "gbk", "big5", "euc-jp", "shift_jis", "iso-2022-jp",
                            "euc-kr", "windows-1252", "windows-1258", "koi8-r", "iso-8859-16", "x-user-defined", "replacement"}) {
    EXPECT_TRUE(text::is_valid(decode(bytes, label).text)) << label;
  }
}

TEST(Decode, ReadsEverySingleByteEncodingWithAsciiUnchanged) {
  const std::string ascii = "<p class=\"x\">~\\{}[]|^`</p>\n";
  for (const auto& row : read_cases("labels.cases", 2)) {
    const Encoding* encoding = for_label(bytes_of(row[0]));
    if (encoding != nullptr && encoding->kind == Kind::single_byte) {
      EXPECT_EQ(decode(ascii, std::string(encoding->name)).text, ascii) << row[1];
    }
  }
}

}  // namespace
}  // namespace tearsheet::charset
