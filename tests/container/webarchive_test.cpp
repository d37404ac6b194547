// Property lists written by hand, byte by byte.
#include "container/reading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using reading::only_error;
using reading::only_page;
using reading::read_all;
using reading::told;

std::string big_endian(std::size_t value, std::size_t size) {
  std::string out(size, '\0');
  for (std::size_t n = size; n-- > 0; value >>= 8U) out[n] = static_cast<char>(value & 0xFFU);
  return out;
}

/// A property list of these objects, the first of which is the top one. References and offsets take `size` bytes.
std::string list_of(const std::vector<std::string>& objects, std::size_t size = 1) {
  std::string out = "bplist00";
  std::string table;
  for (const std::string& object : objects) {
    table += big_endian(out.size(), size);
    out += object;
  }
  const std::size_t at = out.size();
  return out + table + std::string(6, '\0') + big_endian(size, 1) + big_endian(size, 1) + big_endian(objects.size(), 8) +
         big_endian(0, 8) + big_endian(at, 8);
}

std::string object(unsigned kind, std::size_t count, std::string_view content) {
  std::string out(1, static_cast<char>(kind << 4U | (count < 15 ? count : 15)));
  if (count >= 15) out += "\x11" + big_endian(count, 2);
  return out + std::string(content);
}
std::string ascii(std::string_view s) { return object(5, s.size(), s); }
std::string data(std::string_view s) { return object(4, s.size(), s); }
std::string dictionary(std::string_view references) { return object(13, references.size() / 2, references); }

/// A web archive whose page has these bytes, address (an object), type and encoding.
std::string archive(std::string_view bytes, const std::string& url, std::string_view type = "text/html",
                    std::string_view encoding = "UTF-8", std::size_t size = 1) {
  std::string top = "\1\2"s;
  std::string page = "\3\4\5\6\7\x08\x09\x0a"s;
  if (size == 2) {
    top = "\0\1\0\2"s;
    page = "\0\3\0\4\0\5\0\6\0\7\0\x08\0\x09\0\x0a"s;
  }
  return list_of(
      {object(13, 1, top), ascii("WebMainResource"), object(13, 4, page), ascii("WebResourceData"), ascii("WebResourceURL"),
       ascii("WebResourceMIMEType"), ascii("WebResourceTextEncodingName"), data(bytes), url, ascii(type), ascii(encoding)},
      size);
}

TEST(Webarchive, GivesItsMainResource) {
  const Page page = only_page(archive("<p>caf\xe9", ascii("https://gazette.example/tide"), "text/html", "ISO-8859-1"));
  EXPECT_EQ(page.bytes, "<p>caf\xe9");
  EXPECT_EQ(page.url, "https://gazette.example/tide");
  EXPECT_EQ(page.charset, "ISO-8859-1");
  EXPECT_EQ(page.container, "webarchive");
  EXPECT_EQ(page.archived, std::nullopt);
}
TEST(Webarchive, MayHaveWiderReferences) {
  EXPECT_EQ(only_page(archive("<p>a", ascii("https://gazette.example/"), "text/html", "UTF-8", 2)).bytes, "<p>a");
}
TEST(Webarchive, AddressInUtf16IsRead) {
  const std::string text = "\0h\0t\0t\0p\0:\0/\0/\0x\0/\x04\x16\xd8\x3d\xde\0"s;
  EXPECT_EQ(only_page(archive("<p>a", object(6, 12, text))).url, "http://x/\xd0\x96\xf0\x9f\x98\x80"s);
}
TEST(Webarchive, OfAPictureIsNamed) {
  EXPECT_EQ(told(only_error(archive("x", ascii("https://gazette.example/"), "image/png"))),
            "not_html: this is a web archive of image/png, not of HTML");
}
TEST(Webarchive, IsNotEveryPropertyList) {
  EXPECT_EQ(told(only_error(list_of({dictionary("\1\2"), ascii("Name"), ascii("Tide")}))),
            "not_html: this is a property list, but no web archive");
}
TEST(Webarchive, OfALaterVersionIsUnsupported) {
  std::string bytes = archive("<p>a", ascii("https://gazette.example/"));
  bytes[6] = '1';
  EXPECT_EQ(only_error(bytes).code, ErrorCode::unsupported);
}
TEST(Webarchive, CutShortIsCorruptWithItsOffset) {
  const std::string whole = archive("<p>a", ascii("https://gazette.example/"));
  const ReadError error = only_error(whole.substr(0, whole.size() - 1));
  EXPECT_EQ(error.code, ErrorCode::corrupt);
  EXPECT_EQ(error.offset, whole.size() - 1);
}
TEST(Webarchive, ThatRefersToItselfEnds) {
  EXPECT_EQ(only_error(list_of({dictionary("\1\0"s), ascii("WebMainResource")})).code, ErrorCode::corrupt);
}
TEST(Webarchive, LengthsThatLieAreNotBelieved) {
  EXPECT_EQ(only_error(list_of({dictionary("\1\2"), ascii("WebMainResource"), dictionary("\3\4"), ascii("WebResourceData"),
                                "\x4f\x13\x7f\xff\xff\xff\xff\xff\xff\xff"s}))
                .code,
            ErrorCode::corrupt);
}
TEST(Webarchive, EveryCutAndEveryChangedByteEnds) {
  const std::string bytes = archive("<p>a", ascii("https://gazette.example/"));
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_LE(read_all(bytes.substr(0, i)).size(), 1U);
    for (const unsigned value : {0x00U, 0x01U, 0x7FU, 0x80U, 0xFFU}) {
      std::string changed = bytes;
      changed[i] = static_cast<char>(value);
      EXPECT_LE(read_all(changed).size(), 1U);
    }
  }
}

}  // namespace
}  // namespace tearsheet
