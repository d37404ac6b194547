// The members of one JSON object, one at a time, without building anything: for objects that hold a whole page in a string.
// Values are skipped with a list of what is open in place of recursion. Knows nothing of HTML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::json {

enum class ValueKind : std::uint8_t { string, number, other };

class Members {
 public:
  enum class State : std::uint8_t {
    reading,
    whole,  ///< the object ended, and nothing but white space follows
    cut,    ///< the text ended before the object did
    wrong   ///< this is no JSON object
  };

  /// Looks into `text`, which must outlive the members.
  explicit Members(std::string_view text);

  /// Reads the next member; false at the end of the object or of what can be read of it.
  bool next();
  [[nodiscard]] State state() const { return state_; }

  /// The member at hand. Where the text was cut within its value, name and kind are known all the same.
  /// As it is written, without the quotation marks.
  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] ValueKind kind() const { return kind_; }
  /// A string's characters as they are written between the quotation marks; a number or word; else nothing.
  [[nodiscard]] std::string_view raw() const { return raw_; }

 private:
  bool stop(State state);
  void skip_space();
  bool read_string(std::string_view& to);
  bool read_word();
  bool skip_nested();

  std::string_view text_;
  std::size_t at_ = 0;
  State state_ = State::reading;
  bool first_ = true;
  std::string_view name_;
  std::string_view raw_;
  ValueKind kind_ = ValueKind::other;
};

/// What the characters between the quotation marks of a JSON string stand for, as UTF-8. Escapes that are none stand for
/// themselves, half a surrogate pair for U+FFFD; bytes that are no UTF-8 stay.
std::string unescaped(std::string_view raw);

}  // namespace tearsheet::json
