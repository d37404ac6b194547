// The small words in and around dates, and the names of time zones: sorted tables.
#pragma once

#include <string_view>

namespace tearsheet::date {

/// May stand between the parts of a day: "of", "de", "del", "tháng", ...
bool joins_parts(std::string_view word);

/// Ending of an ordinal number: "st", "nd", "rd", "th", "er", ...
bool is_ordinal_ending(std::string_view word);

/// May stand between a day and its time: "at", "um", "à", "kl", ...
bool leads_to_time(std::string_view word);

/// 1 for words for the morning (am), 2 for the afternoon (pm), 0 for others.
int half_of_day(std::string_view word);

/// Unit that ends the hour or the minute: "h", "uhr", "時", "시", ...
bool is_hour_word(std::string_view word);
bool is_minute_word(std::string_view word);

/// Minutes east of UTC that a zone's name stands for; false if it is none, or stands for several.
bool zone_named(std::string_view word, int& minutes);

}  // namespace tearsheet::date
