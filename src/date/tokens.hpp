// A line of text cut into numbers, words and marks, as the readers of days and times want it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::date {

enum class TokenKind : std::uint8_t { number, word, mark };

struct Token {
  TokenKind kind = TokenKind::mark;
  bool spaced = false;  ///< white space stands before it
  std::string_view text;
  long long value = 0;  ///< of a number of up to 14 digits

  [[nodiscard]] bool is(std::string_view s) const { return text == s; }
  [[nodiscard]] bool is_number(std::size_t least, std::size_t most) const {
    return kind == TokenKind::number && text.size() >= least && text.size() <= most;
  }
};

/// Owns the lower-cased text that its tokens look into: neither copied nor moved.
class Tokens {
 public:
  /// Only the first 400 bytes are read: a date stands in a short line.
  explicit Tokens(std::string_view text);
  Tokens(const Tokens&) = delete;
  Tokens& operator=(const Tokens&) = delete;
  Tokens(Tokens&&) = delete;
  Tokens& operator=(Tokens&&) = delete;
  ~Tokens() = default;

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  /// A mark without text for a place past the end.
  [[nodiscard]] const Token& operator[](std::size_t n) const { return n < tokens_.size() ? tokens_[n] : past_end_; }

 private:
  std::string text_;
  std::vector<Token> tokens_;
  Token past_end_;
};

}  // namespace tearsheet::date
