// The ways from a page to a tree. parse() takes the first that serves; tests and the benchmark take each by name. Of this room,
// its tests and its benchmark alone.
#pragma once

#include "dom/document.hpp"
#include "dom/skeleton.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tearsheet::dom {

enum class Way : std::uint8_t {
  skeleton,  ///< gumbo on the page's skeleton, characters from the page: nearly every page
  plain,     ///< gumbo on the page itself, characters as gumbo gives them: where the skeleton cannot tell the tree
  salvage,   ///< by nesting alone, without gumbo: where gumbo would cost too much time or memory
};

/// Why a way did not serve.
enum class Refusal : std::uint8_t {
  unfit,   ///< the skeleton cannot tell the page's tree
  costly,  ///< gumbo would take more time or memory than it may
};

/// The tree by one way, without blocks of text. The page is taken only on success.
std::variant<Document, Refusal> build_from_skeleton(std::string& page, const Skeleton& skeleton);
/// Takes so many bytes at most beside the page, or gives nullopt; time is not bounded but by that. Not for pages that
/// may_build_plainly() forbids.
std::optional<Document> build_plainly(std::string& page, std::size_t memory);
bool may_build_plainly(std::string_view page, const Skeleton& skeleton);
/// Serves always.
Document build_by_nesting(std::string& page);

/// Bytes that the parse of a page may take, the page itself apart.
std::size_t memory_for(std::size_t page_bytes);

/// parse(), and the way it took.
Document parse(std::string page, Way& way);

}  // namespace tearsheet::dom
