// One of ICU's converters, as a table of characters. ICU loads its data when the first converter of a name is opened.
#pragma once

#include <unicode/ucnv.h>

#include <memory>
#include <string_view>

namespace tearsheet::charset {

class Converter {
 public:
  /// `name` as ICU knows it. An ICU that lacks it reads nothing.
  explicit Converter(std::string_view name);

  /// The one code point that these bytes stand for; 0 if they stand for none or for several. Not for NUL.
  [[nodiscard]] char32_t read(std::string_view bytes) const;

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
};

}  // namespace tearsheet::charset
