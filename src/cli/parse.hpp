// Words of the command line -> Arguments, by CLI11.
#pragma once

#include "cli/options.hpp"

#include <string>
#include <variant>
#include <vector>

namespace tearsheet::cli {

/// What is wrong with what was typed: one line, for people.
struct UsageError {
  std::string message;
};

std::variant<Arguments, UsageError> parse(const std::vector<std::string>& args);

}  // namespace tearsheet::cli
