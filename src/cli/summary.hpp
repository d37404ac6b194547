// The counts of a run as JSON, for the file of --summary.
#pragma once

#include "batch/batch.hpp"

#include <string>

namespace tearsheet::cli {

/// One object with a line end behind it, schema "tearsheet-summary/1". The same run gives the same bytes but for "seconds" and
/// "pages_per_second".
std::string summary_json(const batch::Summary& summary);

}  // namespace tearsheet::cli
