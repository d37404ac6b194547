// Whether a line is a byline, told by how it begins, before anybody looks for names in it.
#include "metadata/name_words.hpp"
#include "metadata/person_words.hpp"
#include "metadata/persons.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {

bool is_byline_lead(std::string_view line) {
  constexpr std::size_t longest = 30;  // bytes
  if (line.empty() || line.size() > longest || !may_begin_lead(line.front())) return false;
  const auto bare = [](std::string_view s) {
    while (!s.empty() && (s.back() == ':' || s.back() == ' ')) s.remove_suffix(1);
    return s;
  };
  const std::string lower = text::to_lower(line);
  const std::string_view lead = bare(lower);
  const auto leads = byline_leads();
  return std::any_of(leads.begin(), leads.end(), [&](std::string_view l) { return lead == bare(l); });
}

bool is_full_name(std::string_view name) {
  const char32_t first = first_of(name);
  return name.find(' ') != std::string_view::npos || text::is_ideograph(first) || (first >= 0xAC00 && first <= 0xD7A3);
}

bool ends_as_byline(std::string_view line) {
  constexpr std::size_t longest = 48;  // bytes
  constexpr std::array<std::string_view, 3> trades = {" 기자", " 선임기자", " 특파원"};
  if (line.size() > longest) return false;
  return std::any_of(trades.begin(), trades.end(),
                     [&](std::string_view trade) { return line.size() > trade.size() && line.ends_with(trade); });
}

bool begins_as_byline(std::string_view line) {
  constexpr std::size_t longest_lead = 24;
  if (line.empty() || !may_begin_lead(line.front())) return false;
  const std::string lower = text::to_lower(line.substr(0, longest_lead));
  for (const std::string_view lead : byline_leads()) {
    if (lower.front() != lead.front() || !lower.starts_with(lead)) continue;
    std::string_view rest = line.substr(lead.size());
    const bool ends = !rest.empty() && (rest.front() == ' ' || rest.front() == ':' || lead.back() == ':');
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':')) rest.remove_prefix(1);
    const char32_t first = first_of(rest);
    if (ends && text::is_letter(first) && !text::is_lower(first) && !text::ends_sentence(last_of(rest))) return true;
  }
  return false;
}

}  // namespace tearsheet::metadata
