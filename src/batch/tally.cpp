// Each map has one more of a name, and no more names than the limit where pages could make them up.
#include "batch/tally.hpp"

namespace tearsheet::batch {

void Tally::add(const Counted& record, const std::optional<Error>& error) {
  if (error) ++errors[std::string(name(error->code))];
  if (!error) ++languages[record.language.value_or("unknown")];
  if (!record.container.empty()) ++containers[record.container];
  for (const std::string& rule : record.rules) ++rules[rule];
  for (const std::string& warning : record.warnings) {
    if (warnings.size() < most_warnings || warnings.contains(warning)) ++warnings[warning];
  }
}

}  // namespace tearsheet::batch
