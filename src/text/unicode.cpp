#include "text/unicode.hpp"

#include "text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace tearsheet::text {

namespace {

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

bool is_ascii_letter(char32_t c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }

// Characters that show nothing and that pages strew into words.
bool is_dropped(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\t' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xAD ||
         c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0xFFFE || c == 0xFFFF;
}

bool is_white(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

// Length of a code point at `at` that NFC leaves alone whatever stands beside it; 0 if that must be looked up. These are the
// letters and marks that nearly all text is made of: up to U+02FF, Cyrillic, general punctuation, kana, Han and Hangul.
std::size_t inert_length(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < s.size() ? static_cast<unsigned char>(s[at + i]) : 0U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead < 0xCC || lead == 0xD0 || lead == 0xD1) return 2;
  if (lead == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 ? 3 : 0;  // before that U+2000 and U+2001, which NFC replaces
  if (lead == 0xE3) return byte(1) == 0x83 || (byte(1) == 0x82 && byte(2) >= 0xA0) || byte(1) == 0x81 ? 3 : 0;
  if (lead == 0xEA) return byte(1) >= 0xB0 ? 3 : 0;
  if (lead == 0xED) return byte(1) <= 0x9D ? 3 : 0;
  return (lead >= 0xE4 && lead <= 0xE9) || lead == 0xEB || lead == 0xEC ? 3 : 0;
}

// True if NFC cannot change the text.
bool is_inert(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t length = inert_length(s, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

// Stream-Safe Text Format (UAX #15): a combining grapheme joiner after every 30 marks in a row, since putting a run of marks
// in order costs the square of its length. Text as people write it has no such run.
std::string stream_safe(std::string_view s) {
  constexpr int longest_run = 30;
  constexpr char32_t joiner = 0x034F;
  std::string out;
  out.reserve(s.size());
  int run = 0;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t begin = at;
    const char32_t c = next(s, at);
    run = c >= 0x300 && u_getCombiningClass(icu(c)) != 0 ? run + 1 : 0;
    if (run > longest_run) {
      append(out, joiner);
      run = 1;
    }
    out.append(s.substr(begin, at - begin));
  }
  return out;
}

}  // namespace

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  return (U_GET_GC_MASK(icu(c)) & U_GC_L_MASK) != 0;
}
bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return u_charType(icu(c)) == U_DECIMAL_DIGIT_NUMBER;
}
bool is_word(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) || (c >= '0' && c <= '9');
  return (U_GET_GC_MASK(icu(c)) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}
bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return (U_GET_GC_MASK(icu(c)) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}
bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_charType(icu(c)) == U_LOWERCASE_LETTER;
}
bool is_space(char32_t c) { return is_white(c) || c == 0xFEFF || c == 0x200B; }
bool is_punctuation(char32_t c) { return (U_GET_GC_MASK(icu(c)) & U_GC_P_MASK) != 0; }
bool is_unspaced_word(char32_t c) {
  // Thai, Lao; Myanmar; Khmer.
  return c >= 0x0E01 && (c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17D3)) && is_word(c);
}
bool ends_sentence(char32_t c) {
  constexpr std::array<char32_t, 28> ends = {
      '!',    '.',    '?',    0x037E, 0x0589, 0x061E, 0x061F, 0x06D4,  // ASCII, Greek, Armenian, Arabic, Urdu
      0x0700, 0x07F9, 0x0964, 0x0965, 0x0F0D, 0x104B, 0x1362, 0x1367,  // Syriac, N'Ko, Devanagari, Tibetan, Myanmar, Ethiopic
      0x17D4, 0x17D5, 0x1803, 0x1C7E, 0x2026, 0x203D, 0x3002, 0xABEB,  // Khmer, Mongolian, Ol Chiki, all, Han and kana, Meetei
      0xFF01, 0xFF0E, 0xFF1F, 0xFF61};                                 // full and half width
  static_assert(std::is_sorted(ends.begin(), ends.end()));
  return std::binary_search(ends.begin(), ends.end(), c);
}

char32_t to_lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return static_cast<char32_t>(u_tolower(icu(c)));
}
std::string to_lower(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) append(out, to_lower(next(s, at)));
  return out;
}
bool equals_ignoring_ascii_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return to_lower_ascii(x) == to_lower_ascii(y); });
}
bool contains_ignoring_ascii_case(std::string_view text, std::string_view part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end(),
                     [](char x, char y) { return to_lower_ascii(x) == to_lower_ascii(y); }) != text.end();
}

std::string to_nfc(std::string_view text) {
  if (is_inert(text)) return std::string(text);
  std::string s = stream_safe(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::StringPiece piece(s.data(), static_cast<int32_t>(s.size()));
  if (U_FAILURE(status) != 0 || nfc->isNormalizedUTF8(piece, status) != 0) return s;
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(s.size()));
  nfc->normalizeUTF8(0, piece, sink, nullptr, status);
  return U_FAILURE(status) != 0 ? s : out;
}

namespace {

bool is_graphic_ascii(char c) { return c > ' ' && c < 0x7F; }

// Eight bytes of words of ASCII with one space between them, none at the beginning. May refuse some that are.
bool are_words(const char* eight) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t tops = 0x8080808080808080U;
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  const std::uint64_t spaces = ((word ^ ones * ' ') - ones) & ~(word ^ ones * ' ') & tops;
  const std::uint64_t below = (word - ones * ' ') & ~word;  // below a space
  const std::uint64_t deletes = ((word ^ ones * 0x7F) - ones) & ~(word ^ ones * 0x7F);
  return *eight != ' ' && ((word | below | deletes) & tops) == 0 && (spaces & (spaces << 8U)) == 0;
}

}  // namespace

std::size_t Cleaner::add(std::string_view s) {
  const std::size_t before = out_.size();
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t begin = at;
    // Words of ASCII with one space between them are taken as they are.
    while (at < s.size()) {
      if (at + sizeof(std::uint64_t) <= s.size() && are_words(s.data() + at)) {
        at += sizeof(std::uint64_t);
      } else if (is_graphic_ascii(s[at]) || (s[at] == ' ' && at > begin && is_graphic_ascii(s[at - 1]))) {
        ++at;
      } else {
        break;
      }
    }
    if (at > begin) {
      if (s[at - 1] == ' ') --at;
      if (gap_ && !out_.empty()) out_.push_back(' ');
      gap_ = false;
      out_.append(s.substr(begin, at - begin));
      continue;
    }
    const char32_t c = next(s, at);
    if (is_white(c)) {
      gap_ = true;
    } else if (!is_dropped(c)) {
      if (gap_ && !out_.empty()) out_.push_back(' ');
      gap_ = false;
      if (c == replacement) {
        append(out_, c);
      } else {
        out_.append(s.substr(begin, at - begin));
      }
    }
  }
  return out_.size() - before;
}

std::string Cleaner::take() {
  std::string done = is_inert(out_) ? std::move(out_) : to_nfc(out_);
  out_.clear();
  gap_ = false;
  return done;
}

std::string clean(std::string_view s) {
  Cleaner cleaner;
  cleaner.add(s);
  return cleaner.take();
}

std::string clean_preformatted(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = next(s, at);
    if (c == '\r') {
      if (at < s.size() && s[at] == '\n') continue;
      out.push_back('\n');
    } else if (c == '\f' || c == '\v' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      out.push_back('\n');
    } else if (c == 0xA0) {
      out.push_back(' ');
    } else if (!is_dropped(c)) {
      append(out, c);
    }
  }
  const std::size_t last = out.find_last_not_of(" \n\t");
  out.erase(last == std::string::npos ? 0 : last + 1);
  out.erase(0, std::min(out.find_first_not_of('\n'), out.size()));
  return to_nfc(out);
}

std::string fold(std::string_view s) {
  const std::string cleaned = clean(s);
  std::string out;
  out.reserve(cleaned.size());
  for (std::size_t at = 0; at < cleaned.size();) {
    const char32_t c = next(cleaned, at);
    if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x2039 || c == 0x203A || c == '`' || c == 0xB4) {
      out.push_back('\'');
    } else if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB) {
      out.push_back('"');
    } else if (c >= 0x2010 && c <= 0x2015) {
      out.push_back('-');
    } else if (c == 0x2026) {
      out.append("...");
    } else {
      append(out, to_lower(c));
    }
  }
  return out;
}

}  // namespace tearsheet::text
