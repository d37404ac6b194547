// Is a marked span a quote at all, and is it direct or partial?
#pragma once

#include "quotes/speakers.hpp"

#include <string_view>

namespace tearsheet::quotes {

/// False for titles, nicknames, names of things, scare quotes.
bool is_quote(std::string_view inside, const std::vector<Token>& tokens, std::size_t at, const Attribution& attribution,
              bool single, bool german);

/// True for a sentence or more; false for a few words within the reporter's sentence.
bool is_direct(std::string_view inside, const std::vector<Token>& tokens, std::size_t at);

}  // namespace tearsheet::quotes
