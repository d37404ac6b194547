// Letters first: most scripts are one language's, or a few letters in them are. Latin and Cyrillic are told by small words: the
// language most of whose words are met, if another has clearly fewer.
#include "text/language.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace tearsheet::text {
namespace {

constexpr std::size_t most_words = 240;
constexpr std::size_t least_words = 12;

struct Row {
  std::string_view tag;
  std::string_view words;
};
constexpr auto languages = std::to_array<Row>({
#include "text/language_words_table.inc"
});
static_assert(languages.size() <= 64);

/// Scripts by their blocks of Unicode; the first language is the one that the script tells by itself.
struct Script {
  char32_t first, last;
  std::string_view tag;
};
constexpr auto scripts = std::to_array<Script>({
    {0x0370, 0x03FF, "el"}, {0x0531, 0x058F, "hy"}, {0x0590, 0x05FF, "he"}, {0x0600, 0x06FF, "ar"}, {0x0900, 0x097F, "hi"},
    {0x0980, 0x09FF, "bn"}, {0x0A00, 0x0A7F, "pa"}, {0x0A80, 0x0AFF, "gu"}, {0x0B00, 0x0B7F, "or"}, {0x0B80, 0x0BFF, "ta"},
    {0x0C00, 0x0C7F, "te"}, {0x0C80, 0x0CFF, "kn"}, {0x0D00, 0x0D7F, "ml"}, {0x0D80, 0x0DFF, "si"}, {0x0E00, 0x0E7F, "th"},
    {0x0E80, 0x0EFF, "lo"}, {0x0F00, 0x0FFF, "bo"}, {0x1000, 0x109F, "my"}, {0x10A0, 0x10FF, "ka"}, {0x1200, 0x137F, "am"},
    {0x1780, 0x17FF, "km"}, {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"}, {0xAC00, 0xD7A3, "ko"},
});

struct Letters {
  std::array<std::size_t, scripts.size()> of_script{};
  std::size_t all = 0;
  std::size_t persian = 0, urdu = 0;  ///< letters that Arabic lacks
};

Letters count_letters(std::string_view text) {
  constexpr std::size_t most = 2000;
  constexpr std::u32string_view persian = U"پچژگکی";
  constexpr std::u32string_view urdu = U"ٹڈڑےں";
  Letters out;
  for (std::size_t at = 0; at < text.size() && out.all < most;) {
    const char32_t c = next(text, at);
    if (!is_letter(c)) continue;
    ++out.all;
    if (c < 0x0370) continue;
    const auto script =
        std::find_if(scripts.begin(), scripts.end(), [&](const Script& s) { return c >= s.first && c <= s.last; });
    if (script != scripts.end()) ++out.of_script[static_cast<std::size_t>(script - scripts.begin())];
    out.persian += persian.find(c) != std::u32string_view::npos ? 1 : 0;
    out.urdu += urdu.find(c) != std::u32string_view::npos ? 1 : 0;
  }
  return out;
}

/// Empty where the text is in Latin or Cyrillic letters, or in several scripts.
std::string_view language_of_letters(const Letters& letters) {
  const auto of = [&](std::string_view tag) {
    const auto script = std::find_if(scripts.begin(), scripts.end(), [&](const Script& s) { return s.tag == tag; });
    return letters.of_script[static_cast<std::size_t>(script - scripts.begin())];
  };
  if (of("ja") * 10 > letters.all) return "ja";  // kana among ideographs
  const auto most = std::max_element(letters.of_script.begin(), letters.of_script.end());
  if (*most * 2 < letters.all || letters.all == 0) return {};
  const std::string_view tag = scripts[static_cast<std::size_t>(most - letters.of_script.begin())].tag;
  if (tag != "ar") return tag;
  constexpr std::size_t some = 50;  // one letter in so many
  if (letters.urdu * some > letters.all) return "ur";
  return letters.persian * some > letters.all ? "fa" : "ar";
}

using WordRow = std::pair<std::string_view, std::uint64_t>;

/// The words of all languages, sorted, each with a bit a language.
std::vector<WordRow> gather_words() {
  std::vector<WordRow> out;
  for (std::size_t n = 0; n < languages.size(); ++n) {
    std::string_view rest = languages[n].words;
    while (!rest.empty()) {
      const std::size_t stop = std::min(rest.find(' '), rest.size());
      out.emplace_back(rest.substr(0, stop), std::uint64_t{1} << n);
      rest.remove_prefix(std::min(stop + 1, rest.size()));
    }
  }
  std::sort(out.begin(), out.end());
  std::size_t kept = 0;
  for (std::size_t n = 1; n < out.size(); ++n) {
    if (out[n].first == out[kept].first) {
      out[kept].second |= out[n].second;
    } else {
      out[++kept] = out[n];
    }
  }
  out.resize(kept + 1);
  return out;
}

struct Met {
  std::size_t words = 0;
  std::array<std::size_t, languages.size()> of_language{};
};

Met meet_words(std::string_view text) {
  static const std::vector<WordRow> table = gather_words();
  Met met;
  while_words(text, [&](std::string_view word) {
    ++met.words;
    constexpr std::size_t longest = 12;  // bytes of a small word
    if (word.size() > longest) return met.words < most_words;
    const std::string lower = to_lower(word);
    const auto found = std::lower_bound(table.begin(), table.end(), WordRow{lower, 0});
    if (found != table.end() && found->first == lower) {
      for (std::size_t n = 0; n < languages.size(); ++n) met.of_language[n] += found->second >> n & 1U;
    }
    return met.words < most_words;
  });
  return met;
}

}  // namespace

LanguageGuess language_of(std::string_view text) {
  const Letters letters = count_letters(text);
  if (const std::string_view tag = language_of_letters(letters); !tag.empty()) {
    constexpr std::size_t enough = 40;  // letters
    return {tag, letters.all >= enough};
  }
  const Met met = meet_words(text);
  if (met.words < least_words) return {};
  const auto best = std::max_element(met.of_language.begin(), met.of_language.end());
  const std::string_view tag = languages[static_cast<std::size_t>(best - met.of_language.begin())].tag;
  std::size_t second = 0;
  for (std::size_t n = 0; n < languages.size(); ++n) {
    if (!are_near(languages[n].tag, tag)) second = std::max(second, met.of_language[n]);
  }
  constexpr std::size_t a_tenth = 10;  // of the words are small ones of the language, at the least
  if (*best * a_tenth < met.words || *best * 4 < second * 5) return {};
  constexpr std::size_t enough = 60;  // words
  return {tag, met.words >= enough && *best * 6 >= met.words && *best >= second * 2};
}

bool are_near(std::string_view a, std::string_view b) {
  constexpr auto groups =
      std::to_array<std::string_view>({"no nb nn da", "hr bs sr sh me", "id ms", "cs sk", "gl pt", "fil tl", "ar ckb"});
  const auto primary = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
  a = primary(a);
  b = primary(b);
  if (a == b) return true;
  return std::any_of(groups.begin(), groups.end(), [&](std::string_view group) {
    const std::string padded = " " + std::string(group) + " ";
    const auto in = [&](std::string_view tag) { return padded.find(" " + std::string(tag) + " ") != std::string::npos; };
    return in(a) && in(b);
  });
}

}  // namespace tearsheet::text
