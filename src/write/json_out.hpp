// Prints JSON as it is told, keys in the order given. Every string passes one escaper, so that the output is valid UTF-8 and
// safe to stand on a line: control characters and the line separators U+2028 and U+2029 are escaped, bytes that are not UTF-8
// become U+FFFD.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::writers {

class JsonOut {
 public:
  /// `pretty`: two spaces a level and a line a member; else no white space at all.
  explicit JsonOut(bool pretty) : pretty_(pretty) {}

  void open(char bracket);   ///< '{' or '['
  void close(char bracket);  ///< its counterpart; nothing inside gives {} or []
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(std::same_as<bool> auto flag) { raw(flag ? "true" : "false"); }
  void value(std::integral auto number) requires(!std::same_as<decltype(number), bool>) { raw(std::to_string(number)); }
  template <typename T>
  void value(const std::optional<T>& maybe) {
    if (maybe) {
      value(*maybe);
    } else {
      raw("null");
    }
  }
  template <typename T>
  void member(std::string_view name, const T& content) {
    key(name);
    value(content);
  }

  /// The text so far, with a newline after it.
  std::string take();

 private:
  void raw(std::string_view token);
  void separate();
  void line();

  bool pretty_;
  bool empty_ = true;       ///< nothing yet inside the innermost bracket
  bool after_key_ = false;  ///< a key waits for its value
  std::size_t depth_ = 0;
  std::string out_;
};

}  // namespace tearsheet::writers
