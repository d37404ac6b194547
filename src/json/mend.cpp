// One pass reads tokens as leniently as can be; a writer with a stack of open brackets puts them down again with every
// comma, colon and end where JSON wants it. So any order of tokens gives valid JSON.
#include "json/mend.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace tearsheet::json {
namespace {

constexpr std::string_view white = " \t\r\n\f\v";

bool is_white(char c) { return white.find(c) != std::string_view::npos; }

// Puts tokens down; knows what may stand where.
class Writer {
 public:
  void open(char bracket) {
    before_value();
    out_ += bracket;
    open_.push_back({bracket, Slot::first});
  }

  // An end that matches nothing open is dropped; one that matches an outer bracket ends the inner ones too.
  void close(char bracket) {
    const char opener = bracket == '}' ? '{' : '[';
    const auto match = std::find_if(open_.rbegin(), open_.rend(), [&](const Level& l) { return l.bracket == opener; });
    if (match == open_.rend()) return;
    for (auto n = match - open_.rbegin(); n >= 0; --n) pop();
  }

  void colon() {
    if (!open_.empty() && open_.back().slot == Slot::key_written) {
      out_ += ':';
      open_.back().slot = Slot::value_wanted;
    }
  }

  // A comma where a value is missing.
  void comma() {
    if (open_.empty() || open_.back().bracket != '{') return;
    finish_member();
  }

  void scalar(std::string_view json, bool is_string) {
    if (!open_.empty() && open_.back().bracket == '{' && open_.back().slot != Slot::value_wanted) {
      finish_member();
      if (!is_string) return;  // no key
      if (open_.back().slot == Slot::next) out_ += ',';
      out_ += json;
      open_.back().slot = Slot::key_written;
      return;
    }
    before_value();
    out_ += json;
  }

  std::string finish() {
    while (!open_.empty()) pop();
    return values_ > 1 ? "[" + out_ + "]" : out_;
  }

  [[nodiscard]] bool in_object_value() const {
    return !open_.empty() && open_.back().bracket == '{' && open_.back().slot == Slot::value_wanted;
  }

 private:
  enum class Slot : std::uint8_t { first, key_written, value_wanted, next };
  struct Level {
    char bracket;
    Slot slot;
  };

  void finish_member() {
    Level& level = open_.back();
    if (level.slot == Slot::key_written) out_ += ":null";
    if (level.slot == Slot::value_wanted) out_ += "null";
    if (level.slot != Slot::first) level.slot = Slot::next;
  }

  void before_value() {
    if (open_.empty()) {
      if (values_++ > 0) out_ += ',';
      return;
    }
    Level& level = open_.back();
    if (level.bracket == '[') {
      if (level.slot == Slot::next) out_ += ',';
    } else if (level.slot == Slot::key_written) {
      out_ += ':';
    } else if (level.slot != Slot::value_wanted) {  // a value without a key
      out_ += level.slot == Slot::next ? ",\"\":" : "\"\":";
    }
    level.slot = Slot::next;
  }

  void pop() {
    if (open_.back().bracket == '{') finish_member();
    out_ += open_.back().bracket == '{' ? '}' : ']';
    open_.pop_back();
  }

  std::string out_;
  std::vector<Level> open_;
  std::size_t values_ = 0;
};

void append_escaped(std::string& out, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case '"':
      out += "\\\"";
      return;
    default:
      if (static_cast<unsigned char>(c) < 0x20) {
        out += "\\u00";
        out += hex[static_cast<unsigned char>(c) >> 4U];
        out += hex[static_cast<unsigned char>(c) & 15U];
      } else {
        out += c;
      }
  }
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::string run() {
    while (at_ < text_.size()) step();
    return writer_.finish();
  }

 private:
  void step() {
    const char c = text_[at_];
    if (is_white(c) || c == ';') {
      ++at_;
    } else if (c == '{' || c == '[') {
      writer_.open(c);
      ++at_;
    } else if (c == '}' || c == ']') {
      writer_.close(c);
      ++at_;
    } else if (c == ':') {
      writer_.colon();
      ++at_;
    } else if (c == ',') {
      writer_.comma();
      ++at_;
    } else if (!comment()) {
      value(c);
    }
  }

  void value(char c) {
    if (c == '"' || c == '\'') {
      ++at_;
      string(std::string_view(&text_[at_ - 1], 1));
    } else if (starts("&quot;")) {
      at_ += 6;
      string("&quot;");
    } else if (starts("“") || starts("”")) {
      at_ += 3;
      string("”");
    } else {
      word();
    }
  }

  [[nodiscard]] bool starts(std::string_view s) const { return text_.substr(at_).starts_with(s); }

  bool comment() {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kinds = {
        {{"/*", "*/"}, {"//", "\n"}, {"<!--", "\n"}, {"<![CDATA[", "["}}};
    for (const auto& [begin, end] : kinds) {
      if (!starts(begin)) continue;
      const std::size_t stop = text_.find(end, at_ + 2);
      at_ = stop == std::string_view::npos ? text_.size() : stop + end.size();
      return true;
    }
    for (const std::string_view mark : {std::string_view("-->"), std::string_view("]]>")}) {
      if (!starts(mark)) continue;
      at_ += mark.size();
      return true;
    }
    return false;
  }

  // A quotation mark ends a string if what follows may follow a value there; else it is one that the page forgot to escape.
  [[nodiscard]] bool ends_string(std::size_t after) const {
    std::size_t at = text_.find_first_not_of(white, after);
    if (at == std::string_view::npos) return true;
    const char c = text_[at];
    if (c == ':') return !writer_.in_object_value();
    if (c == '}' || c == ']') return true;
    if (c != ',') return c == '"' && text_.substr(after, at - after).find('\n') != std::string_view::npos;
    at = text_.find_first_not_of(white, at + 1);
    if (at == std::string_view::npos) return true;
    const char d = text_[at];
    if (!writer_.in_object_value()) return d == '"' || d == '\'' || d == '{' || d == '[' || d == ']' || d == '}' || d == '&';
    // In an object a key must follow.
    if (d == '}' || d == '\'' || d == '&' || d == '/') return true;
    if (d != '"') return false;
    const std::size_t next = text_.find('"', at + 1);
    if (next == std::string_view::npos) return true;
    const std::size_t colon = text_.find_first_not_of(white, next + 1);
    return colon == std::string_view::npos || text_[colon] == ':';
  }

  void string(std::string_view quote) {
    std::string out = "\"";
    while (at_ < text_.size()) {
      if (text_[at_] == '\\') {
        escape(out);
      } else if (starts(quote) && ends_string(at_ + quote.size())) {
        at_ += quote.size();
        break;
      } else {
        append_escaped(out, text_[at_++]);
      }
    }
    out += '"';
    writer_.scalar(text::to_valid(out), true);
  }

  void escape(std::string& out) {
    ++at_;
    if (at_ == text_.size()) return;
    const char c = text_[at_];
    const auto hex = [&](std::size_t n) {
      for (std::size_t i = 1; i <= n; ++i) {
        if (at_ + i >= text_.size() || std::isxdigit(static_cast<unsigned char>(text_[at_ + i])) == 0) return false;
      }
      return true;
    };
    if (c == 'u' && hex(4)) {
      out += "\\u";
      out += surrogate_safe(text_.substr(at_ + 1, 4));
      at_ += 5;
    } else if (c == 'x' && hex(2)) {
      out += "\\u00";
      out += text_.substr(at_ + 1, 2);
      at_ += 3;
    } else if (std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
      ++at_;
    } else {  // \' and the like: the character itself
      append_escaped(out, c);
      ++at_;
    }
  }

  // Half a surrogate pair is no character: strict parsers refuse the whole text for it.
  std::string surrogate_safe(std::string_view digits) {
    const auto is = [](std::string_view d, std::string_view third) {
      return d.size() == 4 && (d[0] == 'd' || d[0] == 'D') && third.find(d[1]) != std::string_view::npos;
    };
    if (is(digits, "cdefCDEF")) return paired_ ? (paired_ = false, std::string(digits)) : "FFFD";
    if (!is(digits, "89abAB")) return std::string(digits);
    paired_ = text_.substr(at_ + 5, 2) == "\\u" && is(text_.substr(at_ + 7, 4), "cdefCDEF");
    return paired_ ? std::string(digits) : "FFFD";
  }

  // A number, true, false, null, or words that should have been a string.
  void word() {
    std::size_t stop = at_;
    while (stop < text_.size() && std::string_view(",:{}[]\"\n").find(text_[stop]) == std::string_view::npos) ++stop;
    std::string_view w = text_.substr(at_, stop - at_);
    at_ = std::max(stop, at_ + 1);
    while (!w.empty() && (is_white(w.back()) || w.back() == ';')) w.remove_suffix(1);
    if (w.empty()) return;
    if (w == "true" || w == "false" || w == "null" || is_number(w)) {
      writer_.scalar(w, false);
    } else if (w == "undefined" || w == "NaN" || w == "None") {
      writer_.scalar("null", false);
    } else if (w == "True" || w == "False") {
      writer_.scalar(w == "True" ? "true" : "false", false);
    } else {
      std::string out = "\"";
      for (const char c : w) {
        if (c == '\\') out += '\\';
        append_escaped(out, c);
      }
      out += '"';
      writer_.scalar(text::to_valid(out), true);
    }
  }

  static bool is_number(std::string_view w) {
    if (w.size() > 18) return false;  // longer ones are identifiers, and as text they stay what they are
    const std::size_t first = w.starts_with('-') ? 1 : 0;
    if (first == w.size() || (w[first] == '0' && w.size() > first + 1)) return false;
    return w.substr(first).find_first_not_of("0123456789") == std::string_view::npos;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool paired_ = false;
  Writer writer_;
};

}  // namespace

std::string_view without_wrappers(std::string_view text) {
  constexpr std::array<std::string_view, 7> front = {"\xEF\xBB\xBF", "<!--",          "<![CDATA[",      "//<![CDATA[",
                                                     "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */"};
  constexpr std::array<std::string_view, 8> back = {"-->", "]]>", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", ";", "//"};
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
    for (const std::string_view mark : front) {
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), again = true;
    }
    for (const std::string_view mark : back) {
      if (text.ends_with(mark)) text.remove_suffix(mark.size()), again = true;
    }
  }
  return text;
}

std::string mend(std::string_view text) { return Reader(text).run(); }

}  // namespace tearsheet::json
