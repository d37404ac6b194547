// EUC-JP, Shift_JIS and ISO-2022-JP.
#include "charset/pairs.hpp"
#include "charset/readers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace tearsheet::charset {
namespace {

using namespace std::string_view_literals;

/// Half-width katakana stand in one row in all three encodings: 0xA1, or 0x21, is the first.
constexpr char32_t first_katakana = 0xFF61;

Character euc_jp(std::string_view rest, Pairs& jis0208, Pairs& jis0212) {
  const unsigned char first = byte_at(rest, 0), second = byte_at(rest, 1);
  if (first == 0x8E && is_in(second, 0xA1, 0xDF)) return {2, first_katakana + (second - 0xA1U)};
  if (first == 0x8F && is_in(second, 0xA1, 0xFE)) {
    const unsigned char third = byte_at(rest, 2);
    const char32_t code = is_in(third, 0xA1, 0xFE) ? jis0212.at(second, third) : 0;
    return code != 0 ? Character{3, code} : unreadable(rest, 3);
  }
  if (first != 0x8E && first != 0x8F && !is_in(first, 0xA1, 0xFE)) return {};
  const bool is_pair = is_in(first, 0xA1, 0xFE) && is_in(second, 0xA1, 0xFE);
  const char32_t code = is_pair ? jis0208.at(first, second) : 0;
  return code != 0 ? Character{2, code} : unreadable(rest, 2);
}

Character shift_jis(std::string_view rest, Pairs& pairs) {
  const unsigned char first = byte_at(rest, 0), second = byte_at(rest, 1);
  if (first == 0x80) return {1, 0x80};
  if (is_in(first, 0xA1, 0xDF)) return {1, first_katakana + (first - 0xA1U)};
  if (!is_in(first, 0x81, 0x9F) && !is_in(first, 0xE0, 0xFC)) return {};
  const bool is_pair = is_in(second, 0x40, 0x7E) || is_in(second, 0x80, 0xFC);
  const char32_t code = is_pair ? pairs.at(first, second) : 0;
  return code != 0 ? Character{2, code} : unreadable(rest, 2);
}

/// ISO-2022-JP: bytes of seven bits, and sequences that begin with ESC say what they stand for from there on.
class Iso2022Jp {
 public:
  Iso2022Jp(std::string_view bytes, const Encoding& encoding) : bytes_(bytes), pairs_(encoding) {}

  std::string run() {
    while (at_ < bytes_.size()) {
      if (bytes_[at_] == escape) {
        change_set();
      } else {
        put(set_ == Set::jis0208 ? pair() : single());
      }
    }
    return std::move(out_);
  }

 private:
  enum class Set : std::uint8_t { ascii, roman, katakana, jis0208 };
  struct Sequence {
    std::string_view bytes;
    Set set;
  };
  static constexpr char escape = '\x1B';
  static constexpr std::array sequences{Sequence{"\x1B$@"sv, Set::jis0208}, Sequence{"\x1B$B"sv, Set::jis0208},
                                        Sequence{"\x1B(B"sv, Set::ascii}, Sequence{"\x1B(I"sv, Set::katakana},
                                        Sequence{"\x1B(J"sv, Set::roman}};

  /// A second sequence with nothing between the two is an error, though obeyed: it could hide text from filters.
  void change_set() {
    const std::string_view rest = bytes_.substr(at_, 3);
    const auto* found = std::find_if(sequences.begin(), sequences.end(), [rest](const Sequence& s) { return s.bytes == rest; });
    if (found == sequences.end()) {
      put({});
      return;
    }
    set_ = found->set;
    at_ += rest.size();
    if (std::exchange(just_changed_, true)) text::append(out_, text::replacement);
  }

  [[nodiscard]] Character single() const {
    const unsigned char byte = byte_at(bytes_, at_);
    if (set_ == Set::katakana) return {1, is_in(byte, 0x21, 0x5F) ? first_katakana + (byte - 0x21U) : text::replacement};
    if (byte >= 0x80 || byte == 0x0E || byte == 0x0F) return {};
    if (set_ == Set::roman && byte == 0x5C) return {1, 0xA5};
    if (set_ == Set::roman && byte == 0x7E) return {1, 0x203E};
    return {1, byte};
  }

  [[nodiscard]] Character pair() {
    const unsigned char first = byte_at(bytes_, at_), second = byte_at(bytes_, at_ + 1);
    if (!is_in(first, 0x21, 0x7E) || at_ + 1 >= bytes_.size() || bytes_[at_ + 1] == escape) return {};
    const char32_t code = is_in(second, 0x21, 0x7E)
                              ? pairs_.at(static_cast<unsigned char>(first | 0x80U), static_cast<unsigned char>(second | 0x80U))
                              : 0;
    return {2, code != 0 ? code : text::replacement};
  }

  void put(Character found) {
    text::append(out_, found.code);
    at_ += found.length;
    just_changed_ = false;
  }

  std::string_view bytes_;
  Pairs pairs_;
  std::size_t at_ = 0;
  Set set_ = Set::ascii;
  bool just_changed_ = false;
  std::string out_;
};

}  // namespace

std::string read_euc_jp(std::string_view bytes, const Encoding& encoding) {
  Pairs jis0208(encoding);
  Pairs jis0212(encoding, "\x8F");
  return read_characters(bytes, [&](std::string_view rest) { return euc_jp(rest, jis0208, jis0212); });
}

std::string read_shift_jis(std::string_view bytes, const Encoding& encoding) {
  Pairs pairs(encoding);
  return read_characters(bytes, [&pairs](std::string_view rest) { return shift_jis(rest, pairs); });
}

std::string read_iso_2022_jp(std::string_view bytes, const Encoding& encoding) { return Iso2022Jp(bytes, encoding).run(); }

}  // namespace tearsheet::charset
