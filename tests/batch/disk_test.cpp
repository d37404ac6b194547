#include "batch/disk.hpp"

#include "batch/names.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tearsheet::batch {
namespace {

namespace fs = std::filesystem;

class RealDiskTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = testing::TempDir() + "tearsheet_disk_test_" + testing::UnitTest::GetInstance()->current_test_info()->name();
    fs::remove_all(root_);
    fs::create_directories(root_);
  }
  void TearDown() override { fs::remove_all(root_); }

  std::string content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::string root_;
  RealDisk disk_;
};

TEST_F(RealDiskTest, WritesAFileAndTheFoldersAboveIt) {
  EXPECT_EQ(disk_.write_whole(root_ + "/a/b/c.json", "text"), "");
  EXPECT_EQ(content(root_ + "/a/b/c.json"), "text");
}

TEST_F(RealDiskTest, ReplacesAFileAndLeavesNothingBeside) {
  disk_.write_whole(root_ + "/a.json", "before");
  EXPECT_EQ(disk_.write_whole(root_ + "/a.json", "after"), "");
  EXPECT_EQ(content(root_ + "/a.json"), "after");
  EXPECT_EQ(std::distance(fs::directory_iterator(root_), {}), 1);
}

TEST_F(RealDiskTest, ADurableFileTakesOverWhatAKilledRunLeft) {
  EXPECT_EQ(disk_.write_whole(root_ + "/a.json", "text", true), "");
  const std::string left = root_ + "/.tearsheet-" + hexadecimal(hash_of(root_ + "/a.json")) + ".tmp";
  std::ofstream(left) << "half of a longer te";
  EXPECT_EQ(disk_.write_whole(root_ + "/a.json", "text", true), "");
  EXPECT_EQ(content(root_ + "/a.json"), "text");
  EXPECT_FALSE(fs::exists(left));
}

TEST_F(RealDiskTest, OnlyFilesWithBytesHaveATimeOfChange) {
  std::ofstream(root_ + "/empty");
  std::ofstream(root_ + "/full") << "x";
  EXPECT_FALSE(disk_.changed(root_ + "/empty"));
  EXPECT_FALSE(disk_.changed(root_ + "/none"));
  EXPECT_FALSE(disk_.changed(root_));
  EXPECT_TRUE(disk_.changed(root_ + "/full"));
}

TEST_F(RealDiskTest, AFileThatCannotBePlacedLeavesNothing) {
  fs::create_directories(root_ + "/a.json");
  EXPECT_NE(disk_.write_whole(root_ + "/a.json", "text"), "");
  EXPECT_EQ(std::distance(fs::directory_iterator(root_), {}), 1);
}

TEST_F(RealDiskTest, AFolderUnderAFileIsToldOf) {
  std::ofstream(root_ + "/a") << "x";
  EXPECT_NE(disk_.make_folder(root_ + "/a/b"), "");
  EXPECT_NE(disk_.make_folder(root_ + "/a"), "");
}

TEST_F(RealDiskTest, TellsKindsApart) {
  std::ofstream(root_ + "/file") << "x";
  fs::create_directory(root_ + "/folder");
  fs::create_symlink("file", root_ + "/to_file");
  fs::create_directory_symlink(".", root_ + "/to_folder");
  fs::create_symlink("nothing", root_ + "/to_nothing");
  Disk::Listing listing = disk_.list(root_);
  std::sort(listing.entries.begin(), listing.entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  ASSERT_EQ(listing.entries.size(), 5U);
  EXPECT_EQ(listing.entries[0].kind, Disk::Kind::file);
  EXPECT_EQ(listing.entries[1].kind, Disk::Kind::folder);
  EXPECT_EQ(listing.entries[2].kind, Disk::Kind::file) << "a link to a file";
  EXPECT_EQ(listing.entries[3].kind, Disk::Kind::linked_folder);
  EXPECT_EQ(listing.entries[4].kind, Disk::Kind::file) << "a link to nothing";
  EXPECT_EQ(disk_.kind(root_ + "/to_folder"), Disk::Kind::folder) << "as an operand";
  EXPECT_EQ(disk_.kind(root_ + "/none"), Disk::Kind::missing);
}

TEST_F(RealDiskTest, KnowsAFolderByOtherPaths) {
  fs::create_directory(root_ + "/a");
  EXPECT_EQ(disk_.identity(root_ + "/a"), disk_.identity(root_ + "/./a/../a/"));
  EXPECT_NE(disk_.identity(root_ + "/a"), disk_.identity(root_));
  EXPECT_EQ(disk_.identity(root_ + "/none"), "");
}

TEST_F(RealDiskTest, TellsOfAFolderThatIsNotThere) { EXPECT_NE(disk_.list(root_ + "/none").error, ""); }

}  // namespace
}  // namespace tearsheet::batch
