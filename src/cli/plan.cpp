// First the task, from the first operands; then what that task wants.
#include "cli/plan.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::cli {
namespace {

struct Name {
  std::string_view command;
  std::string_view action;  ///< the second operand; empty where there is none
  Task task;
};

constexpr std::array<Name, 4> commands{{
    {"features", "", Task::features},  // for script/train-body; no help tells of it
    {"rules", "", Task::rules},
    {"fixture", "make", Task::fixture_make},
    {"fixture", "check", Task::fixture_check},
}};

std::string title(Task task) {
  for (const Name& name : commands) {
    if (name.task == task) return std::string(name.command) + (name.action.empty() ? "" : " ") + std::string(name.action);
  }
  return "extracting";
}

/// The task, and how many operands named it; a usage error for a command without its action.
std::variant<std::pair<Task, std::size_t>, UsageError> task_of(const Arguments& arguments) {
  const auto& operands = arguments.operands;
  bool is_command = false;
  for (const Name& name : commands) {
    if (arguments.literal_from == 0 || operands[0] != name.command) continue;
    is_command = true;
    if (name.action.empty()) return std::pair(name.task, std::size_t{1});
    if (arguments.literal_from > 1 && operands[1] == name.action) return std::pair(name.task, std::size_t{2});
  }
  if (is_command) return UsageError{operands[0] + " wants to know what to do: make or check"};
  return std::pair(Task::extract, std::size_t{0});
}

std::string wrong_option(const Arguments& arguments, Task task) {
  for (const Option* option : arguments.given) {
    if ((option->tasks & static_cast<std::uint8_t>(task)) == 0)
      return std::string(long_name(*option)) + " does not go with " + title(task);
  }
  return {};
}

std::string wrong_extract(const Arguments& arguments, const Surroundings& surroundings) {
  const auto dashes = std::count(arguments.operands.begin(), arguments.operands.end(), "-") + (arguments.list == "-" ? 1 : 0);
  if (dashes > 1) return "standard input can be read once only";
  if (arguments.null_separated && !arguments.list) return "--null is about the names in --files-from FILE";
  if (arguments.resume && !arguments.output) return "--resume is about the files in -o DIR";
  if (arguments.operands.empty() && !arguments.list && surroundings.input_is_terminal) return "no INPUT";
  return {};
}

std::string wrong_fixture(const Plan& plan) {
  const bool make = plan.task == Task::fixture_make;
  if (make && plan.folder.empty()) return "fixture make wants -o DIR, the folder to make fixtures in";
  if (plan.operands.empty()) return make ? "fixture make wants PAGE..." : "fixture check wants DIR...";
  return {};
}

batch::Job job_of(const Arguments& arguments, const Surroundings& surroundings) {
  batch::Job job;
  job.operands = arguments.operands;
  if (job.operands.empty() && !arguments.list) job.operands = {"-"};
  job.list = arguments.list;
  job.null_separated = arguments.null_separated;
  job.format = arguments.format;
  job.output_folder = arguments.output;
  job.workers = arguments.jobs.value_or(std::max(1U, surroundings.processors));
  job.options.explain = arguments.explain;
  job.quiet = arguments.quiet;
  job.resume = arguments.resume;
  job.shard = arguments.shard;
  job.errors = arguments.errors;
  job.tally = arguments.summary.has_value();
  return job;
}

}  // namespace

std::variant<Plan, UsageError> plan(const Arguments& arguments, const Surroundings& surroundings) {
  const auto task = task_of(arguments);
  if (const auto* error = std::get_if<UsageError>(&task)) return *error;
  const auto [which, named_by] = std::get<0>(task);
  Plan plan;
  plan.task = which;
  if (std::string wrong = wrong_option(arguments, which); !wrong.empty()) return UsageError{wrong};
  plan.operands.assign(arguments.operands.begin() + static_cast<std::ptrdiff_t>(named_by), arguments.operands.end());
  plan.force = arguments.force;
  plan.zero_on_partial = arguments.zero_on_partial;
  plan.summary = arguments.summary;
  plan.folder = arguments.output.value_or("");
  std::string wrong;
  switch (which) {
    case Task::extract:
      wrong = wrong_extract(arguments, surroundings);
      plan.job = job_of(arguments, surroundings);
      break;
    case Task::rules:
      if (!plan.operands.empty()) wrong = "rules takes no operands; for a file of that name write ./rules";
      break;
    case Task::features:
      if (plan.operands.size() < 3) wrong = "features wants first|second|verdict LIST PREFIX [SCORES]";
      break;
    case Task::fixture_make:
    case Task::fixture_check:
      wrong = wrong_fixture(plan);
      break;
  }
  if (!wrong.empty()) return UsageError{wrong};
  return plan;
}

}  // namespace tearsheet::cli
