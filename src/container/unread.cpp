// Formats that hold pages and are known by their first bytes, but not read: one sniff each, one way to say so.
#include "container/container.hpp"

#include "text/unicode.hpp"

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

/// Length of the run of mail header lines ("Name: value" and their continuations) at the start of `head`.
std::size_t mail_header(std::string_view head) {
  std::size_t at = 0;
  while (at < head.size()) {
    const std::size_t end = std::min(head.find('\n', at), head.size());
    const std::string_view line = head.substr(at, end - at);
    const std::size_t colon = line.find(':');
    const bool continued = !line.empty() && (line[0] == ' ' || line[0] == '\t') && at != 0;
    const bool field =
        colon != std::string_view::npos && colon != 0 && line.substr(0, colon).find_first_of(" \t<>\"") == std::string_view::npos;
    if (!continued && !field) break;
    at = end + 1;
  }
  return std::min(at, head.size());
}

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

bool is_mhtml(std::string_view head) {
  const std::string_view header = head.substr(0, mail_header(head));
  return text::contains_ignoring_ascii_case(header, "mime-version:") ||
         text::contains_ignoring_ascii_case(header, "multipart/related");
}

bool is_binary_plist(std::string_view head) { return head.starts_with("bplist"); }
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
