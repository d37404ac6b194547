// The first letters of an article are counted by script: kana are Japanese, syllables Korean, ideographs without kana Chinese.
#include "quotes/script.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t enough = 400;  // letters counted

struct Letters {
  std::size_t all = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  std::size_t ideographs = 0;
};

Letters count(std::span<const Block> blocks) {
  Letters n;
  for (const Block& block : blocks) {
    for (std::size_t at = 0; at < block.text.size() && n.all < enough;) {
      const char32_t c = text::next(block.text, at);
      if (!text::is_word(c)) continue;
      ++n.all;
      if (c < 0x3041) continue;
      if (c <= 0x30FF) {
        ++n.kana;
      } else if (c >= 0xAC00 && c <= 0xD7A3) {
        ++n.hangul;
      } else if (text::is_ideograph(c)) {
        ++n.ideographs;
      }
    }
  }
  return n;
}

bool is_tag(std::string_view language) {
  const std::string_view primary = language.substr(0, std::min(language.find_first_of("-_"), language.size()));
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return primary.size() >= 2 && primary.size() <= 3 && std::ranges::all_of(primary, is_letter) &&
         !text::equals_ignoring_ascii_case(primary, "utf");
}

}  // namespace

std::string_view language_of(std::span<const Block> blocks, std::string_view declared) {
  const Letters n = count(blocks);
  if (n.hangul * 2 > n.all) return "ko";
  if ((n.kana + n.ideographs) * 2 > n.all) return n.kana * 10 > n.kana + n.ideographs ? "ja" : "zh";
  return is_tag(declared) ? declared : std::string_view();
}

}  // namespace tearsheet::quotes
