// Down to the element that holds all parts, then what each of its children says of itself: its class, or <small>.
#include "metadata/heading_parts.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

constexpr std::size_t most_parts = 16;

struct Row {
  std::string_view word;  ///< in a token of the class, anywhere in it
  HeadingPart kind;
};
// Sorted by kind, then by word. English and German newsrooms name most of these; others are what their systems are called after.
constexpr std::array rows = std::to_array<Row>({
    {"antetitulo", HeadingPart::kicker},    {"catchline", HeadingPart::kicker},    {"category", HeadingPart::kicker},
    {"dachzeile", HeadingPart::kicker},     {"eyebrow", HeadingPart::kicker},      {"kicker", HeadingPart::kicker},
    {"occhiello", HeadingPart::kicker},     {"overhead", HeadingPart::kicker},     {"overline", HeadingPart::kicker},
    {"preheadline", HeadingPart::kicker},   {"pretitle", HeadingPart::kicker},     {"roofline", HeadingPart::kicker},
    {"rubric", HeadingPart::kicker},        {"spitzmarke", HeadingPart::kicker},   {"supertitle", HeadingPart::kicker},
    {"suptitle", HeadingPart::kicker},      {"surtitre", HeadingPart::kicker},     {"topic-label", HeadingPart::kicker},
    {"topline", HeadingPart::kicker},       {"vignette", HeadingPart::kicker},     {"deck", HeadingPart::subtitle},
    {"sottotitolo", HeadingPart::subtitle}, {"sous-titre", HeadingPart::subtitle}, {"standfirst", HeadingPart::subtitle},
    {"strapline", HeadingPart::subtitle},   {"subhead", HeadingPart::subtitle},    {"subline", HeadingPart::subtitle},
    {"subtitle", HeadingPart::subtitle},    {"subtitulo", HeadingPart::subtitle},  {"untertitel", HeadingPart::subtitle},
    {"unterzeile", HeadingPart::subtitle},
});

HeadingPart kind_of(const dom::Document& document, dom::NodeId n) {
  if (document.is(n, dom::Tag::small)) return HeadingPart::subtitle;
  const std::string names = text::to_lower(document.attribute(n, "class").value_or(""));
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return names.find(row.word) != std::string::npos; });
  return found == rows.end() ? HeadingPart::headline : found->kind;
}

bool has_text(const dom::Document& document, dom::NodeId n) {
  return document.text(n).find_first_not_of(" \t\r\n\f") != std::string_view::npos;
}

}  // namespace

std::vector<Part> parts_of_heading(const dom::Document& document, dom::NodeId heading) {
  std::vector<Part> parts;
  dom::NodeId inside = heading;
  // An element that holds all there is says nothing of its parts.
  for (bool wraps = true; wraps;) {
    wraps = false;
    parts.clear();
    std::size_t elements = 0;
    dom::NodeId last = dom::none;
    for (dom::NodeId n = inside + 1; n < document.end(inside) && parts.size() < most_parts; n = document.end(n)) {
      const bool element = document.kind(n) == dom::Kind::element;
      if (element ? dom::is_unseen(document.tag(n)) : document.kind(n) != dom::Kind::text || !has_text(document, n)) continue;
      std::string text = document.reader_text(n, document.end(n), dom::Links::with);
      if (text.empty()) continue;
      elements += element ? 1 : 0;
      last = n;
      parts.push_back({std::move(text), element ? kind_of(document, n) : HeadingPart::headline});
    }
    if (parts.size() == 1 && elements == 1) {
      inside = last;
      wraps = true;
    }
  }
  return parts;
}

std::string joined(const std::vector<Part>& parts, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) out.append(out.empty() ? "" : " ").append(parts[i].text);
  return out;
}

}  // namespace tearsheet::metadata
