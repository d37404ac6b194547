#include "batch/walk.hpp"

#include "batch/fake_disk.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace tearsheet::batch {
namespace {

std::vector<std::string> paths(Walk walk) {
  std::vector<std::string> out;
  while (auto found = walk.next()) {
    out.push_back((found->standard_input ? "standard input " : "") + found->path +
                  (found->error.empty() ? "" : ": " + found->error));
  }
  return out;
}

std::vector<std::string> paths(Disk& disk, std::vector<std::string> operands) {
  return paths(Walk(disk, std::move(operands), nullptr, '\n', ""));
}

using Paths = std::vector<std::string>;

TEST(Walk, FilesComeAsTheyAreNamed) {
  FakeDisk disk;
  disk.files = {{"b", ""}, {"a", ""}};
  EXPECT_EQ(paths(disk, {"b", "a", "b"}), (Paths{"b", "a", "b"}));
}

TEST(Walk, MissingFilesAreInputsToo) {
  FakeDisk disk;
  EXPECT_EQ(paths(disk, {"gone"}), (Paths{"gone"}));
}

TEST(Walk, FoldersComeInTheOrderOfTheFullPaths) {
  FakeDisk disk;
  disk.files = {{"d/a/x", ""}, {"d/a-b", ""}, {"d/a.html", ""}, {"d/B", ""}, {"d/a/c/y", ""}, {"d/\xc3\xa9", ""}, {"d/z", ""}};
  EXPECT_EQ(paths(disk, {"d"}), (Paths{"d/B", "d/a-b", "d/a.html", "d/a/c/y", "d/a/x", "d/z", "d/\xc3\xa9"}));
}

TEST(Walk, SlashAtTheEndOfAFolderIsNotDoubled) {
  FakeDisk disk;
  disk.files = {{"d/a", ""}};
  EXPECT_EQ(paths(disk, {"d/"}), (Paths{"d/a"}));
}

TEST(Walk, HiddenFilesCount) {
  FakeDisk disk;
  disk.files = {{"d/.a", ""}, {"d/.b/c", ""}};
  EXPECT_EQ(paths(disk, {"d"}), (Paths{"d/.a", "d/.b/c"}));
}

TEST(Walk, LinkedFoldersAndSpecialFilesInFoldersArePassedOver) {
  FakeDisk disk;
  disk.files = {{"d/a", ""}};
  disk.linked_folders = {"d/loop"};
  disk.others = {"d/pipe"};
  EXPECT_EQ(paths(disk, {"d"}), (Paths{"d/a"}));
}

TEST(Walk, SpecialFilesAreReadWhereTheyAreOperands) {
  FakeDisk disk;
  disk.others = {"pipe"};
  EXPECT_EQ(paths(disk, {"pipe"}), (Paths{"pipe"}));
}

TEST(Walk, UnreadableFolderIsToldAndTheWalkGoesOn) {
  FakeDisk disk;
  disk.files = {{"d/a", ""}, {"d/z", ""}};
  disk.listing_errors = {{"d/m", "Permission denied"}};
  EXPECT_EQ(paths(disk, {"d"}), (Paths{"d/a", "d/m: the folder cannot be read: Permission denied", "d/z"}));
}

TEST(Walk, TheSkippedFolderIsNotEntered) {
  FakeDisk disk;
  disk.files = {{"d/a", ""}, {"d/out/a.json", ""}};
  EXPECT_EQ(paths(Walk(disk, {"d"}, nullptr, '\n', "d/out")), (Paths{"d/a"}));
}

TEST(Walk, DashIsStandardInputAmongOperandsOnly) {
  FakeDisk disk;
  std::istringstream list("-\n");
  EXPECT_EQ(paths(Walk(disk, {"-"}, &list, '\n', "")), (Paths{"standard input -", "-"}));
}

TEST(Walk, ListComesAfterOperandsLineByLine) {
  FakeDisk disk;
  disk.files = {{"d/a", ""}};
  std::istringstream list("x y\n\nd\nlast without line end");
  EXPECT_EQ(paths(Walk(disk, {"first"}, &list, '\n', "")), (Paths{"first", "x y", "d/a", "last without line end"}));
}

TEST(Walk, ListPartedByNulsMayHoldLineEndsInNames) {
  FakeDisk disk;
  std::istringstream list(std::string("a\nb\0\0c\0", 7));
  EXPECT_EQ(paths(Walk(disk, {}, &list, '\0', "")), (Paths{"a\nb", "c"}));
}

TEST(Walk, FoldersInFoldersWithoutEndNeedNoStack) {
  FakeDisk disk;
  std::string path = "d";
  for (int i = 0; i < 2000; ++i) path += "/d";
  disk.files = {{path, ""}};
  EXPECT_EQ(paths(disk, {"d"}), (Paths{path}));
}

}  // namespace
}  // namespace tearsheet::batch
