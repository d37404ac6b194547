// Half a body is told by what should be more: few words, an ellipsis at the end, a page that says it is not free, a longer
// articleBody. A text is taken in its place if it is this page's article: under its headline or address, or with the same
// paragraphs; and if it has far more to say.
#include "content/carried.hpp"

#include "content/assemble.hpp"
#include "content/measures.hpp"
#include "content/prose.hpp"
#include "content/scripts.hpp"
#include "text/words.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tearsheet::content {

namespace {

constexpr std::size_t hardly_any = 60;  // words: a body below this is none
constexpr std::size_t doubtful = 250;   // words: a body below this may be half of one
constexpr double much_more = 2.5;       // times the words of the visible body
constexpr double sure = 0.95;           // confidence in a visible body from which it is one, however short
constexpr double half = 0.5;

// Counted up to `most` and to the end of a block.
std::size_t words_of(const Body& body, std::size_t most) {
  std::size_t words = 0;
  for (const Block& block : body.blocks) {
    if (words >= most) break;
    words += block.type == BlockType::caption ? 0 : text::count_words(block.text);
  }
  return words;
}

bool breaks_off(const Body& body) {
  if (body.blocks.empty()) return true;
  const std::string& last = body.blocks.back().text;
  return last.ends_with("\u2026") || last.ends_with("...") || last.ends_with("[\u2026]") || last.ends_with("[...]");
}

// Told in bytes: both are of one language.
bool has_longer_data(const metadata::Facts& facts, const Body& body) {
  std::size_t bytes = 0;
  for (const Block& block : body.blocks) bytes += block.type == BlockType::caption ? 0 : block.text.size();
  return static_cast<double>(facts.article_body.size()) > much_more * static_cast<double>(bytes);
}

bool may_be_half(const metadata::Facts& facts, const Body& body) {
  return facts.accessible_for_free == false || breaks_off(body) || has_longer_data(facts, body) ||
         words_of(body, doubtful) < doubtful;
}

// Runs of plain letters from the visible body, to look for in the scripts before they are read. None where the body has no such
// run: in other alphabets a script may have escapes for every letter.
std::vector<std::string_view> runs_of(const Body& visible) {
  constexpr std::size_t least = 16;  // bytes
  constexpr std::size_t most_runs = 4;
  std::vector<std::string_view> out;
  for (const Block& block : visible.blocks) {
    const std::string_view text = block.text;
    std::string_view best;
    for (std::size_t at = 0; at < text.size() && out.size() < most_runs; ++at) {
      const std::size_t begin = at;
      while (at < text.size() &&
             (text[at] == ' ' || (text[at] >= 'a' && text[at] <= 'z') || (text[at] >= 'A' && text[at] <= 'Z')))
        ++at;
      if (at - begin > best.size()) best = text.substr(begin, at - begin);
    }
    if (best.size() >= least) out.push_back(best);
  }
  return out;
}

// Some script may hold what is shown. A visible body of which no run stands in any script is in none of them.
bool scripts_hold(const dom::Document& document, const Body& visible) {
  const std::vector<std::string_view> runs = runs_of(visible);
  if (runs.empty()) return true;
  return std::ranges::any_of(document.elements(dom::Tag::script), [&](dom::NodeId script) {
    if (script + 1 >= document.end(script)) return false;
    const std::string_view text = document.text(script + 1);
    return std::ranges::any_of(runs, [&](std::string_view run) { return text.find(run) != std::string_view::npos; });
  });
}

// What is known of the page's article, to know a text as this one.
class Page {
 public:
  Page(const dom::Document& document, const metadata::Facts& facts, const Body& visible) {
    if (facts.headline) add_title(*facts.headline);
    for (const dom::Tag tag : {dom::Tag::title, dom::Tag::h1}) {
      const auto elements = document.elements(tag);
      if (!elements.empty())
        add_title(tag == dom::Tag::title ? document.raw_text(elements[0]) : document.reader_text(elements[0]));
    }
    for (const dom::NodeId meta : document.elements(dom::Tag::meta)) {
      if (document.attribute(meta, "property") == "og:title")
        add_title(std::string(document.attribute(meta, "content").value_or("")));
    }
    if (facts.canonical_url) path_ = url::path(*facts.canonical_url);
    for (const Block& block : visible.blocks) blocks_.push_back(shingles(block.text));
    if (facts.description) description_ = shingles(*facts.description);
    if (!facts.headline) return;
    std::string_view before;
    text::for_each_word(*facts.headline, [&](std::string_view word) {
      std::size_t at = 0;
      const bool ideograph = text::is_ideograph(text::next(word, at));
      constexpr std::size_t least_bytes = 4;
      if (ideograph && !before.empty()) headline_.push_back(pair(before, word));
      if (!ideograph && word.size() >= least_bytes) headline_.push_back(text::hash_word(word));
      before = ideograph ? word : std::string_view();
    });
  }

  // 0 if the text may be any other, 1 if it is about the same, 2 if it is this article.
  [[nodiscard]] int likeness(const RichText& text, const std::string& plain) const {
    if (path_.size() > 1 && url::path(text.address) == path_) return 2;
    constexpr double same = 0.6;
    constexpr double other = 0.3;
    double alike = 0;
    for (const std::string& title : titles_) {
      if (text.headline.size() <= longest_title) alike = std::max(alike, text::word_likeness(text.headline, title));
    }
    if (alike >= same) return 2;
    const std::vector<std::uint64_t> of_text = shingles(plain);
    const std::unordered_set<std::uint64_t> in_text(of_text.begin(), of_text.end());
    for (const auto& block : blocks_) {
      if (block.size() >= 9 && share(block, in_text) >= same) return 2;
    }
    if (!description_.empty() && share(description_, in_text) >= same) return 1;
    if (!titles_.empty() && text::count_words(text.headline) >= 3 && alike < other) return 0;
    // Far enough down any long text has all words of a headline.
    constexpr std::size_t beginning = 4000;  // bytes
    return share(headline_, units(plain.substr(0, beginning))) >= same ? 1 : 0;
  }

  // Share of the visible text that stands in the carried one, and how many blocks stand before it: a standfirst at most.
  [[nodiscard]] double contained(const std::string& plain, std::size_t& before) const {
    const std::vector<std::uint64_t> of_text = shingles(plain);
    const std::unordered_set<std::uint64_t> in_text(of_text.begin(), of_text.end());
    double all = 0;
    double in = 0;
    std::size_t first = blocks_.size();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const double part = share(blocks_[i], in_text);
      if (part >= 0.5 && first == blocks_.size()) first = i;
      all += static_cast<double>(blocks_[i].size());
      in += static_cast<double>(blocks_[i].size()) * part;
    }
    constexpr std::size_t longest_standfirst = 2;
    before = first < blocks_.size() && first <= longest_standfirst ? first : 0;
    return all > 0 ? in / all : 0;
  }

 private:
  // Each is compared with each text's headline.
  static constexpr std::size_t longest_title = 600;  // bytes
  static constexpr std::size_t most_titles = 8;
  void add_title(std::string title) {
    if (title.size() <= longest_title && titles_.size() < most_titles) titles_.push_back(std::move(title));
  }

  static std::uint64_t pair(std::string_view a, std::string_view b) { return text::hash_word(a) * 31 + text::hash_word(b); }

  static double share(const std::vector<std::uint64_t>& part, const std::unordered_set<std::uint64_t>& whole) {
    if (part.empty()) return 0;
    const auto found = std::count_if(part.begin(), part.end(), [&](std::uint64_t h) { return whole.count(h) != 0; });
    return static_cast<double>(found) / static_cast<double>(part.size());
  }

  // Words, and pairs of ideographs: one alone says nothing.
  static std::unordered_set<std::uint64_t> units(const std::string& plain) {
    std::unordered_set<std::uint64_t> out;
    std::string_view before;
    text::for_each_word(plain, [&](std::string_view word) {
      std::size_t at = 0;
      const bool ideograph = text::is_ideograph(text::next(word, at));
      out.insert(ideograph && !before.empty() ? pair(before, word) : text::hash_word(word));
      before = ideograph ? word : std::string_view();
    });
    return out;
  }

  std::vector<std::string> titles_;
  std::string path_;
  std::vector<std::vector<std::uint64_t>> blocks_;
  std::vector<std::uint64_t> description_, headline_;
};

// What stands between the paragraphs in HTML that an editor filled: captions and the like by their classes, and short marks that
// come again and again, for what a script would put in their place.
std::vector<boilerplate::RuleIndex> left_out_of(const dom::Document& inside, const boilerplate::Marks& marks) {
  const auto blocks = inside.blocks();
  const boilerplate::RuleIndex not_article = boilerplate::rule_named("content.not_article");
  constexpr auto bit = [](Category c) { return CategoryMask{1} << static_cast<unsigned>(c); };
  const CategoryMask others = bit(Category::caption) | bit(Category::ad) | bit(Category::related) | bit(Category::newsletter);
  constexpr std::size_t longest_mark = 3;  // words
  std::unordered_map<std::string_view, int> times;
  for (const dom::TextBlock& block : blocks) ++times[inside.text(block)];
  std::vector<boilerplate::RuleIndex> out = marks.block;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (out[i] != boilerplate::no_rule) continue;
    const std::string_view text = inside.text(blocks[i]);
    bool other = times[text] > 1 && text::count_words(text) <= longest_mark;
    dom::NodeId n = blocks[i].element;
    for (int level = 0; level < 3 && n != dom::none; ++level, n = inside.parent(n))
      other = other || (categories(inside.attribute(n, "class").value_or("")) & others) != 0;
    if (other) out[i] = not_article;
  }
  return out;
}

}  // namespace

std::optional<Carried> find_carried(const dom::Document& document, const metadata::Facts& facts, const Body& visible) {
  if (!may_be_half(facts, visible)) return std::nullopt;
  const std::size_t words = words_of(visible, std::numeric_limits<std::size_t>::max());
  const bool may_be_none = words < hardly_any || (words < doubtful && visible.confidence < sure);
  if (!may_be_none && !scripts_hold(document, visible)) return std::nullopt;
  const Page page(document, facts, visible);
  std::optional<Carried> best;
  int best_likeness = 0;
  double best_prose = 0;
  for (ScriptText& found : read_scripts(document)) {
    if (found.text.prose < much_more * static_cast<double>(words)) continue;
    const std::string plain = without_tags(found.text.html);
    int likeness = page.likeness(found.text, plain);
    std::size_t before = 0;
    // What is shown must be the beginning of what is carried: else it is another article, or the page is whole.
    const double contained = page.contained(plain, before);
    if (contained >= half) likeness = 2;
    const bool no_body = words < hardly_any || (words < doubtful && visible.confidence < sure && likeness == 2);
    if (likeness == 0 || (!no_body && contained < half)) continue;
    // JSON-LD has no paragraphs: a text with as many words is better.
    // Words that are no prose come from what stands around an article.
    const double prose = found.text.prose * found.text.prose / found.text.words * (found.source == "state-json" ? 1.1 : 1);
    if (likeness < best_likeness || (likeness == best_likeness && prose <= best_prose)) continue;
    best_likeness = likeness;
    best_prose = prose;
    best = Carried{std::move(found.text.html), found.source, before};
  }
  return best;
}

void take_carried(Body& body, const Carried& carried, const dom::Document& document, const dom::Document& inside,
                  const boilerplate::Marks& marks) {
  std::vector<boilerplate::RuleIndex> left_out = left_out_of(inside, marks);
  std::vector<Block> blocks = assemble(inside, left_out);
  if (blocks.empty()) return;
  body.blocks.resize(std::min(carried.kept, body.blocks.size()));
  body.blocks.insert(body.blocks.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
  body.confidence = std::max(body.confidence, sure);
  // What was shown and is not in the carried text is left out now.
  std::string all;
  for (const Block& block : body.blocks) all.append(block.text).append("\n");
  const boilerplate::RuleIndex not_article = boilerplate::rule_named("content.not_article");
  for (std::size_t i = 0; i < body.left_out.size(); ++i) {
    if (body.left_out[i] != boilerplate::no_rule) continue;
    if (all.find(document.text(document.blocks()[i])) == std::string::npos) body.left_out[i] = not_article;
  }
}

}  // namespace tearsheet::content
