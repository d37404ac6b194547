// Element names we know, and what kind of element each is. Names, never numbers of a parser's enum: those differ between
// its releases.
#pragma once

#include <cstdint>
#include <string_view>

namespace tearsheet::dom {

// clang-format off
// Sorted; the table in tag.cpp is made from the same list.
#define TEARSHEET_TAGS(X) \
  X(a) X(abbr) X(address) X(applet) X(area) X(article) X(aside) X(audio) X(b) X(base) X(bdi) X(bdo) X(big) \
  X(blockquote) X(body) X(br) X(button) X(canvas) X(caption) X(center) X(cite) X(code) X(col) X(colgroup) X(data) \
  X(datalist) X(dd) X(del) X(details) X(dfn) X(dialog) X(dir) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) \
  X(figcaption) X(figure) X(font) X(footer) X(form) X(frame) X(frameset) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) \
  X(header) X(hgroup) X(hr) X(html) X(i) X(iframe) X(img) X(input) X(ins) X(kbd) X(label) X(legend) X(li) X(link) \
  X(listing) X(main) X(map) X(mark) X(math) X(menu) X(meta) X(meter) X(nav) X(noembed) X(noframes) X(noscript) \
  X(object) X(ol) X(optgroup) X(option) X(output) X(p) X(param) X(picture) X(plaintext) X(pre) X(progress) X(q) X(rp) \
  X(rt) X(ruby) X(s) X(samp) X(script) X(search) X(section) X(select) X(slot) X(small) X(source) X(span) X(strike) \
  X(strong) X(style) X(sub) X(summary) X(sup) X(svg) X(table) X(tbody) X(td) X(template_) X(textarea) X(tfoot) X(th) \
  X(thead) X(time) X(title) X(tr) X(track) X(tt) X(u) X(ul) X(var) X(video) X(wbr) X(xmp)
// clang-format on

enum class Tag : std::uint8_t {
  unknown,  ///< any other name; Document::name() has it
#define TEARSHEET_TAG_VALUE(n) n,
  TEARSHEET_TAGS(TEARSHEET_TAG_VALUE)
#undef TEARSHEET_TAG_VALUE
};

/// The tag of a name in any case; unknown for any other.
Tag tag_named(std::string_view name);

/// "p" for Tag::p; empty for unknown.
std::string_view name(Tag tag);

/// Begins and ends a block of text: p, div, li, td, headings, ...
bool is_block(Tag tag);

/// Has no content and no end tag: br, img, meta, ...
bool is_void(Tag tag);

/// 1 to 6 for h1 to h6, else 0.
int heading_level(Tag tag);

/// Never holds text a reader sees: script, style, template, head, ... and controls and foreign content; nor words of the text: rt
/// and rp, which say how the characters beside them are read.
bool is_unseen(Tag tag);

}  // namespace tearsheet::dom
