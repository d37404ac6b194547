// Formats that hold pages and are known by their first bytes, but not read: one sniff each, one way to say so.
#include "container/container.hpp"

#include <string>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

}  // namespace

bool is_arc(std::string_view head) { return head.starts_with("filedesc://"); }
bool is_xz(std::string_view head) {
  return head.starts_with(
      "\xfd"
      "7zXZ\0"sv);
}
bool is_lz4(std::string_view head) { return head.starts_with("\x04\x22\x4d\x18"); }
bool is_bzip2(std::string_view head) {
  return head.starts_with("BZh") && head.size() > 4 && head.substr(4).starts_with("1AY&SY");
}

std::unique_ptr<Reader::Pages> open_unread(const Row& row, Input input) {
  return error_pages(ReadError{ErrorCode::unsupported, input.path(), 0,
                               std::string(row.title) + " is not read yet; unpack it and give the pages in it"});
}

}  // namespace tearsheet::container
