// From operands to inputs: files as they are, folders walked, names from a list one after the other. Nothing is gathered but
// the folders on the way to where the walk stands.
#pragma once

#include "batch/disk.hpp"

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace tearsheet::batch {

/// An input to read, or a folder that could not be.
struct Found {
  std::string path;
  bool standard_input = false;
  std::string error;  ///< why the folder could not be listed; empty for an input
};

/// Within a folder, files come in the order in which `LC_ALL=C sort` puts their paths. Hidden files count, as for `find`;
/// links to folders are not followed; pipes, sockets and devices are left alone there, but read where they are operands.
class Walk {
 public:
  /// Operands first ("-" is standard input), then the names in `list`, if given, parted by `separator`; empty ones are no
  /// names. `skipped`: the identity of a folder not to go into. The disk and the list must outlive the walk.
  Walk(Disk& disk, std::vector<std::string> operands, std::istream* list, char separator, std::string skipped);

  std::optional<Found> next();

  /// The folder the walk stands in; empty between operands.
  std::string where() const { return folders_.empty() ? std::string() : folders_.back().path; }

 private:
  struct Folder {
    std::string path;  ///< with a slash at its end
    std::vector<Disk::Entry> entries;
    std::size_t at = 0;
  };

  std::optional<std::string> next_name(bool& operand);
  std::optional<Found> next_in_folders();
  std::optional<Found> enter(const std::string& path);

  Disk& disk_;
  std::vector<std::string> operands_;
  std::size_t operand_ = 0;
  std::istream* list_;
  char separator_;
  std::string skipped_;
  std::vector<Folder> folders_;  ///< the one being read last
};

}  // namespace tearsheet::batch
