// The program: everything happens in cli::run.
#include "cli/cli.hpp"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> args(argv + 1, argv + argc);
  return tearsheet::cli::run(args, std::cin, std::cout, std::cerr);
}
