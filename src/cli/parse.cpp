// CLI11 gets the options from the rows. Operands pass it untouched: as a positional of its own it would take "[a,b]" for a list.
#include "cli/parse.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace tearsheet::cli {
namespace {

void add(CLI::App& app, const Option& option, Arguments& arguments, std::string& trouble) {
  const auto take = [&option, &arguments, &trouble](const std::string& value) {
    arguments.given.push_back(&option);
    const std::string wrong = option.set(arguments, value);
    if (!wrong.empty() && trouble.empty()) trouble = std::string(long_name(option)) + ": " + wrong;
  };
  const std::string names(option.names);
  if (option.value.empty()) {
    app.add_flag_callback(names, [take] { take({}); });
  } else {
    app.add_option_function<std::string>(names, take)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  }
}

bool looks_like_option(const std::string& word) { return word.size() > 1 && word[0] == '-'; }

}  // namespace

std::variant<Arguments, UsageError> parse(const std::vector<std::string>& args) {
  Arguments arguments;
  std::string trouble;
  CLI::App app;
  app.set_help_flag();  // ours is a row
  app.allow_extras();
  for (const Option& option : options()) add(app, option, arguments, trouble);

  const auto end = std::find(args.begin(), args.end(), "--");
  std::vector<std::string> words(args.begin(), end);
  std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    std::string message = error.what();
    std::replace(message.begin(), message.end(), '\n', ' ');
    return UsageError{std::move(message)};
  }
  if (!trouble.empty()) return UsageError{std::move(trouble)};
  arguments.operands = app.remaining();
  for (const std::string& word : arguments.operands) {
    if (looks_like_option(word)) return UsageError{"there is no option " + word + "; for a file of that name write ./" + word};
  }
  arguments.literal_from = arguments.operands.size();
  if (end != args.end()) arguments.operands.insert(arguments.operands.end(), end + 1, args.end());
  return arguments;
}

}  // namespace tearsheet::cli
