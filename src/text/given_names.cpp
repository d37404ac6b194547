// One sorted table, searched by halves.
#include "text/given_names.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::text {
namespace {

/// Without a pointer, so that the table needs no work when the program starts.
struct GivenName {
  std::array<char, 15> letters;  ///< lower case, ended by NUL
  Gender gender;

  constexpr std::string_view name() const { return letters.data(); }
};

constexpr Gender m = Gender::male;
constexpr Gender f = Gender::female;

constexpr auto given_names = std::to_array<GivenName>({
#include "text/given_names_table.inc"
});
// That they are sorted is tested: too many for an assertion of the compiler.

}  // namespace

Gender gender_of_given_name(std::string_view word) {
  const auto row = std::ranges::lower_bound(given_names, word, {}, &GivenName::name);
  return row != given_names.end() && row->name() == word ? row->gender : Gender::unknown;
}

}  // namespace tearsheet::text
