// Folds a text in one pass, with nothing looked up for ASCII, accented Latin and the scripts that have no case.
#include "boilerplate/fold.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number with the points and commas inside it.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (is_digit(text[at]) || ((text[at] == ',' || text[at] == '.') && at + 1 < text.size() && is_digit(text[at + 1])))) {
    ++at;
  }
  return at;
}

// Signs beyond ASCII (bullets, arrows, dashes, quotation marks, the points of Greek, Hebrew, Arabic, India and East Asia) are a
// space; not ©.
bool is_sign(char32_t c) {
  if (c >= 0x0387 && c <= 0x0965) {
    return c == 0x0387 || c == 0x05BE || c == 0x060C || c == 0x061B || c == 0x061F || c >= 0x0964;
  }
  return (c >= 0x80 && c <= 0xBF && c != 0xA9) || (c >= 0x2000 && c <= 0x2FFF) ||
         (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007) || c == 0x30FB || c == 0x06D4;
}

// The points of Hebrew, the vowel signs and the stretched line of Arabic: printed or not, the word is the same.
bool is_point(char32_t c) {
  return (c >= 0x0591 && c <= 0x05C7 && c != 0x05BE && c != 0x05C0 && c != 0x05C3 && c != 0x05C6) ||
         (c >= 0x064B && c <= 0x0652) || c == 0x0640 || c == 0x0670;
}

// The first of the decimal digits that c is one of: Arabic, Persian, Devanagari, Thai; 0 if it is none.
char32_t zero_of(char32_t c) {
  for (const char32_t zero : {0x0660U, 0x06F0U, 0x0966U, 0x0E50U}) {
    if (c >= zero && c < zero + 10) return zero;
  }
  return 0;
}

// Letters that are written in two ways: Greek with and without accents and at a word's end, Arabic and Persian kaf, yeh and
// alef, Romanian s and t with a cedilla or a comma.
char32_t one_of_two(char32_t c) {
  struct Pair {
    char32_t written, read;
  };
  static constexpr std::array pairs = std::to_array<Pair>({
      {0x0219, 0x015F}, {0x021B, 0x0163}, {0x0390, 0x03B9}, {0x03AC, 0x03B1}, {0x03AD, 0x03B5},
      {0x03AE, 0x03B7}, {0x03AF, 0x03B9}, {0x03B0, 0x03C5}, {0x03C2, 0x03C3}, {0x03CA, 0x03B9},
      {0x03CB, 0x03C5}, {0x03CC, 0x03BF}, {0x03CD, 0x03C5}, {0x03CE, 0x03C9}, {0x0622, 0x0627},
      {0x0623, 0x0627}, {0x0625, 0x0627}, {0x0643, 0x06A9}, {0x064A, 0x06CC},
  });
  for (const Pair& pair : pairs) {
    if (pair.written == c) return pair.read;
  }
  return c;
}

char32_t folded(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return folded(c - 0xFEE0);  // full-width ASCII
  if (c == 0x2019) return U'\'';
  if (is_sign(c)) return U' ';
  if (c < 0x80) return static_cast<unsigned char>(text::to_lower_ascii(static_cast<char>(c)));
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
  if (c == 0x130 || c == 0x131) return U'i';
  if (c < 0x100 || (c >= 0x3040 && c <= 0xD7FF)) return c;
  if (c >= 0x400 && c < 0x590) return text::to_lower(c);  // Cyrillic and Armenian have none of what follows
  if (const char32_t zero = zero_of(c); zero != 0) return c - zero + U'0';
  return one_of_two(text::to_lower(c));
}

// What ASCII becomes where nothing else counts; 0 for space, digits and all beyond.
constexpr std::array<char, 256> plain = [] {
  std::array<char, 256> table{};
  for (char c = '!'; c < '\x7F'; ++c) {
    if (!is_digit(c)) table[static_cast<unsigned char>(c)] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return table;
}();

// Writes the folded text behind what room there is for twice its size: no character grows by more.
class Folder {
 public:
  explicit Folder(char* out) : begin_(out), out_(out) {}

  std::size_t run(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (out_ != begin_) at = copy_plain(text, at);
      if (at == text.size()) break;
      const char c = text[at];
      if (is_digit(c)) {
        *out_++ = '#';
        at = end_of_number(text, at);
      } else if (static_cast<unsigned char>(c) < 0x80) {
        add_ascii(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
        ++at;
      } else {
        add(text, at);
      }
    }
    return static_cast<std::size_t>(out_ - begin_);
  }

 private:
  std::size_t copy_plain(std::string_view text, std::size_t at) {
    for (; at < text.size(); ++at) {
      const char c = plain[static_cast<unsigned char>(text[at])];
      if (c == 0) break;
      *out_++ = c;
    }
    return at;
  }

  // Nothing stands before the first letter, and spaces are single.
  void add_ascii(char c) {
    if (out_ == begin_ ? in_word(c) : c != ' ' || out_[-1] != ' ') *out_++ = c;
  }

  void add(std::string_view text, std::size_t& at) {
    const std::size_t here = at;
    const char32_t before = text::next(text, at);
    if (is_point(before)) return;
    const char32_t c = folded(before);
    if (c >= U'0' && c <= U'9') {  // digits of other scripts
      if (out_ == begin_ || out_[-1] != '#') *out_++ = '#';
    } else if (c < 0x80) {
      add_ascii(static_cast<char>(c));
    } else if (c == before) {
      for (std::size_t byte = here; byte < at; ++byte) *out_++ = text[byte];
    } else {
      letter_.clear();
      text::append(letter_, c);
      for (const char byte : letter_) *out_++ = byte;
    }
  }

  char* begin_;
  char* out_;
  std::string letter_;
};

}  // namespace

std::string_view comparable_beginning(std::string_view text, std::string& room) {
  if (room.size() < 2 * text.size()) room.resize(2 * text.size());
  return {room.data(), Folder(room.data()).run(text)};
}

std::string_view comparable(std::string_view text, std::string& room) {
  std::string_view out = comparable_beginning(text, room);
  while (!out.empty() && !in_word(out.back())) out.remove_suffix(1);
  return out;
}

std::string comparable(std::string_view text) {
  std::string room;
  return std::string(comparable(text, room));
}

}  // namespace tearsheet::boilerplate
