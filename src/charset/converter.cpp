// Bytes that stand for nothing are an error, whatever ICU would put in their place.
#include "charset/converter.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace tearsheet::charset {

Converter::Converter(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  converter_.reset(ucnv_open(std::string(name).c_str(), &status));
  if (!converter_) return;
  // Bytes that stand for nothing are to be an error, not a character of ICU's choice.
  ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) converter_.reset();
}

char32_t Converter::read(std::string_view bytes) const {
  if (!converter_) return 0;
  std::array<UChar, 4> units{};
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = ucnv_toUChars(converter_.get(), units.data(), static_cast<int32_t>(units.size()), bytes.data(),
                                      static_cast<int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) return 0;
  if (count == 1 && !U16_IS_SURROGATE(units[0])) return units[0];
  if (count == 2 && U16_IS_LEAD(units[0]) && U16_IS_TRAIL(units[1])) {
    return static_cast<char32_t>(U16_GET_SUPPLEMENTARY(units[0], units[1]));
  }
  return 0;
}

}  // namespace tearsheet::charset
