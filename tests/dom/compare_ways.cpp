// Parses pages by the skeleton and by themselves and says whether the documents are the same (script/compare-ways).
//   compare_ways FOLDER...         every page below (.html, .htm, .gz), decoded and as found
//   compare_ways --soups N [SEED]  token soups
// Prints each page that differs or falls back, then the counts. Exit status 1 if a page differs.
#include "charset/charset.hpp"
#include "dom/soup.hpp"
#include "dom/ways.hpp"

#include <tearsheet/reader.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Outcome = tearsheet::dom::Comparison::Outcome;

struct Counts {
  std::size_t same = 0, different = 0, fallback = 0;
};

void compare(std::string_view page, const std::string& name, bool tell_fallback, Counts& counts) {
  const tearsheet::dom::Comparison found = tearsheet::dom::compare_ways(page);
  if (found.outcome == Outcome::same) ++counts.same;
  if (found.outcome == Outcome::different) {
    ++counts.different;
    std::printf("different %s: %s\n", name.c_str(), found.what.c_str());
  }
  if (found.outcome == Outcome::fallback) {
    ++counts.fallback;
    if (tell_fallback) std::printf("fallback %s: %s\n", name.c_str(), found.what.c_str());
  }
}

void compare_folder(const fs::path& folder, Counts& counts) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path ending = entry.path().extension();
    if (entry.is_regular_file() && (ending == ".html" || ending == ".htm" || ending == ".gz")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    tearsheet::Reader reader = tearsheet::read_file(file.string());
    while (auto result = reader.next()) {
      const auto* page = std::get_if<tearsheet::Page>(&*result);
      if (page == nullptr) continue;
      const std::string text = tearsheet::charset::decode(page->bytes, page->charset).text;
      compare(text, file.string(), true, counts);
      if (text != page->bytes) compare(page->bytes, file.string() + " (as found)", true, counts);
    }
  }
}

void compare_soups(std::uint64_t count, std::uint64_t seed, Counts& counts) {
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::string page = tearsheet::dom::Soup(seed + i).page();
    compare(page, "soup " + std::to_string(seed + i) + " " + page, false, counts);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: compare_ways FOLDER...\n       compare_ways --soups N [SEED]\n", stderr);
    return 2;
  }
  Counts counts;
  if (std::string_view(argv[1]) == "--soups" && argc > 2) {
    compare_soups(std::strtoull(argv[2], nullptr, 10), argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1, counts);
  } else {
    for (int i = 1; i < argc; ++i) compare_folder(argv[i], counts);
  }
  std::printf("same %zu  different %zu  fallback %zu\n", counts.same, counts.different, counts.fallback);
  return counts.different == 0 ? 0 : 1;
}
