// Where records go: one stream, or one file each.
#pragma once

#include "batch/disk.hpp"
#include "batch/ordered.hpp"

#include <tearsheet/write.hpp>

#include <cstdint>
#include <ostream>
#include <string>

namespace tearsheet::batch {

class Sink {
 public:
  enum class Outcome : std::uint8_t {
    written,
    closed,  ///< nobody reads any more: the end of a pipe, no failure
    failed
  };
  virtual ~Sink() = default;
  /// Records without bytes are passed over.
  virtual Outcome put(const Record& record) = 0;
  /// After `failed`: what could not be written and why.
  const std::string& trouble() const { return trouble_; }

 protected:
  std::string trouble_;
};

/// One record after the other, each flushed whole. Between two of text and Markdown stands a line "---".
class StreamSink final : public Sink {
 public:
  StreamSink(std::ostream& out, Format format) : out_(out), format_(format) {}
  Outcome put(const Record& record) override;

 private:
  std::ostream& out_;
  Format format_;
  bool first_ = true;
};

/// One file a record, under a folder that exists and by the record's name. `durable` as the disk has it.
class FolderSink final : public Sink {
 public:
  FolderSink(Disk& disk, std::string folder, bool durable) : disk_(disk), folder_(std::move(folder)), durable_(durable) {}
  Outcome put(const Record& record) override;

 private:
  Disk& disk_;
  std::string folder_;
  bool durable_;
};

/// A name below a folder.
std::string below(const std::string& folder, const std::string& name);

/// Writes `bytes` and flushes. A broken pipe is told from other failures by errno; the stream must write by system calls.
Sink::Outcome put_whole(std::ostream& out, std::string_view bytes);

}  // namespace tearsheet::batch
