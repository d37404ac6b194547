#include "content/branches.hpp"

#include "content/numbering.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tearsheet::content {

namespace {

using dom::NodeId;
using dom::Tag;

constexpr std::uint32_t bit(Around a) { return 1U << static_cast<unsigned>(a); }

std::uint32_t around_of(Tag tag) {
  switch (tag) {
    case Tag::aside:
      return bit(Around::aside);
    case Tag::header:
      return bit(Around::header);
    case Tag::section:
      return bit(Around::section);
    case Tag::main:
      return bit(Around::main);
    case Tag::form:
      return bit(Around::form);
    case Tag::figure:
      return bit(Around::figure);
    case Tag::table:
      return bit(Around::table);
    case Tag::blockquote:
      return bit(Around::quote);
    case Tag::ul:
    case Tag::ol:
      return bit(Around::list);
    case Tag::a:
      return bit(Around::link);
    case Tag::button:
    case Tag::label:
    case Tag::summary:
      return bit(Around::button);
    case Tag::details:
      return bit(Around::details);
    case Tag::em:
    case Tag::i:
      return bit(Around::emphasis);
    case Tag::strong:
    case Tag::b:
      return bit(Around::strong);
    default:
      return 0;
  }
}

// Properties of schema.org's Recipe and Question that hold text. Sorted.
constexpr auto item_pieces =
    std::to_array<std::string_view>({"acceptedAnswer", "ingredients", "recipeIngredient", "recipeInstructions"});
static_assert(std::ranges::is_sorted(item_pieces));

// The attributes that tell something of a place.
struct Told {
  std::string_view classes, id;
  std::uint32_t around = 0;
};

Told read_attributes(const dom::Document& document, NodeId n) {
  constexpr std::uint32_t telling = dom::name_bit("class") | dom::name_bit("id") | dom::name_bit("itemprop") |
                                    dom::name_bit("hidden") | dom::name_bit("aria-hidden") | dom::name_bit("style");
  Told out;
  if ((document[n].names & telling) == 0) return out;
  for (const dom::Attribute& attribute : document.attributes(n)) {
    const std::string_view name = attribute.name;
    if (name == "class") {
      out.classes = attribute.value();
    } else if (name == "id") {
      out.id = attribute.value();
    } else if (name == "itemprop") {
      if (attribute.value() == "articleBody") out.around |= bit(Around::item_body);
      if (std::ranges::binary_search(item_pieces, attribute.value())) out.around |= bit(Around::item_piece);
    } else if (name == "hidden" || (name == "aria-hidden" && attribute.value() == "true")) {
      out.around |= bit(Around::unshown);
    } else if (name == "style") {
      const std::string_view style = attribute.value();
      const std::size_t at = style.find("display:");
      if (at != std::string_view::npos && style.substr(at, 14).find("none") != std::string_view::npos)
        out.around |= bit(Around::unshown);
    }
  }
  return out;
}

// Numbers every node that holds a block's first text.
void number_nodes(const dom::Document& document, Branches& out) {
  constexpr std::uint32_t met = 0;
  out.number.assign(document.size(), Numbering::none);
  out.number[0] = met;
  for (const dom::TextBlock& block : document.blocks()) {
    for (NodeId n = document.parent(block.begin); out.number[n] == Numbering::none; n = document.parent(n)) out.number[n] = met;
  }
  for (NodeId n = 0; n < document.size(); ++n) {
    if (out.number[n] == Numbering::none) continue;
    out.number[n] = static_cast<std::uint32_t>(out.all.size());
    Branch branch;
    branch.node = n;
    branch.tag = document.tag(n);
    branch.parent = n == 0 ? 0 : out.number[document.parent(n)];
    out.all.push_back(branch);
  }
}

// The same class stands on many elements: its categories are looked up once.
class ClassReader {
 public:
  CategoryMask read(std::string_view value, std::uint64_t hash) {
    if (value.empty()) return 0;
    const std::uint32_t number = numbering_.of(hash);
    if (number == masks_.size()) masks_.push_back(categories(value));
    return masks_[number];
  }

 private:
  Numbering numbering_{128};
  std::vector<CategoryMask> masks_;
};

void read_elements(const dom::Document& document, Branches& out) {
  ClassReader classes;
  Numbering kinds(256);
  for (std::size_t i = 1; i < out.all.size(); ++i) {
    Branch& b = out.all[i];
    const Branch& parent = out.all[b.parent];
    b.depth = parent.depth + 1;
    const Told told = read_attributes(document, b.node);
    const std::uint64_t name_hash = hash_bytes(told.classes);
    b.kind = mix(static_cast<std::uint64_t>(b.tag) + 1, name_hash);
    b.tag_path = mix(parent.tag_path, static_cast<std::uint64_t>(b.tag) + 1);
    b.around = parent.around | around_of(b.tag) | told.around;
    b.article = b.tag == Tag::article ? static_cast<std::uint32_t>(i) : parent.article;
    b.kind_number = kinds.of(b.kind);
    if (b.kind_number == out.kind_counts.size()) out.kind_counts.push_back(0);
    ++out.kind_counts[b.kind_number];
    if (b.tag == Tag::html || b.tag == Tag::body || b.tag == Tag::main) continue;
    b.categories = classes.read(told.classes, name_hash) | (told.id.empty() ? 0 : categories(told.id));
  }
}

// How many siblings look alike: by tag and class, and by tag and the tags of their children.
void count_alike(Branches& out) {
  std::vector<std::uint64_t> built(out.all.size());
  for (std::size_t i = 1; i < out.all.size(); ++i)
    built[out.all[i].parent] = mix(built[out.all[i].parent], static_cast<std::uint64_t>(out.all[i].tag));
  Numbering siblings(2 * out.all.size());
  std::vector<std::uint32_t> counts;
  const auto number = [&](std::uint64_t key) {
    const std::uint32_t n = siblings.of(key);
    if (n == counts.size()) counts.push_back(0);
    ++counts[n];
    return n;
  };
  for (std::size_t i = 1; i < out.all.size(); ++i) {
    Branch& b = out.all[i];
    b.alike = number(mix(b.kind, b.parent));
    b.built_alike = number(mix(mix(built[i], b.parent), static_cast<std::uint64_t>(b.tag)));
  }
  for (std::size_t i = 1; i < out.all.size(); ++i) {
    out.all[i].alike = counts[out.all[i].alike];
    out.all[i].built_alike = counts[out.all[i].built_alike];
  }
}

}  // namespace

Branches find_branches(const dom::Document& document) {
  Branches out;
  number_nodes(document, out);
  read_elements(document, out);
  count_alike(out);
  return out;
}

}  // namespace tearsheet::content
