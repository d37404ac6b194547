#include "content/repeats.hpp"

#include "content/extent.hpp"
#include "content/measures.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace tearsheet::content {

namespace {

using boilerplate::RuleIndex;
using dom::NodeId;
using dom::Tag;

constexpr std::size_t least_repeated = 8;  // words: shorter lines come twice by right, a refrain or a "Thank you."
constexpr std::size_t least_item = 20;     // the same for list items: two recipes on a page share ingredients
constexpr std::size_t least_pulled = 5;
constexpr std::size_t least_pulled_heading = 10;  // a heading in a box is seldom a quotation
constexpr std::size_t most_pulled = 60;
constexpr std::size_t most_quotes = 200;  // on a page: more are a hostile one's
constexpr std::size_t most_sizes = 20;    // of pull quotes, in words: each is a pass over the article
constexpr std::size_t most_credit = 8;    // words beside a pull quote: who said it

// Polynomial hashes of all runs of a text's words: run [i, i + n) in constant time.
class Runs {
 public:
  explicit Runs(std::string_view text) {
    for (const std::uint64_t word : text::word_hashes(text)) hashes_.push_back(hashes_.back() * base + word);
  }
  [[nodiscard]] std::size_t size() const { return hashes_.size() - 1; }
  [[nodiscard]] std::uint64_t all() const { return hashes_.back(); }
  /// Calls f(hash) for each run of n words.
  template <typename F>
  void for_each(std::size_t n, F&& f) const {
    std::uint64_t power = 1;
    for (std::size_t i = 0; i < n; ++i) power *= base;
    for (std::size_t i = 0; i + n <= size(); ++i) f(hashes_[i + n] - hashes_[i] * power);
  }

 private:
  static constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;
  std::vector<std::uint64_t> hashes_{0};
};

enum class Place : std::uint8_t { paragraph, heading, item, cell };

Place place_of(const dom::Document& document, const dom::TextBlock& block) {
  Place place = Place::paragraph;
  for (NodeId n = document.parent(block.begin); n != dom::none; n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (tag == Tag::td || tag == Tag::th) return Place::cell;
    if (dom::heading_level(tag) != 0) place = Place::heading;
    if (place == Place::paragraph && (tag == Tag::li || tag == Tag::dd)) place = Place::item;
  }
  return place;
}

// Equal for texts that differ in white space, case and signs of ASCII alone.
std::uint64_t rough_hash(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) {
    const auto lower = static_cast<unsigned char>(text::to_lower_ascii(c));
    const bool counts = lower >= 0x80 || (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    if (counts) hash = (hash ^ lower) * 1099511628211ULL;
  }
  return hash;
}

// Drops what was there before, of two kinds: what is long enough to be told apart by itself, and the short lines beside it, which
// belong to the same copy. A table of contents repeats headings by right, cells and code repeat each other, and one question may
// be put to several people.
class Repeated {
 public:
  Repeated(const dom::Document& document, std::vector<RuleIndex>& left_out) : document_(document), left_out_(left_out) {}

  void drop() {
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      if (left_out_[i] == boilerplate::no_rule) look_at(i);
    }
    bool in_copy = false;
    for (Line& line : lines_) drop(line, in_copy);
    in_copy = false;
    for (auto line = lines_.rbegin(); line != lines_.rend(); ++line) drop(*line, in_copy);
  }

 private:
  struct Line {
    std::size_t block = 0;
    bool again = false;    ///< its text came before, in the same kind of place
    bool certain = false;  ///< and is long enough
  };

  // Most texts come once: only of one that came before its words and places are looked at.
  void look_at(std::size_t i) {
    const dom::TextBlock& block = document_.blocks()[i];
    if (block.preformatted) return;
    const auto [first, once] = first_.try_emplace(rough_hash(document_.text(block)), i);
    lines_.push_back({i, false, false});
    if (once) return;
    const Place place = place_of(document_, block);
    const dom::TextBlock& before = document_.blocks()[first->second];
    if (place == Place::cell || place != place_of(document_, before)) return;
    const std::string_view text = document_.text(block);
    if (text::word_hashes(text) != text::word_hashes(document_.text(before))) return;
    const std::size_t words = text::count_words(text);
    const bool asks = text.ends_with('?') || text.ends_with("？");
    lines_.back().again = words > 0;
    lines_.back().certain = !asks && words >= (place == Place::item ? least_item : least_repeated);
  }

  void drop(Line& line, bool& in_copy) {
    in_copy = line.certain || (line.again && in_copy);
    if (in_copy) left_out_[line.block] = repeated_;
  }

  const dom::Document& document_;
  std::vector<RuleIndex>& left_out_;
  RuleIndex repeated_ = boilerplate::rule_named("content.repeated");
  std::unordered_map<std::uint64_t, std::size_t> first_;  // block of each text's hash
  std::vector<Line> lines_;
};

// The element that sets a block apart as a quotation, by its name or class; none if nothing does.
NodeId set_apart(const dom::Document& document, const dom::TextBlock& block) {
  constexpr int levels = 4;
  NodeId n = document.parent(block.begin);
  for (int level = 0; level < levels && n != dom::none; ++level, n = document.parent(n)) {
    const Tag tag = document.tag(n);
    if (tag == Tag::article || tag == Tag::main || tag == Tag::body || tag == Tag::html) break;
    if (tag == Tag::blockquote || tag == Tag::aside) return n;
    const CategoryMask mask = categories(document.attribute(n, "class").value_or(""));
    if ((mask >> static_cast<unsigned>(Category::quote) & 1U) != 0) return n;
  }
  return dom::none;
}

// "“We go.” — Jane Roe": who said it stands behind the last dash, and in no sentence of the article.
std::string_view without_credit(std::string_view text) {
  std::size_t at = std::string_view::npos;
  for (const std::string_view dash : {"—", "–", " - "}) {
    if (const std::size_t found = text.rfind(dash);
        found != std::string_view::npos && (at == std::string_view::npos || found > at))
      at = found;
  }
  return at != std::string_view::npos && text::count_words(text.substr(at)) <= most_credit ? text.substr(0, at) : text;
}

struct Pulled {
  std::size_t block = 0;
  NodeId element = dom::none;
};

class PullQuotes {
 public:
  PullQuotes(const dom::Document& document, std::vector<RuleIndex>& left_out)
      : document_(document), left_out_(left_out), extent_(document, left_out) {}

  void drop() {
    collect();
    if (by_size_.empty()) return;
    for (const std::size_t i : others_) {
      const Runs runs(text(i));
      for (auto& [size, pulled] : by_size_) {
        runs.for_each(size, [&, &of_size = pulled](std::uint64_t hash) { found(of_size, hash); });
      }
    }
  }

 private:
  using ByHash = std::unordered_map<std::uint64_t, std::vector<Pulled>>;

  [[nodiscard]] std::string_view text(std::size_t i) const { return document_.text(document_.blocks()[i]); }

  void collect() {
    for (std::size_t i = 0; i < left_out_.size(); ++i) {
      if (left_out_[i] != boilerplate::no_rule) continue;
      const NodeId element = set_apart(document_, document_.blocks()[i]);
      if (element == dom::none || extent_.is_frame(element)) {
        others_.push_back(i);
        continue;
      }
      if (place_of(document_, document_.blocks()[i]) == Place::heading && text::count_words(text(i)) < least_pulled_heading)
        continue;
      add(i, element, text(i));
      if (const std::string_view words = without_credit(text(i)); words.size() < text(i).size()) add(i, element, words);
    }
  }

  void add(std::size_t block, NodeId element, std::string_view words) {
    const Runs runs(words);
    if (runs.size() < least_pulled || runs.size() > most_pulled) return;
    if (by_size_.size() == most_sizes && !by_size_.contains(runs.size())) return;
    if (++count_ > most_quotes) return;
    by_size_[runs.size()][runs.all()].push_back({block, element});
  }

  void found(ByHash& of_size, std::uint64_t hash) {
    const auto same = of_size.find(hash);
    if (same == of_size.end()) return;
    for (const Pulled& pulled : same->second) drop(pulled);
    of_size.erase(same);
  }

  // With the quote goes what stands beside it in its element: a line with the speaker's name.
  void drop(const Pulled& pulled) {
    constexpr std::size_t most_lines = 4;
    left_out_[pulled.block] = pull_quote_;
    const Extent::Range range = extent_.blocks(pulled.element);
    if (range.end - range.begin > most_lines) return;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (left_out_[i] == boilerplate::no_rule && text::count_words(text(i)) <= most_credit) left_out_[i] = pull_quote_;
    }
  }

  const dom::Document& document_;
  std::vector<RuleIndex>& left_out_;
  Extent extent_;
  RuleIndex pull_quote_ = boilerplate::rule_named("content.pull_quote");
  std::size_t count_ = 0;
  std::vector<std::size_t> others_;                  // chosen blocks that nothing sets apart
  std::unordered_map<std::size_t, ByHash> by_size_;  // those set apart, by their number of words and its hash
};

}  // namespace

void drop_repeats(const dom::Document& document, std::vector<RuleIndex>& left_out) {
  PullQuotes(document, left_out).drop();
  Repeated(document, left_out).drop();
}

}  // namespace tearsheet::content
