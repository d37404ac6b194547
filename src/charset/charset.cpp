// Which encoding a page is in: what the bytes prove comes first, then what is said of them, then the likeliest.
#include "charset/charset.hpp"

#include "charset/convert.hpp"
#include "charset/detect.hpp"
#include "charset/languages.hpp"
#include "charset/prescan.hpp"
#include "limits.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace tearsheet::charset {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};

constexpr std::array byte_order_marks{Mark{"\xef\xbb\xbf", "utf-8"}, Mark{"\xfe\xff", "utf-16be"}, Mark{"\xff\xfe", "utf-16le"}};

/// Bytes that a cut in the middle of a character leaves at the end of UTF-8: at most three.
std::string_view without_cut_character(std::string_view bytes) {
  for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if (byte < 0x80) return bytes;
    if (byte >= 0xC0) {
      const std::size_t wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
      return wanted > back ? bytes.substr(0, bytes.size() - back) : bytes;
    }
  }
  return bytes;
}

/// The bytes of a page with what they show. They are walked once for whether they are UTF-8; nothing else looks at all of them
/// unless they are not, or a legacy encoding is declared.
class Bytes {
 public:
  explicit Bytes(std::string bytes) : bytes_(std::move(bytes)) {}

  [[nodiscard]] std::string_view head(std::size_t count) const { return std::string_view(bytes_).substr(0, count); }
  [[nodiscard]] const std::string& all() const { return bytes_; }

  bool is_all_valid() { return valid_end() == bytes_.size(); }

  /// UTF-8, but for a last character that the end of the input may cut in two if there are whole ones before it.
  bool is_utf8() {
    if (is_all_valid()) return true;
    const std::string_view whole = without_cut_character(bytes_);
    return valid_end() >= whole.size() && text::ascii_end(whole) != whole.size();
  }

  /// Nearly all that is not ASCII is valid UTF-8: pages are put together from parts, and a few bytes of a part may be bad.
  bool is_mixed_utf8() {
    constexpr std::size_t enough = 20;
    const Count count = count_sequences();
    return count.good >= enough && count.good >= good_to_one_bad * count.bad;
  }

  /// Valid UTF-8 that is proof against a declared encoding of one kind. One byte a character: hardly a text has its letters
  /// follow each other so, but a capital before a quotation mark may, alone on its page. Two bytes: one Chinese character in
  /// seven could be a sequence of UTF-8, so it takes four.
  bool refute(const Encoding& declared) {
    if (declared.kind == Kind::utf8 || bytes_.empty()) return false;
    if (declared.kind == Kind::utf16) return head(limits::charset_prescan).find('\0') == std::string_view::npos && is_utf8();
    if (text::ascii_end(bytes_) == bytes_.size()) return false;
    if (!is_utf8()) return is_mixed_utf8();
    const Count count = count_sequences();
    const bool one_byte = declared.kind == Kind::single_byte || declared.kind == Kind::user_defined;
    return one_byte ? count.telling >= 1 || count.good >= 3 : count.good >= 4;
  }

  /// The text, read as UTF-8; the bytes are gone then.
  std::string take_utf8() {
    const std::size_t valid = valid_end();
    if (valid == bytes_.size()) return std::move(bytes_);
    std::string rest = text::to_valid(std::string_view(bytes_).substr(valid));
    bytes_.resize(valid);
    return std::move(bytes_) + rest;
  }

  void drop(std::size_t count) {
    bytes_.erase(0, count);
    valid_end_.reset();
  }

 private:
  static constexpr std::size_t good_to_one_bad = 20;

  struct Count {
    std::size_t good = 0;     ///< sequences of two bytes or more
    std::size_t telling = 0;  ///< of these, accented letters of Latin-1 and what takes three bytes or more
    std::size_t bad = 0;
  };

  std::size_t valid_end() {
    if (!valid_end_) valid_end_ = text::valid_end(bytes_);
    return *valid_end_;
  }

  /// Stops where there are too many bad ones for a mixed page whatever comes: in text of a legacy encoding that is soon.
  [[nodiscard]] Count count_sequences() const {
    constexpr std::string_view replacement = "\uFFFD";
    const std::string_view all = bytes_;
    Count count;
    for (std::size_t at = text::ascii_end(all); at < all.size(); at = text::ascii_end(all, at)) {
      const std::size_t begin = at;
      const bool bad = text::next(all, at) == text::replacement && all.substr(begin, at - begin) != replacement;
      ++(bad ? count.bad : count.good);
      const auto lead = static_cast<unsigned char>(all[begin]);
      if (!bad && (lead < 0xC4 || lead >= 0xE0)) ++count.telling;
      if (count.bad * good_to_one_bad > count.good + (all.size() - at) / 2) break;
    }
    return count;
  }

  std::string bytes_;
  std::optional<std::size_t> valid_end_;
};

/// UTF-16 without a mark: markup in it has a NUL in every second byte. Looks at the head alone.
const Encoding* utf16_by_its_nuls(std::string_view head) {
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < head.size(); ++i) nuls[i % 2] += head[i] == '\0' ? 1 : 0;
  const bool first = nuls[0] > nuls[1];
  if (head.size() < 4 || nuls[first ? 0 : 1] * 4 < head.size() || nuls[first ? 1 : 0] * 20 > head.size()) return nullptr;
  return &named(first ? "utf-16be" : "utf-16le");
}

Decoded read_as(Bytes& bytes, const Encoding& encoding, Found found, std::vector<std::string> warnings = {}) {
  if (encoding.kind != Kind::utf8) {
    if (encoding.kind == Kind::replacement && !bytes.all().empty()) {
      warnings.emplace_back("the page declares an encoding that browsers refuse to read");
    }
    return Decoded{to_utf8(bytes.all(), encoding), std::string(encoding.name), found, std::move(warnings)};
  }
  if (!bytes.is_all_valid() && found != Found::valid_utf8) {
    warnings.emplace_back("the page is declared UTF-8 but has invalid bytes, read as U+FFFD");
  }
  return Decoded{bytes.take_utf8(), std::string(encoding.name), found, std::move(warnings)};
}

Decoded read_as_declared(Bytes& bytes, const Encoding& declared, Found found) {
  if (!bytes.refute(declared)) return read_as(bytes, declared, found);
  const std::string_view who = found == Found::meta ? "" : found == Found::transport ? "'s transport" : "'s container";
  const std::string_view how = bytes.is_utf8() ? "is valid UTF-8" : "is UTF-8 but for a few bytes";
  return read_as(bytes, named("utf-8"), Found::valid_utf8,
                 {"the page" + std::string(who) + " declares " + std::string(declared.name) + " but " +
                  (found == Found::meta ? "" : "the page ") + std::string(how) + ", and was read as that"});
}

/// Not UTF-8, and nothing says what.
Decoded guess(Bytes& bytes) {
  constexpr std::string_view nothing = "no charset declared and not valid UTF-8: read as ";
  if (bytes.is_mixed_utf8()) {
    return read_as(bytes, named("utf-8"), Found::valid_utf8,
                   {"no charset declared: read as utf-8, with invalid bytes as U+FFFD"});
  }
  const std::string language = declared_language(bytes.head(limits::charset_language));
  if (const Encoding* encoding = detect(bytes.all(), language)) {
    return read_as(bytes, *encoding, Found::detected,
                   {std::string(nothing) + std::string(encoding->name) + ", which it looks like"});
  }
  if (const Encoding* encoding = usual_encoding(language)) {
    return read_as(bytes, *encoding, Found::fallback,
                   {std::string(nothing) + std::string(encoding->name) + ", the usual one of its language"});
  }
  return read_as(bytes, named("windows-1252"), Found::fallback, {std::string(nothing) + "windows-1252"});
}

}  // namespace

std::string_view name(Found found) {
  constexpr std::array<std::string_view, 7> names{"bom", "transport", "meta", "container", "valid_utf8", "detected", "fallback"};
  return names[static_cast<std::size_t>(found)];
}

Decoded decode(std::string page, const std::optional<std::string>& transport, const std::optional<std::string>& frame) {
  Bytes bytes(std::move(page));
  for (const Mark& mark : byte_order_marks) {
    if (!bytes.all().starts_with(mark.bytes)) continue;
    bytes.drop(mark.bytes.size());
    return read_as(bytes, named(mark.encoding), Found::bom);
  }
  if (const Encoding* encoding = transport ? for_label(*transport) : nullptr) {
    return read_as_declared(bytes, *encoding, Found::transport);
  }
  if (const Encoding* encoding = prescan(bytes.head(limits::charset_prescan)))
    return read_as_declared(bytes, *encoding, Found::meta);
  if (const Encoding* encoding = frame ? for_label(*frame) : nullptr) return read_as_declared(bytes, *encoding, Found::container);
  if (const Encoding* encoding = utf16_by_its_nuls(bytes.head(limits::charset_prescan))) {
    return read_as(bytes, *encoding, Found::detected, {"no charset declared: read as " + std::string(encoding->name)});
  }
  if (bytes.is_utf8()) {
    if (!looks_like_iso_2022_jp(bytes.all())) return read_as(bytes, named("utf-8"), Found::valid_utf8);
    return read_as(bytes, named("iso-2022-jp"), Found::detected, {"no charset declared: read as iso-2022-jp"});
  }
  if (const Encoding* encoding = prescan(bytes.head(limits::charset_late)))
    return read_as_declared(bytes, *encoding, Found::meta);
  return guess(bytes);
}

}  // namespace tearsheet::charset
