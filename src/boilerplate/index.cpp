// Splits patterns into alternatives and files each under what it is found by.
#include "boilerplate/index.hpp"

#include "boilerplate/boilerplate.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::boilerplate {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool of_elements(Kind kind) { return kind <= Kind::control; }

Lookup* table_of_elements(Index& index, Kind kind) {
  switch (kind) {
    case Kind::tag:
      return &index.tags;
    case Kind::role:
      return &index.roles;
    case Kind::token:
      return &index.tokens;
    case Kind::anchored:
      return &index.anchors;
    case Kind::property:
      return &index.properties;
    case Kind::control:
      return &index.controls;
    default:
      return nullptr;
  }
}

void file(Index& index, const Alternative& alternative) {
  const auto number = static_cast<std::uint32_t>(index.alternatives.size());
  const std::string_view text = alternative.text;
  if (Lookup* table = table_of_elements(index, alternative.kind)) {
    table->add(text, number);
  } else if (alternative.kind == Kind::only) {
    index.words.add(text, number);
  } else if (alternative.kind == Kind::whole || alternative.kind == Kind::list) {
    index.wholes.add(text, number);
  } else {
    index.leads.add(text.substr(0, end_of_word(text, 0)), number);
  }
  index.alternatives.push_back(alternative);
}

// The number with the points and commas inside it.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (is_digit(text[at]) || ((text[at] == ',' || text[at] == '.') && at + 1 < text.size() && is_digit(text[at + 1])))) {
    ++at;
  }
  return at;
}

struct Sign {
  std::size_t bytes = 0;  // 0: a letter
  char as = ' ';
};

// Spaces, and signs beyond ASCII (bullet, arrow, dash, quotation mark; not ©), are a space, but the apostrophe is one. In UTF-8
// the signs of U+0080 to U+00BF begin with C2, those of U+2000 to U+2FFF with E2.
Sign sign_at(std::string_view text, std::size_t at) {
  if (text[at] == ' ') return {1, ' '};
  if (text[at] == '\xE2') return {3, text.substr(at).starts_with("’") ? '\'' : ' '};
  if (text[at] == '\xC2' && !text.substr(at).starts_with("©")) return {2, ' '};
  return {};
}

}  // namespace

std::string comparable_beginning(std::string_view text) {
  const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::string folded = ascii ? std::string(text) : text::to_lower(text);
  std::string out(folded.size(), ' ');
  std::size_t size = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const char c = folded[at];
    if (is_digit(c)) {
      out[size++] = '#';
      at = end_of_number(folded, at);
    } else if (c != ' ' && static_cast<unsigned char>(c) < 0x80) {
      out[size++] = text::to_lower_ascii(c);
      ++at;
    } else if (const Sign sign = sign_at(folded, at); sign.bytes != 0) {
      if (sign.as != ' ' || (size != 0 && out[size - 1] != ' ')) out[size++] = sign.as;
      at += sign.bytes;
    } else {
      out[size++] = c;
      ++at;
    }
  }
  out.resize(size);
  const auto begin = std::ranges::find_if(out, in_word);
  out.erase(out.begin(), begin);
  return out;
}

std::string comparable(std::string_view text) {
  std::string out = comparable_beginning(text);
  while (!out.empty() && !in_word(out.back())) out.pop_back();
  return out;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '#') return at + 1;
  if (text.substr(at).starts_with("©")) return at + std::string_view("©").size();
  while (at < text.size() && text[at] != '#' && in_word(text[at])) ++at;
  return at;
}

namespace {

// The colon at the end of "photo:" counts where more text follows.
std::string comparable_text(Kind kind, std::string_view part) {
  const bool goes_on = kind == Kind::prefix || kind == Kind::contains || kind == Kind::list_prefix;
  return goes_on ? comparable_beginning(part) : comparable(part);
}

}  // namespace

Index make_index(std::span<const Rule> rules) {
  Index index;
  for (const Rule& rule : rules) {
    if (rule.kind == Kind::none) continue;
    Alternative alternative{{}, rule.guard, rule.kind, rule_named(rule.id)};
    if (rule.kind == Kind::only) {
      alternative.set = 1U << index.sets.size();
      index.sets.push_back(alternative);
    }
    if (alternative.guard.words == 0 && !of_elements(rule.kind)) alternative.guard.words = 30;
    for (std::size_t at = 0; at <= rule.pattern.size();) {
      const std::size_t stop = std::min(rule.pattern.find('|', at), rule.pattern.size());
      const std::string_view part = rule.pattern.substr(at, stop - at);
      alternative.text = of_elements(rule.kind) ? std::string(part) : comparable_text(rule.kind, part);
      file(index, alternative);
      at = stop + 1;
    }
  }
  return index;
}

}  // namespace tearsheet::boilerplate
