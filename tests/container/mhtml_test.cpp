// Messages as browsers write them, and broken ones.
#include "container/reading.hpp"

#include "limits.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using reading::error_of;
using reading::only_error;
using reading::only_page;
using reading::page_of;
using reading::read_all;
using reading::told;

/// LF -> CR LF.
std::string crlf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

/// A message whose one part has this head (without Content-Type's line end) and body.
std::string message(std::string_view part_head, std::string_view body) {
  return "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n" + std::string(part_head) + "\n\n" +
         std::string(body) + "\n--b--\n";
}

std::string from_quoted(std::string_view body) {
  return only_page(message("Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable", body)).bytes;
}
std::string from_base64(std::string_view body) {
  return only_page(message("Content-Type: text/html\nContent-Transfer-Encoding: BASE64", body)).bytes;
}

const std::string blink =
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/tide\nSubject: =?utf-8?Q?Tide?=\n"
    "Date: Mon, 4 Feb 2019 07:08:09 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n"
    "\tboundary=\"----MultipartBoundary--abc----\"\n\n\n------MultipartBoundary--abc----\nContent-Type: text/html\n"
    "Content-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\n"
    "Content-Location: https://gazette.example/tide?a=1\n\n<html><p>The t=\nide ran caf=C3=A9 high</html>\n"
    "------MultipartBoundary--abc----\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
    "Content-Location: https://ads.example/frame\n\n<html><p>Buy</html>\n------MultipartBoundary--abc------\n";

TEST(Mhtml, OfBlinkGivesItsFirstPartAlone) {
  for (const std::string& bytes : {blink, crlf(blink)}) {
    const Page page = only_page(bytes);
    EXPECT_EQ(page.bytes, "<html><p>The tide ran caf\xc3\xa9 high</html>");
    EXPECT_EQ(page.container, "mhtml");
    EXPECT_EQ(page.path, "-");
    EXPECT_EQ(page.url, "https://gazette.example/tide?a=1");
    EXPECT_EQ(page.archived, "2019-02-04T07:08:09+00:00");
  }
}
TEST(Mhtml, OfBlinkIsUtf8) { EXPECT_EQ(only_page(blink).charset, "utf-8"); }
TEST(Mhtml, CharsetIsThatOfThePart) {
  EXPECT_EQ(only_page(message("Content-Type: text/html;\n\tcharset=\"Windows-1251\"", "<p>a")).charset, "Windows-1251");
  EXPECT_EQ(only_page(message("Content-Type: text/html; charset=koi8-r ; x=y", "<p>a")).charset, "koi8-r");
}
TEST(Mhtml, OfOthersWithoutACharsetHasNone) {
  EXPECT_EQ(only_page(message("Content-Type: text/html", "<p>a")).charset, std::nullopt);
}

TEST(Mhtml, OfOnePartIsTheMessageItself) {
  const Page page =
      only_page(crlf("From: \"Saved by Windows Internet Explorer 9\"\nDate: Wed, 18 May 2011 16:50:01 -0700\n"
                     "MIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=\"Windows-1252\"\n"
                     "Content-Transfer-Encoding: quoted-printable\nContent-Location: http://gazette.example/x.html\n\n"
                     "<HTML><P>caf=E9 =\nopen</HTML>\n"));
  EXPECT_EQ(page.bytes, "<HTML><P>caf\xe9 open</HTML>\r\n");
  EXPECT_EQ(page.charset, "Windows-1252");
  EXPECT_EQ(page.url, "http://gazette.example/x.html");
  EXPECT_EQ(page.archived, "2011-05-18T16:50:01-07:00");
}

TEST(Mhtml, PageMayStandInAMultipartAfterAPicture) {
  EXPECT_EQ(
      only_page("MIME-Version: 1.0\nContent-Type: multipart/related; type=\"multipart/alternative\"; boundary=outer\n\n"
                "This is a multi-part message in MIME format.\n\n--outer\nContent-Type: image/gif\n"
                "Content-Transfer-Encoding: base64\n\nR0lGODlh\n\n--outer\n"
                "Content-Type: multipart/alternative; boundary=\"outer2\"\n\n\n--outer2\nContent-Type: text/plain\n\nplain\n"
                "--outer2\nContent-Type: text/html\n\n<p>a\n--outer2--\n\n--outer--\n")
          .bytes,
      "<p>a");
}
TEST(Mhtml, BoundaryThatBeginsAsAnotherIsNotTakenForIt) {
  EXPECT_EQ(only_page(message("Content-Type: text/html", "<p>a\n--bc\n--b-\n-- b\n<p>d")).bytes, "<p>a\n--bc\n--b-\n-- b\n<p>d");
}
TEST(Mhtml, SpaceAfterABoundaryIsOfNoMeaning) {
  EXPECT_EQ(
      only_page("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b \t\nContent-Type: text/html\n\n<p>a\n"
                "--b-- \n")
          .bytes,
      "<p>a");
}
TEST(Mhtml, BoundaryMayBeMissingInTheHead) {
  EXPECT_EQ(
      only_page("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--xyz\nContent-Type: text/html\n\n<p>a\n--xyz--\n").bytes,
      "<p>a");
}
TEST(Mhtml, OfAForwardedMessageIsThePageInIt) {
  EXPECT_EQ(only_page("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
                      "Subject: tide\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=c\n\n--c\n"
                      "Content-Type: text/html\n\n<p>a\n--c--\n--b--\n")
                .bytes,
            "<p>a");
}
TEST(Mhtml, XhtmlIsAPage) { EXPECT_EQ(only_page(message("Content-Type: application/xhtml+xml", "<html/>")).bytes, "<html/>"); }
TEST(Mhtml, PartWithoutATypeIsAPageIfItBeginsWithATag) {
  EXPECT_EQ(only_page(message("Content-Location: http://gazette.example/", " <html><p>a")).bytes, " <html><p>a");
}

TEST(Mhtml, LastBoundaryMayBeMissing) {
  const std::string whole = message("Content-Type: text/html", "<html><p>a</html>");
  EXPECT_EQ(only_page(whole.substr(0, whole.size() - 6)).bytes, "<html><p>a</html>\n");
}
TEST(Mhtml, CutWithinThePageGivesWhatArrivedThenTheError) {
  const std::string whole = message("Content-Type: text/html", "<html><p>It was late and");
  const auto results = read_all(whole.substr(0, whole.size() - 9));
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(page_of(results[0]).bytes, "<html><p>It was late a");
  EXPECT_EQ(told(error_of(results[1])), "corrupt: the archive is cut short within its page; what it held up to there was read");
  EXPECT_EQ(error_of(results[1]).offset, whole.size() - 9);
}
TEST(Mhtml, WithoutAnyOfItsBoundariesGivesThePageThenTheError) {
  const auto results = read_all(
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n\nContent-Type: text/html\n"
      "Content-Transfer-Encoding: quoted-printable\n\n<html><p>a=3Db</html>\n");
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(page_of(results[0]).bytes, "<html><p>a=b</html>\n");
  EXPECT_EQ(error_of(results[1]).code, ErrorCode::corrupt);
}
TEST(Mhtml, CutBeforeItsFirstPartIsCorrupt) {
  EXPECT_EQ(told(only_error("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\nThis is a mult")),
            "corrupt: no boundary of its parts appears, and no page in it");
}
TEST(Mhtml, WithoutAPageIsNamedByItsFirstPart) {
  EXPECT_EQ(told(only_error(message("Content-Type: image/png", "x"))), "not_html: this is a message without a page: image/png");
  EXPECT_EQ(told(only_error("MIME-Version: 1.0\nSubject: tide\n\nHello")),
            "not_html: this is a message without a page: text/plain");
}
TEST(Mhtml, EveryCutEnds) {
  for (std::size_t i = 0; i < blink.size(); ++i) EXPECT_LE(read_all(blink.substr(0, i)).size(), 2U) << i;
}

TEST(Mhtml, HeadMayHaveBrokenLines) {
  const Page page = only_page(
      "MIME-Version: 1.0\nthis is no field\n: neither is this\nContent-Type: multipart/related;\n  boundary=b\n\n"
      "--b\nno field\nCONTENT-TYPE : x\ncontent-type:text/html\n\n<p>a\n--b--\n");
  EXPECT_EQ(page.bytes, "<p>a");
}
TEST(Mhtml, HeadWithoutItsBlankLineEndsAtATag) {
  EXPECT_EQ(
      only_page("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n<p>a\n--b--\n")
          .bytes,
      "<p>a");
}
TEST(Mhtml, FoldedAddressIsJoined) {
  EXPECT_EQ(only_page(message("Content-Type: text/html\nContent-Location: http://gazette.example/a\n\t/b\n /c", "<p>a")).url,
            "http://gazette.example/a/b/c");
}
TEST(Mhtml, AddressThatTellsNothingOutsideIsLeft) {
  EXPECT_EQ(only_page("Snapshot-Content-Location: https://gazette.example/tide\n" +
                      message("Content-Type: text/html\nContent-Location: cid:frame-1@mhtml.blink", "<p>a"))
                .url,
            "https://gazette.example/tide");
}
TEST(Mhtml, HeadWithoutEndIsPassedOver) {
  const std::string long_field = "X: " + std::string(limits::mail_head_bytes * 2, 'x');
  EXPECT_EQ(only_page(message("Content-Type: text/html\n" + long_field, "<p>a")).bytes, "<p>a");
}
TEST(Mhtml, MultipartsNestedWithoutEndAreRead) {
  std::string bytes = "MIME-Version: 1.0\n";
  for (int n = 0; n < 20000; ++n) {
    bytes += "Content-Type: multipart/mixed; boundary=b" + std::to_string(n) + "\n\n--b" + std::to_string(n) + "\n";
  }
  EXPECT_EQ(only_error(bytes + "Content-Type: text/html\n\n<p>a").code, ErrorCode::not_html);
}
TEST(Mhtml, PageOverTheLimitIsTooLarge) {
  EXPECT_EQ(told(only_error(message("Content-Type: text/html", "<p>" + std::string(limits::page_bytes, 'a')))),
            "too_large: more than 64 MB in one page");
}

TEST(Mhtml, QuotedPrintableIsUndone) { EXPECT_EQ(from_quoted("a=3Db=c3=A9=\n c =  \nd=20\ne"), "a=b\xc3\xa9 c d \ne"); }
TEST(Mhtml, QuotedPrintableLosesSpaceAtLineEnds) { EXPECT_EQ(from_quoted("a \t \nb"), "a\nb"); }
TEST(Mhtml, QuotedPrintableKeepsWhatIsNoEscape) { EXPECT_EQ(from_quoted("a=b = c=4 =4=41=x=="), "a=b = c=4 =4A=x="); }
TEST(Mhtml, QuotedPrintableOverTheBufferIsWhole) {
  std::string text;
  std::string expected;
  for (int n = 0; n < 50000; ++n) {
    text += "=C3=A9x";
    expected += "\xc3\xa9x";
  }
  EXPECT_EQ(from_quoted(text), expected);
}
TEST(Mhtml, Base64IsUndone) { EXPECT_EQ(from_base64("PHA+YWJj\nZGU=\n"), "<p>abcde"); }
TEST(Mhtml, Base64LineEndsMayFallAnywhere) { EXPECT_EQ(from_base64("P\nHA+ Y\n\nWJjZG\nU"), "<p>abcde"); }
TEST(Mhtml, OtherEncodingsAreReadAsTheyAre) {
  for (const std::string name : {"7bit", "8bit", "binary", "x-unknown"}) {
    EXPECT_EQ(only_page(message("Content-Type: text/html\nContent-Transfer-Encoding: " + name, "<p>=41 caf\xe9\n\n")).bytes,
              "<p>=41 caf\xe9\n\n");
  }
}

TEST(Mhtml, IsSeenBehindAByteOrderMarkAndBlankLines) {
  EXPECT_EQ(only_page("\xef\xbb\xbf\r\n" + message("Content-Type: text/html", "<p>a")).container, "mhtml");
}
TEST(Mhtml, IsNotSeenInATextWithColons) {
  EXPECT_EQ(only_page("Dear all: the tide is in\nMIME-Version: 1.0\n<p>a").container, "html");
  EXPECT_EQ(only_page("Note: this\nTide: that\n\nMIME-Version: 1.0\n<p>a").container, "html");
}

}  // namespace
}  // namespace tearsheet
