#include "dom/tokenizer.hpp"

#include "dom/attributes.hpp"
#include "dom/characters.hpp"
#include "dom/raw_text.hpp"
#include "limits.hpp"

#include <cstring>

namespace tearsheet::dom {

namespace {

const char* find(const char* at, const char* end, char c) {
  const auto* found = static_cast<const char*>(std::memchr(at, c, static_cast<std::size_t>(end - at)));
  return found == nullptr ? end : found;
}

bool starts(const char* at, const char* end, std::string_view what) {
  return static_cast<std::size_t>(end - at) >= what.size() && is_named({at, what.size()}, what);
}

// A <font> with one of these ends foreign content.
bool breaks_out(std::string_view attribute) {
  return is_named(attribute, "color") || is_named(attribute, "face") || is_named(attribute, "size");
}

// Inside svg these confuse gumbo, which looks for the innermost table, select or template without asking whether it is HTML's.
bool sets_insertion_mode(Tag tag) {
  switch (tag) {
    case Tag::body:
    case Tag::caption:
    case Tag::colgroup:
    case Tag::frameset:
    case Tag::head:
    case Tag::html:
    case Tag::select:
    case Tag::table:
    case Tag::tbody:
    case Tag::td:
    case Tag::template_:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool holds_raw_text(Tag tag) {
  switch (tag) {
    case Tag::iframe:
    case Tag::noembed:
    case Tag::noframes:
    case Tag::plaintext:
    case Tag::script:
    case Tag::style:
    case Tag::textarea:
    case Tag::title:
    case Tag::xmp:
      return true;
    default:
      return false;
  }
}

std::string_view Tokenizer::name(const Token& tag) const {
  return view(tag.begin + (tag.kind == TokenKind::end_tag ? 2 : 1), tag.content);
}

bool Tokenizer::next(Token& token) {
  stretched_ = false;
  if (raw_ != Tag::unknown && raw_content(token)) return true;
  while (at_ < end_) {
    const char* const open = text_end();
    if (open != at_) {
      take_text(token, open, TextMode::data);
      return true;
    }
    if (markup(token)) return true;
  }
  return false;
}

// '<' opens markup before a letter, '!', '?', or '/' with a byte after it; elsewhere it is text.
bool Tokenizer::opens_markup(const char* at) const {
  if (at + 1 >= end_) return false;
  const char c = at[1];
  return is_letter(c) || c == '!' || c == '?' || (c == '/' && at + 2 < end_);
}

const char* Tokenizer::text_end() const {
  const char* open = at_;
  while ((open = find(open, end_, '<')) != end_ && !opens_markup(open)) ++open;
  return open;
}

void Tokenizer::take_text(Token& token, const char* end, TextMode mode) {
  token = Token{};
  token.mode = mode;
  token.begin = token.content = offset(at_);
  token.end = token.content_end = offset(end);
  at_ = end;
}

bool Tokenizer::raw_content(Token& token) {
  const Tag tag = raw_;
  raw_ = Tag::unknown;
  const char* const end = raw_text_end(at_, end_, tag);
  if (end == at_) return false;
  take_text(token, end, tag == Tag::title || tag == Tag::textarea ? TextMode::data : TextMode::raw);
  return true;
}

// At a '<' that opens markup: takes it; false if it gave no token (</>, or a tag that the page ends in).
bool Tokenizer::markup(Token& token) {
  token = Token{};
  token.begin = token.content = token.content_end = offset(at_);
  const char c = at_[1];
  if (is_letter(c)) return start_tag(token);
  if (c == '!') return declaration(token);
  if (c == '?') {
    bogus_comment(token, at_ + 1);
    return true;
  }
  if (is_letter(at_[2])) return end_tag(token);
  if (at_[2] == '>') {
    at_ += 3;
    stretched_ = true;
    return false;
  }
  bogus_comment(token, at_ + 2);
  return true;
}

bool Tokenizer::start_tag(Token& token) {
  const char* at = at_ + 2;
  while (at < end_ && !ends_name(*at)) ++at;
  const std::string_view name(at_ + 1, static_cast<std::size_t>(at - at_ - 1));
  token.kind = TokenKind::start_tag;
  token.tag = tag_named(name);
  token.content = token.content_end = offset(at);
  bool font_breaks_out = false;
  std::size_t count = 0;
  RawAttribute attribute;
  Step step;
  while ((step = next_attribute(at, end_, attribute)) == Step::attribute) {
    token.names |= name_bit(attribute.name);
    ++count;
    if (token.tag == Tag::font) font_breaks_out = font_breaks_out || breaks_out(attribute.name);
  }
  excess_ = excess_ || count > limits::attributes;
  if (step == Step::unterminated) {
    at_ = end_;
    return false;
  }
  at_ = at;
  token.end = offset(at);
  token.self_closing = step == Step::self_closing;
  token.excess = count > limits::attributes;
  token.foreign = foreign_.start(token.tag, name, token.self_closing, font_breaks_out);
  deadly_ = deadly_ || (token.foreign && sets_insertion_mode(token.tag));
  table_met_ = table_met_ || token.tag == Tag::table || token.tag == Tag::template_;
  token.raw = !token.foreign && holds_raw_text(token.tag);
  lost_ = lost_ || (stretched_ && foreign_.met());
  if (token.raw) raw_ = token.tag;
  return true;
}

bool Tokenizer::end_tag(Token& token) {
  const char* at = at_ + 3;
  while (at < end_ && !ends_name(*at)) ++at;
  const std::string_view name(at_ + 2, static_cast<std::size_t>(at - at_ - 2));
  token.kind = TokenKind::end_tag;
  token.tag = tag_named(name);
  token.content = token.content_end = offset(at);
  RawAttribute attribute;
  Step step;
  std::size_t count = 0;
  while ((step = next_attribute(at, end_, attribute)) == Step::attribute) ++count;
  excess_ = excess_ || count > limits::attributes;
  at_ = step == Step::unterminated ? end_ : at;
  if (step == Step::unterminated) return false;
  token.end = offset(at);
  lost_ = lost_ || (stretched_ && foreign_.met());
  foreign_.end(token.tag, name);
  return true;
}

// At "<!".
bool Tokenizer::declaration(Token& token) {
  if (starts(at_ + 2, end_, "--")) {
    comment(token);
  } else if (starts(at_ + 2, end_, "doctype")) {
    const char* const close = find(at_, end_, '>');  // even within quotes
    token.kind = TokenKind::doctype;
    at_ = close == end_ ? end_ : close + 1;
    token.end = offset(at_);
  } else if (foreign_.met() && end_ - at_ >= 9 && std::memcmp(at_, "<![CDATA[", 9) == 0) {
    deadly_ = deadly_ || table_met_;
    cdata(token);
  } else {
    bogus_comment(token, at_ + 2);
  }
  return true;
}

// Up to --> or --!>; <!--> and <!---> are empty. At the end of the page dashes that could have begun an end are cut.
void Tokenizer::comment(Token& token) {
  const char* const content = at_ + 4;
  token.kind = TokenKind::comment;
  token.content = token.content_end = offset(content);
  const bool closed_at_once = content < end_ && (*content == '>' || (*content == '-' && content + 1 < end_ && content[1] == '>'));
  const char* close = content;
  while (!closed_at_once && (close = find(close, end_, '>')) != end_) {
    const auto before = static_cast<std::size_t>(close - content);
    if (before >= 2 && close[-1] == '-' && close[-2] == '-') {
      token.content_end = offset(close - 2);
      break;
    }
    if (before >= 3 && close[-1] == '!' && close[-2] == '-' && close[-3] == '-') {
      token.content_end = offset(close - 3);
      break;
    }
    ++close;
  }
  if (closed_at_once) {
    close = find(content, end_, '>');
  } else if (close == end_) {
    std::string_view rest(content, static_cast<std::size_t>(end_ - content));
    if (rest.ends_with("--!")) {
      rest.remove_suffix(3);
    } else {
      for (int dashes = 0; dashes < 2 && rest.ends_with('-'); ++dashes) rest.remove_suffix(1);
    }
    token.content_end = offset(content + rest.size());
  }
  at_ = close == end_ ? end_ : close + 1;
  token.end = offset(at_);
}

void Tokenizer::bogus_comment(Token& token, const char* content) {
  const char* const close = find(content, end_, '>');
  token.kind = TokenKind::comment;
  token.content = offset(content);
  token.content_end = offset(close);
  at_ = close == end_ ? end_ : close + 1;
  token.end = offset(at_);
}

// Where no '>' stands inside, CDATA ends at the same byte whether it is text or a bogus comment.
void Tokenizer::cdata(Token& token) {
  constexpr std::size_t opening = 9;
  const char* const content = at_ + opening;
  const char* const close = find(content, end_, '>');
  if (close == end_ || close - content < 2 || close[-1] != ']' || close[-2] != ']') {
    lost_ = true;
    bogus_comment(token, at_ + 2);
    return;
  }
  token.kind = TokenKind::cdata;
  token.mode = TextMode::raw;
  token.content = offset(content);
  token.content_end = offset(close - 2);
  at_ = close + 1;
  token.end = offset(at_);
}

}  // namespace tearsheet::dom
