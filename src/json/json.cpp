#include "json/json.hpp"

#include "json/mend.hpp"
#include "limits.hpp"

namespace tearsheet::json {
namespace {

// Counts openers outside strings. nlohmann's parser takes any depth; what is built here must stay shallow, since others
// walk and write it.
bool too_deep(std::string_view text) {
  std::size_t depth = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (inside) {
      if (c == '\\') ++at;
      if (c == '"') inside = false;
    } else if (c == '"') {
      inside = true;
    } else if (c == '{' || c == '[') {
      if (++depth > limits::json_depth) return true;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return false;
}

std::optional<Value> parse_strictly(std::string_view text) {
  if (too_deep(text)) return std::nullopt;
  Value value = Value::parse(text.begin(), text.end(), nullptr, false, true);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Value> read(std::string_view text) {
  if (text.size() > limits::json_bytes) return std::nullopt;
  const std::string_view bare = without_wrappers(text);
  if (bare.empty()) return std::nullopt;
  if (std::optional<Value> value = parse_strictly(bare)) return value;
  const std::string mended = mend(bare);
  if (mended.empty()) return std::nullopt;
  return parse_strictly(mended);
}

const Value* member(const Value& value, std::string_view key) {
  if (!value.is_object()) return nullptr;
  const auto found = value.find(key);
  return found == value.end() ? nullptr : &*found;
}

std::optional<std::string> as_string(const Value* value) {
  if (value == nullptr) return std::nullopt;
  if (const auto* s = value->get_ptr<const std::string*>()) return *s;
  if (value->is_boolean()) return value->get<bool>() ? "true" : "false";
  if (value->is_number()) return value->dump();  // a scalar: no recursion
  return std::nullopt;
}

}  // namespace tearsheet::json
