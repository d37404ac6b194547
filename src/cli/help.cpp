// Printed from the rows of the options, so that it is the same whichever CLI11 parses them.
#include "cli/help.hpp"

#include "cli/options.hpp"

#include <algorithm>
#include <array>

#ifndef TEARSHEET_VERSION
#error "the build says which version this is"
#endif

namespace tearsheet::cli {
namespace {

constexpr std::string_view usage_lines =
    "usage: tearsheet [OPTIONS] [INPUT...]\n"
    "       tearsheet rules\n"
    "       tearsheet fixture make -o DIR PAGE... | fixture check DIR...\n";

constexpr std::string_view introduction = R"(
Tears the article out of saved news pages: text, headline, byline, date, and every direct quote with its speaker.

INPUT is an HTML file (.gz too), a folder, which is walked with all below it (hidden files count, links to folders are not
followed), or - for standard input, which is also read when no INPUT is given. `rules` lists the boilerplate rules;
`fixture` makes and checks pages with the records expected of them. A file called rules or fixture is ./rules or ./fixture.
)";

constexpr std::string_view examples = R"(
Examples:
  tearsheet page.html                                one page as JSON
  curl -s https://example.org/story | tearsheet -f markdown
  tearsheet -f jsonl pages/ > articles.jsonl         a folder, one record a line, in bytewise order of the paths
  tearsheet -f text -o out/ pages/                   one file a page: out/pages/a.html.txt
  find . -name '*.htm' -print0 | tearsheet --files-from - -0 -f jsonl
  tearsheet --explain page.html | jq '.removed[] | {rule, text}'
  tearsheet fixture make -o fixtures page.html && tearsheet fixture check fixtures

Output:
  A page without an article is a record too in json and jsonl, with "error"; text and markdown have none for it, and
  part their records by a line "---". Records come in the order of the inputs, whatever -j is. Messages go to standard error.

Exit status:
  0  every page gave an article
  1  some page did not (the others were written); or a fixture differs
  2  the run could not be done: wrong usage, or output that cannot be written
)";

constexpr std::array<std::string_view, 3> group_titles{"Input", "Output", "Other"};
static_assert(group_titles.size() == static_cast<std::size_t>(Group::other) + 1);

/// "-f, --format FORMAT", with room for a short name where there is none.
std::string left_column(const Option& option) {
  std::string out = "  ";
  const std::size_t comma = option.names.find(',');
  if (comma == std::string_view::npos) {
    out.append(4, ' ').append(option.names);
  } else {
    out.append(option.names.substr(0, comma)).append(", ").append(option.names.substr(comma + 1));
  }
  if (!option.value.empty()) out.append(" ").append(option.value);
  return out;
}

}  // namespace

std::string usage() { return std::string(usage_lines); }

std::string help_text() {
  std::string out = usage() + std::string(introduction);
  std::size_t width = 0;
  for (const Option& option : options()) width = std::max(width, left_column(option).size() + 2);
  for (std::size_t group = 0; group < group_titles.size(); ++group) {
    out.append("\n").append(group_titles[group]).append(":\n");
    for (const Option& option : options()) {
      if (static_cast<std::size_t>(option.group) != group) continue;
      std::string line = left_column(option);
      line.resize(width, ' ');
      out.append(line).append(option.help).append("\n");
    }
  }
  return out + std::string(examples);
}

std::string version_text() { return "tearsheet " TEARSHEET_VERSION " (schema " + std::string(schema()) + ")\n"; }

}  // namespace tearsheet::cli
