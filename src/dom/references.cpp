#include "dom/references.hpp"

#include "dom/characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>

namespace tearsheet::dom {

namespace {

struct Named {
  std::string_view name;  // with its ';', if it needs one
  char32_t first;
  char32_t second;
};

constexpr Named named[] = {
#include "dom/references_table.inc"
};
static_assert(std::is_sorted(std::begin(named), std::end(named), [](const Named& a, const Named& b) { return a.name < b.name; }));

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t last_code_point = 0x10FFFF;

// What numbers 0x80 to 0x9F mean: windows-1252, but for the five that it leaves open.
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};

char32_t code_point(char32_t number) {
  if (number == 0 || number > last_code_point || (number >= 0xD800 && number <= 0xDFFF)) return replacement;
  return number >= 0x80 && number <= 0x9F ? windows_1252[number - 0x80] : number;
}

int digit(char c, int base) {
  if (is_digit(c)) return c - '0';
  const char l = lower(c);
  return base == 16 && l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

// At "&#".
Reference number(std::string_view s) {
  std::size_t at = 2;
  const int base = at < s.size() && lower(s[at]) == 'x' ? 16 : 10;
  if (base == 16) ++at;
  const std::size_t digits = at;
  char32_t value = 0;
  for (int d = 0; at < s.size() && (d = digit(s[at], base)) >= 0; ++at) {
    value = std::min<char32_t>(value * static_cast<char32_t>(base) + static_cast<char32_t>(d), last_code_point + 1);
  }
  if (at == digits) return {};
  if (at < s.size() && s[at] == ';') ++at;
  return {static_cast<std::uint32_t>(at), code_point(value), 0};
}

// The longest name of the table that the text begins with.
const Named* longest(std::string_view text) {
  std::span<const Named> rows(named);
  const Named* best = nullptr;
  for (std::size_t n = 0; n < text.size() && !rows.empty(); ++n) {
    const char c = text[n];
    const auto before = [n](const Named& row, char wanted) { return row.name[n] < wanted; };
    const auto after = [n](char wanted, const Named& row) { return wanted < row.name[n]; };
    // A row that ends here sorts first; it was looked at when it ended.
    if (rows.front().name.size() == n) rows = rows.subspan(1);
    const auto low = std::lower_bound(rows.begin(), rows.end(), c, before);
    const auto high = std::upper_bound(low, rows.end(), c, after);
    rows = rows.subspan(static_cast<std::size_t>(low - rows.begin()), static_cast<std::size_t>(high - low));
    if (!rows.empty() && rows.front().name.size() == n + 1) best = &rows.front();
  }
  return best;
}

}  // namespace

Reference read_reference(std::string_view s, bool in_attribute) {
  if (s.size() < 2 || s[0] != '&') return {};
  if (s[1] == '#') return number(s);
  if (!is_letter(s[1])) return {};
  const Named* const found = longest(s.substr(1));
  if (found == nullptr) return {};
  const std::size_t size = found->name.size() + 1;
  if (in_attribute && !found->name.ends_with(';') && size < s.size() &&
      (s[size] == '=' || is_letter(s[size]) || is_digit(s[size])))
    return {};
  return {static_cast<std::uint32_t>(size), found->first, found->second};
}

}  // namespace tearsheet::dom
