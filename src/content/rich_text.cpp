// How an article is found among the values of a script:
//
//   1. Every string that may be text is a piece: its name says so, or it is prose. Names such as "related" and types such as
//      "image" rule out all that they hold.
//   2. A piece belongs to the paragraph, heading, item or quote around it (its owner), else to itself: rich-text trees cut
//      paragraphs into runs, one a link.
//   3. An object with a headline, an address or date, and prose is a story; a region is a story without the stories in it, or
//      what is in none. Two stories never mix.
//   4. In a region, a text is the deepest value that holds nearly all of the prose. The members of an object are texts each for
//      itself, unless its prose stands in it directly: as strings, or as paragraphs under names.
#include "content/rich_text.hpp"

#include "content/prose.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace tearsheet::content {

namespace {

using json::LiteralKind;
using json::Script;

constexpr double least_prose = 50;          // words of a text that may be an article
constexpr std::size_t shortest_prose = 50;  // bytes: a string of other names may be prose from here on
constexpr std::size_t long_text = 400;      // bytes: more than a teaser has
constexpr std::uint32_t long_array = 8;     // values: the same in pieces
constexpr double nearly_all = 0.85;
// What is compared with each other or lies in one another costs the square of its number: honest pages stay far below.
constexpr std::size_t most_runs = 200;
constexpr std::size_t most_stories = 500;

struct Piece {
  std::uint32_t at = 0;     // the literal
  std::uint32_t owner = 0;  // the paragraph's object, or `at`
  Prose prose;
};

// {"name": "p"}: the element of a tree of HTML.
bool is_element(std::string_view name, std::string_view value) {
  constexpr auto blocks = std::to_array<std::string_view>({"blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p"});
  return name == "name" && std::find(blocks.begin(), blocks.end(), value) != blocks.end();
}

// A string that is JSON again is read by itself.
bool is_json(std::string_view s) {
  constexpr std::string_view begins = "{[\"\\]";
  return s.starts_with('{') || (s.size() > 1 && s.front() == '[' && begins.find(s[1]) != std::string_view::npos);
}

bool is_block(Role role) { return role != Role::none && role < Role::aside; }

class Finder {
 public:
  Finder(const Script& script, std::vector<RichText>& out) : script_(script), out_(out), facts_(script.size()) {}

  void run() {
    read_names();
    read_pieces();
    if (pieces_.empty()) return;
    add_up();
    std::size_t stories = 0;
    for (std::uint32_t n = 0; n < script_.size() && stories < most_stories; ++n) {
      if (facts_[n].region != n || facts_[n].mass < least_prose) continue;
      emit_texts(n);
      ++stories;
    }
  }

 private:
  struct Facts {
    NameKind name = NameKind::other;
    Role role = Role::none;
    bool has_address = false, has_story = false, has_text = false, left_out = false;
    std::uint32_t headline = 0, address = 0;  // literals; 0 if there is none
    std::uint32_t owner = 0;                  // nearest block around; 0 if there is none
    std::uint32_t region = 0;
    double mass = 0;    // words of prose, stories within apart
    double direct = 0;  // the same in strings that it holds itself
  };

  // What each value is called, and what its object is for that.
  void read_names() {
    for (std::uint32_t n = 1; n < script_.size(); ++n) {
      const std::uint32_t parent = script_[n].parent;
      Facts& holder = facts_[parent];
      Facts& own = facts_[n];
      const bool in_array = parent != 0 && script_.is(parent, LiteralKind::array);
      own.name = in_array ? holder.name : name_kind(script_.name(n));
      if (!script_.is(parent, LiteralKind::object)) continue;
      const bool string = script_.is(n, LiteralKind::string);
      if (string && holder.role == Role::none && (own.name == NameKind::type || is_element(script_.name(n), script_.raw(n))))
        holder.role = role_of(script_.raw(n));
      if (own.name == NameKind::headline && string && holder.headline == 0) holder.headline = n;
      if (own.name == NameKind::address && string && holder.address == 0) holder.address = n;
      holder.has_address = holder.has_address || own.name == NameKind::address;
      holder.has_story = holder.has_story || own.name == NameKind::story;
      const bool is_long = string ? script_[n].size >= long_text : script_[n].end - n > long_array;
      holder.has_text = holder.has_text || (own.name == NameKind::text && is_long);
    }
  }

  void read_pieces() {
    for (std::uint32_t n = 1; n < script_.size(); ++n) {
      Facts& own = facts_[n];
      const Facts& around = facts_[script_[n].parent];
      own.owner = is_block(own.role) ? n : around.owner;
      // A story may be sent as a newsletter or told as a podcast: its type does not rule its own text out.
      const bool whole_story = own.headline != 0 && own.has_text;
      own.left_out = around.left_out || own.name == NameKind::aside || (own.role == Role::media && !whole_story) ||
                     (own.role == Role::aside && around.owner == 0 && !whole_story);
      if (own.left_out || !script_.is(n, LiteralKind::string) || is_json(script_.raw(n))) continue;
      const bool named = own.name == NameKind::text;
      if (!named && (own.name != NameKind::other || script_[n].size < shortest_prose)) continue;
      Piece piece{n, own.owner == 0 ? n : own.owner, read_prose(script_.string(n))};
      // Words that end no sentence are text in a paragraph or a heading alone.
      const bool told = named && (own.owner != 0 || (piece.prose.words >= 3 && text::ends_sentence(piece.prose.plain)));
      if (piece.prose.words == 0 || (piece.prose.prose == 0 && !told)) continue;
      own.mass = piece.prose.prose;
      pieces_.push_back(std::move(piece));
    }
    count_paragraphs();
  }

  // Runs of a paragraph are prose together, though none of them ends a sentence alone.
  void count_paragraphs() {
    for (std::size_t i = 0; i < pieces_.size();) {
      std::size_t j = i;
      std::string whole;
      double alone = 0;
      for (; j < pieces_.size() && pieces_[j].owner == pieces_[i].owner; ++j) {
        whole.append(pieces_[j].prose.plain);
        alone += pieces_[j].prose.prose;
      }
      if (j - i > 1) facts_[pieces_[i].at].mass += std::max(0.0, count_prose(whole) - alone);
      i = j;
    }
  }

  void add_up() {
    for (std::uint32_t n = script_.size(); n-- > 1;) {
      Facts& own = facts_[n];
      const bool story = own.headline != 0 && (own.has_address || own.has_story) && own.mass >= least_prose;
      own.region = story ? n : 0;
      Facts& parent = facts_[script_[n].parent];
      if (!story) parent.mass += own.mass;
      if (script_.is(n, LiteralKind::string)) parent.direct += own.mass;
    }
    for (std::uint32_t n = 1; n < script_.size(); ++n) {
      if (facts_[n].region != n) facts_[n].region = facts_[script_[n].parent].region;
    }
  }

  [[nodiscard]] std::uint32_t deepest(std::uint32_t n) const {
    for (;;) {
      if (is_block(facts_[n].role)) return n;
      std::uint32_t child = n + 1;
      while (child < script_[n].end &&
             (facts_[child].region != facts_[n].region || facts_[child].mass < nearly_all * facts_[n].mass))
        child = script_[child].end;
      if (child >= script_[n].end) return n;
      n = child;
    }
  }

  void emit_texts(std::uint32_t region) {
    std::vector<std::uint32_t> open = {region};
    while (!open.empty()) {
      const std::uint32_t node = deepest(open.back());
      open.pop_back();
      double direct = 0;
      std::vector<std::uint32_t> members;
      for (std::uint32_t n = node + 1; n < script_[node].end; n = script_[n].end) {
        if (facts_[n].region != region) continue;
        direct += script_.is(n, LiteralKind::string) || is_block(facts_[n].role) ? facts_[n].mass : facts_[n].direct;
        if (facts_[n].mass >= least_prose) members.push_back(n);
      }
      const bool members_apart = node == 0 || script_.is(node, LiteralKind::object);
      if (!members_apart || is_block(facts_[node].role) || direct >= facts_[node].mass / 2) {
        emit(region, node);
      } else {
        open.insert(open.end(), members.rbegin(), members.rend());
      }
    }
  }

  void emit(std::uint32_t region, std::uint32_t node) {
    const auto before = [](const Piece& piece, std::uint32_t n) { return piece.at < n; };
    const auto begin = std::lower_bound(pieces_.begin(), pieces_.end(), node, before);
    const auto end = std::lower_bound(begin, pieces_.end(), script_[node].end, before);
    RichText text;
    std::unordered_set<std::uint64_t> seen;
    for (auto piece = begin; piece != end;) {
      auto stop = piece;
      std::vector<const Piece*> runs;
      for (; stop != end && stop->owner == piece->owner; ++stop) {
        if (facts_[stop->at].region == region) runs.push_back(&*stop);
      }
      add_paragraph(runs, seen, text);
      piece = stop;
    }
    text.name = script_.name(node);
    if (const std::uint32_t n = facts_[region].headline; n != 0) text.headline = script_.string(n);
    if (const std::uint32_t n = facts_[region].address; n != 0) text.address = script_.string(n);
    out_.push_back(std::move(text));
  }

  // True if what is told has come before, in one piece or in others; else it has now.
  static bool was_told(const std::string& plain, std::unordered_set<std::uint64_t>& seen) {
    constexpr std::size_t least_told = 5;
    const std::vector<std::uint64_t> told = shingles(plain);
    const auto again = std::count_if(told.begin(), told.end(), [&](std::uint64_t h) { return seen.count(h) != 0; });
    if (told.size() >= least_told && 10 * static_cast<std::size_t>(again) >= 9 * told.size()) return true;
    seen.insert(told.begin(), told.end());
    return false;
  }

  // The text of one owner. What came before is not said twice: caches hold texts under several names, whole and in paragraphs.
  void add_paragraph(std::vector<const Piece*>& runs, std::unordered_set<std::uint64_t>& seen, RichText& text) const {
    if (runs.empty()) return;
    without_copies(runs);
    std::string html;
    std::string plain;
    std::size_t words = 0;
    for (const Piece* run : runs) {
      html.append(run->prose.html);
      plain.append(run->prose.plain);
      words += run->prose.words;
    }
    if (was_told(plain, seen)) return;
    constexpr std::size_t longest_heading = 40;
    Role role = runs.front()->owner == runs.front()->at ? Role::none : facts_[runs.front()->owner].role;
    if (role == Role::heading && words > longest_heading) role = Role::paragraph;
    const std::string_view tag = role == Role::heading ? "h2"
                                 : role == Role::item  ? "li"
                                 : role == Role::quote ? "blockquote"
                                                       : "p";
    text.prose += count_prose(plain);
    text.words += static_cast<double>(words);
    text.html.append("<").append(tag).append(">").append(html).append("</").append(tag).append(">\n");
  }

  // A paragraph may stand whole beside its runs: the shallower one is taken.
  void without_copies(std::vector<const Piece*>& runs) const {
    if (runs.size() < 2 || runs.size() > most_runs) return;
    const auto longest = *std::max_element(
        runs.begin(), runs.end(), [](const Piece* a, const Piece* b) { return a->prose.plain.size() < b->prose.plain.size(); });
    std::size_t others = 0;
    for (const Piece* run : runs) {
      if (run == longest || longest->prose.plain.find(run->prose.plain) == std::string::npos) continue;
      others += run->prose.plain.size();
    }
    // Runs that make up the whole, not a word that happens to be in it too.
    if (2 * others >= longest->prose.plain.size()) runs = {longest};
  }

  const Script& script_;
  std::vector<RichText>& out_;
  std::vector<Facts> facts_;
  std::vector<Piece> pieces_;
};

}  // namespace

void find_rich_texts(const json::Script& script, std::vector<RichText>& out) { Finder(script, out).run(); }

}  // namespace tearsheet::content
