// One pass; a string is passed over with a search for its end, which is what most of the bytes are in.
#include "json/members.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace tearsheet::json {
namespace {

constexpr std::string_view white = " \t\r\n";

/// Of \b \f \n \r \t and the three that stand for themselves; 0 for what is no escape.
char simple_escape(char c) {
  constexpr std::string_view from = "bfnrt\"\\/";
  constexpr std::string_view to = "\b\f\n\r\t\"\\/";
  const std::size_t at = from.find(c);
  return at == std::string_view::npos ? '\0' : to[at];
}

std::optional<char32_t> hex4(std::string_view s) {
  if (s.size() < 4) return std::nullopt;
  char32_t value = 0;
  for (const char c : s.substr(0, 4)) {
    const char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9') {
      value = value * 16 + static_cast<char32_t>(c - '0');
    } else if (lower >= 'a' && lower <= 'f') {
      value = value * 16 + static_cast<char32_t>(lower - 'a' + 10);
    } else {
      return std::nullopt;
    }
  }
  return value;
}

/// Reads \uXXXX, and the second one where two make a character; `s` begins with the backslash. The bytes it took; 0 if none.
std::size_t unicode_escape(std::string_view s, std::string& out) {
  const auto high = s.starts_with("\\u") ? hex4(s.substr(2)) : std::nullopt;
  if (!high) return 0;
  if (*high >= 0xD800 && *high < 0xDC00 && s.substr(6).starts_with("\\u")) {
    const auto low = hex4(s.substr(8));
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      text::append(out, 0x10000 + ((*high - 0xD800) << 10U) + (*low - 0xDC00));
      return 12;
    }
  }
  text::append(out, *high);
  return 6;
}

}  // namespace

Members::Members(std::string_view text) : text_(text) {
  skip_space();
  if (at_ == text_.size()) {
    state_ = State::cut;
  } else if (text_[at_++] != '{') {
    state_ = State::wrong;
  }
}

bool Members::stop(State state) {
  state_ = state;
  return false;
}

void Members::skip_space() { at_ = std::min(text_.find_first_not_of(white, at_), text_.size()); }

bool Members::next() {
  if (state_ != State::reading) return false;
  skip_space();
  if (at_ < text_.size() && text_[at_] == '}') {
    ++at_;
    skip_space();
    return stop(at_ == text_.size() ? State::whole : State::wrong);
  }
  if (!first_) {
    if (at_ < text_.size() && text_[at_++] != ',') return stop(State::wrong);
    skip_space();
  }
  first_ = false;
  name_ = {};
  raw_ = {};
  kind_ = ValueKind::other;
  std::string_view name;
  if (!read_string(name)) return false;
  skip_space();
  if (at_ < text_.size() && text_[at_++] != ':') return stop(State::wrong);
  skip_space();
  if (at_ == text_.size()) return stop(State::cut);
  name_ = name;
  const char c = text_[at_];
  if (c == '"') {
    kind_ = ValueKind::string;
    return read_string(raw_);
  }
  return c == '{' || c == '[' ? skip_nested() : read_word();
}

bool Members::read_string(std::string_view& to) {
  if (at_ == text_.size()) return stop(State::cut);
  if (text_[at_] != '"') return stop(State::wrong);
  const std::size_t begin = ++at_;
  for (;;) {
    at_ = text_.find_first_of("\"\\", at_);
    if (at_ == std::string_view::npos || at_ + 1 > text_.size()) break;
    if (text_[at_] == '"') {
      to = text_.substr(begin, at_++ - begin);
      return true;
    }
    at_ += 2;
    if (at_ > text_.size()) break;
  }
  at_ = text_.size();
  return stop(State::cut);
}

bool Members::read_word() {
  constexpr std::array<std::string_view, 3> words{"true", "false", "null"};
  const std::size_t begin = at_;
  at_ = std::min(text_.find_first_of(" \t\r\n,}]", at_), text_.size());
  raw_ = text_.substr(begin, at_ - begin);
  if (at_ == text_.size()) return stop(State::cut);
  if (raw_.empty()) return stop(State::wrong);
  if (std::find(words.begin(), words.end(), raw_) != words.end()) return true;
  if (raw_.find_first_not_of("+-.0123456789eE") != std::string_view::npos) return stop(State::wrong);
  kind_ = ValueKind::number;
  return true;
}

/// Only strings and brackets are looked at: what stands between them does not change where the value ends.
bool Members::skip_nested() {
  std::string open;
  std::string_view skipped;
  do {
    at_ = text_.find_first_of("\"{}[]", at_);
    if (at_ == std::string_view::npos) {
      at_ = text_.size();
      return stop(State::cut);
    }
    const char c = text_[at_];
    if (c == '"') {
      if (!read_string(skipped)) return false;
      continue;
    }
    ++at_;
    if (c == '{' || c == '[') {
      open.push_back(c == '{' ? '}' : ']');
    } else if (open.back() == c) {
      open.pop_back();
    } else {
      return stop(State::wrong);
    }
  } while (!open.empty());
  return true;
}

std::string unescaped(std::string_view raw) {
  std::string out;
  out.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t escape = std::min(raw.find('\\', at), raw.size());
    out.append(raw.substr(at, escape - at));
    at = escape;
    if (at == raw.size()) break;
    if (const std::size_t took = unicode_escape(raw.substr(at), out); took != 0) {
      at += took;
    } else if (const char c = at + 1 < raw.size() ? simple_escape(raw[at + 1]) : '\0'; c != '\0') {
      out.push_back(c);
      at += 2;
    } else {
      out.push_back(raw[at++]);
    }
  }
  return out;
}

}  // namespace tearsheet::json
