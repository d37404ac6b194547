// A disk in memory, with failures as a test wants them.
#pragma once

#include "batch/disk.hpp"

#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>

namespace tearsheet::batch {

class FakeDisk : public Disk {
 public:
  std::map<std::string, std::string> files;           ///< path -> bytes; folders follow from paths
  std::map<std::string, std::string> listing_errors;  ///< folder -> why it cannot be listed
  std::set<std::string> linked_folders, others;
  std::map<std::string, std::string> written;
  std::set<std::string> durables;             ///< of those, the ones that had to be on the disk
  std::map<std::string, std::int64_t> times;  ///< when files were changed
  std::string write_error;

  Kind kind(const std::string& path) override {
    if (files.contains(path)) return Kind::file;
    if (linked_folders.contains(path)) return Kind::linked_folder;
    if (others.contains(path)) return Kind::other;
    const std::string inside = path.ends_with('/') ? path : path + "/";
    if (listing_errors.contains(path)) return Kind::folder;
    const auto below = files.lower_bound(inside);
    return below != files.end() && below->first.starts_with(inside) ? Kind::folder : Kind::missing;
  }

  Listing list(const std::string& folder) override {
    const std::string inside = folder.ends_with('/') ? folder : folder + "/";
    std::set<std::string, std::greater<>> names;  // in an order that is not the right one
    for (const auto& [path, bytes] : files) add(names, inside, path);
    for (const auto& [path, error] : listing_errors) add(names, inside, path);
    for (const auto& path : linked_folders) add(names, inside, path);
    for (const auto& path : others) add(names, inside, path);
    Listing listing;
    for (const std::string& name : names) listing.entries.push_back({name, kind(inside + name)});
    if (const auto error = listing_errors.find(folder); error != listing_errors.end()) listing.error = error->second;
    return listing;
  }

  std::string identity(const std::string& path) override {
    std::string same = path;
    while (same.size() > 1 && same.ends_with('/')) same.pop_back();
    return same.starts_with("./") ? same.substr(2) : same;
  }

  Reader open(const std::string& path) override {
    const auto file = files.find(path);
    if (file == files.end()) return read_file("/no/such/folder/" + path);
    streams_.push_back(std::make_unique<std::istringstream>(file->second));
    return read_stream(*streams_.back(), path);
  }

  std::string make_folder(const std::string&) override { return {}; }

  using Disk::write_whole;
  std::string write_whole(const std::string& path, std::string_view bytes, bool durable) override {
    if (!write_error.empty()) return write_error;
    if (written.contains(path)) return "written twice";
    written[path] = std::string(bytes);
    if (durable) durables.insert(path);
    return {};
  }

  std::optional<std::int64_t> changed(const std::string& path) override {
    const auto at = times.find(path);
    return at == times.end() ? std::nullopt : std::optional(at->second);
  }

  std::optional<std::string> small_file(const std::string& path) override {
    const auto file = files.find(path);
    return file == files.end() ? std::nullopt : std::optional(file->second);
  }

 private:
  static void add(std::set<std::string, std::greater<>>& names, const std::string& inside, const std::string& path) {
    if (path.size() > inside.size() && path.starts_with(inside)) {
      names.insert(path.substr(inside.size(), path.find('/', inside.size()) - inside.size()));
    }
  }

  std::vector<std::unique_ptr<std::istringstream>> streams_;
};

}  // namespace tearsheet::batch
