#include "dom/raw_text.hpp"

#include "dom/characters.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tearsheet::dom {

namespace {

std::size_t left(const char* at, const char* end) { return static_cast<std::size_t>(end - at); }

const char* find(const char* at, const char* end, char c) {
  const auto* found = static_cast<const char*>(std::memchr(at, c, left(at, end)));
  return found == nullptr ? end : found;
}

// True if `name` stands at `at`, then white space, '/' or '>'.
bool names(const char* at, const char* end, std::string_view name) {
  if (left(at, end) <= name.size() || !is_named({at, name.size()}, name)) return false;
  const char after = at[name.size()];
  return is_white(after) || after == '/' || after == '>';
}

bool starts(const char* at, const char* end, std::string_view what) {
  return left(at, end) >= what.size() && std::memcmp(at, what.data(), what.size()) == 0;
}

// A script's states: plain; after <!--; after <script within that.
enum class Script : std::uint8_t { data, escaped, twice_escaped };

const char* script_end(const char* at, const char* end) {
  Script state = Script::data;
  const char* dashes = nullptr;  // where a --> may begin: the two dashes of <!-- count
  while (true) {
    const char* const open = find(at, end, '<');
    if (state != Script::data) {
      // Leave the escaped states at the first --> before the next '<'.
      const char* close = dashes;
      while ((close = find(close, open, '-')) != open && !starts(close, open, "-->")) ++close;
      if (close != open) {
        state = Script::data;
        at = close + 3;
        continue;
      }
    }
    if (open == end) return end;
    const bool closes = open + 1 < end && open[1] == '/';
    if (closes && names(open + 2, end, "script")) {
      if (state != Script::twice_escaped) return open;
      state = Script::escaped;
    } else if (state == Script::escaped && names(open + 1, end, "script")) {
      state = Script::twice_escaped;
    } else if (state == Script::data && starts(open, end, "<!--")) {
      state = Script::escaped;
      dashes = open + 2;
      at = open + 4;
      continue;
    }
    at = open + 1;
    dashes = at;
  }
}

}  // namespace

const char* raw_text_end(const char* at, const char* end, Tag tag) {
  if (tag == Tag::plaintext) return end;
  if (tag == Tag::script) return script_end(at, end);
  const std::string_view wanted = name(tag);
  for (; (at = find(at, end, '<')) != end; ++at) {
    if (at + 1 < end && at[1] == '/' && names(at + 2, end, wanted)) return at;
  }
  return end;
}

}  // namespace tearsheet::dom
