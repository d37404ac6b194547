// Formats that hold pages and are known by their first bytes, but not read: one sniff each, one way to say so.
#include "container/container.hpp"

#include <array>
#include <string>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view zip_magic = "PK\3\4"sv;
constexpr std::size_t zip_name_length = 26;  // offsets in a ZIP member's head
constexpr std::size_t zip_name = 30;

/// First members of ZIP files that are documents or programs and hold no web pages.
constexpr std::array document_members{"META-INF/"sv, "[Content_Types].xml"sv, "mimetype"sv};

}  // namespace

bool is_warc(std::string_view head) { return head.starts_with("WARC/"); }

bool is_zip(std::string_view head) {
  if (!head.starts_with(zip_magic)) return head.starts_with("PK\5\6"sv);  // the second: an archive of no members
  if (head.size() < zip_name) return true;
  const auto length =
      static_cast<unsigned char>(head[zip_name_length]) + 256U * static_cast<unsigned char>(head[zip_name_length + 1]);
  const std::string_view member = head.substr(zip_name, length);
  for (const std::string_view document : document_members) {
    if (member.starts_with(document)) return false;
  }
  return true;
}

bool is_zstd(std::string_view head) { return head.starts_with("\x28\xb5\x2f\xfd"); }
bool is_xz(std::string_view head) {
  return head.starts_with(
      "\xfd"
      "7zXZ\0"sv);
}
bool is_lz4(std::string_view head) { return head.starts_with("\x04\x22\x4d\x18"); }
bool is_bzip2(std::string_view head) { return head.starts_with("BZh") && head.substr(4).starts_with("1AY&SY"); }

std::unique_ptr<Reader::Pages> open_unread(const Row& row, Input input) {
  return error_pages(ReadError{ErrorCode::unsupported, input.path(), 0,
                               std::string(row.title) + " is not read yet; unpack it and give the pages in it"});
}

}  // namespace tearsheet::container
