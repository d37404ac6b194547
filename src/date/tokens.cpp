#include "date/tokens.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace tearsheet::date {
namespace {

constexpr std::size_t longest_line = 400;

// Lower case, digits of every script as ASCII ones, invisible characters gone.
std::string normal(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (out.size() > longest_line) break;
    const char32_t c = text::next(text, at);
    if (c < 0x80) {
      out += text::to_lower_ascii(static_cast<char>(c));
    } else if (text::is_digit(c)) {
      out += static_cast<char>('0' + u_charDigitValue(static_cast<UChar32>(c)));
    } else if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x307) {
      continue;
    } else if (text::is_space(c)) {
      out += ' ';
    } else {
      text::append(out, text::to_lower(c));
    }
  }
  return out;
}

}  // namespace

Tokens::Tokens(std::string_view text) : text_(normal(text)) {
  const std::string_view s = text_;
  const auto kind_of = [](char32_t c) {
    if (text::is_digit(c)) return TokenKind::number;
    return text::is_word(c) ? TokenKind::word : TokenKind::mark;
  };
  bool spaced = false;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(s, at);
    if (text::is_space(c)) {
      spaced = true;
      continue;
    }
    const TokenKind kind = kind_of(c);
    if (kind != TokenKind::mark && !text::is_ideograph(c)) {
      while (at < s.size()) {
        std::size_t peek = at;
        const char32_t d = text::next(s, peek);
        if (kind_of(d) != kind || text::is_ideograph(d)) break;
        at = peek;
      }
    }
    Token token;
    token.kind = kind;
    token.spaced = spaced;
    token.text = s.substr(begin, at - begin);
    if (kind == TokenKind::number && token.text.size() <= 14) {
      for (const char digit : token.text) token.value = token.value * 10 + (digit - '0');
    }
    tokens_.push_back(token);
    spaced = false;
  }
}

}  // namespace tearsheet::date
