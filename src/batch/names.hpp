// Names of output files: one a page, under the output folder, mirroring the input's path.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tearsheet::batch {

/// FNV-1a, and as 16 digits.
std::uint64_t hash_of(std::string_view s);
std::string hexadecimal(std::uint64_t value);

/// The relative path of a page's output, before names that came before are looked at. The input's whole name stays and the
/// ending is added ("a/b.html" -> "a/b.html.json"), so that b.html and b.htm do not meet. Nothing leads out of the folder:
/// a leading '/' goes, "." and empty parts go, ".." becomes "%2E%2E" (and a leading '%' "%25", so that the two stay apart).
/// Standard input is "stdin"; a record of an archive is a file in a folder named after the archive. Parts too long for a file
/// name are cut and given a hash of the whole.
std::string output_name(std::string_view path, std::optional<std::uint64_t> record, std::string_view extension);

/// Makes names unique within a run: a name met again gets "~2", "~3" before the ending. Depends on the order of inputs alone.
class OutputNames {
 public:
  explicit OutputNames(std::string_view extension) : extension_(extension) {}
  std::string next(std::string_view path, std::optional<std::uint64_t> record);

 private:
  std::string extension_;
  std::unordered_map<std::uint64_t, std::uint32_t> used_;  ///< by hash of the name: how often. A false match costs a "~2"
};

}  // namespace tearsheet::batch
