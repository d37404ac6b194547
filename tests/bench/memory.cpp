// What memory the parse of each page takes beside the page, read off the process (Linux: VmHWM), each page in a process of its
// own.
//   memory FOLDER      script/bench --memory FOLDER
// Prints the median, and the pages that took most: in megabytes, and in times their size.
#include "charset/charset.hpp"
#include "dom/build.hpp"
#include "hostile/generated.hpp"

#include <tearsheet/tearsheet.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Figures {
  double bytes = 0, times_page = 0, seconds = 0;
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

/// In this process.
Figures measure(std::string page) {
  const auto size = static_cast<double>(std::max<std::size_t>(1, page.size()));
  std::ofstream("/proc/self/clear_refs") << "5";  // the high-water mark begins anew
  const double before = status("VmRSS:");
  const auto start = std::chrono::steady_clock::now();
  const tearsheet::dom::Document document = tearsheet::dom::parse(std::move(page));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const double bytes = status("VmHWM:") - before;
  return {document.size() == 0 ? 0 : bytes, bytes / size, seconds};
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

int measure_shapes() {
  for (const hostile::Row& row : hostile::generated) print(measure_apart(std::string(row.name), row.make));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--shapes") return measure_shapes();
  if (argc != 2 || !fs::is_directory(argv[1])) {
    std::fputs("usage: memory FOLDER\n       memory --shapes\n", stderr);
    return 2;
  }
  std::vector<Taken> all;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(argv[1])) {
    const fs::path ending = entry.path().extension();
    if (entry.is_regular_file() && (ending == ".html" || ending == ".htm" || ending == ".gz"))
      all.push_back(measure_apart(entry.path().string(), [path = entry.path().string()] { return page_of(path); }));
  }
  if (all.empty()) return 2;
  std::vector<double> bytes(all.size());
  std::transform(all.begin(), all.end(), bytes.begin(), [](const Taken& t) { return t.bytes; });
  std::nth_element(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), bytes.end());
  std::printf("%zu pages; median %.2f MB\n", all.size(), bytes[bytes.size() / 2] / 1e6);
  print_most(all, &Figures::bytes, "most:");
  print_most(all, &Figures::times_page, "most for their size:");
  return 0;
}
