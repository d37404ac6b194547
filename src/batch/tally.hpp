// What a run's records were, counted.
#pragma once

#include <tearsheet/article.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tearsheet::batch {

/// What of a record is counted.
struct Counted {
  std::string container;
  std::optional<std::string> language;
  std::vector<std::string> warnings;
  std::vector<std::string> rules;  ///< of each piece left out
};

/// Maps are by name, so that the same run gives the same order.
struct Tally {
  using Counts = std::map<std::string, std::size_t>;
  static constexpr std::size_t most_warnings = 1000;  ///< kinds of warning that are told apart

  Counts errors;      ///< by code
  Counts containers;  ///< of all pages that could be read
  Counts languages;   ///< of the articles; "unknown" where the page says none
  Counts rules;       ///< pieces left out by each
  Counts warnings;

  void add(const Counted& record, const std::optional<Error>& error);
};

}  // namespace tearsheet::batch
