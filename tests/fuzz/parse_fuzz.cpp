// Any bytes as a page: the parse by skeleton and the parse of the page itself give the same document, or one of them says that it
// does not serve; and the parse by nesting ends, with all offsets in their places.
#include "dom/ways.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

// What gumbo 0.10 itself gets wrong is no difference of ours: numbers that overflow, and the name of an attribute that stands
// there twice, glued to the next one's, where it is merged into html or body, or decides on an input.
bool is_gumbos_fault(std::string_view page) {
  for (std::size_t at = 0; (at = page.find("&#", at)) != std::string_view::npos; ++at) {
    const std::size_t end = page.find_first_not_of("0123456789abcdefABCDEFxX", at + 2);
    if ((end == std::string_view::npos ? page.size() : end) - at > 8) return true;
  }
  std::string lower(page);
  for (char& c : lower) c = tearsheet::text::to_lower_ascii(c);
  for (const char* tag : {"<body", "<html"}) {
    for (std::size_t at = 0; (at = lower.find(tag, at)) != std::string::npos; ++at) {
      if (at + 5 < lower.size() && lower[at + 5] != '>') return true;
    }
  }
  return lower.find("<input") != std::string::npos;
}

// Two names that differ in what becomes U+FFFD are one to gumbo and two to us.
bool has_replacement(std::string_view page) {
  for (std::size_t at = 0; at < page.size();) {
    const char32_t c = tearsheet::text::next(page, at);
    const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    if ((c < ' ' && !white && c != 0) || (c >= 0x7F && c < 0xA0) || c == tearsheet::text::replacement || (c & 0xFFFEU) == 0xFFFE)
      return true;
  }
  return false;
}

void touch(const tearsheet::dom::Document& document) {
  for (tearsheet::dom::NodeId n = 0; n < document.size(); ++n) {
    if (!tearsheet::text::is_valid(document.text(n)) || document.end(n) > document.size()) std::abort();
    if (!tearsheet::text::is_valid(document.name(n))) std::abort();
    for (const tearsheet::dom::Attribute& a : document.attributes(n)) {
      if (!tearsheet::text::is_valid(a.name) || !tearsheet::text::is_valid(a.value())) std::abort();
    }
  }
  for (const tearsheet::dom::TextBlock& block : document.blocks()) {
    if (!tearsheet::text::is_valid(document.text(block))) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using Outcome = tearsheet::dom::Comparison::Outcome;
  const std::string raw(reinterpret_cast<const char*>(data), size);
  const std::string page = tearsheet::text::to_valid(raw);
  if (!is_gumbos_fault(page) && !has_replacement(page)) {
    const tearsheet::dom::Comparison found = tearsheet::dom::compare_ways(page);
    if (found.outcome == Outcome::different) {
      std::fprintf(stderr, "%s\n", found.what.c_str());
      std::abort();
    }
  }
  touch(tearsheet::dom::parse(raw));
  std::string nested = raw;
  touch(tearsheet::dom::build_by_nesting(nested));
  return 0;
}
