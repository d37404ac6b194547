// Common given names, and the gender that they tell: make_given_names.py has the sources and their licences.
#pragma once

#include <cstdint>
#include <string_view>

namespace tearsheet::text {

enum class Gender : std::uint8_t { unknown, male, female };

/// Of a word in lower case; unknown for one that is no common given name, or of both genders.
Gender gender_of_given_name(std::string_view word);

inline bool is_given_name(std::string_view word) { return gender_of_given_name(word) != Gender::unknown; }

}  // namespace tearsheet::text
