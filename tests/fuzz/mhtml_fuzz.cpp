// Any bytes as a mail message: the reader ends, whatever they hold, and after its end gives nothing more.
#include "fuzz/read_as.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tearsheet::fuzz::read_as("mhtml", std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
