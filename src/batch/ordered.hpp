// Many workers, one order: tasks are produced one after the other, worked on side by side, and their results consumed in the
// order of production. What is under way is bounded by number and by bytes, so a slow page or a slow reader of the output
// stops the production instead of filling memory.
#pragma once

#include "batch/tally.hpp"

#include <tearsheet/article.hpp>
#include <tearsheet/reader.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tearsheet::batch {

/// What there is to do.
struct Task {
  ReadResult page;
  std::string name;   ///< of its output below the output folder; empty without one
  bool kept = false;  ///< its output is there already: nothing is to be done
};

/// What is written for one page.
struct Record {
  std::string name;   ///< as the task's
  bool kept = false;  ///< as the task's
  std::string path;
  std::optional<std::uint64_t> record;
  std::string bytes;           ///< as write() made them; empty for a failed page in a format that has no records
  std::optional<Error> error;  ///< why the page gave no article
  Counted counted;             ///< empty where nobody counts
};

struct Ordered {
  unsigned workers = 1;  ///< 1 runs everything on the calling thread
  /// Tasks between production and consumption: a few for each worker, so that one slow page does not idle the others.
  std::size_t most_tasks() const { return 4 * std::size_t{workers} + 4; }
  /// Bytes of pages between production and consumption; a single page may have more.
  std::size_t most_bytes = std::size_t{256} << 20U;

  std::function<std::optional<Task>()> produce;  ///< called from one thread at a time
  std::function<Record(Task&&)> work;            ///< called from all workers; must not throw
  std::function<bool(Record&&)> consume;         ///< called on the calling thread; false ends the run early

  void run() const;
};

}  // namespace tearsheet::batch
