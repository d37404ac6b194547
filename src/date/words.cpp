#include "date/words.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::date {
namespace {

template <typename... T>
constexpr auto table(T... words) {
  std::array<std::string_view, sizeof...(words)> sorted{words...};
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

constexpr auto joins = table("a", "am", "d", "da", "dal", "de", "del", "den", "der", "di", "do", "el", "g", "le", "of", "the",
                             "tháng", "van", "г", "의", "de’", "’n");
constexpr auto ordinals = table("a", "da", "e", "er", "ero", "o", "ième", "nd", "rd", "st", "th", "º", "ª", "°");
constexpr auto leads =
    table("a", "alle", "ac", "at", "der", "den", "di", "e", "ee", "em", "en", "jam", "kl", "klo", "la", "las", "le", "los", "lúc",
          "o", "om", "ora", "ore", "orë", "os", "pada", "pk", "pukul", "saat", "t", "u", "um", "và", "vid", "à", "às", "в", "о");
constexpr auto morning = table("am", "rano", "sáng", "vorm", "π", "πμ", "上午", "午前", "오전");
constexpr auto afternoon = table("chiều", "nachm", "pm", "tarde", "tối", "μ", "μμ", "下午", "오후");
constexpr auto hours = table("h", "u", "uhr", "ura", "時", "时", "點", "点");
constexpr auto minutes = table("h", "m", "min", "分", "분");

struct Zone {
  std::string_view name;
  int minutes;
};
// Only names that mean one thing in news: "et", "pt" and their like are both standard and summer time, so they give no offset.
constexpr std::array<Zone, 38> zones = {{
    {"acdt", 630}, {"acst", 570}, {"adt", -180}, {"aedt", 660}, {"aest", 600}, {"akdt", -480}, {"akst", -540}, {"art", -180},
    {"ast", -240}, {"awst", 480}, {"brt", -180}, {"bst", 60},   {"cat", 120},  {"cdt", -300},  {"cest", 120},  {"cet", 60},
    {"cst", -360}, {"eat", 180},  {"edt", -240}, {"eest", 180}, {"eet", 120},  {"est", -300},  {"gmt", 0},     {"hkt", 480},
    {"hst", -600}, {"ist", 330},  {"jst", 540},  {"kst", 540},  {"mdt", -360}, {"mesz", 120},  {"mez", 60},    {"msk", 180},
    {"mst", -420}, {"pdt", -420}, {"pst", -480}, {"utc", 0},    {"wib", 420},  {"z", 0},
}};
static_assert(std::is_sorted(zones.begin(), zones.end(), [](const Zone& a, const Zone& b) { return a.name < b.name; }));

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace

bool joins_parts(std::string_view word) { return has(joins, word); }
bool is_ordinal_ending(std::string_view word) { return has(ordinals, word); }
bool leads_to_time(std::string_view word) { return has(leads, word); }
int half_of_day(std::string_view word) { return has(morning, word) ? 1 : has(afternoon, word) ? 2 : 0; }
bool is_hour_word(std::string_view word) { return has(hours, word) || word == "시"; }
bool is_minute_word(std::string_view word) { return has(minutes, word); }

bool zone_named(std::string_view word, int& minutes_east) {
  const auto found =
      std::lower_bound(zones.begin(), zones.end(), word, [](const Zone& z, std::string_view w) { return z.name < w; });
  if (found == zones.end() || found->name != word) return false;
  minutes_east = found->minutes;
  return true;
}

}  // namespace tearsheet::date
