// The array of languages, and the look-up over those in force.
#include "quotes/cues.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

const std::array<CueLanguage, 11>& languages() {
  static const std::array<CueLanguage, 11> all = {{
      {"en", cues_en()},
      {"de", cues_de()},
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

std::string_view known_tag(std::string_view language) {
  const std::string_view primary = language.substr(0, std::min(language.find_first_of("-_"), language.size()));
  if (text::equals_ignoring_ascii_case(primary, "nb") || text::equals_ignoring_ascii_case(primary, "nn")) return "no";
  for (const CueLanguage& row : languages()) {
    if (text::equals_ignoring_ascii_case(primary, row.tag)) return row.tag;
  }
  return {};
}

}  // namespace

std::span<const CueLanguage> cue_languages() { return languages(); }

Cues::Cues(std::string_view language)
    : tag_(known_tag(language)), foreign_(tag_.empty() && !language.empty()), verb_second_(!tag_.empty() && tag_ != "en") {}

const CueRow* Cues::find(std::string_view word) const {
  for (const CueLanguage& language : languages()) {
    if (!tag_.empty() && language.tag != tag_) continue;
    const auto row = std::ranges::lower_bound(language.rows, word, {}, &CueRow::word);
    if (row != language.rows.end() && row->word == word) return &*row;
  }
  return nullptr;
}

}  // namespace tearsheet::quotes
