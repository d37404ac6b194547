// Pages in the languages of testdata/charsets: LANGUAGE.ENCODING.html is LANGUAGE.txt in an encoding that the page does not name.
#include "charset/charset.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace tearsheet::charset {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Written {
  std::string name;      ///< of the file
  std::string encoding;  ///< as the file's name has it
  std::string bytes;
  std::string text;  ///< what they are to become
};

std::vector<Written> pages() {
  std::vector<Written> out;
  for (const auto& entry : fs::directory_iterator(TEARSHEET_SOURCE_DIR "/testdata/charsets")) {
    if (entry.path().extension() != ".html") continue;
    const std::string stem = entry.path().stem().string();
    const std::string language = stem.substr(0, stem.find('.'));
    out.push_back({stem, stem.substr(language.size() + 1), contents(entry.path()),
                   contents(entry.path().parent_path() / (language + ".txt"))});
  }
  EXPECT_GE(out.size(), 38U);
  return out;
}

TEST(Pages, AreReadByWhatTheirTransportDeclares) {
  for (const Written& page : pages()) {
    const Decoded decoded = decode(page.bytes, page.encoding);
    EXPECT_EQ(decoded.text, page.text) << page.name;
    EXPECT_EQ(decoded.encoding, page.encoding);
    EXPECT_EQ(decoded.warnings, std::vector<std::string>{}) << page.name;
  }
}

TEST(Pages, AreReadByTheirLooksWhereNothingIsDeclared) {
  for (const Written& page : pages()) {
    const Decoded decoded = decode(page.bytes, std::nullopt);
    EXPECT_EQ(decoded.text, page.text) << page.name << " read as " << decoded.encoding;
    EXPECT_EQ(name(decoded.found), "detected") << page.name;
    ASSERT_EQ(decoded.warnings.size(), 1U) << page.name;
    EXPECT_NE(decoded.warnings.front().find(decoded.encoding), std::string::npos) << "the warning names the guess: " << page.name;
  }
}

TEST(Pages, AreReadWhateverIsCutOffTheirEnd) {
  for (const Written& page : pages()) {
    for (std::size_t cut = 1; cut <= 8 && cut < page.bytes.size(); ++cut) {
      const Decoded decoded = decode(page.bytes.substr(0, page.bytes.size() - cut), page.encoding);
      const std::size_t same = page.text.size() - std::min<std::size_t>(page.text.size(), cut + 1);
      EXPECT_EQ(decoded.text.substr(0, same), page.text.substr(0, same)) << page.name << ", " << cut << " bytes less";
    }
  }
}

TEST(Pages, OfAnotherLanguageThanTheirLettersAreReadByTheirLetters) {
  // A template that says "en" whatever it is filled with.
  const fs::path folder = TEARSHEET_SOURCE_DIR "/testdata/charsets";
  for (const char* file :
       {"ru.windows-1251", "el.windows-1253", "ja.shift_jis", "zh-hant.big5", "ko.euc-kr", "he.windows-1255"}) {
    const std::string bytes = "<html lang=\"en\">" + contents(folder / (std::string(file) + ".html"));
    const std::string language = std::string(file).substr(0, std::string(file).find('.'));
    EXPECT_EQ(decode(bytes, std::nullopt).text, "<html lang=\"en\">" + contents(folder / (language + ".txt"))) << file;
  }
}

TEST(Pages, OfALatinLanguageAreNotTakenForAnother) {
  // Icelandic, and how it looks to uchardet without its language: like Lithuanian.
  const std::string page =
      "<html lang=\"is\"><p>\xDE\x61\xF0 er gott ve\xF0ur \xED dag, s\xF6g\xF0u menn \xE1 \xDEingv\xF6llum, og b\xE6ttu vi\xF0 "
      "a\xF0 \xFE\x61\xF0 yr\xF0i svo.";
  const Decoded decoded = decode(page, std::nullopt);
  EXPECT_EQ(decoded.encoding, "windows-1252");
}

}  // namespace
}  // namespace tearsheet::charset
