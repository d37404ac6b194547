// Character references: &amp; &#8217; &#x2019; (HTML standard, 13.2.5.72 to 13.2.5.80).
#pragma once

#include <cstdint>
#include <string_view>

namespace tearsheet::dom {

struct Reference {
  std::uint32_t size = 0;  ///< bytes it takes in the page; 0: none is here, the '&' stands for itself
  char32_t first = 0;
  char32_t second = 0;  ///< 0 for nearly all
};

/// The reference at the start of `s`. In an attribute's value a name without ';' before '=' or a letter
/// or digit is none. A number that is no code point, too large or a surrogate gives U+FFFD.
Reference read_reference(std::string_view s, bool in_attribute);

}  // namespace tearsheet::dom
