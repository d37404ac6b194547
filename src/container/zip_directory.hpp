// The members of a ZIP archive (PKWARE APPNOTE 6.3.10, ISO/IEC 21320-1): by its central directory, or where that is missing, by
// the heads that stand before each member.
#pragma once

#include "container/source.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::container {

/// All offsets are places in the archive's bytes as they lie there, whatever stands before its first member.
struct ZipMember {
  static constexpr std::uint16_t stored = 0;
  static constexpr std::uint16_t deflated = 8;

  std::string name;               ///< UTF-8
  std::uint64_t offset = 0;       ///< of its local head
  std::uint16_t method = stored;  ///< of compression
  bool encrypted = false;
  std::uint64_t compressed = 0;       ///< bytes in the archive, as the archive says
  std::optional<std::uint64_t> size;  ///< bytes unpacked, as the archive says
  std::optional<std::uint32_t> crc;   ///< of the unpacked bytes
};

/// Hands out members one at a time: an archive may have millions.
class ZipMembers {
 public:
  virtual ~ZipMembers() = default;
  virtual std::optional<ZipMember> next() = 0;
  /// Why there are no more, if that is not because the archive ends here.
  virtual std::optional<SourceError> error() const = 0;
};

/// The members of an archive that is readable at any place. By their local heads if no directory is found; then error() says so
/// at the end. The input must have a size.
std::unique_ptr<ZipMembers> zip_members(std::shared_ptr<Input> archive);

/// True if the archive ends with a directory of its members.
bool has_zip_directory(Input& archive);

/// Where a member's bytes begin; nullopt if no local head stands where the archive says.
std::optional<std::uint64_t> zip_data(Input& archive, const ZipMember& member);

/// A method of compression by its name.
std::string_view zip_method(std::uint16_t method);

}  // namespace tearsheet::container
