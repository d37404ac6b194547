// A row a language: what marks the line as counting back, the units by the beginnings of their words, and the words for the days
// next to today.
#include "date/relative.hpp"

#include "date/calendar.hpp"
#include "date/date.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace tearsheet::date {
namespace {

struct Language {
  std::string_view tag;
  std::string_view mark;    ///< a word or words of the line; of unspaced alphabets what stands behind the unit
  std::string_view minute;  ///< how the words begin, lower case; two beginnings with '|' between
  std::string_view hour, day, week;
  std::string_view today, yesterday;
};

constexpr std::array languages = std::to_array<Language>({
    {"ar", "منذ", "دقيق|دقائق", "ساع", "يوم|أيام", "أسبوع|أسابيع", "اليوم", "أمس"},
    {"cs", "před", "minut", "hodin", "dn|den", "týdn", "dnes", "včera"},
    {"da", "siden", "minut", "time", "dag", "uge", "i dag", "i går"},
    {"de", "vor", "minut", "stunde", "tag", "woche", "heute", "gestern"},
    {"el", "πριν", "λεπτ", "ώρ", "ημέρ|μέρ", "εβδομάδ", "σήμερα", "χθες"},
    {"en", "ago", "min", "hour|hr", "day", "week", "today", "yesterday"},
    {"es", "hace", "minut", "hora", "día", "semana", "hoy", "ayer"},
    {"fi", "sitten", "minuut", "tunti", "päiv", "viik", "tänään", "eilen"},
    {"fr", "il y a", "minut", "heure", "jour", "semaine", "aujourd", "hier"},
    {"he", "לפני", "דק", "שע", "ימים|יום", "שבוע", "היום", "אתמול"},
    {"hi", "पहले", "मिनट", "घंट", "दिन", "हफ्त|सप्ताह", "आज", "कल"},
    {"hu", "ezelőtt", "perc", "órá", "nap", "hét|hett", "ma", "tegnap"},
    {"id", "lalu", "menit", "jam", "hari", "minggu", "hari ini", "kemarin"},
    {"it", "fa", "minut", "or", "giorn", "settiman", "oggi", "ieri"},
    {"ja", "前", "分", "時間", "日", "週間", "今日", "昨日"},
    {"ko", "전", "분", "시간", "일", "주", "오늘", "어제"},
    {"nl", "geleden", "minu", "uur|uren", "dag", "week|weken", "vandaag", "gisteren"},
    {"no", "siden", "minut", "time", "dag|døgn", "uke", "i dag", "i går"},
    {"pl", "temu", "minut", "godzin", "dni|dzień", "tydzień|tygod", "dzisiaj", "wczoraj"},
    {"pt", "há", "minut", "hora", "dia", "semana", "hoje", "ontem"},
    {"ro", "acum", "minut", "or", "zi", "săptăm", "astăzi", "ieri"},
    {"ru", "назад", "минут", "час", "дня|дней|день", "недел", "сегодня", "вчера"},
    {"sv", "sedan", "minut", "timm", "dag|dygn", "veck", "i dag", "i går"},
    {"tr", "önce", "dakika", "saat", "gün", "hafta", "bugün", "dün"},
    {"uk", "тому", "хвилин", "годин", "дні|день", "тижд|тижн", "сьогодні", "вчора"},
    {"vi", "trước", "phút", "giờ", "ngày", "tuần", "hôm nay", "hôm qua"},
    {"zh", "前", "分钟|分鐘", "小时|小時", "天|日", "周|週", "今天", "昨天"},
});
static_assert(std::is_sorted(languages.begin(), languages.end(), [](const auto& a, const auto& b) { return a.tag < b.tag; }));

constexpr long minute_seconds = 60;
constexpr long hour_seconds = 60 * minute_seconds;
constexpr long day_seconds = 24 * hour_seconds;
constexpr long most_units = 60;

bool begins_with_any(std::string_view word, std::string_view beginnings) {
  while (true) {
    const std::size_t bar = std::min(beginnings.find('|'), beginnings.size());
    if (word.starts_with(beginnings.substr(0, bar))) return true;
    if (bar == beginnings.size()) return false;
    beginnings.remove_prefix(bar + 1);
  }
}

long unit_of(std::string_view word, const Language& language) {
  if (begins_with_any(word, language.minute)) return minute_seconds;
  if (begins_with_any(word, language.hour)) return hour_seconds;
  if (begins_with_any(word, language.week)) return 7 * day_seconds;
  if (begins_with_any(word, language.day)) return day_seconds;
  return 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "3 hours", "3h": the number, and the unit that follows it at once.
std::optional<long> counted(std::string_view lower, const Language& language) {
  for (std::size_t at = 0; at < lower.size(); ++at) {
    if (!is_digit(lower[at])) continue;
    long number = 0;
    while (at < lower.size() && is_digit(lower[at]) && number <= most_units) number = number * 10 + (lower[at++] - '0');
    std::size_t unit = at;
    while (unit < lower.size() && lower[unit] == ' ') ++unit;
    const long seconds = unit_of(lower.substr(unit), language);
    if (seconds != 0 && number <= most_units) return number * seconds;
  }
  return std::nullopt;
}

// The words stand in the line, and no letter beside them.
bool has_words(std::string_view lower, std::string_view words) {
  for (std::size_t at = lower.find(words); at != std::string_view::npos; at = lower.find(words, at + 1)) {
    const auto edge = [&](std::size_t n) {
      if (n >= lower.size()) return true;
      return !text::is_ascii_word[static_cast<unsigned char>(lower[n])] && static_cast<unsigned char>(lower[n]) < 0x80;
    };
    const bool unspaced = text::is_ideograph([&] {
      std::size_t begin = 0;
      return text::next(words, begin);
    }());
    if (unspaced || (edge(at + words.size()) && (at == 0 || edge(at - 1)))) return true;
  }
  return false;
}

std::optional<long> seconds_back(std::string_view lower, const Language& language) {
  if (has_words(lower, language.yesterday)) return day_seconds;
  if (has_words(lower, language.today)) return 0;
  const bool marked = has_words(lower, language.mark) ||
                      (language.tag == "ko" && lower.find(language.mark) != std::string_view::npos) ||
                      (language.tag == "hu" && lower.find("ja") != std::string_view::npos);
  return marked ? counted(lower, language) : std::nullopt;
}

}  // namespace

std::optional<std::string> relative(std::string_view line, std::string_view from, std::string_view language) {
  constexpr std::size_t longest = 80;  // bytes: more is a sentence
  if (line.size() > longest || from.size() < 10) return std::nullopt;
  const std::optional<int> days = days_between("1970-01-01", from);
  if (!days) return std::nullopt;
  long clock = day_seconds - 1;  // of a copy of which the day alone is known: nothing of that day is later
  if (from.size() >= 16 && from[10] == 'T') {
    clock =
        ((from[11] - '0') * 10L + (from[12] - '0')) * hour_seconds + ((from[14] - '0') * 10L + (from[15] - '0')) * minute_seconds;
  }
  const std::string lower = text::to_lower(line);
  const std::string_view own = language.substr(0, language.find('-'));
  std::optional<long> back;
  for (const bool of_page : {true, false}) {
    for (const Language& row : languages) {
      if (!back && (row.tag == own) == of_page) back = seconds_back(lower, row);
    }
    if (!own.empty() && of_page && std::any_of(languages.begin(), languages.end(), [&](const auto& r) { return r.tag == own; }))
      break;
  }
  if (!back) return std::nullopt;
  return from_unix_time(*days * day_seconds + clock - *back).substr(0, 10);
}

}  // namespace tearsheet::date
