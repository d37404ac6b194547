// Walk -> pages -> records -> sink. An input that cannot be read is a record with an error, and the run goes on.
#include "batch/batch.hpp"

#include "batch/ordered.hpp"
#include "batch/sink.hpp"
#include "batch/walk.hpp"

#include <cerrno>
#include <exception>
#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

namespace tearsheet::batch {
namespace {

/// All pages of all inputs, one after the other.
class Pages {
 public:
  Pages(Walk walk, const World& world) : walk_(std::move(walk)), world_(world) {}

  std::optional<ReadResult> next() {
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

 private:
  Walk walk_;
  const World& world_;
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

Article article_of(const Page& page, const Job& job, const World& world) {
  try {
    return world.extract(page, job.options);
  } catch (const std::exception& exception) {
    return failed(source_of(page), ErrorCode::crashed, exception.what());
  } catch (...) {
    return failed(source_of(page), ErrorCode::crashed, "an unknown error");
  }
}

Record record_of(ReadResult&& task, const Job& job, const World& world) {
  const Page* page = std::get_if<Page>(&task);
  const ReadError* error = std::get_if<ReadError>(&task);
  const Article article = page != nullptr ? article_of(*page, job, world) : failed(source_of(*error), error->code, error->detail);
  return Record{article.source.path, article.source.record, write(article, job.format), article.error};
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

}  // namespace

Summary run(const Job& job, const World& world) {
  Summary summary;
  std::string output_identity;
  if (job.output_folder) summary.trouble = prepare_folder(job, world, output_identity);
  if (!summary.trouble.empty()) return summary;
  std::ifstream list_file;
  std::istream* list = open_list(job, world, list_file, summary.trouble);
  if (!summary.trouble.empty()) return summary;

  std::unique_ptr<Sink> sink;
  if (job.output_folder) {
    sink = std::make_unique<FolderSink>(world.disk, *job.output_folder, job.format);
  } else {
    sink = std::make_unique<StreamSink>(world.out, job.format);
  }
  Pages pages(Walk(world.disk, job.operands, list, job.null_separated ? '\0' : '\n', output_identity), world);
  Progress progress(world.err, world.clock, world.counts);

  Ordered ordered;
  ordered.workers = job.workers;
  ordered.produce = [&] { return pages.next(); };
  ordered.work = [&](ReadResult&& task) { return record_of(std::move(task), job, world); };
  ordered.consume = [&](Record&& record) {
    ++summary.pages;
    if (record.error) {
      ++summary.failed;
      if (!job.quiet) {
        progress.say(record.path + ": " + std::string(name(record.error->code)) + ": " + record.error->message);
      }
    }
    const Sink::Outcome outcome = sink->put(record);
    if (outcome == Sink::Outcome::failed) summary.trouble = sink->trouble();
    progress.count(summary.pages, summary.failed);
    return outcome == Sink::Outcome::written;
  };
  ordered.run();
  return summary;
}

}  // namespace tearsheet::batch
