// The rules of the house, held by reading the #include lines of src/ and include/: who may include what is a row a room.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

const std::filesystem::path root = TEARSHEET_SOURCE_DIR;

/// A file and its lines, with its path below the project's root.
struct File {
  std::string path;
  std::vector<std::string> lines;
};

std::vector<File> files_below(const char* folder) {
  std::vector<File> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
    const std::string ending = entry.path().extension().string();
    if (ending != ".cpp" && ending != ".hpp" && ending != ".inc") continue;
    File file{entry.path().lexically_relative(root).generic_string(), {}};
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) file.lines.push_back(line);
    out.push_back(std::move(file));
  }
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return out;
}

/// The names that a file includes: "room/x.hpp" of ours as room/x.hpp, others with their angle brackets.
std::vector<std::string> includes(const File& file) {
  std::vector<std::string> out;
  for (const std::string& line : file.lines) {
    if (!line.starts_with("#include")) continue;
    const std::size_t begin = line.find_first_of("<\"");
    if (begin == std::string::npos) continue;
    const bool ours = line[begin] == '"';
    const std::size_t end = line.find(ours ? '"' : '>', begin + 1);
    if (end == std::string::npos) continue;
    out.push_back(ours ? line.substr(begin + 1, end - begin - 1) : line.substr(begin, end + 1 - begin));
  }
  return out;
}

/// The room of a file in src/: the folder's name, or the file's own for those that stand beside the rooms.
std::string room_of(const std::string& path) {
  const std::string inside = path.substr(std::string_view("src/").size());
  return inside.substr(0, inside.find('/'));
}

/// What a room may include of ours beside itself: headers by name, or whole rooms where the name ends in a slash.
struct Room {
  std::string_view name;
  bool public_headers;
  std::vector<std::string_view> may_include;
};

const std::vector<Room>& rooms() {
  static const std::vector<Room> rows{
      // the ground floor knows nothing of HTML
      {"text", false, {"limits.hpp"}},
      {"json", false, {"text/", "limits.hpp"}},
      {"url", false, {"text/", "limits.hpp"}},
      {"date", false, {"text/", "limits.hpp"}},
      // the stages, in order: each sees the document and the one value of the stages before it
      {"charset", true, {"text/", "limits.hpp"}},
      {"dom", true, {"text/", "limits.hpp"}},
      {"origin", true, {"text/", "url/", "date/", "limits.hpp", "dom/document.hpp"}},
      {"metadata", true, {"text/", "json/", "url/", "date/", "limits.hpp", "dom/document.hpp"}},
      {"boilerplate", true, {"text/", "json/", "url/", "date/", "limits.hpp", "dom/document.hpp", "metadata/facts.hpp"}},
      {"content",
       true,
       {"text/", "json/", "url/", "date/", "limits.hpp", "dom/document.hpp", "metadata/facts.hpp", "boilerplate/marks.hpp"}},
      {"quotes",
       true,
       {"text/", "json/", "url/", "date/", "limits.hpp", "dom/document.hpp", "metadata/facts.hpp", "boilerplate/marks.hpp",
        "content/blocks.hpp"}},
      // the pipeline alone calls the stages
      {"extract.cpp",
       true,
       {"text/", "url/", "limits.hpp", "charset/charset.hpp", "dom/document.hpp", "metadata/metadata.hpp", "metadata/facts.hpp",
        "boilerplate/boilerplate.hpp", "boilerplate/marks.hpp", "content/content.hpp", "content/carried.hpp",
        "content/blocks.hpp", "origin/other_format.hpp", "origin/saved.hpp", "quotes/quotes.hpp"}},
      // but for what the block model is trained on
      {"train", true, {"charset/charset.hpp", "metadata/metadata.hpp", "boilerplate/boilerplate.hpp", "content/"}},
      {"article.cpp", true, {}},
      // before and after it
      {"container", true, {"text/", "json/", "url/", "date/", "limits.hpp"}},
      {"write", true, {"text/", "json/", "url/", "date/"}},
      {"limits.hpp", false, {}},
      // the program stands on the public headers
      {"main.cpp", false, {"cli/cli.hpp"}},
      {"cli", true, {"batch/", "fixture/", "train/features.hpp"}},
      {"batch", true, {}},
      {"fixture", true, {}},
  };
  return rows;
}

const Room* room_named(const std::string& name) {
  const auto found = std::find_if(rooms().begin(), rooms().end(), [&name](const Room& room) { return room.name == name; });
  return found == rooms().end() ? nullptr : &*found;
}

bool may_include(const Room& room, const std::string& header) {
  if (header.starts_with("<tearsheet/")) return room.public_headers;
  if (header.starts_with("<")) return true;                                          // libraries have tests of their own below
  if (header.find('/') == std::string::npos && header != "limits.hpp") return true;  // a file beside it
  if (header.starts_with(std::string(room.name) + "/")) return true;
  return std::any_of(room.may_include.begin(), room.may_include.end(), [&header](std::string_view allowed) {
    return allowed.ends_with('/') ? header.starts_with(allowed) : header == allowed;
  });
}

/// The files of src/ that include a header that begins so, but for those that `allowed` lets.
template <typename Allowed>
std::vector<std::string> strangers_that_include(std::string_view prefix, Allowed allowed) {
  std::vector<std::string> out;
  for (const File& file : files_below("src")) {
    const std::vector<std::string> names = includes(file);
    const bool does =
        std::any_of(names.begin(), names.end(), [prefix](const std::string& name) { return name.starts_with(prefix); });
    if (does && !allowed(file.path)) out.push_back(file.path);
  }
  return out;
}

bool in_rooms(const std::string& path, std::initializer_list<std::string_view> names) {
  const std::string room = room_of(path);
  return std::find(names.begin(), names.end(), room) != names.end();
}

bool is_table(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.ends_with(".inc") || name.find("_table") != std::string::npos || name.find("_rows") != std::string::npos ||
         name.starts_with("cues_");
}

const std::vector<std::string> nobody{};

TEST(House, EachFileOfSourceStandsInAKnownRoom) {
  std::vector<std::string> homeless;
  for (const File& file : files_below("src")) {
    if (room_named(room_of(file.path)) == nullptr) homeless.push_back(file.path);
  }
  EXPECT_EQ(homeless, nobody);
}

TEST(House, RoomsIncludeOnlyWhatTheirRowAllows) {
  std::vector<std::string> broken;
  for (const File& file : files_below("src")) {
    const Room* room = room_named(room_of(file.path));
    if (room == nullptr) continue;
    for (const std::string& header : includes(file)) {
      if (!may_include(*room, header)) broken.push_back(file.path + " includes " + header);
    }
  }
  EXPECT_EQ(broken, nobody);
}

TEST(House, OnlyTheBuilderOfTheDocumentSeesTheParser) {
  const auto builder = [](const std::string& path) { return path.starts_with("src/dom/build"); };
  EXPECT_EQ(strangers_that_include("<gumbo", builder), nobody);
}

TEST(House, JsonLibraryStaysInRoomsThatReadOrWriteJson) {
  const auto allowed = [](const std::string& path) {
    return in_rooms(path, {"json", "metadata", "write", "fixture", "cli", "train"});
  };
  EXPECT_EQ(strangers_that_include("<nlohmann/", allowed), nobody);
}

TEST(House, OptionLibraryStaysInTheCommandLine) {
  EXPECT_EQ(strangers_that_include("<CLI/", [](const std::string& path) { return in_rooms(path, {"cli"}); }), nobody);
}

TEST(House, PublicHeadersIncludeOnlyPublicAndStandardOnes) {
  std::vector<std::string> broken;
  for (const File& file : files_below("include")) {
    for (const std::string& header : includes(file)) {
      const bool standard = header.starts_with('<') && header.find_first_of("./") == std::string::npos;
      if (!standard && !header.starts_with("<tearsheet/")) broken.push_back(file.path + " includes " + header);
    }
  }
  EXPECT_EQ(broken, nobody);
}

TEST(House, PublicHeadersStandAlone) {
  std::vector<std::string> open;
  for (const File& file : files_below("include")) {
    if (std::find(file.lines.begin(), file.lines.end(), "#pragma once") == file.lines.end()) open.push_back(file.path);
  }
  EXPECT_EQ(open, nobody);
}

TEST(House, NoFileButATableHasMoreThan500Lines) {
  constexpr std::size_t longest = 500;
  std::vector<std::string> too_long;
  for (const File& file : files_below("src")) {
    if (file.lines.size() > longest && !is_table(file.path))
      too_long.push_back(file.path + ": " + std::to_string(file.lines.size()));
  }
  EXPECT_EQ(too_long, nobody);
}

TEST(House, MainIsThin) {
  std::ifstream in(root / "src/main.cpp");
  std::size_t lines = 0;
  for (std::string line; std::getline(in, line);) ++lines;
  EXPECT_LE(lines, 20U);
}

TEST(House, NoStandardRegularExpressions) {
  std::vector<std::string> users;
  for (const File& file : files_below("src")) {
    const bool uses = std::any_of(file.lines.begin(), file.lines.end(), [](const std::string& line) {
      return line.find("std::regex") != std::string::npos || line.starts_with("#include <regex>");
    });
    if (uses) users.push_back(file.path);
  }
  EXPECT_EQ(users, nobody);
}

// The reading of the lines is itself held: a test that finds no include line would allow all.
TEST(House, IncludeLinesAreFound) {
  std::size_t found = 0;
  for (const File& file : files_below("src")) found += includes(file).size();
  EXPECT_GT(found, 100U);
}

TEST(House, ARowForbidsWhatItDoesNotName) {
  const Room* content = room_named("content");
  ASSERT_NE(content, nullptr);
  EXPECT_TRUE(may_include(*content, "boilerplate/marks.hpp"));
  EXPECT_FALSE(may_include(*content, "boilerplate/boilerplate.hpp"));
  EXPECT_FALSE(may_include(*content, "quotes/quotes.hpp"));
}

}  // namespace
