// The rules as tables to look things up in, made once from the rows.
#pragma once

#include "boilerplate/lookup.hpp"
#include "boilerplate/marks.hpp"
#include "boilerplate/rule.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

/// One alternative of a rule's pattern.
struct Alternative {
  std::string text;   ///< as comparable() writes it
  bool open = false;  ///< it may end within a run of letters: it ends with a sign or in a script without spaces
  Guard guard;
  Kind kind = Kind::none;
  RuleIndex rule = no_rule;
  std::uint32_t set = 0;  ///< of Kind::only: the bit of its rule
};

struct Index {
  std::vector<Alternative> alternatives;
  // Each gives numbers of alternatives.
  std::vector<std::vector<std::uint32_t>> tags;  ///< by dom::Tag
  Lookup roles, tokens, anchors, properties, controls;
  Lookup wholes;                  ///< whole texts: Kind::whole and Kind::list
  Lookup leads;                   ///< first words of Kind::prefix, contains and list_prefix
  Lookup words;                   ///< words of Kind::only
  std::vector<Alternative> sets;  ///< the rules of Kind::only, by bit
};

Index make_index(std::span<const Rule> rules);

}  // namespace tearsheet::boilerplate
