// What --help and --version print.
#pragma once

#include <string>

namespace tearsheet::cli {

std::string usage();         ///< the three lines of what can be typed
std::string help_text();     ///< usage, options in groups, examples, exit status
std::string version_text();  ///< program and schema

}  // namespace tearsheet::cli
