// A paragraph as a row of tokens in which every marked span is a single token: the grammar of attribution is read off
// that row, and nothing inside the marks can be taken for the reporter's own words.
#pragma once

#include "quotes/marks.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

enum class TokenKind : std::uint8_t { word, sign, marked };

struct Token {
  TokenKind kind = TokenKind::word;
  std::size_t begin = 0;  ///< bytes in the paragraph
  std::size_t end = 0;
  std::string lower;         ///< of a word, lower case, with straight apostrophes
  char32_t sign = 0;         ///< of a sign; of a marked span the last character inside
  bool capital = false;      ///< a word that begins in upper case
  std::size_t span = 0;      ///< of a marked span: its number
  std::size_t sentence = 0;  ///< number of its sentence in the paragraph
};

std::vector<Token> tokens_of(std::string_view paragraph, const std::vector<Marked>& spans);

}  // namespace tearsheet::quotes
