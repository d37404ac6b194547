// How fast pages become records, and how that compares with parsing alone.
//   bench [--rounds N] FOLDER
// Every page of the folder is read into memory first. A round extracts and writes each of them (the stages are timed on
// the way), then lets gumbo do nothing but parse the same pages, decoded, with an arena as extraction does. Of N rounds
// the fastest counts, for the whole and for gumbo apart.
#include "charset/charset.hpp"
#include "dom/blocks.hpp"
#include "dom/build.hpp"

#include <tearsheet/tearsheet.hpp>

#include <gumbo.h>

#include <algorithm>
#include <array>
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
    tearsheet::Page taken = page;
    const Clock::time_point start = Clock::now();
    const tearsheet::Article article = tearsheet::extract(std::move(taken), {}, &round.stages);
    const Clock::time_point extracted = Clock::now();
    written += tearsheet::write(article, tearsheet::Format::jsonl).size();
    round.extract += extracted - start;
    round.write += Clock::now() - extracted;
  }
  if (written == 0) std::puts("nothing was written");
  return round;
}

/// gumbo with memory that stays from page to page.
class Gumbo {
 public:
  Gumbo() {
    options_.allocator = Arena::allocate;
    options_.deallocator = Arena::keep;
    options_.userdata = &arena_;
    options_.max_errors = 0;
  }
  void parse(std::string_view text) {
    if (gumbo_parse_with_options(&options_, text.data(), text.size()) == nullptr) std::puts("gumbo gave no tree");
    arena_.reset();
  }

 private:
  Arena arena_;
  GumboOptions options_ = kGumboDefaultOptions;
};

/// Adds up the time of step(text) over all texts; what it gives back is dropped outside the time.
template <typename Step>
Time run(const std::vector<std::string>& texts, Step step) {
  Time time{0};
  for (const std::string& text : texts) {
    std::string page = text;
    const Clock::time_point start = Clock::now();
    step(page);
    time += Clock::now() - start;
  }
  return time;
}

std::size_t count_attributes(const tearsheet::dom::Document& document) {
  std::size_t bytes = 0;
  for (tearsheet::dom::NodeId n = 0; n < document.size(); ++n) {
    for (const tearsheet::dom::Attribute& a : document.attributes(n)) bytes += a.name.size() + a.value().size();
  }
  return bytes;
}

/// The parse, each line with one step more than the line before; and gumbo on the pages themselves.
struct ParseTimes {
  static constexpr std::size_t lines = 6;
  std::array<Time, lines> time{};
  static constexpr std::array<const char*, lines> names = {"scan",     "  + gumbo",      "  + Document",
                                                           "  + text", "  + attributes", "gumbo, plain pages"};
};

ParseTimes run_parse(const std::vector<std::string>& texts) {
  namespace dom = tearsheet::dom;
  Gumbo gumbo;
  std::size_t seen = 0;
  const auto tree = [](std::string& page) {
    const dom::Skeleton skeleton = dom::make_skeleton(page, dom::memory_for(page.size()));
    auto built = dom::build_from_skeleton(page, skeleton);
    auto* document = std::get_if<dom::Document>(&built);
    return document != nullptr ? std::move(*document) : dom::parse(std::move(page));
  };
  ParseTimes out;
  out.time[0] =
      run(texts, [&](std::string& page) { seen += dom::make_skeleton(page, dom::memory_for(page.size())).text.size(); });
  out.time[1] = run(texts, [&](std::string& page) { gumbo.parse(dom::make_skeleton(page, dom::memory_for(page.size())).text); });
  out.time[2] = run(texts, [&](std::string& page) { seen += tree(page).size(); });
  out.time[3] = run(texts, [&](std::string& page) { seen += dom::parse(std::move(page)).blocks().size(); });
  out.time[4] = run(texts, [&](std::string& page) { seen += count_attributes(dom::parse(std::move(page))); });
  out.time[5] = run(texts, [&](std::string& page) { gumbo.parse(page); });
  if (seen == 0) std::puts("nothing was parsed");
  return out;
}

void print_row(const char* name, Time time, const Pages& pages, Time whole) {
  const double seconds = std::max(1e-9, std::chrono::duration<double>(time).count());
  const double share = 100.0 * static_cast<double>(time.count()) / static_cast<double>(std::max<Time::rep>(1, whole.count()));
  std::printf("%-20s %10.1f ms %10.0f pages/s %9.1f MB/s %6.1f %%\n", name, seconds * 1e3,
              static_cast<double>(pages.pages.size()) / seconds, static_cast<double>(pages.bytes) / seconds / 1e6, share);
}

void print_parse(const Pages& pages, const ParseTimes& parse) {
  const Time plain = parse.time.back();
  std::puts("the parse, step by step (each line with all before it)      times gumbo's plain parse");
  for (std::size_t i = 0; i < ParseTimes::lines; ++i) {
    const double seconds = std::max(1e-9, std::chrono::duration<double>(parse.time[i]).count());
    std::printf("%-20s %10.1f ms %10.0f pages/s %9.1f MB/s %8.2f x\n", ParseTimes::names[i], seconds * 1e3,
                static_cast<double>(pages.pages.size()) / seconds, static_cast<double>(pages.bytes) / seconds / 1e6,
                std::chrono::duration<double>(plain).count() / seconds);
  }
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
  std::optional<ParseTimes> parse;
  for (int i = 0; i < arguments->rounds; ++i) {
    const Round round = run_tearsheet(pages.pages);
    if (!best || round.whole() < best->whole()) best = round;
    const ParseTimes times = run_parse(texts);
    if (!parse) parse = times;
    for (std::size_t line = 0; line < ParseTimes::lines; ++line)
      parse->time[line] = std::min(parse->time[line], times.time[line]);
  }
  print(pages, *best, parse->time.back(), arguments->rounds);
  print_parse(pages, *parse);
  return 0;
}
