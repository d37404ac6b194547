// The characters that an encoding writes in two bytes: the table of an ICU converter, mended where the Encoding Standard's index
// differs. Looked up once a pair, since a page uses some hundred of the twenty thousand.
#pragma once

#include "charset/converter.hpp"
#include "charset/encodings.hpp"

#include <string_view>
#include <vector>

namespace tearsheet::charset {

class Pairs {
 public:
  /// `prefix` is a byte that stands before both (of EUC-JP's second table), or nothing.
  explicit Pairs(const Encoding& encoding, std::string_view prefix = {});

  /// The code point of two bytes, 0 if there is none. The lead is 0x81 to 0xFE, the trail 0x40 to 0xFE.
  char32_t at(unsigned char lead, unsigned char trail);

  /// What the converter says of any other bytes, 0 if nothing.
  [[nodiscard]] char32_t read(std::string_view bytes) const { return converter_.read(bytes); }

 private:
  [[nodiscard]] char32_t look_up(unsigned char lead, unsigned char trail) const;

  std::string_view encoding_;
  std::string_view prefix_;
  Converter converter_;
  std::vector<char32_t> known_;  ///< by lead and trail; 0: not asked yet
};

}  // namespace tearsheet::charset
