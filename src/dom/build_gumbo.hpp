// gumbo as the two ways that use it see it: one parse in an arena, and a walk over its tree. Of src/dom/build*.cpp alone: nobody
// else sees gumbo.h. gumbo allocates from an arena that is dropped whole, so its recursive destroy is never needed; the walk
// keeps its own stack.
#pragma once

#include "dom/arena.hpp"
#include "dom/builder.hpp"
#include "dom/document.hpp"

#include <gumbo.h>

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::dom {

/// gumbo's tree of a text, in the arena's memory; nullptr when a limit of the arena is met.
const GumboOutput* run_gumbo(Arena& arena, std::string_view text);

/// A name as written, decoded and in lower case.
std::string lowered(std::string_view written);

/// To the listed element added last: the attributes of a tag as they stand in the page, from '<' to '>'.
void add_attributes(Builder& builder, std::string_view tag);

inline Namespace space_of(const GumboElement& element) {
  if (element.tag_namespace == GUMBO_NAMESPACE_SVG) return Namespace::svg;
  return element.tag_namespace == GUMBO_NAMESPACE_MATHML ? Namespace::mathml : Namespace::html;
}

inline bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

// Goes over gumbo's tree in document order; node(from, parent) adds each node to the builder, false ends the walk.
template <typename AddNode>
bool walk(Builder& builder, const GumboNode& root, AddNode add_node) {
  struct Open {
    const GumboVector* children;
    unsigned next;
    NodeId id;
  };
  std::vector<Open> stack;
  builder.add_document();
  stack.push_back({&root.v.document.children, 0, 0});
  while (!stack.empty()) {
    Open& top = stack.back();
    if (top.next == top.children->length) {
      builder.close(top.id);
      stack.pop_back();
      continue;
    }
    const auto& child = *static_cast<const GumboNode*>(top.children->data[top.next++]);
    const NodeId id = builder.size();
    if (!add_node(child, top.id)) return false;
    if (is_element(child)) {
      stack.push_back({&child.v.element.children, 0, id});
    } else {
      builder.close(id);
    }
  }
  return true;
}

}  // namespace tearsheet::dom
