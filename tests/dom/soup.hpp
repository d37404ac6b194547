// Token soups: pages put together at random from all that a tokenizer or a tree builder treats in a way of its own. Half of them
// are elements in elements with a mistake here and there, as pages are; half have no order at all.
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace tearsheet::dom {

class Soup {
 public:
  explicit Soup(std::uint64_t seed) : random_(seed) {}

  /// Never with what gumbo 0.10 itself gets wrong: references of more digits than a number holds.
  std::string page() {
    std::string out = mixture();
    while (has_long_number(out)) out = mixture();
    return out;
  }

 private:
  static bool has_long_number(std::string_view s) {
    for (std::size_t at = 0; (at = s.find("&#", at)) != std::string_view::npos; ++at) {
      const std::size_t end = s.find_first_not_of("0123456789abcdefABCDEFxX", at + 2);
      if ((end == std::string_view::npos ? s.size() : end) - at > 8) return true;
    }
    return false;
  }

  /// Up to 40 ingredients; one page in four is then cut, or has bytes of it doubled or changed.
  std::string mixture() {
    std::string out;
    if (below(2) == 0) {
      mistakes_ = std::array<std::size_t, 4>{0, 1, 3, 10}[below(4)];
      for (std::size_t n = 1 + below(4); n > 0; --n) element(out, 0);
    } else {
      for (std::size_t n = 1 + below(40); n > 0; --n) ingredient(out);
    }
    if (below(4) == 0) spoil(out);
    return out;
  }

  // clang-format off
  static constexpr auto names = std::to_array<std::string_view>(
      {"a",        "a",       "b",       "b",        "i",        "font",     "nobr",     "code",     "u",         "p",
       "p",        "div",     "div",     "span",     "h1",       "h2",       "ul",       "li",       "dl",        "dd",
       "dt",       "table",   "table",   "tbody",    "tr",       "td",       "th",       "caption",  "colgroup",  "thead",
       "form",     "button",  "select",  "option",   "optgroup", "input",    "textarea", "pre",      "listing",   "br",
       "hr",       "img",     "image",   "head",     "html",     "body",     "title",    "meta",     "link",      "base",
       "style",    "script",  "script",  "noscript", "template", "svg",      "svg",      "math",     "mi",        "mtext",
       "desc",     "foreignObject",      "annotation-xml",       "g",        "path",     "plaintext", "xmp",      "iframe",
       "noembed",  "noframes", "object", "applet",   "marquee",  "center",   "ruby",     "rt",       "rp",        "address",
       "article",  "main",    "nav",     "section",  "dialog",   "picture",  "search",   "x-y",      "blockquote", "embed",
       "param",    "source",  "track",   "wbr",      "keygen",   "frame",    "menuitem", "big",      "strong",    "em",
       "malignmark", "mglyph", "sarcasm", "fieldset", "details", "summary",  "figure",   "small",    "s",         "tt",
       "basefont", "bgsound"});
  static constexpr auto attributes = std::to_array<std::string_view>(
      {"class=a",  "class='b c'", "CLASS=\"x&amp;y\"", "id", "href='?a=1&b=2&copy=3&copy;'", "type=hidden", "type=text", "type='HiDDen'",
       "type=h&#105;dden", "color=red", "face", "size=1", "encoding='text/html'", "encoding=x", "=", "=a", "a=", "a='>'", "b=\"<p>\"",
       "\"", "'x", "x=y/", "/", "a a=2", "data-x=\"&quot;&#39;&lt\"", "x=\xC3\xA9", "lang=en", "a&amp;b=1", "x = y", "x=\r\n'z\r\nz'"});
  static constexpr auto texts = std::to_array<std::string_view>(
      {"x",     " ",        "\n",     "\r\n",     "\t",    "text",      "a b",      " x ",       "&amp;",  "&",     "&nbsp;", "&#32;",
       "&#10;", "&#x0A",    "&Tab;",  "&NewLine;x", "&lt;p&gt;", "&notit;", "&#0;",   "&#x80;",    "&#xD800;", "&copy=1", "&ngE;", "&#",
       "&#x",   "< ",       "<3",     "<",        ">",     "]]>",       "-->",      "\xC3\xA9",  "\xE2\x80\x9C", "\xFF", "\xE2\x80", "\x01",
       "\x0B",  "\xC2\x85", "\xEF\xBF\xBE", "\f",  "\r",   "&#13;x",    "&#12;",    "&ThickSpace;", "  \n", "&#x20"});
  static constexpr auto markup = std::to_array<std::string_view>(
      {"<!---->",   "<!-- x -->", "<!-->", "<!--->", "<!-- a--!>", "<!--x", "<!x>", "<?php ?>", "</ x>", "</>", "</3>",
       "<!doctype html>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "<!doctype>", "<!", "</", "<?",
       "<![CDATA[x]]>", "<![CDATA[ ]]>", "<![CDATA[]]>", "<![CDATA[a>b]]>", "<![cdata[x]]>", "<![CDATA[x",
       "<script>a<b</script>", "<script><!--<script></script>--></script>", "<script><!-- </script>", "<style>p{}</style>",
       "<style> </style>", "<title>a&amp;b</title>", "<textarea>\n\nx</textarea>", "<textarea>\r\n</textarea>", "<pre>\n\nx", "<pre>&#10;x",
       "<svg><title>x</title><style><b></style></svg>", "<svg><script>x</script>", "<svg/>", "<math><mi>x</mi>", "<svg><foreignObject><p>x",
       "<table><tr><td>x", "<table>x<b>y", "<select><style>x</style>", "<xmp><p></xmp>", "<iframe><p></iframe>", "<input type=hidden>",
       "<isindex>", "<template><col>", "<template><td>x", "<a><a>", "<b a=1><b a=1><b a=1><b a=1>", "</p>", "</br>", "</body>", "</html>",
       "<script></script></script>", "<svg><svg></svg></svg>", "<svg><![CDATA[a]]>", "<svg><p>", "<svg></p>", "<svg><font size=1>", "<svg><font>", "<body a=1>", "<html b=2>", "</SCRIPT >"});
  // clang-format on

  std::size_t below(std::size_t n) { return random_() % n; }
  template <typename List>
  std::string_view any(const List& list) {
    return list[below(list.size())];
  }

  void ingredient(std::string& out) {
    switch (below(12)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
        return start_tag(out);
      case 5:
      case 6:
      case 7:
        out.append("</").append(name()).append(below(12) == 0 ? " x>" : ">");
        return;
      case 8:
      case 9:
        for (std::size_t n = 1 + below(3); n > 0; --n) out.append(any(texts));
        return;
      default:
        out.append(any(markup));
    }
  }

  // A start tag, what it may hold, and its end tag; of a hundred steps some are mistakes.
  void element(std::string& out, int depth) {
    const std::string tag = below(3) == 0 ? name() : std::string(any(plain_names));
    start_tag(out, tag);
    for (std::size_t n = below(4); n > 0 && depth < 8; --n) {
      if (below(100) < mistakes_) {
        ingredient(out);
      } else if (below(3) == 0) {
        out.append(any(texts));
      } else if (below(8) == 0) {
        out.append(any(markup_within));
      } else {
        element(out, depth + 1);
      }
    }
    if (below(100) >= mistakes_) out.append("</").append(tag).append(">");
  }

  void start_tag(std::string& out) { start_tag(out, name()); }

  void start_tag(std::string& out, const std::string& tag) {
    out.append("<").append(tag);
    // Of an attribute that stands there twice gumbo 0.10 glues the name to the next one's: mended for all but merged tags.
    if (tag.ends_with("tml") || tag.ends_with("ody")) {
      for (const std::string_view attribute : {" class=z", " ID='a&amp;b'", " lang=en", " data-x"})
        if (below(3) == 0) out.append(attribute);
      out.append(">");
      return;
    }
    for (std::size_t n = below(3) == 0 ? 1 + below(3) : 0; n > 0; --n)
      out.append(below(8) == 0 ? "/" : " ").append(any(attributes));
    out.append(below(10) == 0 ? "/>" : ">");
  }

  std::string name() {
    std::string out(any(names));
    if (below(10) == 0) out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }

  void spoil(std::string& out) {
    if (out.empty()) return;
    const std::size_t at = below(out.size());
    switch (below(4)) {
      case 0:
        out.resize(at);
        return;
      case 1:
        out.erase(at, 1 + below(4));
        return;
      case 2:
        out.insert(below(out.size()), out.substr(at, 1 + below(12)));
        return;
      default:
        out[at] = "<>/!&;='\" -a"[below(12)];
    }
  }

  // clang-format off
  static constexpr auto plain_names = std::to_array<std::string_view>(
      {"div", "div", "p", "p", "span", "span", "a", "a", "b", "i", "em", "ul", "ol", "li", "li", "section", "article", "header", "h1",
       "h2", "h3", "button", "dl", "dt", "dd", "figure", "time", "label", "noscript", "x-y", "svg", "g", "path", "table", "tr", "td",
       "form", "select", "option", "font", "code", "pre", "blockquote", "picture", "video", "dialog", "strong", "object", "menu", "nav",
       "tbody", "th", "thead", "basefont"});
  static constexpr auto markup_within = std::to_array<std::string_view>(
      {"<br>", "<img>", "<hr>", "<input type=hidden>", "<input>", "<!-- c -->", "<script>a<b</script>", "<style></style>", "<svg><path/></svg>",
       "<svg><title>x</title><g><path></path></g></svg>", "<link>", "<meta a=1>", "<wbr/>", "<iframe>x</iframe>", "<noscript><img></noscript>",
       "<svg><desc>x</desc></svg>", "<svg><style>a>b</style></svg>", "<textarea>x</textarea>", "<select><option>x</select>", "<source>"});
  // clang-format on

  std::mt19937_64 random_;
  std::size_t mistakes_ = 0;  // of a hundred
};

}  // namespace tearsheet::dom
