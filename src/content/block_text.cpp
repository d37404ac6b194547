#include "content/block_text.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <array>

namespace tearsheet::content {

namespace {

enum class Class : std::uint8_t { other, word, comma, end, odd, quote };

constexpr std::array<Class, 128> make_ascii() {
  std::array<Class, 128> out{};
  const auto set = [&out](std::string_view signs, Class c) {
    for (const char sign : signs) out[static_cast<unsigned char>(sign)] = c;
  };
  set("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", Class::word);
  set("|/><_*+#", Class::odd);
  set(".!?", Class::end);
  set(",;", Class::comma);
  set("\"", Class::quote);
  return out;
}
constexpr std::array<Class, 128> ascii = make_ascii();

Class class_of(char32_t c) {
  if (c < 0x80) return ascii[c];
  if (c >= 0x2010 && c <= 0x22FF) {
    if (c == 0x201C || c == 0x201D || c == 0x201E) return Class::quote;
    if (c == 0x2022 || c == 0x203A || c >= 0x2190) return Class::odd;
    return c == 0x2026 ? Class::end : Class::other;
  }
  if (c == 0xAB || c == 0xBB) return Class::quote;
  if (text::is_word(c)) return Class::word;
  if (text::ends_sentence(c)) return Class::end;
  if (c == 0x3001 || c == 0xFF0C || c == 0x060C) return Class::comma;
  return c == 0x300C || c == 0x300D ? Class::quote : Class::other;
}

void read_ends(std::string_view s, TextShape& shape) {
  std::size_t at = 0;
  const char32_t first = text::next(s, at);
  shape.starts_capital = text::is_upper(first);
  shape.starts_digit = text::is_digit(first);
  at = s.size();
  const char32_t last = text::previous(s, at);
  shape.ends_colon = last == ':' || last == 0xFF1A;
  shape.ends_sentence = text::ends_sentence(s);
  shape.bracketed = (first == '(' || first == '[') && (last == ')' || last == ']');
  const std::size_t colon = s.substr(0, 30).find(':');
  shape.early_colon = colon != std::string_view::npos && colon + 1 < s.size();
  const std::string_view open = last == ']' || last == ')' ? s.substr(0, at) : s;
  shape.ends_ellipsis = open.ends_with("…") || open.ends_with("...");
}

// A word as it grows.
struct Growing {
  std::uint64_t hash = 14695981039346656037ULL;
  std::uint32_t length = 0;
  char32_t first = 0;
  int unspaced = 0;    // letters of an alphabet without spaces
  bool small = false;  // has a character that is no capital
  void add(char32_t c) {
    if (length++ == 0) first = c;
    const char32_t lower = text::to_lower(c);
    small = small || lower == c;
    hash = (hash ^ lower) * 1099511628211ULL;
  }
  void add_ascii(char c) {
    if (length++ == 0) first = static_cast<unsigned char>(c);
    const bool capital = c >= 'A' && c <= 'Z';
    small = small || !capital;
    hash = (hash ^ static_cast<unsigned char>(capital ? c + 32 : c)) * 1099511628211ULL;
  }
};

class TextReader {
 public:
  TextReader(TextShape& shape, std::vector<Word>& words) : shape_(shape), words_(words) {}

  void run(std::string_view s) {
    Class before = Class::other;
    for (std::size_t at = 0; at < s.size();) {
      const char byte = s[at];
      if (static_cast<unsigned char>(byte) < 0x80 && ascii[static_cast<unsigned char>(byte)] == Class::word) {
        word_.add_ascii(byte);
        ++at;
        before = Class::word;
        continue;
      }
      const char32_t c = text::next(s, at);
      if (text::is_ideograph(c)) {
        close();
        word_.add(c);
        close(true);
        before = Class::word;
        continue;
      }
      const Class now = class_of(c);
      if (now == Class::word) {
        if (text::is_unspaced(c) && text::is_letter(c) && word_.unspaced++ == text::unspaced_letters) {
          close();
          word_.unspaced = 1;
        }
        word_.add(c);
      } else {
        close();
        count(now, before);
      }
      before = now;
    }
    close();
  }

 private:
  void count(Class now, Class before) {
    shape_.commas += now == Class::comma ? 1 : 0;
    shape_.odd += now == Class::odd ? 1 : 0;
    shape_.quotes += now == Class::quote ? 1 : 0;
    shape_.sentences += now == Class::end && before != Class::end ? 1 : 0;
  }

  void close(bool alone = false) {
    if (word_.length == 0) return;
    const bool capital = text::is_upper(word_.first);
    ++shape_.words;
    shape_.capitals += capital ? 1 : 0;
    shape_.numbers += text::is_digit(word_.first) ? 1 : 0;
    shape_.shouted += !word_.small && word_.length >= 3 ? 1 : 0;
    words_.push_back({word_.hash, capital, alone || word_.length >= 4});
    word_ = {};
  }

  TextShape& shape_;
  std::vector<Word>& words_;
  Growing word_;
};

}  // namespace

TextShape read_text(std::string_view s, std::vector<Word>& words) {
  TextShape shape;
  if (s.empty()) return shape;
  read_ends(s, shape);
  TextReader(shape, words).run(s);
  return shape;
}

}  // namespace tearsheet::content
