// What people see on standard error: messages, and on a terminal a line that counts.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace tearsheet::batch {

using Clock = std::function<std::chrono::steady_clock::time_point()>;

/// `s` on one line and harmless to a terminal: control characters become '?'.
std::string printable(std::string_view s);

class Progress {
 public:
  /// `counts`: show the line that counts; only where `err` is a terminal that carries nothing else.
  Progress(std::ostream& err, Clock clock, bool counts) : err_(err), clock_(std::move(clock)), counts_(counts) {}
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// A message on a line of its own, after "tearsheet: ".
  void say(std::string_view message);
  /// Shows the count, at most ten times a second.
  void count(std::size_t pages, std::size_t failed);

 private:
  void clear();

  std::ostream& err_;
  Clock clock_;
  bool counts_;
  bool shown_ = false;
  std::optional<std::chrono::steady_clock::time_point> last_;
};

}  // namespace tearsheet::batch
