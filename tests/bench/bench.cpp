// How fast pages become records, and how that compares with parsing alone.
//   bench [--rounds N] FOLDER
// Every page of the folder is read into memory first. A round extracts and writes each of them (the stages are timed on
// the way), then lets gumbo do nothing but parse the same pages, decoded, with an arena as extraction does. Of N rounds
// the fastest counts, for the whole and for gumbo apart.
#include "charset/charset.hpp"

#include <tearsheet/tearsheet.hpp>

#include <gumbo.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Time = std::chrono::nanoseconds;

struct Pages {
  std::vector<tearsheet::Page> pages;
  std::size_t bytes = 0;
  std::size_t unreadable = 0;
};

bool is_page(const fs::path& path) {
  const fs::path ending = path.extension();
  return ending == ".html" || ending == ".htm" || ending == ".gz";
}

Pages load(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && is_page(entry.path())) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  Pages out;
  for (const fs::path& file : files) {
    tearsheet::Reader reader = tearsheet::read_file(file.string());
    while (std::optional<tearsheet::ReadResult> result = reader.next()) {
      if (auto* page = std::get_if<tearsheet::Page>(&*result)) {
        out.bytes += page->bytes.size();
        out.pages.push_back(std::move(*page));
      } else {
        ++out.unreadable;
      }
    }
  }
  return out;
}

/// Memory for gumbo that is handed out in a row and taken back all at once.
class Arena {
 public:
  static void* allocate(void* arena, std::size_t size) { return static_cast<Arena*>(arena)->take(size); }
  static void keep(void* /*arena*/, void* /*piece*/) {}
  /// All pieces are void from here on; the blocks stay for the next page.
  void reset() {
    block_ = 0;
    used_ = 0;
  }

 private:
  static constexpr std::size_t block_bytes = std::size_t{1} << 20U;
  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };

  void* take(std::size_t size) {
    size = (size + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
    while (block_ < blocks_.size() && used_ + size > blocks_[block_].size) {
      ++block_;
      used_ = 0;
    }
    if (block_ == blocks_.size()) {
      const std::size_t bytes = std::max(size, block_bytes);
      blocks_.push_back({std::unique_ptr<std::byte[]>(new std::byte[bytes]), bytes});
    }
    std::byte* piece = blocks_[block_].bytes.get() + used_;
    used_ += size;
    return piece;
  }

  std::vector<Block> blocks_;
  std::size_t block_ = 0;
  std::size_t used_ = 0;
};

struct Round {
  Time extract{0}, write{0};
  tearsheet::StageTimes stages;
  [[nodiscard]] Time whole() const { return extract + write; }
};

Round run_tearsheet(const std::vector<tearsheet::Page>& pages) {
  Round round;
  std::size_t written = 0;
  for (const tearsheet::Page& page : pages) {
    const Clock::time_point start = Clock::now();
    const tearsheet::Article article = tearsheet::extract(page, {}, &round.stages);
    const Clock::time_point extracted = Clock::now();
    written += tearsheet::write(article, tearsheet::Format::jsonl).size();
    round.extract += extracted - start;
    round.write += Clock::now() - extracted;
  }
  if (written == 0) std::puts("nothing was written");
  return round;
}

Time run_gumbo(const std::vector<std::string>& texts) {
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = Arena::allocate;
  options.deallocator = Arena::keep;
  options.userdata = &arena;
  options.max_errors = 0;
  Time time{0};
  for (const std::string& text : texts) {
    const Clock::time_point start = Clock::now();
    const GumboOutput* output = gumbo_parse_with_options(&options, text.data(), text.size());
    if (output == nullptr) std::puts("gumbo gave no tree");
    arena.reset();
    time += Clock::now() - start;
  }
  return time;
}

void print_row(const char* name, Time time, const Pages& pages, Time whole) {
  const double seconds = std::max(1e-9, std::chrono::duration<double>(time).count());
  const double share = 100.0 * static_cast<double>(time.count()) / static_cast<double>(std::max<Time::rep>(1, whole.count()));
  std::printf("%-20s %10.1f ms %10.0f pages/s %9.1f MB/s %6.1f %%\n", name, seconds * 1e3,
              static_cast<double>(pages.pages.size()) / seconds, static_cast<double>(pages.bytes) / seconds / 1e6, share);
}

void print(const Pages& pages, const Round& best, Time gumbo, int rounds) {
  std::printf("%zu pages, %.1f MB, best of %d rounds, one thread", pages.pages.size(), static_cast<double>(pages.bytes) / 1e6,
              rounds);
  if (pages.unreadable > 0) std::printf("; %zu inputs could not be read", pages.unreadable);
  std::puts("");
  const Time whole = best.whole();
  print_row("extract and write", whole, pages, whole);
  const tearsheet::StageTimes& s = best.stages;
  print_row("  charset", s.charset, pages, whole);
  print_row("  dom", s.dom, pages, whole);
  print_row("  metadata", s.metadata, pages, whole);
  print_row("  boilerplate", s.boilerplate, pages, whole);
  print_row("  content", s.content, pages, whole);
  print_row("  quotes", s.quotes, pages, whole);
  print_row("  assembly", best.extract - s.charset - s.dom - s.metadata - s.boilerplate - s.content - s.quotes, pages, whole);
  print_row("  write (jsonl)", best.write, pages, whole);
  print_row("gumbo, parse alone", gumbo, pages, whole);
  std::printf("whole / gumbo: %.2f\n",
              static_cast<double>(whole.count()) / static_cast<double>(std::max<Time::rep>(1, gumbo.count())));
}

struct Arguments {
  int rounds = 3;
  std::string folder;
};

std::optional<Arguments> parse(int argc, char** argv) {
  Arguments out;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--rounds" && i + 1 < argc) {
      out.rounds = std::atoi(argv[++i]);
    } else if (out.folder.empty() && !word.empty() && word.front() != '-') {
      out.folder = word;
    } else {
      return std::nullopt;
    }
  }
  if (out.folder.empty() || out.rounds < 1) return std::nullopt;
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const std::optional<Arguments> arguments = parse(argc, argv);
  if (!arguments || !fs::is_directory(arguments->folder)) {
    std::fputs("usage: bench [--rounds N] FOLDER\n", stderr);
    return 2;
  }
  const Pages pages = load(arguments->folder);
  if (pages.pages.empty()) {
    std::fprintf(stderr, "bench: no page (.html, .htm, .gz) below %s\n", arguments->folder.c_str());
    return 2;
  }
  std::vector<std::string> texts;
  texts.reserve(pages.pages.size());
  for (const tearsheet::Page& page : pages.pages) texts.push_back(tearsheet::charset::decode(page.bytes, page.charset).text);

  std::optional<Round> best;
  Time gumbo = Time::max();
  for (int i = 0; i < arguments->rounds; ++i) {
    const Round round = run_tearsheet(pages.pages);
    if (!best || round.whole() < best->whole()) best = round;
    gumbo = std::min(gumbo, run_gumbo(texts));
  }
  print(pages, *best, gumbo, arguments->rounds);
  return 0;
}
