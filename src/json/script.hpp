// The values that stand in a script, as one flat array in the order of the text: JSON, object literals, arguments of calls. A
// script is not understood, only its strings and the brackets around them are seen, so anything can be read: broken JSON, code
// before and behind, any depth of nesting. Knows nothing of HTML.
//
//   window.state = {id: 7, story: {title: "Fog", body: ["One.", "Two."]}}
//
//   index   0        1         2         3        4        5       6
//   kind    root    object    object   string   array   string  string     A subtree is a range: [n, end). Numbers and
//   name            state     story    title    body                       other bare words are no values here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::json {

enum class LiteralKind : std::uint8_t { array, object, string };

struct Literal {
  LiteralKind kind = LiteralKind::array;
  bool escaped = false;  ///< a string with a backslash in it
  std::uint32_t parent = 0;
  std::uint32_t end = 0;         ///< one past the last literal of the subtree
  std::uint32_t name_begin = 0;  ///< the member's or variable's name, in the text
  std::uint32_t name_size = 0;
  std::uint32_t begin = 0;  ///< of strings: what stands between the quotes, in the text
  std::uint32_t size = 0;
};

/// In JSON a line end does not end a string, though none should be in it; in a script it does.
enum class ScriptText : std::uint8_t { json, code };

class Script {
 public:
  /// Total and linear: any text gives an array with a root at least; limits::script_literals at most.
  Script(std::string text, ScriptText how);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(literals_.size()); }
  [[nodiscard]] const Literal& operator[](std::uint32_t n) const { return literals_[n]; }
  [[nodiscard]] bool is(std::uint32_t n, LiteralKind kind) const { return literals_[n].kind == kind; }
  /// Name of a member of an object or of an assigned variable, as it is written; empty for others.
  [[nodiscard]] std::string_view name(std::uint32_t n) const {
    return std::string_view(text_).substr(literals_[n].name_begin, literals_[n].name_size);
  }
  /// A string as it is written.
  [[nodiscard]] std::string_view raw(std::uint32_t n) const {
    return std::string_view(text_).substr(literals_[n].begin, literals_[n].size);
  }
  /// A string's characters, escapes resolved; valid UTF-8.
  [[nodiscard]] std::string string(std::uint32_t n) const;

 private:
  friend class ScriptReader;
  std::string text_;
  std::vector<Literal> literals_;
};

}  // namespace tearsheet::json
