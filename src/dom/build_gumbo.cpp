#include "dom/build_gumbo.hpp"

#include "dom/attributes.hpp"
#include "dom/characters.hpp"
#include "dom/decode.hpp"
#include "limits.hpp"

namespace tearsheet::dom {

// Leaves nullptr when a limit of the arena is met. No C++ object that needs a destructor lives between here and gumbo.
const GumboOutput* run_gumbo(Arena& arena, std::string_view text) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* from, std::size_t bytes) { return static_cast<Arena*>(from)->allocate(bytes); };
  options.deallocator = [](void*, void*) {};
  options.userdata = &arena;
  options.max_errors = 0;  // the default keeps every parse error: gigabytes on a broken page
  if (setjmp(arena.out) != 0) return nullptr;
  return gumbo_parse_with_options(&options, text.data(), text.size());
}

std::string lowered(std::string_view written) {
  std::string name;
  decode(written, Decode::raw, name);
  for (char& c : name) c = lower(c);
  return name;
}

void add_attributes(Builder& builder, std::string_view tag) {
  const char* at = name_end(tag);
  RawAttribute raw;
  std::string value;
  while (builder.last().size <= limits::attributes && next_attribute(at, tag.data() + tag.size(), raw) == Step::attribute) {
    value.clear();
    decode(raw.value, Decode::attribute, value);
    builder.add_attribute(lowered(raw.name), value);
  }
}

}  // namespace tearsheet::dom
