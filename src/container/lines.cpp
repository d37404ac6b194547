// What was searched for a line end is not searched again when more arrives, so that slow streams cost no more than files.
#include "container/lines.hpp"

#include <cstring>
#include <utility>

namespace tearsheet::container {

Lines::Lines(Input input) : input_(std::move(input)), buffer_(longest, '\0') {}

bool Lines::fill() {
  if (from_ != 0) {
    std::memmove(buffer_.data(), buffer_.data() + from_, filled_ - from_);
    filled_ -= std::exchange(from_, 0);
  }
  if (filled_ == buffer_.size()) return false;
  const std::size_t count = input_.read(buffer_.data() + filled_, buffer_.size() - filled_);
  filled_ += count;
  return count != 0;
}

bool Lines::next() {
  if (std::exchange(again_, false)) return true;
  if (size_ != 0) begins_ = ends_line();
  offset_ += size_;
  from_ += std::exchange(size_, 0);
  std::size_t searched = 0;
  do {
    const std::string_view there(buffer_.data() + from_, filled_ - from_);
    if (const std::size_t end = there.find('\n', searched); end != std::string_view::npos) {
      size_ = end + 1;
      return true;
    }
    searched = there.size();
  } while (fill());
  size_ = filled_ - from_;
  return size_ != 0;
}

std::string_view Lines::bare() const {
  std::string_view line = text();
  if (line.ends_with('\n')) line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
  return line;
}

}  // namespace tearsheet::container
