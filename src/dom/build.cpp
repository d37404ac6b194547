// gumbo's tree -> Document. The only file that sees gumbo.h. gumbo allocates from an arena that is dropped whole, so its
// recursive destroy is never needed; the walk over its tree keeps its own stack.
#include "dom/arena.hpp"
#include "dom/builder.hpp"
#include "dom/document.hpp"
#include "dom/guard.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

#include <gumbo.h>

#include <algorithm>

namespace tearsheet::dom {

namespace {

// Leaves nullptr when the arena's limit is met. No C++ object that needs a destructor lives between here and gumbo.
const GumboOutput* run_gumbo(Arena& arena, const char* data, std::size_t size) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* from, std::size_t bytes) { return static_cast<Arena*>(from)->allocate(bytes); };
  options.deallocator = [](void*, void*) {};
  options.userdata = &arena;
  options.max_errors = 0;  // the default keeps every parse error: gigabytes on a broken page
  if (setjmp(arena.out) != 0) return nullptr;
  return gumbo_parse_with_options(&options, data, size);
}

std::string name_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  if (piece.data == nullptr) return {};
  gumbo_tag_from_original_text(&piece);
  std::string name(piece.data == nullptr ? "" : piece.data, piece.length);
  for (char& c : name) c = text::to_lower_ascii(c);
  return name;
}

Namespace space_of(const GumboElement& element) {
  if (element.tag_namespace == GUMBO_NAMESPACE_SVG) return Namespace::svg;
  return element.tag_namespace == GUMBO_NAMESPACE_MATHML ? Namespace::mathml : Namespace::html;
}

// Copies one gumbo node; returns its children, or nullptr if it can have none.
const GumboVector* copy_node(Builder& builder, const GumboNode& from, NodeId parent) {
  switch (from.type) {
    case GUMBO_NODE_DOCUMENT:
      builder.add_document();
      return &from.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: {
      const GumboElement& element = from.v.element;
      builder.add_element(parent, name_of(element), space_of(element));
      const unsigned count = std::min<unsigned>(element.attributes.length, limits::attributes);
      for (unsigned i = 0; i < count; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        builder.add_attribute(attribute->name, attribute->value);
      }
      return &element.children;
    }
    case GUMBO_NODE_COMMENT:
      builder.add_characters(parent, Kind::comment, from.v.text.text);
      return nullptr;
    default:
      builder.add_characters(parent, Kind::text, from.v.text.text);
      return nullptr;
  }
}

void copy_tree(Builder& builder, const GumboNode& root) {
  struct Open {
    const GumboVector* children;
    unsigned next;
    NodeId id;
  };
  std::vector<Open> stack;
  stack.push_back({copy_node(builder, root, none), 0, 0});
  while (!stack.empty()) {
    Open& top = stack.back();
    if (top.next == top.children->length) {
      builder.close(top.id);
      stack.pop_back();
      continue;
    }
    const auto& child = *static_cast<const GumboNode*>(top.children->data[top.next++]);
    const NodeId id = builder.size();
    const GumboVector* children = copy_node(builder, child, top.id);
    if (children != nullptr) {
      stack.push_back({children, 0, id});
    } else {
      builder.close(id);
    }
  }
}

}  // namespace

Document parse(std::string_view html) {
  Builder builder;
  const std::optional<std::string> guarded = within_limits(html);
  if (guarded) builder.warn("the page nests or lists more than can be read: the excess of tags or attributes was left out");
  const std::string_view page = guarded ? std::string_view(*guarded) : html;
  Arena arena(std::max(limits::arena_least, page.size() * limits::arena_factor));
  const GumboOutput* output = run_gumbo(arena, page.data(), page.size());
  if (output == nullptr) {
    builder.add_document();
    builder.close(0);
    builder.set_too_large();
  } else {
    copy_tree(builder, *output->document);
  }
  return builder.finish();
}

}  // namespace tearsheet::dom
