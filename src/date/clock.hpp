// Reads a time of day, with or without a zone.
#pragma once

#include "date/calendar.hpp"
#include "date/tokens.hpp"

#include <optional>

namespace tearsheet::date {

/// The time that begins at token `at`, which is then moved past it. `dotted`: "18.04" counts as a time.
std::optional<Time> read_time(const Tokens& tokens, std::size_t& at, bool dotted);

/// The time that follows a day, words between them passed over: ", at", " - ", "um", "kl.".
std::optional<Time> time_after(const Tokens& tokens, std::size_t at);

}  // namespace tearsheet::date
