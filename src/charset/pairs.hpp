// The characters that an encoding writes in two bytes: the table of an ICU converter, mended where the Encoding Standard's index
// differs. Looked up once a pair, since a page uses some hundred of the twenty thousand.
#pragma once

#include "charset/converter.hpp"
#include "charset/encodings.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tearsheet::charset {

class Pairs {
 public:
  /// `prefix` is a byte that stands before both (of EUC-JP's second table), or nothing.
  explicit Pairs(const Encoding& encoding, std::string_view prefix = {});

  /// The code point of two bytes, 0 if there is none.
  char32_t at(unsigned char lead, unsigned char trail) {
    if (lead < first_lead || lead > last_lead || trail < first_trail || trail > last_trail) return 0;
    char32_t& known = known_[(lead - first_lead) * trails + (trail - first_trail)];
    if (known == not_asked) known = look_up(lead, trail);
    return known;
  }

  /// What the converter says of any other bytes, 0 if nothing.
  [[nodiscard]] char32_t read(std::string_view bytes) const { return converter_.read(bytes); }

 private:
  static constexpr std::size_t first_lead = 0x81, last_lead = 0xFE, first_trail = 0x40, last_trail = 0xFE;
  static constexpr std::size_t trails = last_trail - first_trail + 1;
  static constexpr std::size_t cells = (last_lead - first_lead + 1) * trails;
  static constexpr char32_t not_asked = 0xFFFFFFFF;

  [[nodiscard]] char32_t look_up(unsigned char lead, unsigned char trail) const;

  std::string_view encoding_;
  std::string_view prefix_;
  Converter converter_;
  std::vector<char32_t> known_;  ///< by lead and trail
};

}  // namespace tearsheet::charset
