// The command line: arguments in, exit status out.
#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace tearsheet::cli {

/// What the program finds around it.
struct Surroundings {
  bool input_is_terminal = false;
  bool output_is_terminal = false;
  bool error_is_terminal = false;  ///< one that understands cursor movement
  unsigned processors = 1;
};

/// Runs the program. `args` without the program's name. Returns the exit status: 0 every page gave an article, 1 some did
/// not, 2 the run could not be done. Data goes to `out` alone, messages to `err`.
int run(const std::vector<std::string>& args, std::istream& in, std::ostream& out, std::ostream& err);

/// The same in surroundings that are said instead of found.
int run(const std::vector<std::string>& args, std::istream& in, std::ostream& out, std::ostream& err,
        const Surroundings& surroundings);

}  // namespace tearsheet::cli
