// Told by signs alone, so that any number of strings can be looked at: a parser reads only what is taken in the end.
#include "content/prose.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tearsheet::content {

namespace {

constexpr std::size_t least_prose_words = 12;
constexpr std::size_t longest_run = 60;  // words: a plain text longer than this is no run of a paragraph

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A tag begins at `at`: <p, </p, <br/.
bool starts_tag(std::string_view s, std::size_t at) {
  if (s[at] != '<' || at + 1 >= s.size()) return false;
  return is_letter(s[at + 1]) || (s[at + 1] == '/' && at + 2 < s.size() && is_letter(s[at + 2]));
}

bool breaks_line(std::string_view tag) {
  constexpr auto blocks = std::to_array<std::string_view>(
      {"article", "blockquote", "br", "div", "figcaption", "figure", "h1",      "h2",    "h3", "h4", "h5",
       "h6",      "hr",         "li", "ol",  "p",          "pre",    "section", "table", "td", "tr", "ul"});
  static_assert(std::is_sorted(blocks.begin(), blocks.end()));
  if (tag.starts_with('/')) tag.remove_prefix(1);
  std::string name;
  for (const char c : tag.substr(0, 12)) {
    if (!is_letter(c) && !(c >= '1' && c <= '6')) break;
    name.push_back(text::to_lower_ascii(c));
  }
  return std::binary_search(blocks.begin(), blocks.end(), name);
}

bool has_tags(std::string_view s) {
  const std::size_t last = s.rfind('>');
  if (last == std::string_view::npos) return false;
  for (std::size_t at = s.find('<'); at < last; at = s.find('<', at + 1)) {
    if (starts_tag(s, at)) return true;
  }
  return false;
}

bool has_references(std::string_view s) {
  for (std::size_t at = s.find('&'); at != std::string_view::npos; at = s.find('&', at + 1)) {
    const std::size_t end = s.substr(0, at + 12).find(';', at);
    if (end != std::string_view::npos && end > at + 2 && s.substr(at, end - at).find(' ') == std::string_view::npos) return true;
  }
  return false;
}

// The references that an escaped tag is written with, resolved.
std::string unescaped_once(std::string_view s) {
  constexpr std::array<std::pair<std::string_view, char>, 6> references = {
      {{"&amp;", '&'}, {"&gt;", '>'}, {"&lt;", '<'}, {"&quot;", '"'}, {"&#34;", '"'}, {"&#39;", '\''}}};
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size();) {
    const auto* found = s[at] != '&' ? references.end() : std::find_if(references.begin(), references.end(), [&](const auto& r) {
      return s.substr(at).starts_with(r.first);
    });
    out.push_back(found == references.end() ? s[at] : found->second);
    at += found == references.end() ? 1 : found->first.size();
  }
  return out;
}

// Line ends part paragraphs where the text is longer than one.
std::string html_of_plain(std::string_view s, bool paragraphs) {
  std::string out;
  out.reserve(s.size() + s.size() / 8);
  for (const char c : s) {
    if (c == '<') {
      out.append("&lt;");
    } else if (c == '&') {
      out.append("&amp;");
    } else if (c == '\n' && paragraphs) {
      out.append("</p><p>");
    } else {
      out.push_back(c);
    }
  }
  return out;
}

}  // namespace

std::string without_tags(const std::string& html) {
  std::string out;
  out.reserve(html.size());
  bool may_close = true;
  for (std::size_t at = 0; at < html.size();) {
    if (may_close && starts_tag(html, at)) {
      const std::size_t close = html.find('>', at);
      may_close = close != std::string::npos;
      if (may_close) {
        if (breaks_line(std::string_view(html).substr(at + 1))) out.push_back('\n');
        at = close + 1;
        continue;
      }
    }
    out.push_back(html[at++]);
  }
  return out;
}

namespace {

// Where no line ends are kept, a line is a whole article, and may break off anywhere.
double prose_words(std::string_view line) {
  constexpr std::size_t long_line = 60;
  const std::size_t words = text::count_words(line);
  if (words < least_prose_words) return 0;
  bool prose = text::ends_sentence(line);
  if (!prose && words >= long_line) {
    int ends = 0;
    for (std::size_t at = 0; at < line.size() && ends < 3;) ends += text::ends_sentence(text::next(line, at)) ? 1 : 0;
    prose = ends == 3;
  }
  return prose ? static_cast<double>(words) : 0;
}

}  // namespace

double count_prose(const std::string& lines) {
  double sum = 0;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t stop = std::min(lines.find('\n', at), lines.size());
    std::string_view line = std::string_view(lines).substr(at, stop - at);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) line.remove_suffix(1);
    if (line.size() >= least_prose_words) sum += prose_words(line);
    at = stop + 1;
  }
  return sum;
}

Prose read_prose(std::string s) {
  if (!has_tags(s) && (s.find("&lt;/") != std::string::npos || s.find("&lt;br") != std::string::npos)) s = unescaped_once(s);
  Prose out;
  if (has_tags(s)) {
    out.plain = without_tags(s);
    out.html = std::move(s);
  } else {
    const bool references = has_references(s);
    const bool paragraphs = text::count_words(s) > longest_run;
    out.plain = s;
    out.html = references && !paragraphs ? s : references ? html_of_plain(unescaped_once(s), true) : html_of_plain(s, paragraphs);
  }
  out.words = text::count_words(out.plain);
  out.prose = count_prose(out.plain);
  return out;
}

std::vector<std::uint64_t> shingles(std::string_view s) {
  constexpr std::size_t length = 4;
  const std::vector<std::uint64_t> words = text::word_hashes(s);
  std::vector<std::uint64_t> out;
  for (std::size_t i = 0; i + length <= words.size(); ++i) {
    std::uint64_t h = 0;
    for (std::size_t k = 0; k < length; ++k) h = (h ^ words[i + k]) * 1099511628211ULL + 0x9E3779B97F4A7C15ULL;
    out.push_back(h);
  }
  return out;
}

}  // namespace tearsheet::content
