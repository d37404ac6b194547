// Part by part; see the header for the rules.
#include "batch/names.hpp"

#include <algorithm>

namespace tearsheet::batch {

constexpr std::size_t hash_digits = 16;

std::uint64_t hash_of(std::string_view s) {  // FNV-1a
  std::uint64_t value = 0xcbf29ce484222325U;
  for (const char c : s) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return value;
}

std::string hexadecimal(std::uint64_t value) {
  std::string out(hash_digits, '0');
  for (std::size_t i = hash_digits; i-- > 0; value >>= 4U) out[i] = "0123456789abcdef"[value & 0xFU];
  return out;
}

namespace {

constexpr std::size_t longest_part = 255;  // bytes in a file name on every common file system
constexpr std::size_t spare = 16;          // for "~2" and the like

/// `part`, cut if it would not leave `room` bytes; a character of UTF-8 is not cut in two.
std::string fitted(const std::string& part, std::size_t room) {
  if (part.size() + room <= longest_part) return part;
  std::size_t length = longest_part - room - hash_digits - 1;
  while (length > 0 && (static_cast<unsigned char>(part[length]) & 0xC0U) == 0x80) --length;
  return part.substr(0, length) + "~" + hexadecimal(hash_of(part));
}

std::string safe(std::string_view part) {
  if (part == "..") return "%2E%2E";
  if (part.starts_with('%')) return "%25" + std::string(part.substr(1));
  return std::string(part);
}

std::string base_name(std::string_view path, std::optional<std::uint64_t> record, std::size_t room) {
  std::string out;
  std::string last;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    at = end + 1;
    if (part.empty() || part == ".") continue;
    if (!last.empty()) out += fitted(last, 0) + "/";
    last = safe(part);
  }
  if (path == "-") last = "stdin";
  if (last.empty()) last = "page";
  if (!record) return out + fitted(last, room);
  std::string offset = std::to_string(*record);
  offset.insert(0, offset.size() < 12 ? 12 - offset.size() : 0, '0');
  return out + fitted(last, 0) + "/" + offset;
}

}  // namespace

std::string output_name(std::string_view path, std::optional<std::uint64_t> record, std::string_view extension) {
  return base_name(path, record, extension.size() + spare) + std::string(extension);
}

std::string OutputNames::next(std::string_view path, std::optional<std::uint64_t> record) {
  const std::string base = base_name(path, record, extension_.size() + spare);
  std::string name = base;
  for (std::uint32_t& count = used_[hash_of(base)]; ++count > 1;) {
    name = base + "~" + std::to_string(count);
    if (used_.try_emplace(hash_of(name), 1).second) break;
  }
  return name + extension_;
}

}  // namespace tearsheet::batch
