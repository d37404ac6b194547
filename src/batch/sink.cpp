// Streams and folders of files.
#include "batch/sink.hpp"

#include <cerrno>
#include <system_error>

namespace tearsheet::batch {

Sink::Outcome put_whole(std::ostream& out, std::string_view bytes) {
  errno = 0;
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.flush();
  if (out) return Sink::Outcome::written;
  return errno == EPIPE ? Sink::Outcome::closed : Sink::Outcome::failed;
}

Sink::Outcome StreamSink::put(const Record& record) {
  if (record.bytes.empty()) return Outcome::written;
  const bool parted = !first_ && (format_ == Format::text || format_ == Format::markdown);
  first_ = false;
  const Outcome outcome = put_whole(out_, parted ? "\n---\n\n" + record.bytes : record.bytes);
  if (outcome == Outcome::failed) {
    trouble_ = "standard output cannot be written" + (errno != 0 ? ": " + std::generic_category().message(errno) : std::string());
  }
  return outcome;
}

std::string below(const std::string& folder, const std::string& name) {
  return (folder.ends_with('/') ? folder : folder + "/") + name;
}

Sink::Outcome FolderSink::put(const Record& record) {
  if (record.bytes.empty()) return Outcome::written;
  const std::string path = below(folder_, record.name);
  const std::string error = disk_.write_whole(path, record.bytes, durable_);
  if (error.empty()) return Outcome::written;
  trouble_ = path + " cannot be written: " + error;
  return Outcome::failed;
}

}  // namespace tearsheet::batch
