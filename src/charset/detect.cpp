// uchardet sees the page's text alone: tags, and what stands between two of them in ASCII only, would drown it. It always has
// some guess and does not say how sure it is; so the guess must read well, and fit the page's language and how much of the text
// is beyond ASCII.
#include "charset/detect.hpp"

#include "charset/convert.hpp"
#include "charset/languages.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace tearsheet::charset {
namespace {

/// The text between tags that has bytes beyond ASCII, up to a limit. Neither < nor > is ever part of a character of two bytes.
std::string text_beyond_ascii(std::string_view bytes) {
  std::string out;
  for (std::size_t at = text::ascii_end(bytes); at < bytes.size(); at = text::ascii_end(bytes, at)) {
    const std::size_t before = bytes.find_last_of("<>", at);
    std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    if (at - begin > limits::charset_detected / 16) begin = at;
    const std::size_t end = std::min({bytes.find_first_of("<>", at), bytes.size(), at + limits::charset_detected});
    out.append(bytes.substr(begin, end - begin));
    out += '\n';
    at = end;
    if (out.size() >= limits::charset_detected) break;
  }
  return out;
}

std::string guess(std::string_view text) {
  struct Delete {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
  };
  const std::unique_ptr<uchardet, Delete> detector(uchardet_new());
  if (!detector || uchardet_handle_data(detector.get(), text.data(), text.size()) != 0) return {};
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

/// What uchardet calls by a name that is no label, or cannot tell from another: the one that reads better, or else the first.
struct Guess {
  std::string_view name;
  std::array<std::string_view, 2> encodings;
};
constexpr bool by_name(const Guess& a, const Guess& b) { return a.name < b.name; }
constexpr std::array guesses{
    Guess{"ISO-8859-13", {"windows-1257", "iso-8859-13"}},
    Guess{"ISO-8859-16", {"iso-8859-2", "windows-1250"}},
    Guess{"ISO-8859-2", {"iso-8859-2", "windows-1250"}},
    Guess{"ISO-8859-8", {"windows-1255", "iso-8859-8"}},
    Guess{"KOI8-R", {"koi8-r", "koi8-u"}},
    Guess{"MAC-CYRILLIC", {"windows-1251", "x-mac-cyrillic"}},
    Guess{"UHC", {"euc-kr", ""}},
    Guess{"WINDOWS-1250", {"windows-1250", "iso-8859-2"}},
};
static_assert(std::is_sorted(guesses.begin(), guesses.end(), by_name));

/// A text read as an encoding: its characters, and those among them that are out of place there.
struct Reading {
  std::size_t characters = 0;
  std::size_t odd = 0;
};

/// A sign, or a capital, in the middle of a word of small letters.
bool is_out_of_place(char32_t before, char32_t c, char32_t after) {
  if (c < 0xA0 || !text::is_letter(before) || !text::is_letter(after)) return false;
  if (text::is_word(c)) return text::is_upper(c) && text::is_lower(before);
  return !text::is_space(c) && !text::is_punctuation(c);
}

Reading read_text(std::string_view text, const Encoding& encoding) {
  const std::string read = to_utf8(text, encoding);
  Reading reading;
  char32_t before = 0, c = 0;
  for (std::size_t at = 0; at < read.size(); ++reading.characters) {
    const char32_t after = text::next(read, at);
    const bool is_odd = after == text::replacement || (after >= 0x80 && after < 0xA0) || (after >= 0x2500 && after < 0x2580);
    if (is_odd || is_out_of_place(before, c, after)) ++reading.odd;
    before = c;
    c = after;
  }
  return reading;
}

/// The encoding of a name of uchardet; nullptr if it is none of ours or does not read well.
const Encoding* read_guess(std::string_view name, std::string_view text) {
  constexpr std::size_t odd_one_in = 50;
  const auto* row = std::lower_bound(guesses.begin(), guesses.end(), Guess{name, {}}, by_name);
  const bool is_row = row != guesses.end() && row->name == name;
  const Encoding* best = nullptr;
  Reading best_reading;
  for (const std::string_view label : is_row ? row->encodings : std::array<std::string_view, 2>{name, ""}) {
    const Encoding* encoding = for_label(label);
    if (encoding == nullptr) continue;
    const Reading reading = read_text(text, *encoding);
    if (best != nullptr && reading.odd >= best_reading.odd) continue;
    best = encoding;
    best_reading = reading;
  }
  return best != nullptr && best_reading.odd * odd_one_in <= best_reading.characters + odd_one_in ? best : nullptr;
}

/// How much of the letters of a text is beyond ASCII.
struct Share {
  std::size_t beyond = 0;
  std::size_t ascii = 0;
};
Share share_of(std::string_view text) {
  Share share;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) ++share.beyond;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) ++share.ascii;
  }
  return share;
}

/// A guess of letters that are not Latin is borne out by a text that has little else; one of Latin letters by the page's
/// language, or, where that is not given, by a few letters more.
bool is_likely(const Encoding& encoding, Share share, std::string_view language) {
  constexpr std::size_t enough = 4;
  const Letters letters = letters_of(encoding);
  if (!are_latin(letters)) return share.beyond * 3 >= share.ascii;
  if (share.beyond > share.ascii) return false;
  if (language.empty()) return share.beyond >= enough;
  const Encoding* usual = usual_encoding(language);
  return letters == (usual == nullptr ? Letters::western : letters_of(*usual));
}

}  // namespace

const Encoding* detect(std::string_view bytes, std::string_view language) {
  const std::string text = text_beyond_ascii(bytes);
  const Encoding* encoding = read_guess(guess(text), text);
  if (encoding == nullptr || encoding->kind == Kind::utf8 || encoding->kind == Kind::utf16 ||
      encoding->kind == Kind::replacement) {
    return nullptr;
  }
  return is_likely(*encoding, share_of(text), language) ? encoding : nullptr;
}

bool looks_like_iso_2022_jp(std::string_view bytes) {
  if (bytes.find("\x1B$") == std::string_view::npos || text::ascii_end(bytes) != bytes.size()) return false;
  return bytes.find("\x1B$B") != std::string_view::npos || bytes.find("\x1B$@") != std::string_view::npos;
}

}  // namespace tearsheet::charset
