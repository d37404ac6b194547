// Any bytes as a page: extraction ends, every writer ends, and what they print is valid UTF-8.
#include "text/utf8.hpp"

#include <tearsheet/tearsheet.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tearsheet::Page page;
  page.bytes.assign(reinterpret_cast<const char*>(data), size);
  page.path = "page.html";
  tearsheet::Options options;
  options.explain = true;
  const tearsheet::Article article = tearsheet::extract(page, options);
  for (const auto format :
       {tearsheet::Format::json, tearsheet::Format::jsonl, tearsheet::Format::text, tearsheet::Format::markdown}) {
    if (!tearsheet::text::is_valid(tearsheet::write(article, format))) std::abort();
  }
  return 0;
}
