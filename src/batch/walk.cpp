// Depth first with a stack of its own. A folder sorts as its name with a slash, which makes the whole walk come in the order of
// the full paths.
#include "batch/walk.hpp"

#include <algorithm>
#include <utility>

namespace tearsheet::batch {
namespace {

std::string sort_key(const Disk::Entry& entry) { return entry.kind == Disk::Kind::folder ? entry.name + "/" : entry.name; }

bool in_order(const Disk::Entry& a, const Disk::Entry& b) { return sort_key(a) < sort_key(b); }

}  // namespace

Walk::Walk(Disk& disk, std::vector<std::string> operands, std::istream* list, char separator, std::string skipped)
    : disk_(disk), operands_(std::move(operands)), list_(list), separator_(separator), skipped_(std::move(skipped)) {}

std::optional<Found> Walk::next() {
  while (true) {
    if (!folders_.empty()) {
      if (auto found = next_in_folders()) return found;
      continue;
    }
    bool operand = false;
    auto name = next_name(operand);
    if (!name) return std::nullopt;
    if (operand && *name == "-") return Found{"-", true, {}};
    if (disk_.kind(*name) != Disk::Kind::folder) return Found{*std::move(name), false, {}};
    if (auto found = enter(*name)) return found;
  }
}

std::optional<std::string> Walk::next_name(bool& operand) {
  operand = operand_ < operands_.size();
  if (operand) return operands_[operand_++];
  std::string name;
  while (list_ != nullptr && std::getline(*list_, name, separator_)) {
    if (!name.empty()) return name;
  }
  return std::nullopt;
}

/// The next input in the innermost folder; leaves it when there is none.
std::optional<Found> Walk::next_in_folders() {
  Folder& folder = folders_.back();
  if (folder.at == folder.entries.size()) {
    folders_.pop_back();
    return std::nullopt;
  }
  const Disk::Entry& entry = folder.entries[folder.at++];
  std::string path = folder.path + entry.name;
  if (entry.kind == Disk::Kind::file) return Found{std::move(path), false, {}};
  if (entry.kind == Disk::Kind::folder) return enter(path);
  return std::nullopt;
}

/// Puts the folder on the stack. An error is handed out before what could be listed.
std::optional<Found> Walk::enter(const std::string& path) {
  if (!skipped_.empty() && disk_.identity(path) == skipped_) return std::nullopt;
  Disk::Listing listing = disk_.list(path);
  std::sort(listing.entries.begin(), listing.entries.end(), in_order);
  folders_.push_back(Folder{path.ends_with('/') ? path : path + "/", std::move(listing.entries), 0});
  if (listing.error.empty()) return std::nullopt;
  return Found{path, false, "the folder cannot be read: " + listing.error};
}

}  // namespace tearsheet::batch
