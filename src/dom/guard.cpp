#include "dom/guard.hpp"

#include "dom/tag.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace tearsheet::dom {

namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Void, or ended by the next of its kind: they do not pile up.
bool is_shallow(Tag tag) {
  constexpr auto shallow =
      std::to_array<Tag>({Tag::area,   Tag::base,  Tag::br, Tag::col,  Tag::dd,    Tag::dt,     Tag::embed, Tag::hr,
                          Tag::img,    Tag::input, Tag::li, Tag::link, Tag::meta,  Tag::option, Tag::p,     Tag::param,
                          Tag::source, Tag::td,    Tag::th, Tag::tr,   Tag::track, Tag::wbr});
  return std::find(shallow.begin(), shallow.end(), tag) != shallow.end();
}

bool is_raw(Tag tag) {
  return tag == Tag::script || tag == Tag::style || tag == Tag::textarea || tag == Tag::title || tag == Tag::xmp ||
         tag == Tag::iframe || tag == Tag::noembed || tag == Tag::noframes;
}

class Scan {
 public:
  explicit Scan(std::string_view html) : html_(html) {}

  std::optional<std::string> run() {
    while (true) {
      const std::size_t open = html_.find('<', at_);
      if (open == std::string_view::npos || open + 1 >= html_.size()) break;
      at_ = open + 1;
      if (html_.substr(at_).starts_with("!--")) {
        const std::size_t close = html_.find("-->", at_ + 3);
        at_ = close == std::string_view::npos ? html_.size() : close + 3;
      } else if (is_letter(html_[at_])) {
        start_tag(open);
      } else if (html_[at_] == '/' && at_ + 1 < html_.size() && is_letter(html_[at_ + 1])) {
        ++at_;
        end_tag(open);
      }
    }
    return std::move(copy_);
  }

 private:
  struct Open {
    std::string name;
    bool blanked;
  };

  std::string read_name() {
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_white(html_[at_]) && html_[at_] != '/' && html_[at_] != '>') ++at_;
    std::string name(html_.substr(begin, std::min<std::size_t>(at_ - begin, 64)));
    for (char& c : name) c = text::to_lower_ascii(c);
    return name;
  }

  // Past the tag's attributes to behind its '>'; remembers where attribute number limits::attributes ends.
  void skip_attributes(std::size_t& excess) {
    std::size_t count = 0;
    while (at_ < html_.size() && html_[at_] != '>') {
      if (is_white(html_[at_]) || html_[at_] == '/') {
        ++at_;
        continue;
      }
      if (count++ == limits::attributes) excess = at_;
      skip_attribute();
    }
    if (at_ < html_.size()) ++at_;
  }

  void skip_attribute() {
    const auto here = [&](auto test) { return at_ < html_.size() && test(html_[at_]); };
    if (here([](char c) { return c == '='; })) ++at_;
    while (here([](char c) { return !is_white(c) && c != '/' && c != '>' && c != '='; })) ++at_;
    while (here(is_white)) ++at_;
    if (!here([](char c) { return c == '='; })) return;
    ++at_;
    while (here(is_white)) ++at_;
    if (here([](char c) { return c == '"' || c == '\''; })) {
      const std::size_t close = html_.find(html_[at_], at_ + 1);
      at_ = close == std::string_view::npos ? html_.size() : close + 1;
    } else {
      while (here([](char c) { return !is_white(c) && c != '>'; })) ++at_;
    }
  }

  void start_tag(std::size_t open) {
    std::string name = read_name();
    std::size_t excess = 0;
    skip_attributes(excess);
    if (excess != 0 && at_ > excess + 1) blank(excess, at_ - 1);
    const Tag tag = tag_named(name);
    if (is_raw(tag)) {
      skip_raw(name);
    } else if (tag == Tag::plaintext) {
      at_ = html_.size();
    } else if (!is_shallow(tag)) {
      const bool deep = stack_.size() - blanked_ >= limits::depth;
      if (deep) blank(open, at_);
      blanked_ += deep ? 1 : 0;
      ++count_[name];
      stack_.push_back({std::move(name), deep});
    }
  }

  void end_tag(std::size_t open) {
    const std::string name = read_name();
    const std::size_t close = html_.find('>', at_);
    at_ = close == std::string_view::npos ? html_.size() : close + 1;
    const auto found = count_.find(name);
    if (found == count_.end() || found->second == 0) return;
    while (true) {
      const Open top = std::move(stack_.back());
      stack_.pop_back();
      --count_[top.name];
      blanked_ -= top.blanked ? 1 : 0;
      if (top.name != name) continue;
      if (top.blanked) blank(open, at_);
      return;
    }
  }

  // To the raw text element's end tag; no match means that the rest of the page is its text.
  void skip_raw(const std::string& name) {
    while (true) {
      const std::size_t close = html_.find("</", at_);
      if (close == std::string_view::npos) {
        at_ = html_.size();
        return;
      }
      at_ = close + 2;
      if (text::equals_ignoring_ascii_case(html_.substr(at_, name.size()), name)) {
        const std::size_t end = html_.find('>', at_);
        at_ = end == std::string_view::npos ? html_.size() : end + 1;
        return;
      }
    }
  }

  void blank(std::size_t begin, std::size_t end) {
    if (!copy_) copy_.emplace(html_);
    std::fill(copy_->begin() + static_cast<std::ptrdiff_t>(begin), copy_->begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::vector<Open> stack_;
  std::size_t blanked_ = 0;  // of the stack
  std::unordered_map<std::string, std::size_t> count_;
  std::optional<std::string> copy_;
};

}  // namespace

std::optional<std::string> within_limits(std::string_view html) { return Scan(html).run(); }

}  // namespace tearsheet::dom
