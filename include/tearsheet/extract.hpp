// Page -> Article. Total: any bytes give an Article; bad input gives one with `error` set, never an exception.
#pragma once

#include <tearsheet/article.hpp>
#include <tearsheet/export.hpp>
#include <tearsheet/options.hpp>
#include <tearsheet/page.hpp>

#include <chrono>
#include <string_view>
#include <vector>

namespace tearsheet {

/// Time spent in each stage, added up over the calls that were given the same object. For benchmarks.
struct StageTimes {
  std::chrono::nanoseconds charset{0}, dom{0}, metadata{0}, boilerplate{0}, content{0}, quotes{0};
};

/// Thread-safe: calls share nothing. Nothing in the result depends on the pages before.
/// `times`, if given, must not be shared between threads.
TEARSHEET_EXPORT Article extract(const Page& page, const Options& options = {}, StageTimes* times = nullptr);
/// The same without a copy of the bytes: takes over page.bytes, and leaves the rest of the page as it is.
TEARSHEET_EXPORT Article extract(Page&& page, const Options& options = {}, StageTimes* times = nullptr);

/// One entry of the catalogue of ids that can stand in Removed::rule.
struct RuleInfo {
  std::string_view id;           ///< category and name, such as "share.tools"
  std::string_view description;  ///< one line: what it removes
};

/// The catalogue, sorted by id. The views live as long as the program.
TEARSHEET_EXPORT std::vector<RuleInfo> rules();

}  // namespace tearsheet
