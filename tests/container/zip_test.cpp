// ZIP archives and WACZ, from files and through pipes, whole and damaged.
#include "container/archive_files.hpp"
#include "limits.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

namespace tearsheet {
namespace {

using namespace std::string_literals;
using reading::ArchiveCase;
using reading::Lines;

const std::string cut = "corrupt: the archive is cut short or its directory damaged; the members that are there were read";

class ZipFiles : public testing::TestWithParam<ArchiveCase> {};
TEST_P(ZipFiles, GivesItsPages) { EXPECT_EQ(reading::lines_of(reading::read_archive(GetParam().file)), GetParam().lines); }
TEST_P(ZipFiles, GivesTheSameThroughAPipe) {
  EXPECT_EQ(reading::lines_of(reading::read_all(reading::archive_bytes(GetParam().file))), GetParam().lines);
}
TEST_P(ZipFiles, TellsWhereEachPageStands) {
  const std::string bytes = reading::archive_bytes(GetParam().file);
  for (const ReadResult& result : reading::read_archive(GetParam().file)) {
    const Page* page = std::get_if<Page>(&result);
    if (page == nullptr || page->container != "zip") continue;
    ASSERT_TRUE(page->record);
    EXPECT_EQ(bytes.substr(*page->record, 4), "PK\3\4") << *page->id;
  }
}
INSTANTIATE_TEST_SUITE_P(
    Good, ZipFiles,
    testing::Values(ArchiveCase{"stored_and_deflated", "zip/two.zip", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"by_python_with_other_members",
                                "zip/python.zip",
                                {"site/index.html = Index", "site/news/ferry.htm = Ferry", "site/page = Nameless"}},
                    ArchiveCase{"zip64", "zip/zip64.zip", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"zip64_after_other_bytes", "zip/zip64-prefixed.zip", {"a.html = Ayre"}},
                    ArchiveCase{"data_descriptors", "zip/descriptors.zip", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"a_comment_with_a_mark_in_it", "zip/comment.zip", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"self_extracting", "zip/self-extracting.exe", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"the_mark_of_a_split_archive", "zip/spanned-mark.zip", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"names_of_all_kinds",
                                "zip/names.zip",
                                {"Zürich.html = Flagged", "Køge.html = Unflagged", "Zürich-alt.html = Old",
                                 "../../etc/up.html = Up", "/abs\\c.html = Absolute"}},
                    ArchiveCase{"a_site_that_has_a_datapackage", "zip/site-with-package.zip", {"index.html = Index"}}),
    reading::name_of);
INSTANTIATE_TEST_SUITE_P(
    Odd, ZipFiles,
    testing::Values(
        ArchiveCase{"encrypted_members",
                    "zip/encrypted.zip",
                    {"a.html = Ayre", "unsupported: secret.html: it is encrypted", "b.html = Brough"}},
        ArchiveCase{
            "other_methods",
            "zip/methods.zip",
            {"unsupported: a.html: its compression is not read: bzip2", "unsupported: b.html: its compression is not read: LZMA",
             "unsupported: c.html: its compression is not read: Zstandard",
             "unsupported: d.html: its compression is not read: a method that ZIP does not know", "e.html = Eday"}},
        ArchiveCase{"no_members", "zip/empty.zip", {"empty: the ZIP archive has no members"}},
        ArchiveCase{"no_pages", "zip/no-pages.zip", {"not_html: a ZIP archive of 2 members, none of them a page"}},
        ArchiveCase{"a_program", "zip/program.exe", {"not_html: this is a program, not HTML"}},
        ArchiveCase{"too_many_inside_one_another",
                    "zip/tower.zip",
                    {"too_large: 4.zip: 3.zip: 2.zip: 1.zip: more than 4 archives or compressions inside one another"}}),
    reading::name_of);
INSTANTIATE_TEST_SUITE_P(
    Damaged, ZipFiles,
    testing::Values(
        ArchiveCase{
            "a_wrong_sum",
            "zip/wrong-sum.zip",
            {"a.html = Ayre", "corrupt: a.html: its bytes are not those that were packed (the sum differs)", "b.html = Brough"}},
        ArchiveCase{"a_size_too_small",
                    "zip/too-short.zip",
                    {"a.html = Ayre", "corrupt: a.html: it is longer than the archive says", "b.html = Brough"}},
        ArchiveCase{"a_size_too_large",
                    "zip/too-long.zip",
                    {"a.html = Ayre", "corrupt: a.html: it is shorter than the archive says", "b.html = Brough",
                     "corrupt: b.html: it is shorter than the archive says"}},
        ArchiveCase{"damaged_compression",
                    "zip/damaged.zip",
                    {"corrupt: a.html: its compression is damaged: invalid block type", "b.html = Brough"}},
        ArchiveCase{
            "a_wrong_offset", "zip/misplaced.zip", {"corrupt: a.html: it is not where the archive says", "b.html = Brough"}},
        ArchiveCase{"sizes_beyond_all_files",
                    "zip/huge-sizes.zip",
                    {"a.html = Ayre", "corrupt: a.html: it is shorter than the archive says", "b.html = Brough"}},
        ArchiveCase{"a_damaged_directory",
                    "zip/damaged-directory.zip",
                    {"a.html = Ayre", "corrupt: the directory of the archive is damaged; the members before were read"}},
        ArchiveCase{"no_directory", "zip/no-directory.zip", {"a.html = Ayre", "b.html = Brough", cut}},
        ArchiveCase{"no_directory_and_sizes_after_the_members",
                    "zip/no-directory-descriptors.zip",
                    {"a.html = Ayre", "b.html = Brough", "c.html = Cava", cut}},
        ArchiveCase{"cut_in_a_member",
                    "zip/cut-in-second.zip",
                    {"a.html = Ayre", "b.html = Brough", "corrupt: b.html: it is cut short"}}),
    reading::name_of);

TEST(Zip, MembersThatOverlapAreReadOnceOrTwice) {
  const auto lines = reading::lines_of(reading::read_archive("zip/overlapping.zip"));
  ASSERT_GE(lines.size(), 2U);
  EXPECT_LE(lines.size(), 4U);
  EXPECT_EQ(lines.front(), "a.html = Ayre");
  EXPECT_NE(lines.back().find("members of the archive overlap"), std::string::npos) << lines.back();
}

TEST(Zip, HandsItsMembersToTheOtherContainers) {
  const auto results = reading::read_archive("zip/inside.zip");
  EXPECT_EQ(reading::lines_of(results), (Lines{"a.html.gz = Ayre", "a.html = Ayre", "b.html = Brough", "c.html.br = Cava"}));
  EXPECT_EQ(reading::page_of(results[0]).container, "gzip");
  EXPECT_EQ(reading::page_of(results[1]).container, "zip");
  EXPECT_EQ(reading::page_of(results[3]).container, "brotli");
}

TEST(Zip, EveryCutAndEveryChangedByteEnds) {
  reading::expect_every_damage_ends("zip/two.zip", 6);
  reading::expect_every_damage_ends("zip/zip64.zip", 6);
  reading::expect_every_damage_ends("zip/descriptors.zip", 6);
  reading::expect_every_damage_ends("zip/inside.zip", 12);
}

TEST(Zip, CutAnywhereGivesTheMembersBefore) {
  const std::string bytes = reading::archive_bytes("zip/two.zip");
  const std::size_t second = bytes.find("PK\3\4", 1);
  for (std::size_t size = second; size < bytes.size(); ++size) {
    const auto results = reading::read_all(bytes.substr(0, size));
    ASSERT_GE(results.size(), 2U) << size;
    EXPECT_EQ(reading::line_of(results[0]), "a.html = Ayre") << size;
    EXPECT_TRUE(std::holds_alternative<ReadError>(results.back())) << size;
  }
}

std::string little_endian(std::size_t value, int bytes) {
  std::string out;
  for (; bytes > 0; --bytes, value >>= 8U) out += static_cast<char>(value & 0xffU);
  return out;
}

/// An archive without a directory, of one deflated member.
std::string local_member(const std::string& name, const std::string& text) {
  std::string packed(compressBound(text.size()), '\0');
  auto size = static_cast<uLongf>(packed.size());
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size(), 9);
  packed = packed.substr(2, size - 6);  // zlib's head and sum
  return "PK\3\4\x14\0\0\0\x08\0\0\0\0\0"s +
         little_endian(crc32_z(0, reinterpret_cast<const Bytef*>(text.data()), text.size()), 4) +
         little_endian(packed.size(), 4) + little_endian(text.size(), 4) + little_endian(name.size(), 2) + "\0\0"s + name +
         packed;
}

TEST(Zip, BombsAreTooLargeAndTheRestIsRead) {
  const auto results = reading::read_all(local_member("a.html", std::string(limits::page_bytes + 1, ' ')) +
                                         local_member("b.html", "<title>Brough</title>"));
  EXPECT_EQ(reading::lines_of(results), (Lines{"too_large: a.html: more than 64 MB in one page", "b.html = Brough", cut}));
}

TEST(Zip, LargerThanTheMemoryOfTheSpoolIsReadFromAPipe) {
  std::string text = "<title>Long</title>";
  for (unsigned i = 0, x = 1; i < limits::spool_memory_bytes * 2; ++i, x = x * 1103515245U + 12345U) {
    text += static_cast<char>('a' + (x >> 16U) % 26);
  }
  const std::string bytes = local_member("a.html", text) + local_member("b.html", "<title>Brough</title>");
  ASSERT_GT(bytes.size(), limits::spool_memory_bytes);
  const auto results = reading::read_all(bytes);
  EXPECT_EQ(reading::page_of(results[0]).bytes, text);
  EXPECT_EQ(reading::line_of(results[1]), "b.html = Brough");
}

TEST(Wacz, WithoutItsArchiveIsOneError) {
  EXPECT_EQ(reading::lines_of(reading::read_archive("zip/no-archive.wacz")),
            Lines{"corrupt: a WACZ without a WARC file in its folder archive/"});
}
/// Whatever the WARC row makes of WARC files without a page: no other member gives anything.
TEST(Wacz, ReadsNothingButItsArchive) {
  for (const std::string_view file : {"zip/two-warcs.wacz", "zip/no-package.wacz"}) {
    for (const ReadResult& result : reading::read_archive(file)) {
      EXPECT_NE(reading::error_of(result).detail.find("archive/"), std::string::npos) << reading::line_of(result);
      EXPECT_NE(reading::error_of(result).detail.find(".warc"), std::string::npos) << reading::line_of(result);
    }
  }
}

}  // namespace
}  // namespace tearsheet
