// The attributes of a start tag, read where they stand in the page: one step a call, nothing copied, nothing decoded.
// The steps are those of the HTML standard's tokenizer (13.2.5.32 to 13.2.5.40): quotes count only right after '=', a '/' or a
// second '=' can be part of a name, '/' is part of an unquoted value.
#pragma once

#include "dom/characters.hpp"

#include <cstdint>
#include <cstring>
#include <string_view>

namespace tearsheet::dom {

/// One attribute as written: the name in whatever case, the value without its quotes, character references and all.
struct RawAttribute {
  std::string_view name;
  std::string_view value;
};

/// How a tag went on.
enum class Step : std::uint8_t {
  attribute,     ///< one was read
  end,           ///< the tag's '>' was passed
  self_closing,  ///< the tag's "/>" was passed
  unterminated,  ///< the page ends within the tag
};

/// The end of the name of a start tag that stands whole in `tag`, from '<' to '>'.
inline const char* name_end(std::string_view tag) {
  const char* at = tag.data() + 1;
  while (!ends_name(*at)) ++at;
  return at;
}

/// Reads the value of an attribute from behind its '=' and white space on; nullptr if the page ends within it.
inline const char* read_value(const char* at, const char* end, std::string_view& value) {
  if (*at == '"' || *at == '\'') {
    const auto* close = static_cast<const char*>(std::memchr(at + 1, *at, static_cast<std::size_t>(end - at - 1)));
    if (close == nullptr) return nullptr;
    value = {at + 1, static_cast<std::size_t>(close - at - 1)};
    return close + 1;
  }
  const char* const begin = at;
  while (at < end && !is_white(*at) && *at != '>') ++at;
  value = {begin, static_cast<std::size_t>(at - begin)};
  return at;
}

/// Reads on from `at`, which stands behind the tag's name or behind an attribute, and moves it.
inline Step next_attribute(const char*& at, const char* end, RawAttribute& out) {
  while (at < end && (is_white(*at) || *at == '/')) {
    if (*at == '/' && at + 1 < end && at[1] == '>') {
      at += 2;
      return Step::self_closing;
    }
    ++at;
  }
  if (at >= end) return Step::unterminated;
  if (*at == '>') {
    ++at;
    return Step::end;
  }
  const char* const begin = at++;  // whatever opens a name is part of it, '=' too
  while (at < end && !ends_attribute_name(*at)) ++at;
  out.name = {begin, static_cast<std::size_t>(at - begin)};
  out.value = {};
  const char* after = at;
  while (after < end && is_white(*after)) ++after;
  if (after >= end || *after != '=') return after >= end ? Step::unterminated : Step::attribute;
  ++after;
  while (after < end && is_white(*after)) ++after;
  if (after >= end) return Step::unterminated;
  at = after;
  if (*after == '>') return Step::attribute;
  const char* const behind = read_value(after, end, out.value);
  if (behind == nullptr || behind >= end) return Step::unterminated;
  at = behind;
  return Step::attribute;
}

/// A set of attribute names of which one asks "certainly not there": 32 bits, a name in any case sets one.
constexpr std::uint32_t name_bit(std::string_view name) {
  if (name.empty()) return 1;
  const std::size_t first = static_cast<unsigned char>(lower(name.front()));
  const std::size_t last = static_cast<unsigned char>(lower(name.back()));
  return std::uint32_t{1} << ((name.size() * 5 + first * 3 + last) % 32);
}

}  // namespace tearsheet::dom
