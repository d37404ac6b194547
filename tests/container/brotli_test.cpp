// Brotli files, which only their name tells.
#include "container/archive_files.hpp"

#include <gtest/gtest.h>

namespace tearsheet {
namespace {

using reading::Lines;
using reading::lines_of;
using reading::read_archive;

TEST(Brotli, IsUndoneWhereTheNameSaysIt) {
  const auto results = read_archive("brotli/page.html.br");
  EXPECT_EQ(lines_of(results), Lines{"- = Brotli"});
  EXPECT_EQ(reading::page_of(results[0]).container, "brotli");
}
TEST(Brotli, IsNotSeenWithoutTheName) {
  EXPECT_EQ(lines_of(read_archive("brotli/unnamed")), Lines{"not_html: this is binary data, not HTML"});
}
TEST(Brotli, IsNotUndoneWhereTheBytesAreHtml) {
  const auto results = read_archive("brotli/plain.html.br");
  EXPECT_EQ(lines_of(results), Lines{"- = Plain"});
  EXPECT_EQ(reading::page_of(results[0]).container, "html");
}
TEST(Brotli, CutShortGivesWhatArrivedThenTheError) {
  const auto results = read_archive("brotli/cut.html.br");
  ASSERT_EQ(results.size(), 2U);
  EXPECT_TRUE(reading::page_of(results[0]).bytes.starts_with("<!DOCTYPE"));
  EXPECT_EQ(reading::told(reading::error_of(results[1])),
            "corrupt: the Brotli stream is cut short; what it held up to there was read");
}
TEST(Brotli, FollowedByOtherBytesGivesThePageThenTheError) {
  EXPECT_EQ(lines_of(read_archive("brotli/followed.html.br")),
            (Lines{"- = Brotli", "corrupt: bytes follow the end of the Brotli stream"}));
}

}  // namespace
}  // namespace tearsheet
