// Values in JSON-LD are often fragments of HTML. A parser would be too much for them: tags go, character references are
// resolved, once.
#include "metadata/sources.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

struct Entity {
  std::string_view name;
  char32_t character;
};
// Those that occur in news; any other stays as it is written.
constexpr std::array<Entity, 103> entities = {{
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},   {"Agrave", 0xC0},   {"Aring", 0xC5},    {"Atilde", 0xC3},
    {"Auml", 0xC4},    {"Ccedil", 0xC7},   {"Eacute", 0xC9},  {"Ecirc", 0xCA},    {"Egrave", 0xC8},   {"Euml", 0xCB},
    {"Iacute", 0xCD},  {"Icirc", 0xCE},    {"Iuml", 0xCF},    {"Ntilde", 0xD1},   {"OElig", 0x152},   {"Oacute", 0xD3},
    {"Ocirc", 0xD4},   {"Oslash", 0xD8},   {"Otilde", 0xD5},  {"Ouml", 0xD6},     {"Scaron", 0x160},  {"Uacute", 0xDA},
    {"Ucirc", 0xDB},   {"Ugrave", 0xD9},   {"Uuml", 0xDC},    {"Zcaron", 0x17D},  {"aacute", 0xE1},   {"acirc", 0xE2},
    {"acute", 0xB4},   {"aelig", 0xE6},    {"agrave", 0xE0},  {"amp", '&'},       {"apos", '\''},     {"aring", 0xE5},
    {"atilde", 0xE3},  {"auml", 0xE4},     {"bdquo", 0x201E}, {"bull", 0x2022},   {"ccedil", 0xE7},   {"cent", 0xA2},
    {"copy", 0xA9},    {"deg", 0xB0},      {"eacute", 0xE9},  {"ecirc", 0xEA},    {"egrave", 0xE8},   {"emsp", 0x2003},
    {"ensp", 0x2002},  {"euml", 0xEB},     {"euro", 0x20AC},  {"frac12", 0xBD},   {"frac14", 0xBC},   {"frac34", 0xBE},
    {"gt", '>'},       {"hellip", 0x2026}, {"iacute", 0xED},  {"icirc", 0xEE},    {"iexcl", 0xA1},    {"igrave", 0xEC},
    {"iquest", 0xBF},  {"iuml", 0xEF},     {"laquo", 0xAB},   {"ldquo", 0x201C},  {"lsaquo", 0x2039}, {"lsquo", 0x2018},
    {"lt", '<'},       {"mdash", 0x2014},  {"micro", 0xB5},   {"middot", 0xB7},   {"nbsp", 0xA0},     {"ndash", 0x2013},
    {"ntilde", 0xF1},  {"oacute", 0xF3},   {"ocirc", 0xF4},   {"oelig", 0x153},   {"ograve", 0xF2},   {"ordf", 0xAA},
    {"ordm", 0xBA},    {"oslash", 0xF8},   {"otilde", 0xF5},  {"ouml", 0xF6},     {"pound", 0xA3},    {"quot", '"'},
    {"raquo", 0xBB},   {"rdquo", 0x201D},  {"reg", 0xAE},     {"rsaquo", 0x203A}, {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"scaron", 0x161}, {"sect", 0xA7},     {"shy", 0xAD},     {"szlig", 0xDF},    {"thinsp", 0x2009}, {"times", 0xD7},
    {"trade", 0x2122}, {"uacute", 0xFA},   {"ucirc", 0xFB},   {"ugrave", 0xF9},   {"uuml", 0xFC},     {"yen", 0xA5},
    {"zcaron", 0x17E},
}};
static_assert(std::is_sorted(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) { return a.name < b.name; }));

char32_t numeric(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  char32_t value = 0;
  for (const char c : digits) {
    unsigned digit = 99;
    if (c >= '0' && c <= '9') digit = static_cast<unsigned>(c - '0');
    if (hex && c >= 'a' && c <= 'f') digit = static_cast<unsigned>(c - 'a') + 10;
    if (hex && c >= 'A' && c <= 'F') digit = static_cast<unsigned>(c - 'A') + 10;
    if (digit == 99 || value > 0x10FFFF) return 0;
    value = value * (hex ? 16 : 10) + digit;
  }
  return value;
}

// The reference that begins at `at`; `at` moves past it, or past the & alone if it is none.
void append_reference(std::string& out, std::string_view s, std::size_t& at) {
  const std::size_t stop = s.substr(0, std::min(s.size(), at + 12)).find(';', at);
  if (stop != std::string_view::npos) {
    const std::string_view name = s.substr(at + 1, stop - at - 1);
    char32_t c = 0;
    if (name.starts_with('#')) {
      c = numeric(name.substr(1));
    } else {
      const auto found = std::lower_bound(entities.begin(), entities.end(), name,
                                          [](const Entity& e, std::string_view n) { return e.name < n; });
      if (found != entities.end() && found->name == name) c = found->character;
    }
    if (c != 0) {
      text::append(out, c);
      at = stop + 1;
      return;
    }
  }
  out += s[at++];
}

// One past a tag that begins at `at`; `at` itself if none does.
std::size_t past_tag(std::string_view s, std::size_t at) {
  if (at + 1 >= s.size()) return at;
  const char c = s[at + 1];
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (!letter && c != '/' && c != '!') return at;
  const std::size_t stop = s.find('>', at);
  return stop == std::string_view::npos ? at : stop + 1;
}

// A tag between words parts them, but for the ones that stand inside words.
bool parts_words(std::string_view tag) {
  constexpr std::array<std::string_view, 9> inside = {"a", "b", "em", "font", "i", "span", "strong", "sup", "u"};
  tag = tag.substr(tag.starts_with("</") ? 2 : 1);
  return std::find(inside.begin(), inside.end(), tag.substr(0, tag.find_first_of(" />\t\n"))) == inside.end();
}

}  // namespace

std::string plain_text(std::string_view html) {
  std::string out;
  out.reserve(html.size());
  bool tags_may_close = html.find('>') != std::string_view::npos;  // keeps the search for > linear
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] == '&') {
      append_reference(out, html, at);
    } else if (html[at] == '<' && tags_may_close) {
      const std::size_t after = past_tag(html, at);
      if (after == at) {
        tags_may_close = html.find('>', at) != std::string_view::npos;
        out += html[at++];
      } else {
        if (parts_words(html.substr(at, after - at))) out += ' ';
        at = after;
      }
    } else {
      out += html[at++];
    }
  }
  return out;
}

}  // namespace tearsheet::metadata
