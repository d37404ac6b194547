#include "date/months.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tearsheet::date {
namespace {

#include "date/months_table.inc"

constexpr bool sorted() {
  return std::all_of(std::begin(languages), std::end(languages), [](const Language& l) {
    return std::is_sorted(l.months.begin(), l.months.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  });
}
static_assert(sorted());
static_assert(std::is_sorted(std::begin(months_anywhere), std::end(months_anywhere),
                             [](const MonthName& a, const MonthName& b) { return a.name < b.name; }));

// For each first byte the lengths of the names that begin with it, as bits: most words are told apart by these alone.
constexpr auto lengths = [] {
  std::array<std::uint64_t, 256> out{};
  for (const Language& l : languages) {
    for (const MonthName& m : l.months) out[static_cast<unsigned char>(m.name.front())] |= std::uint64_t{1} << m.name.size();
  }
  return out;
}();

int month_in(std::span<const MonthName> months, std::string_view word) {
  const auto found =
      std::lower_bound(months.begin(), months.end(), word, [](const MonthName& m, std::string_view w) { return m.name < w; });
  return found != months.end() && found->name == word ? found->month : 0;
}

// Norwegian goes by three tags.
std::string_view primary(std::string_view tag) {
  tag = tag.substr(0, tag.find_first_of("-_"));
  return tag == "no" || tag == "nn" ? "nb" : tag;
}

}  // namespace

int month_named(std::string_view word, std::string_view language) {
  if (word.empty() || word.size() > 63) return 0;
  if ((lengths[static_cast<unsigned char>(word.front())] >> word.size() & 1U) == 0) return 0;
  const std::string_view own = primary(language);
  for (const Language& l : languages) {
    if (l.tag == own) {
      if (const int month = month_in(l.months, word)) return month;
      break;
    }
  }
  return month_in(months_anywhere, word);
}

std::span<const Language> all_languages() { return languages; }

}  // namespace tearsheet::date
