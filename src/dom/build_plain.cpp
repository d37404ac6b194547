// The tree from gumbo's tree of the page itself, with the characters that gumbo decoded: where a skeleton cannot tell the tree.
// It is also what the other way is measured by.
#include "dom/attributes.hpp"
#include "dom/build.hpp"
#include "dom/build_gumbo.hpp"
#include "dom/characters.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::dom {

namespace {

// Reads gumbo's tree of the page itself, with the characters that gumbo decoded.
class PlainReader {
 public:
  explicit PlainReader(Builder& builder) : builder_(builder) {}

  void read(const GumboNode& root) {
    walk(builder_, root, [this](const GumboNode& from, NodeId parent) {
      node(from, parent);
      return true;
    });
  }

 private:
  // The tag as it stands in the page; empty for implied elements.
  static std::string_view tag_of(const GumboElement& element) {
    std::string_view tag(element.original_tag.data, element.original_tag.length);
    while (tag.starts_with("</>")) tag.remove_prefix(3);  // gumbo counts it to the tag after it
    return tag.size() < 3 ? std::string_view() : tag;
  }

  static std::string name_of(const GumboElement& element, std::string_view tag) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    return tag.empty() ? "" : lowered({tag.data() + 1, static_cast<std::size_t>(name_end(tag) - tag.data() - 1)});
  }

  // Of an attribute that stands there twice gumbo 0.10 glues the name to the next one's.
  static bool has_name_twice(std::string_view tag) {
    if (tag.empty()) return false;
    const char* at = name_end(tag);
    RawAttribute raw;
    std::vector<std::string> names;
    while (next_attribute(at, tag.data() + tag.size(), raw) == Step::attribute) names.push_back(lowered(raw.name));
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
  }

  // In svg and math gumbo changes some names to those of XML; the page's own is kept.
  static std::string name_of(const GumboAttribute& attribute) {
    std::string name = attribute.name;
    for (char& c : name) c = lower(c);
    if (attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XLINK) return "xlink:" + name;
    if (attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XML) return "xml:" + name;
    return attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_XMLNS && name != "xmlns" ? "xmlns:" + name : name;
  }

  // Numeric references that overflow put bytes into gumbo's tree that are no UTF-8.
  static std::string valid(const char* decoded) { return text::to_valid(decoded); }

  void node(const GumboNode& from, NodeId parent) {
    if (!is_element(from)) {
      builder_.add_made(parent, from.type == GUMBO_NODE_COMMENT ? Kind::comment : Kind::text, valid(from.v.text.text));
      return;
    }
    const GumboElement& element = from.v.element;
    const std::string_view tag = tag_of(element);
    const std::string name = name_of(element, tag);
    builder_.add_listed(parent, tag_named(name), space_of(element), name);
    if (has_name_twice(tag)) return add_attributes(builder_, tag);
    const unsigned count = std::min<unsigned>(element.attributes.length, limits::attributes);
    for (unsigned i = 0; i < count; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      builder_.add_attribute(name_of(*attribute), valid(attribute->value));
    }
  }

  Builder& builder_;
};

}  // namespace

// The document is built beside gumbo's tree, so gumbo may not take all: what it has of an element or an attribute takes up to
// three eighths of that in the document, and characters are there as often as in the page.
std::optional<Document> build_plainly(std::string& page, std::size_t memory) {
  Arena arena((memory - std::min(memory, page.size())) / 10 * 7, 0);
  const GumboOutput* output = run_gumbo(arena, page);
  if (output == nullptr) return std::nullopt;
  Builder builder;
  // More than can come of it: lists that grow would stand in memory twice.
  builder.reserve(arena.used() / sizeof(GumboNode) + 1);
  builder.reserve_lists(arena.used() / sizeof(GumboAttribute) + 1, page.size());
  PlainReader(builder).read(*output->document);
  return builder.finish(std::move(page));
}

// What makes gumbo slow on the page itself, its depth and its attributes, was counted for the skeleton. What makes it end the
// process (Tokenizer::deadly) is looked for in all of the page, since gumbo may see markup where the tokenizer saw none.
bool may_build_plainly(std::string_view page, const Skeleton& skeleton) {
  const auto has = [page](std::string_view part) { return text::contains_ignoring_ascii_case(page, part); };
  if (skeleton.deadly || skeleton.excess_anywhere || skeleton.open_at_most > limits::depth) return false;
  return !(has("<![CDATA[") && (has("<table") || has("<template")) && (has("<svg") || has("<math")));
}

}  // namespace tearsheet::dom
