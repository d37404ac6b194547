// Any bytes as JSON Lines: the reader ends, whatever they hold, and after its end gives nothing more.
#include "fuzz/read_as.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tearsheet::fuzz::read_as("jsonl", std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
