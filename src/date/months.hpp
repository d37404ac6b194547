// Month names of many languages: tables made from CLDR, and the words that stand in dates beside them.
#pragma once

#include <span>
#include <string_view>

namespace tearsheet::date {

struct MonthName {
  std::string_view name;  ///< lower case, no dot at the end
  int month;              ///< 1 to 12
};

struct Language {
  std::string_view tag;  ///< the first part of a BCP 47 tag
  std::span<const MonthName> months;
};

/// The month that a lower-case word names: in `language` first, then in any of the languages. 0 if it names none.
int month_named(std::string_view word, std::string_view language);

std::span<const Language> all_languages();

}  // namespace tearsheet::date
