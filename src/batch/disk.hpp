// The disk as the batch needs it, so that tests can hand in one that fails. Paths are bytes, parted by '/'.
#pragma once

#include <tearsheet/reader.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::batch {

class Disk {
 public:
  enum class Kind : std::uint8_t {
    missing,
    file,  ///< also a link to one, and a link to nothing: reading it tells what is wrong
    folder,
    linked_folder,  ///< a link to a folder, met in a folder: not followed, so that no walk goes in circles
    other           ///< pipes, sockets, devices
  };
  struct Entry {
    std::string name;
    Kind kind = Kind::file;
  };
  struct Listing {
    std::vector<Entry> entries;  ///< in no order, without "." and ".."
    std::string error;           ///< why it is not complete; empty if it is
  };

  virtual ~Disk() = default;
  /// What an operand names; links are followed.
  virtual Kind kind(const std::string& path) = 0;
  virtual Listing list(const std::string& folder) = 0;
  /// Equal for two paths of the same folder, whatever they look like; empty if there is none.
  virtual std::string identity(const std::string& path) = 0;
  virtual Reader open(const std::string& path) = 0;
  /// Makes the folder and those above it. Returns what went wrong; empty if nothing did.
  virtual std::string make_folder(const std::string& path) = 0;
  /// Writes a file whole or not at all, making the folders above it; what stood there before is replaced. `durable`: the bytes
  /// are on the disk before the file has its name, so that after a loss of power a file that is there is whole. Returns what
  /// went wrong; empty if nothing did.
  virtual std::string write_whole(const std::string& path, std::string_view bytes, bool durable) = 0;
  std::string write_whole(const std::string& path, std::string_view bytes) { return write_whole(path, bytes, false); }
  /// When a file that has any bytes was last changed, in nanoseconds of the disk's own clock; nullopt for all else.
  virtual std::optional<std::int64_t> changed(const std::string& path) = 0;
  /// The first bytes of a small file; nullopt if it cannot be read.
  virtual std::optional<std::string> small_file(const std::string& path) = 0;
};

/// The disk there is.
class RealDisk final : public Disk {
 public:
  Kind kind(const std::string& path) override;
  Listing list(const std::string& folder) override;
  std::string identity(const std::string& path) override;
  Reader open(const std::string& path) override { return read_file(path); }
  std::string make_folder(const std::string& path) override;
  using Disk::write_whole;
  std::string write_whole(const std::string& path, std::string_view bytes, bool durable) override;
  std::optional<std::int64_t> changed(const std::string& path) override;
  std::optional<std::string> small_file(const std::string& path) override;

 private:
  std::uint64_t written_ = 0;  ///< makes the names of temporary files differ
};

}  // namespace tearsheet::batch
