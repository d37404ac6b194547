// The tree from gumbo's tree of the skeleton: characters and attributes stay in the page, whole elements are put in as they nest.
#include "dom/build.hpp"
#include "dom/build_gumbo.hpp"
#include "limits.hpp"

#include <charconv>
#include <cstring>

namespace tearsheet::dom {

namespace {

// Reads gumbo's tree of a skeleton, and checks on the way that it is the tree of the page: what the tokenizer guessed must have
// come true.
class SkeletonReader {
 public:
  SkeletonReader(Builder& builder, std::string_view page, const Skeleton& skeleton)
      : builder_(builder), page_(page), skeleton_(skeleton) {}

  bool read(const GumboNode& root) {
    const bool known = walk(builder_, root, [this](const GumboNode& from, NodeId parent) { return node(from, parent); });
    return known && raw_found_ == skeleton_.raw_tags && whole_found_ == skeleton_.whole_elements;
  }

 private:
  [[nodiscard]] std::uint32_t place(const char* at) const { return static_cast<std::uint32_t>(at - skeleton_.text.data()); }

  bool node(const GumboNode& from, NodeId parent) {
    if (is_element(from)) return element(from.v.element, parent);
    const Entry* entry = skeleton_.find(place(from.v.text.original_text.data), hint_);
    if (entry == nullptr) return false;
    if (from.type == GUMBO_NODE_COMMENT) {
      if (entry->kind != EntryKind::comment) return false;
      builder_.add_comment(parent, entry->begin, entry->end);
      return true;
    }
    return text(std::strlen(from.v.text.text), parent);
  }

  // Each byte of a text is a piece, and no piece between two of one text is ever dropped.
  bool text(std::size_t pieces, NodeId parent) {
    builder_.add_text(parent);
    for (; pieces > 0 && hint_ < skeleton_.entries.size(); ++hint_) {
      const Entry& entry = skeleton_.entries[hint_];
      if (entry.kind != EntryKind::text) continue;
      builder_.add_part(entry.begin, entry.end, entry.mode == TextMode::raw ? Source::raw : Source::page);
      --pieces;
    }
    return pieces == 0;
  }

  bool element(const GumboElement& from, NodeId parent) {
    const Namespace space = space_of(from);
    const Entry* entry = nullptr;
    if (from.original_tag.data != nullptr) {
      entry = skeleton_.find(place(from.original_tag.data), hint_);
      if (entry == nullptr || entry->kind != EntryKind::tag) return false;
      if (entry->whole) return whole(from, space, *entry, parent);
      ++hint_;
    }
    Tag tag = entry == nullptr ? Tag::unknown : entry->tag;
    // Implied, or another element than the tag says: <image> makes an img.
    if (tag == Tag::unknown && from.tag != GUMBO_TAG_UNKNOWN) tag = tag_named(gumbo_normalized_tagname(from.tag));
    if (!is_as_guessed(tag, space, entry)) return false;
    if (space == Namespace::html && (tag == Tag::html || tag == Tag::body)) return root(from, tag, parent);
    if (entry == nullptr) {
      builder_.add_implied(parent, tag, space);
    } else {
      builder_.add_element(parent, tag, space, entry->begin, entry->end, entry->names);
    }
    return true;
  }

  // The leaf must have become what it says: then what it stands for would have been acted on too.
  bool whole(const GumboElement& leaf, Namespace space, const Entry& entry, NodeId parent) {
    const bool as_meant = space == (entry.tag == Tag::svg ? Namespace::svg : Namespace::html) && leaf.children.length == 0;
    if (!as_meant) return false;
    ++whole_found_;
    add_whole(parent, entry);
    return true;
  }

  // A whole element and all in it, as its tags nest. The walk closes the element itself.
  void add_whole(NodeId parent, const Entry& top) {
    struct Open {
      NodeId id;
      std::size_t close;
    };
    std::vector<Open> open{{parent, skeleton_.entries.size()}};
    bool after_text = false;  // a text that comes now goes to the same node
    const auto first = static_cast<std::size_t>(&top - skeleton_.entries.data());
    for (std::size_t i = first; i < top.close; ++i) {
      while (open.back().close <= i) {
        builder_.close(open.back().id);
        open.pop_back();
        after_text = false;
      }
      const Entry& entry = skeleton_.entries[i];
      const NodeId id = builder_.size();
      add_entry(entry, open.back().id, after_text);
      after_text = entry.kind == EntryKind::text;
      if (entry.kind == EntryKind::tag && i != first) {
        open.push_back({id, entry.close});
      } else if (i == first) {
        open.push_back({id, top.close + 1});
      } else {
        builder_.close(builder_.size() - 1);
      }
    }
    for (; open.size() > 2; open.pop_back()) builder_.close(open.back().id);
    hint_ = top.close;
  }

  void add_entry(const Entry& entry, NodeId parent, bool after_text) {
    switch (entry.kind) {
      case EntryKind::tag: {
        const Namespace space = entry.foreign ? Namespace::svg : Namespace::html;
        raw_found_ += entry.raw ? 1 : 0;
        return builder_.add_element(parent, entry.tag, space, entry.begin, entry.end, entry.names);
      }
      case EntryKind::text:
        if (!after_text) builder_.add_text(parent);
        return builder_.add_part(entry.begin, entry.end, entry.mode == TextMode::raw ? Source::raw : Source::page);
      case EntryKind::comment:
        return builder_.add_comment(parent, entry.begin, entry.end);
    }
  }

  // Raw text elements of HTML, and only they, must have been read as such, each once.
  bool is_as_guessed(Tag tag, Namespace space, const Entry* entry) {
    const bool raw = entry != nullptr && entry->raw;
    raw_found_ += raw ? 1 : 0;
    return raw == (space == Namespace::html && holds_raw_text(tag));
  }

  // html and body have the attributes of all tags whose markers they bear.
  bool root(const GumboElement& from, Tag tag, NodeId parent) {
    if (from.attributes.length == 0) {
      builder_.add_implied(parent, tag, Namespace::html);
      return true;
    }
    if (from.attributes.length > 1) builder_.add_listed(parent, tag, Namespace::html, dom::name(tag));
    for (unsigned i = 0; i < from.attributes.length; ++i) {
      const std::string_view marker = static_cast<const GumboAttribute*>(from.attributes.data[i])->name;
      std::size_t number = 0;
      std::from_chars(marker.data(), marker.data() + marker.size(), number);
      if (number >= skeleton_.entries.size()) return false;
      const Entry& entry = skeleton_.entries[number];
      if (from.attributes.length == 1) {
        builder_.add_element(parent, tag, Namespace::html, entry.begin, entry.end, entry.names);
      } else {
        add_attributes(builder_, page_.substr(entry.begin, entry.end - entry.begin));
      }
    }
    return true;
  }

  Builder& builder_;
  std::string_view page_;
  const Skeleton& skeleton_;
  std::size_t hint_ = 0;
  std::uint32_t raw_found_ = 0;
  std::uint32_t whole_found_ = 0;
};

// What a node takes in the document, with its place in the index of tags.
constexpr std::size_t bytes_in_document = sizeof(Node) + sizeof(NodeId);

// What of the memory the arena may take. gumbo makes elements that no entry stands for (</br> makes a <br>), which the document
// has too. A sixteenth is for what is not counted: the small lists of all that takes part, and what malloc keeps for itself.
constexpr std::size_t arena_beside(std::size_t memory) {
  return memory / 16 * 15 / (sizeof(GumboNode) + bytes_in_document) * sizeof(GumboNode);
}

}  // namespace

std::variant<Document, Refusal> build_from_skeleton(std::string& page, const Skeleton& skeleton) {
  if (skeleton.too_many) return Refusal::costly;
  if (!skeleton.same_tree || skeleton.deadly) return Refusal::unfit;
  const std::size_t entries = skeleton.entries.size();
  const std::size_t taken = skeleton.text.size() + entries * (sizeof(Entry) + bytes_in_document);
  if (taken >= memory_for(page.size())) return Refusal::costly;
  Arena arena(arena_beside(memory_for(page.size()) - taken), limits::list_bytes);
  const GumboOutput* output = run_gumbo(arena, skeleton.text);
  if (output == nullptr) return Refusal::costly;
  Builder builder;
  builder.reserve(entries + 4);
  if (skeleton.excess_attributes) builder.warn("a tag has more attributes than are read: the excess was left out");
  if (!SkeletonReader(builder, page, skeleton).read(*output->document)) return Refusal::unfit;
  return builder.finish(std::move(page));
}

}  // namespace tearsheet::dom
