// Any bytes as an input, and as a WARC: reading ends, and gives no page over the limit.
#include "limits.hpp"

#include <tearsheet/reader.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <variant>

namespace {

void read(const std::string& bytes) {
  std::istringstream in(bytes);
  tearsheet::Reader reader = tearsheet::read_stream(in, "-");
  while (auto result = reader.next()) {
    const auto* page = std::get_if<tearsheet::Page>(&*result);
    if (page != nullptr && page->bytes.size() > tearsheet::limits::page_bytes) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read(bytes);
  read("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n" + bytes);
  return 0;
}
