// Commas, indentation and the escaper.
#include "write/json_out.hpp"

#include "text/utf8.hpp"

#include <array>
#include <utility>

namespace tearsheet::writers {
namespace {

constexpr std::string_view hex = "0123456789abcdef";

void append_unicode_escape(std::string& out, char32_t c) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += hex[(c >> static_cast<unsigned>(shift)) & 0xFU];
}

bool must_be_escaped(char32_t c) {
  return c < 0x20 || c == '"' || c == '\\' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

void append_escaped(std::string& out, char32_t c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      append_unicode_escape(out, c);
  }
}

}  // namespace

void JsonOut::open(char bracket) {
  separate();
  out_ += bracket;
  ++depth_;
  empty_ = true;
}

void JsonOut::close(char bracket) {
  --depth_;
  if (!empty_) line();
  out_ += bracket;
  empty_ = false;
}

void JsonOut::key(std::string_view name) {
  value(name);
  out_ += pretty_ ? ": " : ":";
  after_key_ = true;
}

void JsonOut::value(std::string_view text) {
  separate();
  out_ += '"';
  std::size_t copied = 0;  // all before is written
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(text, at);
    if (!must_be_escaped(c) && c != text::replacement) continue;
    out_ += text.substr(copied, begin - copied);
    copied = at;
    if (must_be_escaped(c)) {
      append_escaped(out_, c);
    } else {
      text::append(out_, c);  // the character itself, or bytes that are not UTF-8
    }
  }
  out_ += text.substr(copied);
  out_ += '"';
}

std::string JsonOut::take() {
  out_ += '\n';
  return std::exchange(out_, {});
}

void JsonOut::raw(std::string_view token) {
  separate();
  out_ += token;
}

/// What must stand before a key, or a value that has none.
void JsonOut::separate() {
  if (std::exchange(after_key_, false)) return;
  if (!std::exchange(empty_, false)) out_ += ',';
  if (depth_ != 0) line();
}

void JsonOut::line() {
  if (!pretty_) return;
  out_ += '\n';
  out_.append(2 * depth_, ' ');
}

}  // namespace tearsheet::writers
