// What memory the parse of each page takes beside the page, read off the process (Linux: VmHWM), each page in a process of its
// own.
//   memory FOLDER      script/bench --memory FOLDER
//   memory --shapes    script/bench --shapes
// Prints the median, and the pages that took most: in megabytes, and in times their size, of those that took more than the floor:
// small pages take many times their size, and are none the worse for it. What a process takes once for its code and tables,
// whatever the page, is told apart and in no page's figure.
#include "charset/charset.hpp"
#include "dom/build.hpp"
#include "hostile/generated.hpp"
#include "limits.hpp"

#include <tearsheet/tearsheet.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

namespace fs = std::filesystem;

struct Figures {
  double bytes = 0, times_page = 0, seconds = 0, once = 0;
};

struct Taken : Figures {
  std::string page;
};

/// Bytes of a line of /proc/self/status; 0 where there is none.
double status(std::string_view name) {
  std::ifstream in("/proc/self/status");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(name)) return 1024 * std::strtod(line.c_str() + name.size(), nullptr);
  }
  return 0;
}

std::string page_of(const std::string& path) {
  tearsheet::Reader reader = tearsheet::read_file(path);
  const auto result = reader.next();
  const auto* page = result ? std::get_if<tearsheet::Page>(&*result) : nullptr;
  return page == nullptr ? std::string() : tearsheet::charset::decode(page->bytes, page->charset).text;
}

/// Touches what a process takes once: the code of every way, the tables of references and of combining characters.
double warm_up() {
  const double before = status("VmRSS:");
  const std::string page =
      "<!DOCTYPE html><p class=a href='&amp;'>e\xCC\x81 &CounterClockwiseContourIntegral; x<b>y<table><tr><td>z</table>";
  for (const std::string& odd : {page, page + std::string(1, '\0'), page + hostile::times(700, "<div>")}) {
    const tearsheet::dom::Document document = tearsheet::dom::parse(odd);
    for (tearsheet::dom::NodeId n = 0; n < document.size(); ++n) {
      for (const tearsheet::dom::Attribute& a : document.attributes(n)) static_cast<void>(a.value());
    }
  }
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  return status("VmRSS:") - before;
}

/// In this process.
Figures measure(std::string page) {
  const auto size = static_cast<double>(std::max<std::size_t>(1, page.size()));
  const double once = warm_up();
  std::ofstream("/proc/self/clear_refs") << "5";  // the high-water mark begins anew
  const double before = status("VmRSS:");
  const std::clock_t start = std::clock();
  const tearsheet::dom::Document document = tearsheet::dom::parse(std::move(page));
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  const double bytes = status("VmHWM:") - before;
  return {document.size() == 0 ? 0 : bytes, bytes / size, seconds, once};
}

/// In a process of its own, so that no page finds memory that another left. make() gives the page.
template <typename Make>
Taken measure_apart(std::string name, Make make) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return {};
  const pid_t child = fork();
  if (child == 0) {
    const Figures figures = measure(make());
    const bool written = write(ends[1], &figures, sizeof figures) == sizeof figures;
    _exit(written ? 0 : 1);
  }
  Taken taken;
  Figures figures;
  close(ends[1]);
  if (read(ends[0], &figures, sizeof figures) != sizeof figures) std::printf("no figures for %s\n", name.c_str());
  close(ends[0]);
  waitpid(child, nullptr, 0);
  static_cast<Figures&>(taken) = figures;
  taken.page = std::move(name);
  return taken;
}

void print(const Taken& taken) {
  std::printf("  %7.2f MB  %6.1f x  %6.3f s  %s\n", taken.bytes / 1e6, taken.times_page, taken.seconds, taken.page.c_str());
}

void print_most(std::vector<Taken> all, double Figures::*by, const char* what) {
  std::sort(all.begin(), all.end(), [by](const Taken& a, const Taken& b) { return a.*by > b.*by; });
  std::printf("%s\n", what);
  for (std::size_t i = 0; i < std::min<std::size_t>(5, all.size()); ++i) print(all[i]);
}

double median_bytes(const std::vector<Taken>& all) {
  std::vector<double> bytes(all.size());
  std::transform(all.begin(), all.end(), bytes.begin(), [](const Taken& t) { return t.bytes; });
  std::nth_element(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end());
  return bytes[bytes.size() / 2];
}

/// The most for their size, of those above the floor.
void print_worst(std::vector<Taken> all) {
  std::erase_if(all, [](const Taken& t) { return t.bytes <= static_cast<double>(tearsheet::limits::parse_bytes_least); });
  std::printf("%zu above the floor of %.2f MB; ", all.size(), static_cast<double>(tearsheet::limits::parse_bytes_least) / 1e6);
  print_most(all, &Figures::times_page, "most for their size:");
}

std::vector<Taken> measure_shapes() {
  std::vector<Taken> all;
  for (const hostile::Row& row : hostile::generated) {
    all.push_back(measure_apart(std::string(row.name), row.make));
    print(all.back());
  }
  return all;
}

std::vector<Taken> measure_pages(const fs::path& folder) {
  std::vector<Taken> all;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path ending = entry.path().extension();
    if (entry.is_regular_file() && (ending == ".html" || ending == ".htm" || ending == ".gz"))
      all.push_back(measure_apart(entry.path().string(), [path = entry.path().string()] { return page_of(path); }));
  }
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  const bool shapes = argc == 2 && std::string_view(argv[1]) == "--shapes";
  if (!shapes && (argc != 2 || !fs::is_directory(argv[1]))) {
    std::fputs("usage: memory FOLDER\n       memory --shapes\n", stderr);
    return 2;
  }
  const std::vector<Taken> all = shapes ? measure_shapes() : measure_pages(argv[1]);
  if (all.empty()) return 2;
  const auto once = std::max_element(all.begin(), all.end(), [](const Taken& a, const Taken& b) { return a.once < b.once; });
  std::printf("%zu pages; median %.2f MB; once a process %.2f MB\n", all.size(), median_bytes(all) / 1e6, once->once / 1e6);
  print_most(all, &Figures::bytes, "most:");
  print_worst(all);
  return 0;
}
