// Which reader an encoding has.
#include "charset/convert.hpp"

#include "charset/readers.hpp"
#include "text/utf8.hpp"

namespace tearsheet::charset {

std::string to_utf8(std::string_view bytes, const Encoding& encoding) {
  switch (encoding.kind) {
    case Kind::utf8:
      return text::to_valid(bytes);
    case Kind::utf16:
      return read_utf16(bytes, encoding.name == "utf-16be");
    case Kind::single_byte:
      return read_single_byte(bytes, encoding);
    case Kind::user_defined:
      return read_user_defined(bytes);
    case Kind::big5:
      return read_big5(bytes, encoding);
    case Kind::euc_jp:
      return read_euc_jp(bytes, encoding);
    case Kind::euc_kr:
      return read_euc_kr(bytes, encoding);
    case Kind::gb18030:
      return read_gb18030(bytes, encoding);
    case Kind::iso_2022_jp:
      return read_iso_2022_jp(bytes, encoding);
    case Kind::shift_jis:
      return read_shift_jis(bytes, encoding);
    case Kind::replacement:
      return bytes.empty() ? std::string() : std::string("\uFFFD");
  }
  return text::to_valid(bytes);
}

}  // namespace tearsheet::charset
