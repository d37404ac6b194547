// The rows.
#include "cli/options.hpp"

#include <array>
#include <charconv>

namespace tearsheet::cli {
namespace {

constexpr std::uint8_t bit(Task task) { return static_cast<std::uint8_t>(task); }
constexpr std::uint8_t extract = bit(Task::extract);
constexpr std::uint8_t every = 0xFF;

/// More workers than any machine has processors; a number over it is a mistake.
constexpr unsigned most_jobs = 1024;

/// A flag's setter.
template <bool Arguments::*Member>
std::string set_flag(Arguments& arguments, const std::string&) {
  arguments.*Member = true;
  return {};
}

/// The setter of an option whose value is any text but none.
template <std::optional<std::string> Arguments::*Member>
std::string set_text(Arguments& arguments, const std::string& value) {
  if (value.empty()) return "the value is empty";
  arguments.*Member = value;
  return {};
}

std::string set_format(Arguments& arguments, const std::string& value) {
  const auto format = format_named(value);
  if (!format) return "'" + value + "' is no format; it can be json, jsonl, text or markdown";
  arguments.format = *format;
  return {};
}

std::string set_jobs(Arguments& arguments, const std::string& value) {
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), jobs);
  if (error != std::errc() || end != value.data() + value.size() || jobs < 1 || jobs > most_jobs) {
    return "'" + value + "' is no number from 1 to " + std::to_string(most_jobs);
  }
  arguments.jobs = jobs;
  return {};
}

std::string set_shard(Arguments& arguments, const std::string& value) {
  arguments.shard = batch::shard_named(value);
  return arguments.shard ? "" : "'" + value + "' is no part of a whole such as 2/8";
}

constexpr std::array<Option, 15> rows{{
    {"--files-from", "FILE", Group::input, extract, "also read the inputs named in FILE, one a line; - is standard input",
     set_text<&Arguments::list>},
    {"-0,--null", "", Group::input, extract, "names in FILE end with NUL, as find -print0 writes them",
     set_flag<&Arguments::null_separated>},
    {"--shard", "I/N", Group::input, extract, "only the pages of part I of N, told by their names alone: to share the work out",
     set_shard},
    {"-f,--format", "FORMAT", Group::output, extract, "json (default), jsonl, text or markdown", set_format},
    {"-o,--output", "DIR", Group::output, extract | bit(Task::fixture_make),
     "write one file a page under DIR, named after the input", set_text<&Arguments::output>},
    {"--resume", "", Group::output, extract, "with -o: leave what an earlier run wrote there; only the rest is done",
     set_flag<&Arguments::resume>},
    {"--explain", "", Group::output, extract, "also say what was left out, by which rule, and where each fact came from",
     set_flag<&Arguments::explain>},
    {"--errors", "FILE", Group::output, extract, "also write the names of the inputs that failed to FILE, for --files-from",
     set_text<&Arguments::errors>},
    {"--summary", "FILE", Group::output, extract,
     "also write the run's counts to FILE, as JSON: by error, container, language, rule, warning", set_text<&Arguments::summary>},
    {"--force", "", Group::output, bit(Task::fixture_make), "fixture make: replace fixtures that are there already",
     set_flag<&Arguments::force>},
    {"-j,--jobs", "N", Group::other, extract, "work on N pages at a time (default: one a processor)", set_jobs},
    {"--exit-zero-on-partial", "", Group::other, extract, "exit with 0, not 1, where some pages gave no article",
     set_flag<&Arguments::zero_on_partial>},
    {"-q,--quiet", "", Group::other, extract, "no messages about single pages", set_flag<&Arguments::quiet>},
    {"-h,--help", "", Group::other, every, "print this help", set_flag<&Arguments::help>},
    {"-V,--version", "", Group::other, every, "print the versions of the program and of the record's schema",
     set_flag<&Arguments::version>},
}};

}  // namespace

std::span<const Option> options() { return rows; }

std::string_view long_name(const Option& option) { return option.names.substr(option.names.rfind("--")); }

}  // namespace tearsheet::cli
