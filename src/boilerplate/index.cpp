// Splits patterns into alternatives and files each under what it is found by.
#include "boilerplate/index.hpp"

#include "boilerplate/boilerplate.hpp"
#include "boilerplate/fold.hpp"
#include "boilerplate/wordings.hpp"
#include "dom/document.hpp"

#include <algorithm>

namespace tearsheet::boilerplate {
namespace {

bool of_elements(Kind kind) { return kind <= Kind::inserted; }

Lookup* table_of_elements(Index& index, Kind kind) {
  switch (kind) {
    case Kind::role:
      return &index.roles;
    case Kind::token:
      return &index.tokens;
    case Kind::anchored:
      return &index.anchors;
    case Kind::property:
      return &index.properties;
    case Kind::control:
      return &index.controls;
    default:
      return nullptr;
  }
}

void file(Index& index, const Alternative& alternative) {
  const auto number = static_cast<std::uint32_t>(index.alternatives.size());
  const std::string_view text = alternative.text;  // outlives the tables, as they keep it
  if (alternative.kind == Kind::tag) {
    const auto tag = static_cast<std::size_t>(dom::tag_named(text));
    if (index.tags.size() <= tag) index.tags.resize(tag + 1);
    index.tags[tag].push_back(number);
  } else if (alternative.kind == Kind::inserted) {
    index.inserted.push_back(number);
  } else if (Lookup* table = table_of_elements(index, alternative.kind)) {
    table->add(text, number);
  } else if (alternative.kind == Kind::only) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t stop = end_of_word(text, at);
      if (stop != at) {
        index.words.add(text.substr(at, stop - at), number);
        index.known.add(text.substr(at, stop - at));
      }
      at = std::max(stop, at + 1);
    }
  } else if (alternative.kind == Kind::whole || alternative.kind == Kind::list) {
    index.wholes.add(text, number);
  } else {
    index.leads.add(text.substr(0, end_of_word(text, 0)), number);
    index.known.add(text.substr(0, end_of_word(text, 0)));
  }
  index.alternatives.push_back(alternative);
}

bool ends_open(std::string_view text) {
  if (text.ends_with("©") || (!text.empty() && !in_word(text.back()))) return true;
  return text.size() >= 3 && begins_unspaced(text[text.size() - 3]);
}

// More text may follow the pattern.
bool goes_on(Kind kind) { return kind == Kind::prefix || kind == Kind::contains || kind == Kind::list_prefix; }

// Written as it is compared, and seen at a glance: small letters of ASCII, # and single spaces between them.
bool is_plainly_comparable(std::string_view part) {
  const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '#'; };
  if (part.empty() || !is_plain(part.front()) || !is_plain(part.back())) return false;
  for (std::size_t at = 1; at < part.size(); ++at) {
    if (!is_plain(part[at]) && (part[at] != ' ' || part[at - 1] == ' ')) return false;
  }
  return true;
}

// The colon at the end of "photo:" counts where more text follows.
std::string_view comparable_text(Index& index, Kind kind, std::string_view part, std::string& room) {
  if (of_elements(kind) || is_plainly_comparable(part)) return part;
  const std::string_view text = goes_on(kind) ? comparable_beginning(part, room) : comparable(part, room);
  return text == part ? part : std::string_view(index.folded.emplace_back(text));
}

// Files each of the alternatives of a pattern, all like `alternative` but for their text.
void file_pattern(Index& index, Alternative alternative, std::string_view pattern, std::string& room) {
  for (std::size_t at = 0; at <= pattern.size();) {
    const std::size_t stop = std::min(pattern.find('|', at), pattern.size());
    std::string_view part = pattern.substr(at, stop - at);
    const bool stem = part.ends_with('*') && goes_on(alternative.kind);
    if (stem) part.remove_suffix(1);
    alternative.text = comparable_text(index, alternative.kind, part, room);
    alternative.open = stem || ends_open(alternative.text);
    file(index, alternative);
    at = stop + 1;
  }
}

}  // namespace

Index make_index(std::span<const Rule> rules) {
  Index index;
  std::string room;
  constexpr std::size_t many = 8192;  // of some 8,000 alternatives; more are no fault
  index.alternatives.reserve(many);
  for (Lookup* table : {&index.tokens, &index.wholes, &index.leads, &index.words}) table->reserve(many / 4);
  for (const Rule& rule : rules) {
    if (rule.kind == Kind::none) continue;
    Alternative alternative{{}, false, rule.guard, rule.kind, rule_named(rule.id)};
    if (alternative.guard.words == 0 && !of_elements(rule.kind)) alternative.guard.words = 30;
    if (rule.kind == Kind::only) {
      alternative.set = 1U << index.sets.size();
      index.sets.push_back(alternative);
    }
    file_pattern(index, alternative, rule.pattern, room);
    for (const Language& language : languages()) {
      const auto wording = std::ranges::lower_bound(language.wordings, rule.id, {}, &Wording::id);
      if (wording == language.wordings.end() || wording->id != rule.id) continue;
      file_pattern(index, alternative, wording->pattern, room);
    }
  }
  return index;
}

}  // namespace tearsheet::boilerplate
