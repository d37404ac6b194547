// The array of languages, and which of them is in force for an article.
#include "quotes/cues.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

const std::array<CueLanguage, cue_tables>& languages() {
  static const std::array<CueLanguage, cue_tables> all = {{
      {"en", cues_en()},  // the first, see Cues::verb_second
      {"de", cues_de()},  // the second, see Cues::capital_nouns
      {"fr", cues_fr()},
      {"es", cues_es()},
      {"it", cues_it()},
      {"pt", cues_pt()},
      {"nl", cues_nl()},
      {"sv", cues_nordic()},
      {"no", cues_nordic()},
      {"da", cues_nordic()},
      {"pl", cues_pl()},
  }};
  return all;
}

std::size_t table_of(std::string_view language) {
  std::string_view primary = language.substr(0, std::min(language.find_first_of("-_"), language.size()));
  if (text::equals_ignoring_ascii_case(primary, "nb") || text::equals_ignoring_ascii_case(primary, "nn")) primary = "no";
  std::size_t number = 0;
  while (number < cue_tables && !text::equals_ignoring_ascii_case(primary, languages()[number].tag)) ++number;
  return number;
}

/// Languages whose news do not open speech with a dash, where a dash at the beginning opens a point of a list.
bool has_no_dashes(std::string_view language) {
  constexpr std::array<std::string_view, 6> tags = {"de", "en", "ja", "ko", "nl", "zh"};
  const std::string_view primary = language.substr(0, std::min(language.find_first_of("-_"), language.size()));
  return std::ranges::any_of(tags, [&](std::string_view tag) { return text::equals_ignoring_ascii_case(primary, tag); });
}

}  // namespace

std::span<const CueLanguage> cue_languages() { return languages(); }

Cues::Cues(std::string_view language)
    : table_(table_of(language)),
      foreign_(table_ == cue_tables && !language.empty()),
      dash_opens_(!language.empty() && !has_no_dashes(language)) {}

}  // namespace tearsheet::quotes
