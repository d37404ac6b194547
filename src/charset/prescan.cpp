// The standard's steps in the standard's order. Running out of bytes anywhere ends the scan; then an XML declaration counts.
#include "charset/prescan.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace tearsheet::charset {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view space = "\t\n\f\r ";

/// The attributes of meta that matter. Of two with one name the first counts.
constexpr std::array meta_names{"charset"sv, "content"sv, "http-equiv"sv};

bool is_space(char c) { return space.find(c) != std::string_view::npos; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A declaration of UTF-16 was read as ASCII, so it cannot be true.
const Encoding* believable(const Encoding* encoding) {
  if (encoding != nullptr && encoding->name.starts_with("utf-16")) return &named("utf-8");
  return encoding;
}

struct Attribute {
  std::string name;
  std::string value;
};

/// The head as a cursor. `ended` is set when a step wanted a byte past the end.
class Scan {
 public:
  explicit Scan(std::string_view head) : head_(head) {}

  const Encoding* run() {
    if (head_.starts_with("\x3c\0\x3f\0\x78\0"sv)) return &named("utf-16le");
    if (head_.starts_with("\0\x3c\0\x3f\0\x78"sv)) return &named("utf-16be");
    for (; at_ < head_.size() && !ended_; ++at_) {
      if (const Encoding* encoding = look()) return encoding;
    }
    return nullptr;
  }

 private:
  /// What stands at the cursor: moves to the last byte of a comment or tag. An encoding if it is a meta that declares one.
  const Encoding* look() {
    const std::string_view rest = head_.substr(at_);
    if (rest.starts_with("<!--")) {
      const std::size_t end = head_.find("-->", at_ + 2);
      move_to(end == std::string_view::npos ? end : end + 2);
    } else if (rest.size() > 5 && text::equals_ignoring_ascii_case(rest.substr(0, 5), "<meta") &&
               (is_space(rest[5]) || rest[5] == '/')) {
      at_ += 5;
      return meta();
    } else if (rest.size() > 1 && rest[0] == '<' &&
               (is_letter(rest[1]) || (rest.size() > 2 && rest[1] == '/' && is_letter(rest[2])))) {
      move_to(head_.find_first_of("\t\n\f\r >", at_));
      while (!ended_ && attribute()) {
      }
    } else if (rest.starts_with("<!") || rest.starts_with("</") || rest.starts_with("<?")) {
      move_to(head_.find('>', at_));
    }
    return nullptr;
  }

  const Encoding* meta() {
    std::array<bool, meta_names.size()> seen{};
    bool got_pragma = false;
    std::optional<bool> need_pragma;
    std::optional<const Encoding*> charset;  // set to nullptr: a label that is none
    while (auto found = attribute()) {
      const auto* which = std::find(meta_names.begin(), meta_names.end(), found->name);
      if (which == meta_names.end() || std::exchange(seen[static_cast<std::size_t>(which - meta_names.begin())], true)) continue;
      if (found->name == "http-equiv") {
        got_pragma = got_pragma || found->value == "content-type";
      } else if (found->name == "content") {
        const Encoding* encoding = from_content_type(found->value);
        if (encoding != nullptr && !charset) {
          charset = encoding;
          need_pragma = true;
        }
      } else if (found->name == "charset") {
        charset = for_label(found->value);
        need_pragma = false;
      }
    }
    if (ended_ || !need_pragma || (*need_pragma && !got_pragma) || !charset || *charset == nullptr) return nullptr;
    if ((*charset)->name == "x-user-defined") return &named("windows-1252");
    return believable(*charset);
  }

  /// "Get an attribute". Names and values in lower case. None at the tag's end (the cursor on its '>') or when bytes run out.
  std::optional<Attribute> attribute() {
    while (have() && (is_space(head_[at_]) || head_[at_] == '/')) ++at_;
    if (!have() || head_[at_] == '>') return std::nullopt;
    Attribute found;
    while (have() && !(head_[at_] == '=' && !found.name.empty()) && !is_space(head_[at_])) {
      if (head_[at_] == '/' || head_[at_] == '>') return found;
      found.name += text::to_lower_ascii(head_[at_++]);
    }
    while (have() && is_space(head_[at_])) ++at_;
    if (!have()) return std::nullopt;
    if (head_[at_] != '=') return found;
    ++at_;
    while (have() && is_space(head_[at_])) ++at_;
    if (!have()) return std::nullopt;
    return value(std::move(found));
  }

  std::optional<Attribute> value(Attribute found) {
    const char quote = head_[at_];
    if (quote == '"' || quote == '\'') {
      for (++at_; have() && head_[at_] != quote; ++at_) found.value += text::to_lower_ascii(head_[at_]);
      if (!have()) return std::nullopt;
      ++at_;
      return found;
    }
    for (; have() && !is_space(head_[at_]) && head_[at_] != '>'; ++at_) found.value += text::to_lower_ascii(head_[at_]);
    if (!have()) return std::nullopt;
    return found;
  }

  bool have() {
    if (at_ >= head_.size()) ended_ = true;
    return !ended_;
  }

  void move_to(std::size_t position) {
    if (position == std::string_view::npos) ended_ = true;
    at_ = position;
  }

  std::string_view head_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

std::size_t skip_controls(std::string_view s, std::size_t at) {
  while (at < s.size() && static_cast<unsigned char>(s[at]) <= 0x20) ++at;
  return at;
}

/// "Get an XML encoding".
const Encoding* xml_encoding(std::string_view head) {
  constexpr std::string_view key = "encoding";
  if (!head.starts_with("<?xml")) return nullptr;
  const std::size_t end = head.find('>');
  if (end == std::string_view::npos) return nullptr;
  std::size_t at = head.find(key);
  if (at == std::string_view::npos || at > end) return nullptr;
  at = skip_controls(head, at + key.size());
  if (at >= head.size() || head[at] != '=') return nullptr;
  at = skip_controls(head, at + 1);
  if (at >= head.size() || (head[at] != '"' && head[at] != '\'')) return nullptr;
  const std::size_t close = head.find(head[at], at + 1);
  if (close == std::string_view::npos) return nullptr;
  const std::string_view label = head.substr(at + 1, close - at - 1);
  if (skip_controls(label, 0) != 0 ||
      std::any_of(label.begin(), label.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20; })) {
    return nullptr;
  }
  return believable(for_label(label));
}

}  // namespace

const Encoding* prescan(std::string_view head) {
  const Encoding* encoding = Scan(head).run();
  return encoding != nullptr ? encoding : xml_encoding(head);
}

const Encoding* from_content_type(std::string_view content) {
  constexpr std::string_view key = "charset";
  for (std::size_t at = 0; at + key.size() <= content.size();) {
    if (!text::equals_ignoring_ascii_case(content.substr(at, key.size()), key)) {
      ++at;
      continue;
    }
    at = std::min(content.find_first_not_of(space, at + key.size()), content.size());
    if (at == content.size()) return nullptr;
    if (content[at] != '=') continue;
    at = std::min(content.find_first_not_of(space, at + 1), content.size());
    if (at == content.size()) return nullptr;
    if (content[at] == '"' || content[at] == '\'') {
      const std::size_t close = content.find(content[at], at + 1);
      return close == std::string_view::npos ? nullptr : for_label(content.substr(at + 1, close - at - 1));
    }
    return for_label(content.substr(at, content.find_first_of("\t\n\f\r ;", at) - at));
  }
  return nullptr;
}

}  // namespace tearsheet::charset
