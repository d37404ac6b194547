// The bytes of one member of a ZIP archive.
#pragma once

#include "container/zip_directory.hpp"

#include <cstdint>
#include <memory>

namespace tearsheet::container {

/// Unpacks a stored or deflated member whose bytes begin at `data`. Gives what there is, then says what was wrong: too little or
/// too much of it, another sum, damage, or that the budget of the archive's origin (which must have one) is spent.
class ZipMemberSource : public ByteSource {
 public:
  /// Bytes of the archive that were used, counted on while the source lives; where a deflated member ends, if nothing else tells.
  virtual std::shared_ptr<const std::uint64_t> used() const = 0;
};

std::unique_ptr<ZipMemberSource> zip_member_source(std::shared_ptr<Input> archive, const ZipMember& member, std::uint64_t data);

}  // namespace tearsheet::container
