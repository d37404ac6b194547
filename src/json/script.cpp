// One pass over the text. What is open is known from the parent of the container at hand, so there is no stack to overflow.
#include "json/script.hpp"

#include "limits.hpp"
#include "text/utf8.hpp"

#include <cctype>

namespace tearsheet::json {

namespace {

constexpr std::string_view white = " \t\r\n\f\v";

bool is_word_byte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

// Value of the hexadecimal digits of `s`; false if any is none.
bool read_hex(std::string_view s, char32_t& value) {
  value = 0;
  for (const char c : s) {
    if (std::isxdigit(static_cast<unsigned char>(c)) == 0) return false;
    value = value * 16 + static_cast<char32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return !s.empty() && s.size() <= 6;
}

char32_t named_escape(char c) {
  switch (c) {
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case 'r':
      return '\r';
    case 'b':
    case 'f':
    case 'v':
      return ' ';
    default:
      return static_cast<unsigned char>(c);
  }
}

// The characters of \u, from behind the u. Two that make a surrogate pair are one character.
bool unicode_escape(std::string_view s, std::size_t& at, char32_t& c) {
  if (s.substr(at).starts_with('{')) {
    const std::size_t close = s.substr(0, at + 8).find('}', at);
    if (close == std::string_view::npos || !read_hex(s.substr(at + 1, close - at - 1), c)) return false;
    at = close + 1;
    return true;
  }
  if (at + 4 > s.size() || !read_hex(s.substr(at, 4), c)) return false;
  at += 4;
  char32_t low = 0;
  if (c >= 0xD800 && c < 0xDC00 && s.substr(at, 2) == "\\u" && at + 6 <= s.size() && read_hex(s.substr(at + 2, 4), low) &&
      low >= 0xDC00 && low < 0xE000) {
    c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
    at += 6;
  }
  return true;
}

}  // namespace

class ScriptReader {
 public:
  ScriptReader(Script& script, ScriptText how) : text_(script.text_), out_(script.literals_), how_(how) {}

  void run() {
    out_.push_back({});
    while (at_ < text_.size() && out_.size() < limits::script_literals) step();
    const auto end = static_cast<std::uint32_t>(out_.size());
    for (; open_ != 0; open_ = out_[open_].parent) out_[open_].end = end;
    out_[0].end = end;
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '"' || c == '\'' || c == '`') {
      string(c);
    } else if (c == '{' || c == '[') {
      ++at_;
      add(c == '{' ? LiteralKind::object : LiteralKind::array);
      open_ = static_cast<std::uint32_t>(out_.size() - 1);
    } else if (c == '}' || c == ']') {
      ++at_;
      close(c == '}' ? LiteralKind::object : LiteralKind::array);
    } else if (c == '/') {
      slash();
    } else if (is_word_byte(c)) {
      word();
    } else {
      if (c == ',' || c == ';') name_size_ = 0;
      ++at_;
    }
    if (white.find(c) == std::string_view::npos) before_ = text_[at_ - 1];
  }

  void add(LiteralKind kind) {
    Literal literal;
    literal.kind = kind;
    literal.parent = open_;
    literal.end = static_cast<std::uint32_t>(out_.size() + 1);
    literal.name_begin = name_begin_;
    literal.name_size = name_size_;
    name_size_ = 0;
    out_.push_back(literal);
  }

  // An end that matches neither what is open nor what is around that is dropped.
  void close(LiteralKind kind) {
    name_size_ = 0;
    for (int levels = 0; levels < 2 && open_ != 0; ++levels) {
      const std::uint32_t level = levels == 0 ? open_ : out_[open_].parent;
      if (level == 0 || out_[level].kind != kind) continue;
      out_[open_].end = out_[level].end = static_cast<std::uint32_t>(out_.size());
      open_ = out_[level].parent;
      return;
    }
  }

  [[nodiscard]] char next_sign(std::size_t at) const {
    at = text_.find_first_not_of(white, at);
    return at == std::string_view::npos ? '\0' : text_[at];
  }

  void set_name(std::size_t begin, std::size_t size) {
    name_begin_ = static_cast<std::uint32_t>(begin);
    name_size_ = static_cast<std::uint32_t>(size);
  }

  void string(char quote) {
    const std::size_t begin = ++at_;
    bool escaped = false;
    for (; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (text_[at_] == '\n' && quote != '`' && how_ == ScriptText::code) break;
      if (text_[at_] == '\\') {
        escaped = true;
        if (++at_ == text_.size()) break;
      }
    }
    const std::size_t size = at_ - begin;
    if (at_ < text_.size()) ++at_;
    if (out_[open_].kind == LiteralKind::object && name_size_ == 0 && next_sign(at_) == ':') return set_name(begin, size);
    add(LiteralKind::string);
    out_.back().begin = static_cast<std::uint32_t>(begin);
    out_.back().size = static_cast<std::uint32_t>(size);
    out_.back().escaped = escaped;
  }

  // A word names the value behind the colon or the sign of assignment that follows; else it is no value.
  void word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_word_byte(text_[at_])) ++at_;
    const std::size_t sign = text_.find_first_not_of(white, at_);
    if (sign == std::string_view::npos) return;
    const bool assigns = text_[sign] == '=' && text_.substr(sign, 2) != "==";
    if (text_[sign] == ':' || assigns) set_name(begin, at_ - begin);
  }

  // A comment, a regular expression, or a sign of division.
  void slash() {
    const std::string_view two = text_.substr(at_, 2);
    constexpr std::size_t longest_expression = 200;
    if (two == "//" || two == "/*") {
      const std::size_t stop = text_.find(two == "//" ? "\n" : "*/", at_ + 2);
      at_ = stop == std::string_view::npos ? text_.size() : stop + (two == "//" ? 1 : 2);
      return;
    }
    ++at_;
    if (how_ == ScriptText::json || std::string_view("(,=:[!&|?{};").find(before_) == std::string_view::npos) return;
    bool set = false;
    for (std::size_t at = at_; at < text_.size() && at < at_ + longest_expression && text_[at] != '\n'; ++at) {
      if (text_[at] == '\\') {
        ++at;
      } else if (text_[at] == '[' || text_[at] == ']') {
        set = text_[at] == '[';
      } else if (text_[at] == '/' && !set) {
        at_ = at + 1;
        return;
      }
    }
  }

  std::string_view text_;
  std::vector<Literal>& out_;
  ScriptText how_;
  std::size_t at_ = 0;
  std::uint32_t open_ = 0;
  std::uint32_t name_begin_ = 0, name_size_ = 0;
  char before_ = ';';
};

Script::Script(std::string text, ScriptText how) : text_(std::move(text)) {
  if (text_.size() > limits::script_bytes) text_.resize(limits::script_bytes);
  ScriptReader(*this, how).run();
}

std::string Script::string(std::uint32_t n) const {
  const std::string_view from = raw(n);
  if (!literals_[n].escaped) return text::to_valid(from);
  std::string out;
  out.reserve(from.size());
  for (std::size_t at = 0; at < from.size();) {
    const char c = from[at++];
    if (c != '\\' || at == from.size()) {
      out.push_back(c);
      continue;
    }
    const char kind = from[at++];
    char32_t value = 0;
    const std::size_t behind = at;
    if (kind == 'u' && unicode_escape(from, at, value)) {
      text::append(out, value);
    } else if (kind == 'x' && at + 2 <= from.size() && read_hex(from.substr(at, 2), value)) {
      text::append(out, value);
      at += 2;
    } else if (kind != '\n') {  // a line end behind a backslash stands for nothing
      at = behind;
      out.push_back(static_cast<char>(named_escape(kind)));
    }
  }
  return text::to_valid(out);
}

}  // namespace tearsheet::json
