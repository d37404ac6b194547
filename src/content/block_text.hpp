// What one block's text shows by itself: its words, how it begins and ends, what signs it has. One pass over the text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tearsheet::content {

struct Word {
  std::uint64_t hash = 0;    ///< text::hash_word
  bool capital = false;      ///< begins with a capital
  bool substantial = false;  ///< four letters or more, or an ideograph: a word that can tell what a text is about
};

struct TextShape {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;   ///< words that begin with a capital
  std::uint32_t numbers = 0;    ///< words that begin with a digit
  std::uint32_t commas = 0;     ///< and their kin in other scripts
  std::uint32_t sentences = 0;  ///< marks that end a sentence, each run of them once
  std::uint32_t odd = 0;        ///< characters such as | > / _ • » →
  std::uint32_t quotes = 0;     ///< quotation marks
  std::uint32_t shouted = 0;    ///< words of three letters or more, all of them capitals
  bool ends_sentence = false;   ///< but for closing quotation marks and brackets
  bool ends_colon = false;
  bool ends_ellipsis = false;  ///< cut off: "…", "..." or "[…]"
  bool starts_capital = false;
  bool starts_digit = false;
  bool bracketed = false;    ///< stands in brackets, whole
  bool early_colon = false;  ///< a colon within the first 30 bytes, and more behind it: "Read more: ..."
};

/// Reads a block's text (valid UTF-8) and appends its words to `words`.
TextShape read_text(std::string_view s, std::vector<Word>& words);

}  // namespace tearsheet::content
