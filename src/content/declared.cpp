// Strings are told by their names and by the names of what is around them; the rest of the data (authors, ratings, comments) has
// other names.
#include "content/declared.hpp"

#include "content/prose.hpp"
#include "json/script.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tearsheet::content {

namespace {

using json::LiteralKind;
using json::Script;

// Members that are pieces, themselves or string by string. Sorted.
constexpr auto pieces = std::to_array<std::string_view>({"ingredients", "recipeIngredient", "recipeInstructions"});
// Members whose "name" and "text" are pieces, at any depth. Sorted.
constexpr auto holders =
    std::to_array<std::string_view>({"acceptedAnswer", "recipeInstructions", "step", "steps", "suggestedAnswer"});
static_assert(std::ranges::is_sorted(pieces) && std::ranges::is_sorted(holders));

bool stands_in_holder(const Script& script, std::uint32_t n) {
  constexpr int levels = 6;
  std::uint32_t at = script[n].parent;
  for (int level = 0; level < levels && at != 0; ++level, at = script[at].parent) {
    if (script.name(at) == "comment" || script.name(at) == "review") return false;
    if (std::ranges::binary_search(holders, script.name(at))) return true;
  }
  return false;
}

// The name of what has an answer is the question.
bool is_question(const Script& script, std::uint32_t n) {
  const std::uint32_t parent = script[n].parent;
  for (std::uint32_t k = parent + 1; k < script[parent].end; k = std::max(k + 1, script[k].end)) {
    if (script.name(k) == "acceptedAnswer") return true;
  }
  return false;
}

bool is_piece(const Script& script, std::uint32_t n) {
  const std::uint32_t parent = script[n].parent;
  const bool in_list = script.name(n).empty() && script.is(parent, LiteralKind::array);
  const std::string_view name = script.name(in_list ? parent : n);
  if (std::ranges::binary_search(pieces, name)) return true;
  if (in_list || (name != "text" && name != "name")) return false;
  return stands_in_holder(script, n) || (name == "name" && is_question(script, n));
}

bool may_declare(std::string_view text) {
  constexpr auto types = std::to_array<std::string_view>({"Recipe\"", "FAQPage\"", "HowTo\""});
  return std::ranges::any_of(types, [&](std::string_view type) { return text.find(type) != std::string_view::npos; });
}

}  // namespace

std::string declared_pieces(const dom::Document& document) {
  std::string out;
  std::size_t read = 0;
  for (const dom::NodeId n : document.elements(dom::Tag::script)) {
    if (!text::contains_ignoring_ascii_case(document.attribute(n, "type").value_or(""), "ld+json")) continue;
    std::string data = document.raw_text(n);
    read += data.size();
    if (read > limits::scripts_bytes || !may_declare(data)) continue;
    const Script script(std::move(data), json::ScriptText::json);
    for (std::uint32_t k = 1; k < script.size(); ++k) {
      if (script.is(k, LiteralKind::string) && is_piece(script, k)) out.append(without_tags(script.string(k))).append("\n");
    }
  }
  return out;
}

}  // namespace tearsheet::content
