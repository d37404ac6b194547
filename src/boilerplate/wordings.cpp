// Joins the languages.
#include "boilerplate/wordings.hpp"

namespace tearsheet::boilerplate {

const std::vector<Language>& languages() {
  static const std::vector<Language> all = {
      {"arabic", arabic_wordings()},         {"bulgarian", bulgarian_wordings()},
      {"catalan", catalan_wordings()},       {"chinese", chinese_wordings()},
      {"croatian", croatian_wordings()},     {"czech", czech_wordings()},
      {"danish", danish_wordings()},         {"dutch", dutch_wordings()},
      {"finnish", finnish_wordings()},       {"greek", greek_wordings()},
      {"hebrew", hebrew_wordings()},         {"hindi", hindi_wordings()},
      {"hungarian", hungarian_wordings()},   {"indonesian", indonesian_wordings()},
      {"italian", italian_wordings()},       {"japanese", japanese_wordings()},
      {"korean", korean_wordings()},         {"norwegian", norwegian_wordings()},
      {"persian", persian_wordings()},       {"polish", polish_wordings()},
      {"portuguese", portuguese_wordings()}, {"romanian", romanian_wordings()},
      {"russian", russian_wordings()},       {"slovak", slovak_wordings()},
      {"swedish", swedish_wordings()},       {"thai", thai_wordings()},
      {"turkish", turkish_wordings()},       {"ukrainian", ukrainian_wordings()},
      {"vietnamese", vietnamese_wordings()},
  };
  return all;
}

}  // namespace tearsheet::boilerplate
