// The rules as tables to look things up in, made once from the rows.
#pragma once

#include "boilerplate/lookup.hpp"
#include "boilerplate/marks.hpp"
#include "boilerplate/rule.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

/// One alternative of a rule's pattern.
struct Alternative {
  std::string text;  ///< as comparable() writes it
  Guard guard;
  Kind kind = Kind::none;
  RuleIndex rule = no_rule;
  std::uint32_t set = 0;  ///< of Kind::only: the bit of its rule
};

struct Index {
  std::vector<Alternative> alternatives;
  // Each gives numbers of alternatives.
  Lookup tags, roles, tokens, anchors, properties, controls;
  Lookup wholes;                  ///< whole texts: Kind::whole and Kind::list
  Lookup leads;                   ///< first words of Kind::prefix, contains and list_prefix
  Lookup words;                   ///< words of Kind::only
  std::vector<Alternative> sets;  ///< the rules of Kind::only, by bit
};

Index make_index(std::span<const Rule> rules);

/// A text as rules compare it: folded, numbers as #, no punctuation at its ends.
std::string comparable(std::string_view text);

/// The same, but punctuation at its end stays.
std::string comparable_beginning(std::string_view text);

/// One past the word that begins at `at`: letters (and all else beyond ASCII), or one #.
std::size_t end_of_word(std::string_view comparable_text, std::size_t at);

constexpr bool in_word(char c) { return (c >= 'a' && c <= 'z') || c == '#' || static_cast<unsigned char>(c) >= 0x80; }

}  // namespace tearsheet::boilerplate
