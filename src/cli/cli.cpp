// Words -> arguments -> plan -> the task. Exit status, broken pipes and messages about the run as a whole are decided here alone.
#include "cli/cli.hpp"

#include "batch/sink.hpp"
#include "cli/help.hpp"
#include "cli/interrupt.hpp"
#include "cli/plan.hpp"
#include "cli/summary.hpp"
#include "fixture/fixture.hpp"
#include "train/features.hpp"

#include <tearsheet/extract.hpp>

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string_view>
#include <thread>

namespace tearsheet::cli {
namespace {

enum Status : int { all_well = 0, some_failed = 1, not_done = 2 };

/// While it lives, a write to a pipe that nobody reads is an error (EPIPE) and does not kill the process.
class IgnoredBrokenPipe {
 public:
  IgnoredBrokenPipe() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
  ~IgnoredBrokenPipe() {
    if (before_ != SIG_ERR) std::signal(SIGPIPE, before_);
  }
  IgnoredBrokenPipe(const IgnoredBrokenPipe&) = delete;
  IgnoredBrokenPipe& operator=(const IgnoredBrokenPipe&) = delete;

 private:
  void (*before_)(int);
};

void say(std::ostream& err, std::string_view message) { err << "tearsheet: " << batch::printable(message) << '\n' << std::flush; }

/// For what was typed wrong.
Status misused(std::ostream& err, std::string_view message) {
  say(err, message);
  err << usage() << "`tearsheet --help` says more.\n" << std::flush;
  return not_done;
}

/// Writes all of a small output; a reader who went away is no failure.
Status print(std::ostream& out, std::ostream& err, std::string_view text, Status status) {
  if (batch::put_whole(out, text) != batch::Sink::Outcome::failed) return status;
  say(err, "standard output cannot be written");
  return not_done;
}

Status extract(const Plan& plan, std::istream& in, std::ostream& out, std::ostream& err, const Surroundings& surroundings) {
  batch::RealDisk disk;
  batch::World world{in, out, err, disk};
  const Interruptible interruptible;
  world.writing = Interruptible::writing;
  // A count between records on the same terminal would be noise.
  world.counts = surroundings.error_is_terminal && (!surroundings.output_is_terminal || plan.job.output_folder);
  batch::Summary summary = batch::run(plan.job, world);
  if (summary.trouble.empty() && plan.summary) {
    const std::string error = disk.write_whole(*plan.summary, summary_json(summary));
    if (!error.empty()) summary.trouble = *plan.summary + " cannot be written: " + error;
  }
  if (!summary.trouble.empty()) {
    say(err, summary.trouble);
    return not_done;
  }
  if (summary.kept > 0 && !plan.job.quiet) {
    say(err, std::to_string(summary.kept) + " of " + std::to_string(summary.pages) + " pages were done already");
  }
  if (summary.failed == 0) return all_well;
  if (summary.pages > 1) {
    say(err, std::to_string(summary.failed) + " of " + std::to_string(summary.pages) + " pages gave no article");
  }
  return plan.zero_on_partial ? all_well : some_failed;
}

Status list_rules(std::ostream& out, std::ostream& err) {
  std::string text;
  for (const RuleInfo& rule : rules()) {
    text.append(rule.id).append("\t").append(rule.description).append("\n");
  }
  return print(out, err, text, all_well);
}

/// What script/train-body asks for: which rows, of which pages, where to, over which scores.
Status features(const Plan& plan, std::ostream& err) {
  const auto& words = plan.operands;
  const train::Rows rows = words[0] == "first"    ? train::Rows::first
                           : words[0] == "second" ? train::Rows::second
                                                  : train::Rows::verdict;
  const std::string trouble = train::write_features(words[1], words[2], rows, words.size() > 3 ? words[3] : "");
  if (trouble.empty()) return all_well;
  say(err, trouble);
  return not_done;
}

Status fixtures(const Plan& plan, std::ostream& out, std::ostream& err) {
  std::ostringstream text;
  const fixture::Report report = plan.task == Task::fixture_make ? fixture::make(plan.folder, plan.operands, plan.force, text)
                                                                 : fixture::check(plan.operands, text);
  const Status status = print(out, err, text.str(), report.differing == 0 ? all_well : some_failed);
  if (report.trouble.empty()) return status;
  say(err, report.trouble);
  return not_done;
}

Surroundings find_surroundings(const std::istream& in, const std::ostream& out, const std::ostream& err) {
  Surroundings found;
  found.input_is_terminal = &in == &std::cin && isatty(STDIN_FILENO) != 0;
  found.output_is_terminal = &out == &std::cout && isatty(STDOUT_FILENO) != 0;
  const char* terminal = std::getenv("TERM");
  const bool moves = terminal != nullptr && std::string_view(terminal) != "dumb";
  found.error_is_terminal = &err == &std::cerr && isatty(STDERR_FILENO) != 0 && moves;
  found.processors = std::thread::hardware_concurrency();
  return found;
}

}  // namespace

int run(const std::vector<std::string>& args, std::istream& in, std::ostream& out, std::ostream& err) {
  return run(args, in, out, err, find_surroundings(in, out, err));
}

int run(const std::vector<std::string>& args, std::istream& in, std::ostream& out, std::ostream& err,
        const Surroundings& surroundings) {
  const IgnoredBrokenPipe ignored;
  const auto parsed = parse(args);
  if (const auto* error = std::get_if<UsageError>(&parsed)) return misused(err, error->message);
  const Arguments& arguments = std::get<Arguments>(parsed);
  if (arguments.help) return print(out, err, help_text(), all_well);
  if (arguments.version) return print(out, err, version_text(), all_well);
  const auto planned = plan(arguments, surroundings);
  if (const auto* error = std::get_if<UsageError>(&planned)) return misused(err, error->message);
  const Plan& todo = std::get<Plan>(planned);
  switch (todo.task) {
    case Task::extract:
      return extract(todo, in, out, err, surroundings);
    case Task::rules:
      return list_rules(out, err);
    case Task::features:
      return features(todo, err);
    case Task::fixture_make:
    case Task::fixture_check:
      return fixtures(todo, out, err);
  }
  return not_done;
}

}  // namespace tearsheet::cli
