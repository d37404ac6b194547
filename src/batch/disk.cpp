// POSIX and std::filesystem. A file is written under a name of its own beside its place and then renamed.
#include "batch/disk.hpp"

#include "batch/names.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace tearsheet::batch {
namespace {

namespace fs = std::filesystem;

std::string reason(int number) { return std::generic_category().message(number); }

Disk::Kind kind_of(const fs::file_status& status) {
  switch (status.type()) {
    case fs::file_type::regular:
      return Disk::Kind::file;
    case fs::file_type::directory:
      return Disk::Kind::folder;
    case fs::file_type::not_found:
    case fs::file_type::none:
      return Disk::Kind::missing;
    default:
      return Disk::Kind::other;
  }
}

Disk::Kind kind_of(const fs::directory_entry& entry) {
  std::error_code error;
  const Disk::Kind kind = kind_of(entry.status(error));
  if (!entry.is_symlink(error)) return kind == Disk::Kind::missing ? Disk::Kind::file : kind;
  if (kind == Disk::Kind::folder) return Disk::Kind::linked_folder;
  return kind == Disk::Kind::missing ? Disk::Kind::file : kind;
}

/// An open file that is closed, and removed unless it was renamed to its place.
class TemporaryFile {
 public:
  /// `again`: one that a killed run left is taken over.
  TemporaryFile(std::string path, bool again)
      : path_(std::move(path)),
        descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | (again ? O_TRUNC | O_NOFOLLOW : O_EXCL), 0666)) {}
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (made_ && !moved_) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  bool sync() { return ::fsync(descriptor_) == 0; }

  bool move_to(const std::string& path) {
    const int descriptor = std::exchange(descriptor_, -1);
    moved_ = ::close(descriptor) == 0 && ::rename(path_.c_str(), path.c_str()) == 0;
    return moved_;
  }

  bool is_open() const { return descriptor_ >= 0; }

 private:
  std::string path_;
  int descriptor_;
  bool made_ = descriptor_ >= 0;
  bool moved_ = false;
};

}  // namespace

Disk::Kind RealDisk::kind(const std::string& path) {
  std::error_code error;
  return kind_of(fs::status(path, error));
}

Disk::Listing RealDisk::list(const std::string& folder) {
  Listing listing;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    listing.entries.push_back(Entry{at->path().filename().string(), kind_of(*at)});
  }
  if (error) listing.error = error.message();
  return listing;
}

std::string RealDisk::identity(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
}

std::string RealDisk::make_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) return error.message();
  return fs::is_directory(path, error) ? std::string() : "is not a folder";
}

std::string RealDisk::write_whole(const std::string& path, std::string_view bytes, bool durable) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
  if (std::string error = make_folder(folder); !error.empty()) return error;
  // A durable file's is named after it, so that a run that goes on where one was killed leaves nothing of that one.
  const std::string name = durable ? hexadecimal(hash_of(path)) : std::to_string(::getpid()) + "-" + std::to_string(written_++);
  TemporaryFile file(folder + "/.tearsheet-" + name + ".tmp", durable);
  if (!file.is_open() || !file.write(bytes) || (durable && !file.sync()) || !file.move_to(path)) return reason(errno);
  return {};
}

std::optional<std::int64_t> RealDisk::changed(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size == 0) return std::nullopt;
#ifdef __APPLE__
  const timespec time = status.st_mtimespec;
#else
  const timespec time = status.st_mtim;
#endif
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::optional<std::string> RealDisk::small_file(const std::string& path) {
  constexpr std::size_t most = 4096;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::string bytes(most, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(most));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

}  // namespace tearsheet::batch
