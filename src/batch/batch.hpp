// Many pages: walks the inputs, extracts with workers, writes in the order of the inputs.
#pragma once

#include "batch/disk.hpp"
#include "batch/progress.hpp"
#include "batch/shard.hpp"
#include "batch/tally.hpp"

#include <tearsheet/extract.hpp>
#include <tearsheet/write.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace tearsheet::batch {

/// What to do.
struct Job {
  std::vector<std::string> operands;  ///< files, folders; "-" is standard input
  std::optional<std::string> list;    ///< a file of further names; "-" is standard input
  bool null_separated = false;        ///< names in the list end with NUL instead of a line end
  Format format = Format::json;
  std::optional<std::string> output_folder;  ///< one file a page there; else the output stream
  unsigned workers = 1;                      ///< at least 1; the output is the same for every number
  Options options;
  bool quiet = false;                 ///< no messages about single pages
  bool resume = false;                ///< keep what an earlier run wrote into the output folder; this one may be broken off again
  std::optional<Shard> shard;         ///< only this part of the pages
  std::optional<std::string> errors;  ///< a file for the names of the inputs that failed, one a line (or ended with NUL)
  bool tally = false;                 ///< count what the records were: Summary::tally
};

/// What it is done with. Everything must outlive the call of run().
struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Disk& disk;
  Clock clock = std::chrono::steady_clock::now;
  bool counts = false;  ///< see Progress
  /// Told true before a record is written and false after: between the two the process should not end.
  std::function<void(bool)> writing = [](bool) {};
  /// Called from several threads at once. May take over the page's bytes, and nothing else of it.
  std::function<Article(Page&&, const Options&)> extract = [](Page&& page, const Options& options) {
    return tearsheet::extract(std::move(page), options);
  };
};

struct Summary {
  std::size_t pages = 0;   ///< records: pages and inputs that could not be read
  std::size_t failed = 0;  ///< of these, without an article
  std::size_t kept = 0;    ///< of the pages, those whose output was there already; nothing else is known of them
  Tally tally;             ///< if the job wants one
  std::chrono::duration<double> took{};
  /// What kept the run itself from being done: a list that cannot be read, output that cannot be written. Empty if nothing
  /// did; a reader of the output who went away is no failure.
  std::string trouble;
};

Summary run(const Job& job, const World& world);

}  // namespace tearsheet::batch
