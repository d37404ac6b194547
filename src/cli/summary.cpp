// Keys come sorted, as the library keeps them.
#include "cli/summary.hpp"

#include <nlohmann/json.hpp>

namespace tearsheet::cli {

std::string summary_json(const batch::Summary& summary) {
  const double seconds = summary.took.count();
  const nlohmann::json object = {
      {"schema", "tearsheet-summary/1"},
      {"pages", summary.pages},
      {"articles", summary.pages - summary.failed - summary.kept},
      {"failed", summary.failed},
      {"kept", summary.kept},
      {"errors", summary.tally.errors},
      {"containers", summary.tally.containers},
      {"languages", summary.tally.languages},
      {"rules", summary.tally.rules},
      {"warnings", summary.tally.warnings},
      {"seconds", seconds},
      {"pages_per_second", seconds > 0 ? static_cast<double>(summary.pages) / seconds : 0.0},
  };
  // Ids and warnings are ours, but a language is what a page says.
  return object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace tearsheet::cli
