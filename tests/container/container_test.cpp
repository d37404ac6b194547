#include "container/container.hpp"

#include "container/binary.hpp"
#include "container/reading.hpp"
#include "limits.hpp"

#include <tearsheet/reader.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

using reading::gzip;
using reading::read_all;

/// The only result, a page; its text. Fails if it is something else.
std::string only_page(const std::string& bytes, std::string_view container) {
  const auto results = read_all(bytes);
  EXPECT_EQ(results.size(), 1U);
  const Page* page = results.empty() ? nullptr : std::get_if<Page>(&results[0]);
  EXPECT_NE(page, nullptr);
  if (page == nullptr) return {};
  EXPECT_EQ(page->container, container);
  EXPECT_EQ(page->path, "-");
  return page->bytes;
}

void expect_error(const ReadResult& result, ErrorCode code, std::string_view part) {
  const ReadError* error = std::get_if<ReadError>(&result);
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(name(error->code), name(code));
  EXPECT_NE(error->detail.find(part), std::string::npos) << error->detail;
}

/// The only result is this error.
void expect_only_error(const std::string& bytes, ErrorCode code, std::string_view part) {
  const auto results = read_all(bytes);
  ASSERT_EQ(results.size(), 1U) << part;
  expect_error(results[0], code, part);
}

/// A page with these bytes, then this error.
void expect_page_then_error(const std::string& bytes, std::string_view text, std::string_view part) {
  const auto results = read_all(bytes);
  ASSERT_EQ(results.size(), 2U);
  ASSERT_TRUE(std::holds_alternative<Page>(results[0]));
  EXPECT_EQ(std::get<Page>(results[0]).bytes, text);
  expect_error(results[1], ErrorCode::corrupt, part);
}

/// Text that does not compress to next to nothing.
std::string long_text() {
  std::string text;
  for (unsigned i = 0, x = 1; i < 60000; ++i, x = x * 1103515245U + 12345U) text += static_cast<char>('a' + (x >> 16U) % 26);
  return text;
}

TEST(Html, IsReadWhole) { EXPECT_EQ(only_page("<p>a</p>", "html"), "<p>a</p>"); }
TEST(Html, OfNoBytesIsAPage) { EXPECT_EQ(only_page("", "html"), ""); }
TEST(Html, LongerThanTheLookAheadIsReadWhole) { EXPECT_EQ(only_page(long_text(), "html"), long_text()); }
TEST(Html, OfExactlyTheLimitIsRead) {
  EXPECT_EQ(only_page(std::string(limits::page_bytes, 'a'), "html").size(), limits::page_bytes);
}
TEST(Html, OverTheLimitIsTooLarge) {
  expect_only_error(std::string(limits::page_bytes + 1, 'a'), ErrorCode::too_large, "more than 64 MB");
}
TEST(Html, WithAFewNulsIsRead) { EXPECT_EQ(only_page("<p>some text with a \0 in it</p>"s, "html").size(), 31U); }
TEST(Html, InUtf16IsRead) {
  EXPECT_EQ(only_page("\xff\xfe<\0p\0>\0"s, "html").size(), 8U);
  EXPECT_EQ(only_page("<\0p\0>\0a\0"s, "html").size(), 8U);
  EXPECT_EQ(only_page("\0<\0p\0>\0a"s, "html").size(), 8U);
}

TEST(Gzip, IsUndone) { EXPECT_EQ(only_page(gzip("<p>a"), "gzip"), "<p>a"); }
TEST(Gzip, OfNothingIsAPageOfNoBytes) { EXPECT_EQ(only_page(gzip(""), "gzip"), ""); }
TEST(Gzip, MembersAreJoined) { EXPECT_EQ(only_page(gzip("<p>a") + gzip("b") + gzip("") + gzip("c"), "gzip"), "<p>abc"); }
TEST(Gzip, NulsAfterAMemberArePadding) { EXPECT_EQ(only_page(gzip("<p>a") + std::string(600, '\0'), "gzip"), "<p>a"); }
TEST(Gzip, NulsBetweenMembersArePadding) { EXPECT_EQ(only_page(gzip("<p>a") + "\0\0"s + gzip("b"), "gzip"), "<p>ab"); }
TEST(Gzip, InGzipIsUndone) { EXPECT_EQ(only_page(gzip(gzip("<p>a")), "gzip"), "<p>a"); }
TEST(Gzip, TowersAreTooLarge) {
  std::string bytes = "<p>a";
  for (int i = 0; i <= limits::container_nesting; ++i) bytes = gzip(bytes);
  expect_only_error(bytes, ErrorCode::too_large, "times over");
}
TEST(Gzip, BombsAreTooLarge) {
  expect_only_error(gzip(std::string(limits::page_bytes + 1, ' ')), ErrorCode::too_large, "more than");
}
TEST(Gzip, WithAPictureInItIsNamed) { expect_only_error(gzip("\x89PNG\r\n\x1a\n...."), ErrorCode::not_html, "a PNG image"); }
TEST(Gzip, WithAnUnreadFormatInItIsNamed) { expect_only_error(gzip("BZh91AY&SY."), ErrorCode::unsupported, "bzip2"); }

TEST(Gzip, CutShortGivesWhatArrivedThenTheError) {
  const std::string text = long_text();
  const std::string whole = gzip(text);
  const auto results = read_all(whole.substr(0, whole.size() / 2));
  ASSERT_EQ(results.size(), 2U);
  const std::string& got = std::get<Page>(results[0]).bytes;
  EXPECT_GT(got.size(), 10000U);
  EXPECT_EQ(got, text.substr(0, got.size()));
  expect_error(results[1], ErrorCode::corrupt, "cut short");
  EXPECT_EQ(std::get<ReadError>(results[1]).offset, whole.size() / 2);
}
TEST(Gzip, CutInItsTrailerGivesThePageThenTheError) {
  const std::string whole = gzip("<p>a");
  for (std::size_t missing = 1; missing <= 8; ++missing) {
    expect_page_then_error(whole.substr(0, whole.size() - missing), "<p>a", "cut short");
  }
}
TEST(Gzip, CutInItsHeadIsOnlyAnError) { expect_only_error(gzip("<p>a").substr(0, 6), ErrorCode::corrupt, "cut short"); }
TEST(Gzip, CutInASecondMemberGivesTheFirstThenTheError) {
  expect_page_then_error(gzip("<p>a") + gzip("b").substr(0, 5), "<p>a", "cut short");
}
TEST(Gzip, WithAWrongSumGivesThePageThenTheError) {
  std::string bytes = gzip("<p>a");
  bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1);
  expect_page_then_error(bytes, "<p>a", "damaged");
}
TEST(Gzip, FollowedByOtherBytesGivesThePageThenTheError) {
  expect_page_then_error(gzip("<p>a") + "xyz", "<p>a", "no gzip member");
}
TEST(Gzip, EveryCutAndEveryFlippedByteEnds) {
  const std::string bytes = gzip("<p>some text</p>") + gzip("more");
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_LE(read_all(bytes.substr(0, i)).size(), 2U);
    std::string flipped = bytes;
    flipped[i] = static_cast<char>(~flipped[i]);
    EXPECT_LE(read_all(flipped).size(), 2U);
  }
}

struct Case {
  std::string_view name;
  std::string_view head;
  std::string_view part;
};

std::string name_of(const testing::TestParamInfo<Case>& info) { return std::string(info.param.name); }

/// The head of a ZIP whose first member has this name (of less than 256 bytes).
std::string zip(std::string_view member) {
  std::string head = "PK\3\4"s + std::string(22, '\0');
  head += static_cast<char>(member.size());
  return head + "\0\0\0"s + std::string(member);
}
const std::string docx = zip("[Content_Types].xml");
const std::string epub = zip("mimetype");

class Unread : public testing::TestWithParam<Case> {};
TEST_P(Unread, IsUnsupportedByName) { expect_only_error(std::string(GetParam().head), ErrorCode::unsupported, GetParam().part); }
INSTANTIATE_TEST_SUITE_P(Formats, Unread,
                         testing::Values(Case{"arc", "filedesc://x.arc 0.0.0.0 20260101000000 text/plain 76\n", "ARC"},
                                         Case{"xz", "\xfd\x37zXZ\0."sv, "xz"}, Case{"lz4", "\x04\x22\x4d\x18.", "LZ4"},
                                         Case{"bzip2", "BZh91AY&SY.", "bzip2"}),
                         name_of);

class NotHtml : public testing::TestWithParam<Case> {};
TEST_P(NotHtml, IsNamed) { expect_only_error(std::string(GetParam().head), ErrorCode::not_html, GetParam().part); }
INSTANTIATE_TEST_SUITE_P(
    Formats, NotHtml,
    testing::Values(Case{"pdf", "%PDF-1.4\n", "a PDF document"}, Case{"png", "\x89PNG\r\n\x1a\n", "a PNG image"},
                    Case{"jpeg", "\xff\xd8\xff\xe0", "a JPEG image"}, Case{"gif", "GIF89a", "a GIF image"},
                    Case{"webp", "RIFF\x10\0\0\0WEBPVP8 "sv, "a WebP image"}, Case{"mp4", "\0\0\0\x20\x66typmp42"sv, "video"},
                    Case{"elf", "\x7f\x45LF\2\1\1", "a program"}, Case{"docx", docx, "Office document"},
                    Case{"epub", epub, "e-book"}, Case{"control_bytes", "\1\2\3\0\0\0\5\6\7\0\1abc"sv, "binary data"}),
    name_of);

TEST(BinaryKind, OfTextInManyGuisesIsNone) {
  for (const std::string_view text : {"<!DOCTYPE html>"sv, " \n<html>"sv, "\xef\xbb\xbf<html>"sv, "plain text"sv, "{\"a\": 1}"sv,
                                      "PK is a name"sv, "BM weekly"sv, "\x1b$B$\"\x1b(B and so on"sv, "a\f\v\tb\r\n"sv, ""sv}) {
    EXPECT_EQ(container::binary_kind(text), "") << text;
  }
}

TEST(Bzip2, IsNotSeenInAFileThatEndsInItsMark) { EXPECT_EQ(only_page("BZh", "html"), "BZh"); }

TEST(Mhtml, IsNotSeenInHtmlThatSpeaksOfIt) {
  EXPECT_EQ(only_page("<p>MIME-Version: 1.0</p>", "html"), "<p>MIME-Version: 1.0</p>");
}

TEST(ReadFile, ThatIsNotThereIsOneError) {
  Reader reader = read_file("/no/such/file");
  const auto result = reader.next();
  ASSERT_TRUE(result);
  expect_error(*result, ErrorCode::unreadable, "cannot be opened: No such file or directory");
  EXPECT_EQ(std::get<ReadError>(*result).path, "/no/such/file");
  EXPECT_FALSE(reader.next());
  EXPECT_FALSE(reader.next());
}

TEST(ReadFile, ThatIsAFolderIsOneError) {
  Reader reader = read_file(testing::TempDir());
  const auto result = reader.next();
  ASSERT_TRUE(result);
  expect_error(*result, ErrorCode::unreadable, "Is a directory");
  EXPECT_FALSE(reader.next());
}

TEST(ReadFile, GivesThePathAsItWasWritten) {
  const std::string path = testing::TempDir() + "//tearsheet_reader_test.html";
  std::ofstream(path) << "<p>a";
  Reader reader = read_file(path);
  const auto result = reader.next();
  ASSERT_TRUE(result && std::holds_alternative<Page>(*result));
  EXPECT_EQ(std::get<Page>(*result).path, path);
  EXPECT_EQ(std::get<Page>(*result).bytes, "<p>a");
  std::filesystem::remove(path);
}

/// A buffer whose source breaks after some bytes.
class Breaking : public std::streambuf {
 protected:
  int_type underflow() override {
    if (given_) throw std::runtime_error("broken");
    given_ = true;
    setg(text_, text_, text_ + sizeof text_);
    return traits_type::to_int_type(*gptr());
  }

 private:
  bool given_ = false;
  char text_[4] = {'<', 'p', '>', 'a'};
};

TEST(ReadStream, ThatBreaksGivesWhatArrivedThenTheError) {
  Breaking buffer;
  std::istream in(&buffer);
  Reader reader = read_stream(in, "-");
  const auto page = reader.next();
  ASSERT_TRUE(page && std::holds_alternative<Page>(*page));
  EXPECT_EQ(std::get<Page>(*page).bytes, "<p>a");
  const auto error = reader.next();
  ASSERT_TRUE(error);
  expect_error(*error, ErrorCode::unreadable, "cannot be read");
  EXPECT_FALSE(reader.next());
}

TEST(Rows, HaveNamesOfTheirOwn) {
  for (const container::Row& a : container::rows()) {
    for (const container::Row& b : container::rows()) EXPECT_TRUE(&a == &b || a.name != b.name) << a.name;
  }
}

}  // namespace
}  // namespace tearsheet
