// The line is written over by a carriage return and "erase to the end of the line".
#include "batch/progress.hpp"

namespace tearsheet::batch {
namespace {

constexpr std::string_view erase_line = "\r\x1b[K";
constexpr std::chrono::milliseconds interval{100};

}  // namespace

std::string printable(std::string_view s) {
  std::string out;
  for (const char c : s) {
    const auto byte = static_cast<unsigned char>(c);
    // U+0080 to U+009F, which are C2 80 to C2 9F, command some terminals too.
    const bool c1 = byte >= 0x80 && byte < 0xA0 && out.ends_with('\xC2');
    if (c1) out.pop_back();
    out += c1 || byte < 0x20 || byte == 0x7F ? '?' : c;
  }
  return out;
}

void Progress::say(std::string_view message) {
  clear();
  err_ << "tearsheet: " << printable(message) << '\n' << std::flush;
}

void Progress::count(std::size_t pages, std::size_t failed) {
  if (!counts_) return;
  const auto now = clock_();
  if (last_ && now - *last_ < interval) return;
  last_ = now;
  err_ << erase_line << pages << (pages == 1 ? " page" : " pages");
  if (failed != 0) err_ << ", " << failed << " without an article";
  err_ << std::flush;
  shown_ = true;
}

void Progress::clear() {
  if (shown_) err_ << erase_line << std::flush;
  shown_ = false;
}

}  // namespace tearsheet::batch
