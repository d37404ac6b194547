// The lines of an input, one at a time in a buffer of fixed size: a line that is longer comes in pieces.
#pragma once

#include "container/source.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::container {

class Lines {
 public:
  /// Longest piece, in bytes.
  static constexpr std::size_t longest = 1U << 16U;

  explicit Lines(Input input);

  /// Reads the next line or piece of one; false at the end of the input.
  bool next();
  /// next() will give the same again.
  void put_back() { again_ = true; }

  /// With its line end (LF or CR LF), if the input has one here. Lives until next().
  [[nodiscard]] std::string_view text() const { return std::string_view(buffer_).substr(from_, size_); }
  /// Without it.
  [[nodiscard]] std::string_view bare() const;
  [[nodiscard]] bool begins_line() const { return begins_; }
  [[nodiscard]] bool ends_line() const { return size_ != 0 && buffer_[from_ + size_ - 1] == '\n'; }
  /// Where the piece begins, in bytes of the input as this container sees it (compression undone).
  [[nodiscard]] std::uint64_t offset() const { return offset_; }
  [[nodiscard]] const Input& input() const { return input_; }

 private:
  /// Reads more behind what is there; false if there is no more, or no room.
  bool fill();

  Input input_;
  std::string buffer_;
  std::size_t from_ = 0;  ///< the piece at hand
  std::size_t size_ = 0;
  std::size_t filled_ = 0;
  std::uint64_t offset_ = 0;
  bool begins_ = true;
  bool again_ = false;
};

}  // namespace tearsheet::container
