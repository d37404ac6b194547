// Who speaks in Chinese: the clause before the mark or behind it ends in a verb of saying, and what stands before the verb
// speaks.
#pragma once

#include "quotes/particles.hpp"

#include <optional>
#include <string_view>

namespace tearsheet::quotes {

/// The speaker of what stands in marks from byte `mark` up to byte `end`, both marks included: “…”某某说; 某某说：“…”.
std::optional<ByteRange> chinese_speaker(std::string_view paragraph, std::size_t mark, std::size_t end);

/// True if what ends with the closing mark before byte `end` is a sentence: its last character says so.
bool ends_chinese_sentence(std::string_view paragraph, std::size_t end);

/// The name behind the office that a speaker is called by: 国际合作司副司长姚建廷. None where no office stands before it.
std::optional<std::string_view> chinese_name(std::string_view speaker);

}  // namespace tearsheet::quotes
