#include "dom/decode.hpp"

#include "dom/references.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tearsheet::dom {

namespace {

enum class Class : std::uint8_t { plain, reference, carriage_return, refused, beyond_ascii };

constexpr std::array<Class, 256> classes = [] {
  std::array<Class, 256> out{};
  for (std::size_t c = 0; c < 0x20; ++c) out[c] = Class::refused;
  out['\t'] = out['\n'] = out['\f'] = Class::plain;
  out['\r'] = Class::carriage_return;
  out['&'] = Class::reference;
  out[0x7F] = Class::refused;
  for (std::size_t c = 0x80; c < 0x100; ++c) out[c] = Class::beyond_ascii;
  return out;
}();

Class class_of(char c) { return classes[static_cast<unsigned char>(c)]; }

// Controls and non-characters from U+0080 on.
bool is_refused(char32_t c) { return (c >= 0x80 && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE; }

// Reads a code point beyond ASCII; U+FFFD for what must not stand there. `same`: its bytes may be copied as they are.
char32_t read(std::string_view s, std::size_t& at, bool& same) {
  const std::size_t begin = at;
  const char32_t c = text::next(s, at);
  same = c == text::replacement ? at - begin == 3 && s.substr(begin, 3) == "\xEF\xBF\xBD" : !is_refused(c);
  return same ? c : text::replacement;
}

// Eight bytes at once, all plain: none below a space, none of '&', U+007F and what is beyond ASCII. May refuse plain ones.
bool are_plain(const char* eight) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t tops = 0x8080808080808080U;
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  const auto has = [&](std::uint64_t byte) {
    const std::uint64_t zero_there = word ^ (ones * byte);
    return (zero_there - ones) & ~zero_there;
  };
  return ((word | ((word - ones * ' ') & ~word) | has('&') | has(0x7F)) & tops) == 0;
}

}  // namespace

bool needs_decoding(std::string_view s, Decode how) {
  for (std::size_t at = 0; at < s.size();) {
    if (at + sizeof(std::uint64_t) <= s.size() && are_plain(s.data() + at)) {
      at += sizeof(std::uint64_t);
      continue;
    }
    const Class c = class_of(s[at]);
    if (c == Class::plain || (c == Class::reference && how == Decode::raw)) {
      ++at;
      continue;
    }
    if (c != Class::beyond_ascii) return true;
    bool same = true;
    read(s, at, same);
    if (!same) return true;
  }
  return false;
}

void decode(std::string_view s, Decode how, std::string& out) {
  std::size_t copied = 0;  // all before stands in `out`
  const auto copy_up_to = [&](std::size_t end) { out.append(s.substr(copied, end - copied)); };
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t begin = at;
    switch (class_of(s[at])) {
      case Class::plain:
        ++at;
        continue;
      case Class::reference: {
        const Reference reference = how == Decode::raw ? Reference{} : read_reference(s.substr(at), how == Decode::attribute);
        at += reference.size == 0 ? 1 : reference.size;
        if (reference.size == 0) continue;
        copy_up_to(begin);
        text::append(out, reference.first);
        if (reference.second != 0) text::append(out, reference.second);
        break;
      }
      case Class::carriage_return:
        at += at + 1 < s.size() && s[at + 1] == '\n' ? 2 : 1;
        copy_up_to(begin);
        out.push_back('\n');
        break;
      case Class::refused:
        ++at;
        copy_up_to(begin);
        text::append(out, text::replacement);
        break;
      case Class::beyond_ascii: {
        bool same = true;
        read(s, at, same);
        if (same) continue;
        copy_up_to(begin);
        text::append(out, text::replacement);
        break;
      }
    }
    copied = at;
  }
  copy_up_to(s.size());
}

}  // namespace tearsheet::dom
