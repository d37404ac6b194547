// tar archives of each dialect, whole and damaged.
#include "container/archive_files.hpp"

#include <gtest/gtest.h>

namespace tearsheet {
namespace {

using reading::ArchiveCase;
using reading::Lines;

std::string repeated(const std::string& part, int times) {
  std::string all;
  for (; times > 0; --times) all += part;
  return all;
}

const std::string long_name = repeated("a-folder-with-a-name-of-some-length/", 8) + "ferry.html";
const Lines site{"site/a.html = Ayre", long_name + " = Long", "site/page = Nameless"};

class TarFiles : public testing::TestWithParam<ArchiveCase> {};
TEST_P(TarFiles, GivesItsPages) { EXPECT_EQ(reading::lines_of(reading::read_archive(GetParam().file)), GetParam().lines); }
TEST_P(TarFiles, GivesTheSameThroughAPipe) {
  EXPECT_EQ(reading::lines_of(reading::read_all(reading::archive_bytes(GetParam().file))), GetParam().lines);
}
INSTANTIATE_TEST_SUITE_P(
    Good, TarFiles,
    testing::Values(ArchiveCase{"gnu_with_a_long_name", "tar/gnu.tar", site},
                    ArchiveCase{"pax_with_a_long_name", "tar/pax.tar", site}, ArchiveCase{"gzipped", "tar/gnu.tar.gz", site},
                    ArchiveCase{"ustar_with_a_prefix", "tar/ustar.tar", {repeated("folder/", 20) + "ferry.html = Ustar"}},
                    ArchiveCase{"v7_without_signature", "tar/v7.tar", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"no_blocks_at_the_end", "tar/no-end.tar", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"a_binary_size", "tar/binary-size.tar", {"a.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"a_pax_size_and_path", "tar/pax-size.tar", {"renamed/c.html = Ayre", "b.html = Brough"}},
                    ArchiveCase{"a_sparse_file_passed_over", "tar/sparse.tar", {"a.html = Ayre"}},
                    ArchiveCase{"a_name_that_leads_out", "tar/up.tar", {"../../up.html = Ayre"}}),
    reading::name_of);
INSTANTIATE_TEST_SUITE_P(
    Damaged, TarFiles,
    testing::Values(ArchiveCase{"no_pages", "tar/no-pages.tar", {"not_html: a tar archive of 1 members, none of them a page"}},
                    ArchiveCase{"cut_in_a_head",
                                "tar/cut-in-head.tar",
                                {"a.html = Ayre", "corrupt: the archive is cut short; the members before were read"}},
                    ArchiveCase{"a_damaged_head",
                                "tar/damaged-head.tar",
                                {"a.html = Ayre", "corrupt: the archive is damaged; the members before were read"}},
                    ArchiveCase{"a_header_beyond_all_paths",
                                "tar/huge-header.tar",
                                {"a.html = Ayre", "too_large: a header in the archive is longer than any path"}}),
    reading::name_of);

TEST(Tar, CutInAMemberGivesWhatArrivedThenTheError) {
  const auto results = reading::read_archive("tar/cut-in-second.tar");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(reading::page_of(results[1]).bytes.size(), 32U);  // of 512, 480 are cut off
  EXPECT_EQ(reading::line_of(results[2]), "corrupt: b.html: the archive is cut short; what it held up to there was read");
  EXPECT_EQ(reading::error_of(results[2]).offset, 3U * 512 + 32);
}

TEST(Tar, WithASizeBeyondTheFileEnds) {
  const auto results = reading::read_archive("tar/huge-size.tar");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_EQ(reading::line_of(results[0]), "a.html = Ayre");
  EXPECT_EQ(reading::error_of(results[2]).code, ErrorCode::corrupt);
}

TEST(Tar, TellsWhereEachPageStands) {
  const std::string bytes = reading::archive_bytes("tar/v7.tar");
  const auto results = reading::read_archive("tar/v7.tar");
  EXPECT_EQ(reading::page_of(results[0]).record, 0U);
  EXPECT_EQ(reading::page_of(results[1]).record, bytes.find("b.html"));
  EXPECT_EQ(reading::page_of(results[1]).container, "tar");
}

TEST(Tar, EveryCutAndEveryChangedByteEnds) { reading::expect_every_damage_ends("tar/pax-size.tar", 5); }

}  // namespace
}  // namespace tearsheet
