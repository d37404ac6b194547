// What the rules look for in further languages: a file a language, a row a rule. Kind, guard and description are those of the
// rule; English, German, French and Spanish stand in the rules' own rows.
//
//   {"share.label", "udostępnij|podziel się"}
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

struct Wording {
  std::string_view id;       ///< of a rule of text
  std::string_view pattern;  ///< as in Rule
};

/// One language's rows, sorted by id.
struct Language {
  std::string_view name;
  std::span<const Wording> wordings;
};

/// All languages. A new file is a line here and one in wordings.cpp.
const std::vector<Language>& languages();

std::span<const Wording> arabic_wordings();
std::span<const Wording> bulgarian_wordings();
std::span<const Wording> catalan_wordings();
std::span<const Wording> chinese_wordings();
std::span<const Wording> croatian_wordings();
std::span<const Wording> czech_wordings();
std::span<const Wording> danish_wordings();
std::span<const Wording> dutch_wordings();
std::span<const Wording> finnish_wordings();
std::span<const Wording> greek_wordings();
std::span<const Wording> hebrew_wordings();
std::span<const Wording> hindi_wordings();
std::span<const Wording> hungarian_wordings();
std::span<const Wording> indonesian_wordings();
std::span<const Wording> italian_wordings();
std::span<const Wording> japanese_wordings();
std::span<const Wording> korean_wordings();
std::span<const Wording> norwegian_wordings();
std::span<const Wording> persian_wordings();
std::span<const Wording> polish_wordings();
std::span<const Wording> portuguese_wordings();
std::span<const Wording> romanian_wordings();
std::span<const Wording> russian_wordings();
std::span<const Wording> slovak_wordings();
std::span<const Wording> swedish_wordings();
std::span<const Wording> thai_wordings();
std::span<const Wording> turkish_wordings();
std::span<const Wording> ukrainian_wordings();
std::span<const Wording> vietnamese_wordings();

}  // namespace tearsheet::boilerplate
