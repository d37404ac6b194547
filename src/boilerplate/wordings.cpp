// Joins the languages.
#include "boilerplate/wordings.hpp"

namespace tearsheet::boilerplate {

const std::vector<Language>& languages() {
  static const std::vector<Language> all = {
      {"chinese", chinese_wordings()},       {"czech", czech_wordings()},         {"danish", danish_wordings()},
      {"dutch", dutch_wordings()},           {"italian", italian_wordings()},     {"japanese", japanese_wordings()},
      {"korean", korean_wordings()},         {"norwegian", norwegian_wordings()}, {"polish", polish_wordings()},
      {"portuguese", portuguese_wordings()}, {"russian", russian_wordings()},     {"swedish", swedish_wordings()},
      {"turkish", turkish_wordings()},
  };
  return all;
}

}  // namespace tearsheet::boilerplate
