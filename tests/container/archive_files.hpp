// The archives in testdata/containers, read through the public reader; what came out as lines that a test can name.
#pragma once

#include "container/reading.hpp"

#include <tearsheet/reader.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::reading {

inline std::string archive_path(std::string_view name) {
  return TEARSHEET_SOURCE_DIR "/testdata/containers/" + std::string(name);
}

inline std::string archive_bytes(std::string_view name) {
  std::ifstream in(archive_path(name), std::ios::binary);
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<ReadResult> read_archive(std::string_view name) {
  Reader reader = read_file(archive_path(name));
  std::vector<ReadResult> results;
  while (auto result = reader.next()) results.push_back(*std::move(result));
  return results;
}

/// "ID = TITLE" of a page (its title; or how many bytes it has, if that is not there), "code: detail" of an error.
inline std::string line_of(const ReadResult& result) {
  if (const ReadError* error = std::get_if<ReadError>(&result)) return told(*error);
  const Page& page = std::get<Page>(result);
  const std::size_t begin = page.bytes.find("<title>");
  const std::size_t end = page.bytes.find("</title>");
  if (begin == std::string::npos || end == std::string::npos)
    return page.id.value_or("-") + " of " + std::to_string(page.bytes.size());
  return page.id.value_or("-") + " = " + page.bytes.substr(begin + 7, end - begin - 7);
}

inline std::vector<std::string> lines_of(const std::vector<ReadResult>& results) {
  std::vector<std::string> lines;
  for (const ReadResult& result : results) lines.push_back(line_of(result));
  return lines;
}

using Lines = std::vector<std::string>;

/// A file of testdata/containers and what comes out of it.
struct ArchiveCase {
  std::string_view name;
  std::string_view file;
  Lines lines;
};

inline void PrintTo(const ArchiveCase& archive, std::ostream* out) { *out << archive.file; }
inline std::string name_of(const testing::TestParamInfo<ArchiveCase>& info) { return std::string(info.param.name); }

/// Cut at every byte and with every byte changed, an archive ends, and soon.
inline void expect_every_damage_ends(std::string_view file, std::size_t most_results) {
  const std::string bytes = archive_bytes(file);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    EXPECT_LE(read_all(bytes.substr(0, i)).size(), most_results) << "cut at " << i;
    std::string changed = bytes;
    changed[i] = static_cast<char>(~changed[i]);
    EXPECT_LE(read_all(changed).size(), most_results) << "changed at " << i;
  }
}

}  // namespace tearsheet::reading
