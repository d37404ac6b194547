// What can be typed. Each option is a row: the parser and the help are fed from the rows, so a new option is a row.
#pragma once

#include "batch/shard.hpp"

#include <tearsheet/write.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::cli {

/// What the program is asked to do. Values are bits, so that a row can say with which tasks its option goes.
enum class Task : std::uint8_t { extract = 1, rules = 2, fixture_make = 4, fixture_check = 8, features = 16 };

/// What was typed, each value checked for itself. Nothing is opened or looked up to make it.
struct Arguments {
  std::vector<std::string> operands;
  std::size_t literal_from = 0;  ///< operands from here on stood after "--": never the name of a sub-command
  std::vector<const struct Option*> given;

  Format format = Format::json;
  std::optional<std::string> output;
  std::optional<unsigned> jobs;
  std::optional<std::string> list;
  std::optional<batch::Shard> shard;
  std::optional<std::string> errors;
  std::optional<std::string> summary;
  bool zero_on_partial = false;
  bool resume = false;
  bool null_separated = false;
  bool explain = false;
  bool quiet = false;
  bool force = false;
  bool help = false;
  bool version = false;
};

enum class Group : std::uint8_t { input, output, other };

struct Option {
  std::string_view names;  ///< as CLI11 wants them: "-f,--format"
  std::string_view value;  ///< name of its value in the help; empty for a flag
  Group group;
  std::uint8_t tasks;  ///< bits of Task
  std::string_view help;
  /// Puts the value (empty for a flag) into the arguments. Returns what is wrong with it; empty if nothing is.
  std::string (*set)(Arguments& arguments, const std::string& value);
};

std::span<const Option> options();

/// The name that messages use: "--format".
std::string_view long_name(const Option& option);

}  // namespace tearsheet::cli
