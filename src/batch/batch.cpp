// Walk -> pages -> records -> sink. An input that cannot be read is a record with an error, and the run goes on.
#include "batch/batch.hpp"

#include "batch/names.hpp"
#include "batch/ordered.hpp"
#include "batch/sink.hpp"
#include "batch/walk.hpp"

#include <cerrno>
#include <exception>
#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

#ifndef TEARSHEET_VERSION
#error "TEARSHEET_VERSION is given by the build"
#endif

namespace tearsheet::batch {
namespace {

const std::string& path_of(const ReadResult& result) {
  const Page* page = std::get_if<Page>(&result);
  return page != nullptr ? page->path : std::get<ReadError>(result).path;
}

std::optional<std::uint64_t> record_number(const ReadResult& result) {
  const Page* page = std::get_if<Page>(&result);
  return page != nullptr ? page->record : std::nullopt;
}

/// All pages of all inputs, one after the other.
class Pages {
 public:
  Pages(Walk walk, const World& world, std::optional<Shard> shard) : walk_(std::move(walk)), world_(world), shard_(shard) {}

  /// The next page of the shard.
  std::optional<ReadResult> next() {
    auto result = next_of_all();
    while (result && shard_ && !in_shard(*result)) result = next_of_all();
    return result;
  }

 private:
  [[nodiscard]] bool in_shard(const ReadResult& result) const { return shard_->has(path_of(result), record_number(result)); }

  std::optional<ReadResult> next_of_all() {
    try {
      while (!ended_) {
        if (reader_) {
          if (auto result = reader_->next()) return result;
          reader_.reset();
        }
        auto found = walk_.next();
        if (!found) break;
        if (!found->error.empty()) return ReadError{ErrorCode::unreadable, found->path, 0, std::move(found->error)};
        reader_.emplace(found->standard_input ? read_stream(world_.in, found->path) : world_.disk.open(found->path));
      }
    } catch (const std::exception& exception) {  // memory that ran out while walking: there is no way on from here
      ended_ = true;
      return ReadError{ErrorCode::crashed, walk_.where(), 0, std::string("the walk broke off: ") + exception.what()};
    }
    return std::nullopt;
  }

  Walk walk_;
  const World& world_;
  std::optional<Shard> shard_;
  std::optional<Reader> reader_;
  bool ended_ = false;
};

Source source_of(const Page& page) {
  return Source{page.path, page.record, page.id, page.url, page.container, std::nullopt, page.archived};
}

Source source_of(const ReadError& error) {
  Source source;
  source.path = error.path;
  return source;
}

/// The rules that worked are known only where the article is explained.
Options options_of(const Job& job) {
  Options options = job.options;
  options.explain = options.explain || job.tally;
  return options;
}

Article article_of(Page& page, const Job& job, const World& world) {
  try {
    return world.extract(std::move(page), options_of(job));
  } catch (const std::exception& exception) {
    return failed(source_of(page), ErrorCode::crashed, exception.what());
  } catch (...) {
    return failed(source_of(page), ErrorCode::crashed, "an unknown error");
  }
}

Record record_of(Task&& task, const Job& job, const World& world) {
  Page* page = std::get_if<Page>(&task.page);
  const ReadError* error = std::get_if<ReadError>(&task.page);
  if (task.kept) return Record{std::move(task.name), true, path_of(task.page), record_number(task.page), {}, {}, {}};
  Article article = page != nullptr ? article_of(*page, job, world) : failed(source_of(*error), error->code, error->detail);
  Record record{std::move(task.name), false, article.source.path, article.source.record, {}, article.error, {}};
  if (job.tally) {
    record.counted.container = page != nullptr ? page->container : "";
    record.counted.language = article.language;
    record.counted.warnings = article.warnings;
    for (const Removed& removed : article.removed) record.counted.rules.push_back(removed.rule);
    article.explained = job.options.explain;
  }
  record.bytes = write(article, job.format);
  return record;
}

/// The stream that a list is read from; nullptr and a trouble if it cannot be.
std::istream* open_list(const Job& job, const World& world, std::ifstream& file, std::string& trouble) {
  if (!job.list) return nullptr;
  if (*job.list == "-") return &world.in;
  errno = 0;
  file.open(*job.list, std::ios::binary);
  const bool folder = world.disk.kind(*job.list) == Disk::Kind::folder;
  if (file && !folder) return &file;
  trouble = "the list " + *job.list + " cannot be read: " + (folder ? "it is a folder" : std::generic_category().message(errno));
  return nullptr;
}

/// Makes the output folder and sees that it is not an input.
std::string prepare_folder(const Job& job, const World& world, std::string& identity) {
  const std::string& folder = *job.output_folder;
  if (std::string error = world.disk.make_folder(folder); !error.empty()) {
    return "the output folder " + folder + " cannot be made: " + error;
  }
  identity = world.disk.identity(folder);
  for (const std::string& operand : job.operands) {
    if (operand != "-" && !identity.empty() && world.disk.identity(operand) == identity) {
      return "the folder " + operand + " cannot be both input and output; give -o another one";
    }
  }
  return {};
}

/// The inputs that failed, once each though several of their records may have: to be read again by --files-from.
class FailedInputs {
 public:
  explicit FailedInputs(char separator) : separator_(separator) {}
  void add(const Record& record) {
    if (!record.error || record.path == last_ || record.path == "-") return;
    last_ = record.path;
    names_.append(record.path).push_back(separator_);
  }
  const std::string& names() const { return names_; }

 private:
  char separator_;
  std::string last_, names_;
};

/// Gives tasks the names of their outputs, and knows which of those an earlier run left.
class Outputs {
 public:
  Outputs(const Job& job, const World& world) : job_(job), disk_(world.disk), names_(extension(job.format)) {}

  /// Called once before the first task. What speaks against going on; empty if nothing does.
  std::string begin() {
    if (!job_.resume) return {};
    const std::string note = below(*job_.output_folder, ".tearsheet-run");
    const std::string now = "tearsheet " TEARSHEET_VERSION " " + std::string(extension(job_.format)) +
                            (job_.options.explain ? " explained" : "") + "\n";
    const std::optional<std::string> before = disk_.small_file(note);
    if (before && *before != now) {
      return "the folder " + *job_.output_folder + " holds what another version or another format wrote (" + note +
             "): take a new folder, or leave --resume and do everything anew";
    }
    const std::string error = before ? "" : disk_.write_whole(note, now, true);
    return error.empty() ? error : note + " cannot be written: " + error;
  }

  /// An output is kept if it is no older than its input.
  Task task(ReadResult&& page) {
    Task task{std::move(page), {}, false};
    if (!job_.output_folder) return task;
    const std::string& path = path_of(task.page);
    task.name = names_.next(path, record_number(task.page));
    if (!job_.resume || path == "-") return task;
    const auto output = disk_.changed(below(*job_.output_folder, task.name));
    const auto input = disk_.changed(path);
    task.kept = output && input && *output >= *input;
    return task;
  }

 private:
  const Job& job_;
  Disk& disk_;
  OutputNames names_;
};

std::unique_ptr<Sink> sink_of(const Job& job, const World& world) {
  if (job.output_folder) return std::make_unique<FolderSink>(world.disk, *job.output_folder, job.resume);
  return std::make_unique<StreamSink>(world.out, job.format);
}

}  // namespace

Summary run(const Job& job, const World& world) {
  Summary summary;
  std::string output_identity;
  if (job.output_folder) summary.trouble = prepare_folder(job, world, output_identity);
  if (!summary.trouble.empty()) return summary;
  std::ifstream list_file;
  std::istream* list = open_list(job, world, list_file, summary.trouble);
  if (!summary.trouble.empty()) return summary;

  Outputs outputs(job, world);
  summary.trouble = outputs.begin();
  if (!summary.trouble.empty()) return summary;
  const std::unique_ptr<Sink> sink = sink_of(job, world);
  const char separator = job.null_separated ? '\0' : '\n';
  Pages pages(Walk(world.disk, job.operands, list, separator, output_identity), world, job.shard);
  Progress progress(world.err, world.clock, world.counts);
  FailedInputs failed_inputs(separator);
  const auto begin = world.clock();

  Ordered ordered;
  ordered.workers = job.workers;
  ordered.produce = [&]() -> std::optional<Task> {
    auto page = pages.next();
    return page ? std::optional(outputs.task(*std::move(page))) : std::nullopt;
  };
  ordered.work = [&](Task&& task) { return record_of(std::move(task), job, world); };
  ordered.consume = [&](Record&& record) {
    ++summary.pages;
    summary.kept += record.kept ? 1 : 0;
    if (record.error) {
      ++summary.failed;
      if (!job.quiet) {
        progress.say(record.path + ": " + std::string(name(record.error->code)) + ": " + record.error->message);
      }
    }
    if (job.tally && !record.kept) summary.tally.add(record.counted, record.error);
    if (job.errors) failed_inputs.add(record);
    world.writing(true);
    const Sink::Outcome outcome = sink->put(record);
    world.writing(false);
    if (outcome == Sink::Outcome::failed) summary.trouble = sink->trouble();
    progress.count(summary.pages, summary.failed);
    return outcome == Sink::Outcome::written;
  };
  ordered.run();
  if (job.errors && summary.trouble.empty()) {
    const std::string error = world.disk.write_whole(*job.errors, failed_inputs.names());
    if (!error.empty()) summary.trouble = *job.errors + " cannot be written: " + error;
  }
  summary.took = world.clock() - begin;
  return summary;
}

}  // namespace tearsheet::batch
