// The kinds of name that classes and ids carry. No site's own names: general words alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tearsheet::content {

/// CategoryMask has a bit for each.
enum class Category : std::uint8_t {
  body,
  body_weak,
  caption,
  related,
  newsletter,
  comment,
  author,
  infobox,
  quote,
  share,
  ad,
  tag,
  navigation,
  consent,
  date,
  lead,
  product,
  media,
  list,
  paywall
};
inline constexpr std::size_t category_count = 20;
using CategoryMask = std::uint32_t;

/// Categories of the words in a class or id attribute: split at non-letters and capitals, taken alone and joined in twos.
CategoryMask categories(std::string_view tokens);

}  // namespace tearsheet::content
