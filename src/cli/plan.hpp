// Arguments -> what to do, checked as a whole. Still nothing is opened.
#pragma once

#include "batch/batch.hpp"
#include "cli/cli.hpp"
#include "cli/parse.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tearsheet::cli {

struct Plan {
  Task task = Task::extract;
  batch::Job job;                     ///< of extract
  std::string folder;                 ///< of fixture make
  std::vector<std::string> operands;  ///< of fixture: pages or folders; of features: its words
  bool force = false;
  bool zero_on_partial = false;        ///< of extract
  std::optional<std::string> summary;  ///< of extract: a file for the counts
};

std::variant<Plan, UsageError> plan(const Arguments& arguments, const Surroundings& surroundings);

}  // namespace tearsheet::cli
