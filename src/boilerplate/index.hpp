// The rules as tables to look things up in, made once from the rows.
#pragma once

#include "boilerplate/lookup.hpp"
#include "boilerplate/marks.hpp"
#include "boilerplate/rule.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::boilerplate {

/// One alternative of a rule's pattern.
struct Alternative {
  std::string_view text;  ///< as comparable() writes it; part of the rule's pattern, or of Index::folded
  bool open = false;      ///< it may end within a run of letters: it ends with a sign or in a script without spaces
  Guard guard;
  Kind kind = Kind::none;
  RuleIndex rule = no_rule;
  std::uint32_t set = 0;  ///< of Kind::only: the bit of its rule
};

/// Tells most words that no rule knows from their length and first two bytes, before they are hashed.
class WordFilter {
 public:
  void add(std::string_view word) { lengths_[place(word)] |= bit(word); }
  [[nodiscard]] bool may_have(std::string_view word) const { return (lengths_[place(word)] & bit(word)) != 0; }

 private:
  static std::size_t place(std::string_view word) {
    const auto at = [&](std::size_t n) { return n < word.size() ? static_cast<unsigned char>(word[n]) & 63U : 0U; };
    return at(0) << 6U | at(1);
  }
  static std::uint32_t bit(std::string_view word) { return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31); }

  std::vector<std::uint32_t> lengths_ = std::vector<std::uint32_t>(4096);
};

struct Index {
  std::deque<std::string> folded;  ///< texts of alternatives whose patterns are written otherwise than they are compared
  std::vector<Alternative> alternatives;
  // Each gives numbers of alternatives.
  std::vector<std::vector<std::uint32_t>> tags;  ///< by dom::Tag
  std::vector<std::uint32_t> inserted;           ///< all of Kind::inserted
  Lookup roles, tokens, anchors, properties, controls;
  Lookup wholes;                  ///< whole texts: Kind::whole and Kind::list
  Lookup leads;                   ///< first words of Kind::prefix, contains and list_prefix
  Lookup words;                   ///< words of Kind::only
  WordFilter known;               ///< the keys of leads and words
  std::vector<Alternative> sets;  ///< the rules of Kind::only, by bit
};

Index make_index(std::span<const Rule> rules);

}  // namespace tearsheet::boilerplate
