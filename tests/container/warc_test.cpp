// WARC records written here by hand, read through the public reader.
#include "container/http.hpp"
#include "container/reading.hpp"
#include "limits.hpp"

#include <tearsheet/reader.hpp>

#include <gtest/gtest.h>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

using reading::gzip;
using reading::read_all;

std::string record(std::string_view type, std::string_view block, std::string_view fields = "") {
  return "WARC/1.0\r\nWARC-Type: " + std::string(type) + "\r\n" + std::string(fields) +
         "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + std::string(block) + "\r\n\r\n";
}

std::string http(std::string_view body, std::string_view fields = "Content-Type: text/html\r\n") {
  return "HTTP/1.1 200 OK\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

std::string page(std::string_view body) { return record("response", http(body)); }

/// The only page's bytes; "(none)" if there is not exactly one result, a page.
std::string only(const std::string& bytes) {
  const auto results = read_all(bytes);
  const Page* found = results.size() == 1 ? std::get_if<Page>(&results[0]) : nullptr;
  return found != nullptr ? found->bytes : "(none)";
}

/// The bodies of the pages, "|" after each, and "!" for an error.
std::string told(const std::string& bytes) {
  std::string out;
  for (const ReadResult& result : read_all(bytes)) {
    const Page* found = std::get_if<Page>(&result);
    out += found != nullptr ? found->bytes + "|" : "!";
  }
  return out;
}

Page first(const std::string& bytes) {
  auto results = read_all(bytes);
  Page* found = results.empty() ? nullptr : std::get_if<Page>(&results[0]);
  EXPECT_NE(found, nullptr);
  return found != nullptr ? std::move(*found) : Page{};
}

ReadError last_error(const std::string& bytes) {
  auto results = read_all(bytes);
  ReadError* found = results.empty() ? nullptr : std::get_if<ReadError>(&results.back());
  EXPECT_NE(found, nullptr);
  return found != nullptr ? std::move(*found) : ReadError{};
}

TEST(Warc, ResponsesArePages) { EXPECT_EQ(told(page("<p>a") + page("<p>b")), "<p>a|<p>b|"); }
TEST(Warc, EmptyBodiesArePages) { EXPECT_EQ(told(page("")), "|"); }
TEST(Warc, OfOtherRecordsGivesNothing) {
  for (const auto* type : {"warcinfo", "request", "metadata", "revisit", "conversion", "continuation"}) {
    EXPECT_EQ(told(record(type, http("<p>a"))), "") << type;
  }
}
TEST(Warc, ResourcesThatAreHtmlArePages) {
  EXPECT_EQ(only(record("resource", "<p>a", "Content-Type: text/html\r\n")), "<p>a");
  EXPECT_EQ(told(record("resource", "a log", "Content-Type: text/plain\r\n")), "");
}
TEST(Warc, OtherStatusesAreNoPages) {
  for (const auto* status : {"199 x", "301 x", "304 x", "404 x", "500 x"}) {
    EXPECT_EQ(told(record("response", "HTTP/1.1 "s + status + "\r\nContent-Type: text/html\r\n\r\n<p>a")), "") << status;
  }
  EXPECT_EQ(only(record("response", "HTTP/2 206\r\nContent-Type: text/html\r\n\r\n<p>a")), "<p>a");
}
TEST(Warc, XhtmlIsAPage) { EXPECT_EQ(only(record("response", http("<p>a", "Content-Type: Application/XHTML+xml\r\n"))), "<p>a"); }
TEST(Warc, OtherTypesAreNoPages) {
  for (const auto* type : {"image/png", "text/css", "application/json", "application/pdf"}) {
    EXPECT_EQ(told(record("response", http("<p>a", "Content-Type: "s + type + "\r\n"))), "") << type;
  }
}
TEST(Warc, WithoutATypeIsSniffed) {
  EXPECT_EQ(only(record("response", http(" \n<!doctype HTML><p>", ""))), " \n<!doctype HTML><p>");
  EXPECT_EQ(only(record("response", http("<!-- x --><p>", ""))), "<!-- x --><p>");
  EXPECT_EQ(told(record("response", http("<pre>", ""))), "");
  EXPECT_EQ(told(record("response", http("words", ""))), "");
}
TEST(Warc, LineFeedsAloneEndLines) {
  const std::string block = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>a";
  EXPECT_EQ(only("WARC/0.18\nWARC-Type: response\nContent-Length: " + std::to_string(block.size()) + "\n\n" + block + "\n"),
            "<p>a");
}
TEST(Warc, FieldsAreTaken) {
  const Page found = first(record("response", http("<p>a", "Content-Type: text/html; charset=\"koi8-r\"\r\n"),
                                  "WARC-Record-ID: <urn:x:1>\r\nWARC-Target-URI: https://a.example/b\r\nWARC-Date: 2016-01\r\n"));
  EXPECT_EQ(found.id, "<urn:x:1>");
  EXPECT_EQ(found.url, "https://a.example/b");
  EXPECT_EQ(found.archived, "2016-01");
  EXPECT_EQ(found.charset, "koi8-r");
  EXPECT_EQ(found.container, "warc");
}
TEST(Warc, AddressesLoseAngleBrackets) {
  EXPECT_EQ(first(record("response", http("<p>a"), "WARC-Target-URI: <https://a.example/>\r\n")).url, "https://a.example/");
}
TEST(Warc, FoldedFieldsAreJoined) {
  EXPECT_EQ(first(record("response", http("<p>a"), "WARC-Record-ID: one\r\n two\r\n")).id, "one two");
}
TEST(Warc, DatesOfNoIsoFormAreLeftOut) {
  EXPECT_EQ(first(record("response", http("<p>a"), "WARC-Date: Jan 4, 2009\r\n")).archived, std::nullopt);
}
TEST(Warc, RecordOffsetIsWhereItBegins) {
  const std::string info = record("warcinfo", "x");
  EXPECT_EQ(first(info + page("<p>a")).record, info.size());
}
TEST(Warc, RecordOffsetInGzipIsItsMembers) {
  const std::string info = gzip(record("warcinfo", "x"));
  EXPECT_EQ(first(info + gzip(page("<p>a"))).record, info.size());
}
TEST(Warc, RecordOffsetInOneMemberForAllIsTheMembers) {
  EXPECT_EQ(first(gzip(record("warcinfo", "x") + page("<p>a"))).record, 0U);
}
TEST(Warc, RecordOverTwoMembersIsRead) {
  const std::string whole = page("<p>a");
  EXPECT_EQ(only(gzip(whole.substr(0, 40)) + gzip(whole.substr(40))), "<p>a");
}
TEST(Warc, CutShortGivesWhatArrivedThenTheError) {
  const std::string whole = page("<p>abcdef");
  EXPECT_EQ(told(page("<p>x") + whole.substr(0, whole.size() - 6)), "<p>x|<p>abcd|!");
}
TEST(Warc, GarbageAfterARecordIsTheErrorWithItsOffset) {
  const std::string good = page("<p>a");
  EXPECT_EQ(told(good + "garbage\n"), "<p>a|!");
  EXPECT_EQ(last_error(good + "garbage\n").offset, good.size());
}
TEST(Warc, WithoutALengthIsDamaged) { EXPECT_EQ(told(page("<p>a") + "WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "<p>a|!"); }
TEST(Warc, LyingLengthsAreNotAllocated) {
  EXPECT_EQ(told("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 18446744073709551615\r\n\r\n" + http("<p>a")), "<p>a|!");
}
TEST(Warc, HeadsWithoutEndAreDamaged) { EXPECT_EQ(told("WARC/1.0\r\n" + std::string(limits::record_head_bytes * 2, 'a')), "!"); }
TEST(Warc, RecordsOverTheLimitAreToldAndTheNextIsRead) {
  const std::string bytes = page("<p>" + std::string(limits::page_bytes, 'a')) + page("<p>b");
  EXPECT_EQ(told(bytes), "!<p>b|");
}
TEST(Warc, BombsInABodyAreToldAndTheNextIsRead) {
  const std::string bomb = gzip(std::string(limits::page_bytes + 1, ' '));
  const std::string fields = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
  EXPECT_EQ(told(record("response", http(bomb, fields)) + page("<p>b")), "!<p>b|");
}
TEST(Warc, EveryCutEnds) {
  const std::string bytes = gzip(page("<p>a")) + gzip(page("<p>b"));
  for (std::size_t i = 0; i < bytes.size(); ++i) EXPECT_LE(read_all(bytes.substr(0, i)).size(), 3U);
}

/// A Zstandard frame with one stored block of less than 256 bytes.
std::string zstd(std::string_view text) {
  const std::size_t head = text.size() * 8 + 1;  // the last block, stored
  std::string out = "\x28\xb5\x2f\xfd\x20"s;
  out += static_cast<char>(text.size());
  out += static_cast<char>(head % 256);
  out += static_cast<char>(head / 256);
  return out + "\0"s + std::string(text);
}

/// The frame at the front that holds a dictionary.
std::string dictionary(std::string_view bytes) {
  return "\x5d\x2a\x4d\x18"s + static_cast<char>(bytes.size()) + "\0\0\0"s + std::string(bytes);
}

TEST(Zstd, IsUndone) { EXPECT_EQ(only(zstd("<p>a")), "<p>a"); }
TEST(Zstd, FramesAreJoined) { EXPECT_EQ(only(zstd("<p>a") + zstd("b")), "<p>ab"); }
TEST(Zstd, CutShortGivesWhatArrivedThenTheError) { EXPECT_EQ(told(zstd("<p>a") + zstd("more of it").substr(0, 6)), "<p>a|!"); }
TEST(Zstd, FollowedByOtherBytesGivesThePageThenTheError) { EXPECT_EQ(told(zstd("<p>a") + "xyzabc"), "<p>a|!"); }
TEST(Zstd, RecordOffsetIsItsFrames) {
  const std::string info = zstd(record("warcinfo", "x"));
  EXPECT_EQ(first(info + zstd(page("<p>a"))).record, info.size());
}
TEST(Zstd, DictionariesAreTakenPlainAndCompressed) {
  const std::string info = zstd(record("warcinfo", "x"));
  for (const std::string& front : {dictionary("some content"), dictionary(zstd("some content"))}) {
    EXPECT_EQ(only(front + info + zstd(page("<p>a"))), "<p>a");
  }
}
TEST(Zstd, DictionariesThatLieOfTheirSizeAreAnError) { EXPECT_EQ(told("\x5d\x2a\x4d\x18\xff\xff\xff\xff<p>a"s), "!"); }
TEST(Zstd, DictionariesCutShortAreAnError) { EXPECT_EQ(told(dictionary(zstd("some content").substr(0, 12))), "!"); }

TEST(HttpChunks, AreUndone) { EXPECT_EQ(container::without_chunks("3\r\n<p>\r\n2;x=y\r\nab\r\n0\r\nT: x\r\n\r\n"), "<p>ab"); }
TEST(HttpChunks, ThatDoNotHoldToTheEndAreLeft) {
  for (const auto* body : {"<p>ab", "3\r\n<p>\r\n", "9\r\n<p>\r\n0\r\n\r\n", "3\r\n<p>xx\r\n0\r\n\r\n", "zz\r\n"}) {
    EXPECT_EQ(container::without_chunks(body), body);
  }
}
TEST(HttpCoding, GzipIsUndone) { EXPECT_EQ(container::decoded(gzip("<p>a"), "gzip"), "<p>a"); }
TEST(HttpCoding, BareDeflateIsUndone) {
  const std::string whole = gzip(std::string(100, 'a'));
  EXPECT_EQ(container::decoded(whole.substr(10, whole.size() - 18), "deflate"), std::string(100, 'a'));
}
TEST(HttpCoding, BrotliIsUndone) {
  EXPECT_EQ(container::decoded("\x8b\x01\x80<p>a\x03"s, "br"), "<p>a");  // one stored block of 4 bytes
}
TEST(HttpCoding, ZstandardIsUndone) {
  EXPECT_EQ(container::decoded("\x28\xb5\x2f\xfd\x20\x04\x21\0\0<p>a"s, "zstd"), "<p>a");  // one stored block of 4 bytes
}
TEST(HttpCoding, OfWhatIsPlainAlreadyIsLeft) {
  for (const auto* coding : {"gzip", "x-gzip", "deflate", "br", "zstd", "identity", "none"}) {
    EXPECT_EQ(container::decoded("<p>plain text</p>", coding), "<p>plain text</p>") << coding;
  }
}
TEST(HttpCoding, SeveralAreUndoneFromTheLast) {
  const container::HttpHead head{200, "", "gzip, gzip", "", 0};
  EXPECT_EQ(container::http_body(head, gzip(gzip("<p>a"))), "<p>a");
}

}  // namespace
}  // namespace tearsheet
