#include "dom/skeleton.hpp"

#include "dom/attributes.hpp"
#include "dom/characters.hpp"
#include "dom/nesting.hpp"
#include "dom/open_count.hpp"
#include "dom/references.hpp"
#include "limits.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

namespace tearsheet::dom {

namespace {

// All attributes of the formatting elements stay: the parser compares them ("Noah's Ark clause", HTML standard 13.2.4.3), and
// color, face and size of a <font> end svg. Not those of <a>, of which at most one is open.
bool is_formatting(Tag tag, std::string_view name) {
  switch (tag) {
    case Tag::b:
    case Tag::big:
    case Tag::code:
    case Tag::em:
    case Tag::font:
    case Tag::i:
    case Tag::s:
    case Tag::small:
    case Tag::strike:
    case Tag::strong:
    case Tag::tt:
    case Tag::u:
      return true;
    default:
      return tag == Tag::unknown && is_named(name, "nobr");
  }
}

class Writer {
 public:
  Writer(std::string_view page, std::size_t memory, Whole whole)
      : page_(page), tokens_(page), most_entries_(memory / bytes_an_entry) {
    if (whole == Whole::tag_by_tag) nesting_.give_up();
    out_.text.reserve(page.size() / 16 + 64);
    out_.entries.reserve(page.size() / 64 + 16);
  }

  Skeleton write() {
    // A NUL is dropped in some places and replaced in others.
    out_.same_tree = page_.empty() || std::memchr(page_.data(), 0, page_.size()) == nullptr;
    Token token;
    while (tokens_.next(token)) {
      if (out_.entries.size() > most_entries_) {
        out_.too_many = true;
        break;
      }
      take(token);
      first_newline_ = token.kind == TokenKind::start_tag && swallows_newline(token.tag);
    }
    out_.same_tree = out_.same_tree && !tokens_.lost();
    out_.deadly = tokens_.deadly();
    out_.excess_anywhere = out_.excess_attributes || tokens_.excess();
    out_.open_at_most = open_.most();
    place_insides();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::uint32_t place() const { return static_cast<std::uint32_t>(out_.text.size()); }
  [[nodiscard]] static bool swallows_newline(Tag tag) { return tag == Tag::pre || tag == Tag::listing || tag == Tag::textarea; }

  void take(const Token& token) {
    switch (token.kind) {
      case TokenKind::start_tag:
        return start_tag(token);
      case TokenKind::end_tag:
        return end_tag(token);
      case TokenKind::text:
        return text(token);
      case TokenKind::comment:
        // The shortest comment: comments split text and end the rule of the newline after <pre>.
        add(EntryKind::comment, token.content, token.content_end);
        out_.text.append("<?>");
        return;
      case TokenKind::doctype:
        nesting_.interrupt();
        return copy(token.begin, token.end);  // decides on quirks mode
      case TokenKind::cdata:
        return cdata(token);
    }
  }

  Entry& add(EntryKind kind, std::uint32_t begin, std::uint32_t end) {
    Entry entry;
    entry.at = place();
    entry.kind = kind;
    entry.begin = begin;
    entry.end = end;
    out_.entries.push_back(entry);
    out_.entries.back().close = static_cast<std::uint32_t>(out_.entries.size());
    return out_.entries.back();
  }

  void copy(std::uint32_t begin, std::uint32_t end) {
    if (end - begin > limits::copied_tag_bytes) out_.same_tree = false;
    out_.text.append(page_.substr(begin, end - begin));
  }

  void end_tag(const Token& token) {
    const std::string_view name = tokens_.name(token);
    open_.end(token, name);
    const std::optional<Nesting::Ended> ended = nesting_.end(token, name, token.content + 1 == token.end);
    if (ended) {
      Entry& entry = out_.entries[ended->entry];
      entry.close = static_cast<std::uint32_t>(out_.entries.size());
      if (!ended->leaf.empty()) {
        entry.whole = true;
        out_.text.resize(ended->at);
        out_.text.append(ended->leaf);
        return;
      }
    }
    // Byte for byte: inside svg the parser takes all before '>' as the name.
    copy(token.begin, token.end);
  }

  void start_tag(const Token& token) {
    const std::string_view name = tokens_.name(token);
    open_.start(token, name);
    nesting_.start(token, name, static_cast<std::uint32_t>(out_.entries.size()), place());
    note_trouble(token, name);
    Entry& entry = add(EntryKind::tag, token.begin, token.end);
    entry.names = token.names;
    entry.tag = token.tag;
    entry.raw = token.raw;
    entry.foreign = token.foreign;
    out_.raw_tags += token.raw ? 1 : 0;
    out_.excess_attributes = out_.excess_attributes || token.excess;
    const bool has_attributes = token.names != 0;
    if (has_attributes && (is_formatting(token.tag, name) || is_named(name, "annotation-xml")))
      return copy(token.begin, token.end);
    out_.text.push_back('<');
    copy(token.begin + 1, token.content);
    if (has_attributes && token.tag == Tag::input) hidden_input(token);
    if (has_attributes && (token.tag == Tag::html || token.tag == Tag::body)) marker();
    out_.text.append(token.self_closing ? "/>" : ">");  // the slash counts in svg and math
  }

  // Framesets and templates of columns drop text that was already taken; isindex makes elements of its own.
  void note_trouble(const Token& token, std::string_view name) {
    if (token.tag == Tag::frameset || (token.tag == Tag::unknown && is_named(name, "isindex"))) out_.same_tree = false;
    template_met_ = template_met_ || token.tag == Tag::template_;
    if (token.tag == Tag::col && template_met_) out_.same_tree = false;
  }

  // In a table <input type=hidden> stays where it is, other inputs move out.
  void hidden_input(const Token& token) {
    const char* at = page_.data() + token.content;
    RawAttribute attribute;
    while (next_attribute(at, page_.data() + token.end, attribute) == Step::attribute) {
      if (!is_named(attribute.name, "type")) continue;
      if (is_named(attribute.value, "hidden")) {
        out_.text.append(" type=\"hidden\"");
      } else if (attribute.value.find('&') != std::string_view::npos) {
        out_.same_tree = false;  // never met on an honest page
      }
      return;
    }
  }

  // Attributes of later html and body tags go to the first: numbers as names tell which tags an element got them from.
  void marker() {
    if (++markers_ > limits::attributes) {
      out_.excess_attributes = true;
      return;
    }
    out_.text.append(" ").append(std::to_string(out_.entries.size() - 1));
  }

  void text(const Token& token) {
    std::uint32_t begin = token.begin;
    const bool is_raw_content = !out_.entries.empty() && out_.entries.back().raw && out_.entries.back().end == begin;
    if (first_newline_) begin = piece(begin, after_newline(begin, token.end), '\n', token.mode);
    const bool is_plaintext = is_raw_content && out_.entries.back().tag == Tag::plaintext;  // text like any other to the tree
    if (is_raw_content && !is_plaintext) {
      out_.entries.back().close = static_cast<std::uint32_t>(out_.entries.size() + 1);
    } else {
      // Leading white space apart: between html and head, in tables and in column groups it has its own ways.
      begin = piece(begin, after_white(begin, token.end, token.mode), ' ', token.mode);
    }
    if (begin != token.end && !is_raw_content) nesting_.text();
    piece(begin, token.end, 'x', token.mode);
  }

  std::uint32_t piece(std::uint32_t begin, std::uint32_t end, char as, TextMode mode) {
    if (begin == end) return begin;
    add(EntryKind::text, begin, end).mode = mode;
    out_.text.push_back(as);
    return end;
  }

  [[nodiscard]] std::uint32_t after_newline(std::uint32_t at, std::uint32_t end) const {
    if (at == end) return at;
    if (page_[at] == '\n') return at + 1;
    if (page_[at] == '\r') return at + (at + 1 < end && page_[at + 1] == '\n' ? 2 : 1);
    const Reference reference = read_reference(page_.substr(at, end - at), false);
    return reference.first == U'\n' ? at + reference.size : at;
  }

  [[nodiscard]] std::uint32_t after_white(std::uint32_t at, std::uint32_t end, TextMode mode) const {
    while (at < end) {
      if (is_white(page_[at])) {
        ++at;
        continue;
      }
      if (page_[at] != '&' || mode == TextMode::raw) break;
      const Reference reference = read_reference(page_.substr(at, end - at), false);
      if (reference.size == 0 || reference.first >= 0x80 || !is_white(static_cast<char>(reference.first))) break;
      at += reference.size;
    }
    return at;
  }

  // Both readings: the comment at '<', the text at 'x'.
  void cdata(const Token& token) {
    nesting_.give_up();
    add(EntryKind::comment, token.begin + 2, token.end - 1);
    out_.text.append("<![CDATA[");
    piece(token.content, token.content_end, 'x', TextMode::raw);
    out_.text.append("]]>");
  }

  // Entries inside whole elements take the place of the leaf, and the leaves that they were themselves are no more.
  void place_insides() {
    for (std::size_t i = 0; i < out_.entries.size();) {
      const Entry& top = out_.entries[i];
      const std::size_t close = top.whole ? top.close : i + 1;
      out_.whole_elements += top.whole ? 1 : 0;
      const std::uint32_t at = top.at;
      for (std::size_t inside = i + 1; inside < close; ++inside) out_.entries[inside].at = at;
      i = close;
    }
  }

  // What an entry takes while their list grows, with what is written of it, and its element if it is open.
  static constexpr std::size_t bytes_an_entry = 3 * sizeof(Entry) + 24;

  std::string_view page_;
  Tokenizer tokens_;
  std::size_t most_entries_;
  Skeleton out_;
  OpenCount open_;
  Nesting nesting_;
  std::size_t markers_ = 0;
  bool template_met_ = false;
  bool first_newline_ = false;  // the token before was a tag that swallows a newline after it
};

}  // namespace

const Entry* Skeleton::find(std::uint32_t at, std::size_t& hint) const {
  // Nearly always the next entry, or one soon after it.
  for (int step = 0; step < 4 && hint < entries.size(); ++step, ++hint) {
    if (entries[hint].at == at) return &entries[hint];
  }
  // The first of a place: the others are inside it.
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), at, [](const Entry& e, std::uint32_t place) { return e.at < place; });
  if (found == entries.end() || found->at != at) return nullptr;
  hint = static_cast<std::size_t>(found - entries.begin());
  return &*found;
}

Skeleton make_skeleton(std::string_view page, std::size_t memory, Whole whole) { return Writer(page, memory, whole).write(); }

}  // namespace tearsheet::dom
