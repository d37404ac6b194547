// What speaks against a quote: capitals on every word, a word before it that names (the film, titled, so-called), a place
// between first name and surname, one or two words that no cue ties to anybody.
#include "quotes/decision.hpp"

#include "quotes/lexicon.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t counted_words = 12;

struct Shape {
  std::size_t words = 0;
  std::size_t small = 0;  ///< words in lower case that a title would write large
  bool sentence = false;  ///< begins in upper case and holds or ends with a full stop, comma, question or exclamation mark
};

bool is_preposition_word(std::string_view word) {
  const WordFacts* facts = facts_of(word);
  return facts != nullptr && (facts->classes[0] >> static_cast<unsigned>(WordClass::preposition) & 1U) != 0;
}

/// Counts no more than `counted_words`: what is longer is no title.
Shape shape_of(std::string_view inside) {
  Shape s;
  char32_t first = 0;
  for (std::size_t at = 0; at < inside.size() && s.words < counted_words;) {
    const std::size_t begin = at;
    const char32_t c = text::next(inside, at);
    if (first == 0) first = c;
    if (!text::is_word(c)) continue;
    ++s.words;
    if (text::is_ideograph(c)) continue;
    for (std::size_t end = at; end < inside.size(); at = end) {
      const char32_t next = text::next(inside, end);
      if (!text::is_word(next) || text::is_ideograph(next)) break;
    }
    const std::string_view word = inside.substr(begin, at - begin);
    if (text::is_lower(c) && word.size() > 3 && !is_preposition_word(word)) ++s.small;
  }
  char32_t last = 0;
  for (std::size_t at = inside.size(); at > 0 && (last == 0 || text::is_space(last));) last = text::previous(inside, at);
  s.sentence = text::is_upper(first) && (text::ends_sentence(last) || last == U',' || last == U'—');
  return s;
}

bool is_nickname(const std::vector<Token>& tokens, std::size_t at) {
  return at > 0 && at + 1 < tokens.size() && tokens[at - 1].kind == TokenKind::word && tokens[at - 1].capital &&
         tokens[at + 1].kind == TokenKind::word && tokens[at + 1].capital && tokens[at].sign != U',' && tokens[at].sign != U'.' &&
         !is_no_name(tokens[at - 1]);
}

/// on ABC's “Good Morning”; in “The Bear.”; her book, “Salt.”: capitals all along, where a name of a thing stands. A full stop or
/// comma inside tells nothing, as American typesetting puts the sentence's own there.
bool is_work(const Shape& shape, bool upper, const std::vector<Token>& tokens, std::size_t at) {
  static constexpr std::array<std::string_view, 8> places = {"'s", "at", "for", "from", "in", "of", "on", "than"};
  if (at == 0 || !upper || shape.small > 0 || shape.words > 8) return false;
  const Token& before = tokens[at - 1];
  if (before.kind == TokenKind::word) {
    return std::ranges::binary_search(places, before.lower) || is_naming(before) || (shape.words > 1 && is_determiner(before));
  }
  return before.sign == U',' && at > 1 && is_naming(tokens[at - 2]);
}

bool follows_name_word(const std::vector<Token>& tokens, std::size_t at) {
  if (at == 0) return false;
  const Token& before = tokens[at - 1];
  if (before.kind == TokenKind::word && is_naming(before) && !(before.lower == "called")) return true;
  return at > 1 && before.lower == "as" && tokens[at - 2].lower == "known";
}

/// German reports speech in a mood of its own: er sei „erfreut“, es gebe „keinen Grund“.
bool is_reported(const std::vector<Token>& tokens, std::size_t at) {
  static constexpr std::array<std::string_view, 22> forms = {
      "bleibe", "dürfe", "gebe",  "gehe", "habe",  "handele", "handle", "hätten", "komme", "könne", "lasse",
      "liege",  "mache", "müsse", "sei",  "seien", "solle",   "stehe",  "werde",  "wisse", "wolle", "würden"};
  for (std::size_t i = at; i-- > 0 && at - i < 40 && tokens[i].sentence == tokens[at].sentence;) {
    if (std::ranges::binary_search(forms, tokens[i].lower)) return true;
  }
  for (std::size_t i = at + 1; i < tokens.size() && i < at + 12 && tokens[i].sentence == tokens[at].sentence; ++i) {
    if (std::ranges::binary_search(forms, tokens[i].lower)) return true;
  }
  return false;
}

/// “a”, “b”, “c”: three spans or more in a row, and none a sentence, are a list of names.
bool is_listed(const std::vector<Token>& tokens, std::size_t at) {
  const auto is_list_sign = [&](std::size_t i) {
    return tokens[i].kind == TokenKind::sign && (tokens[i].sign == U',' || tokens[i].sign == U'、');
  };
  const auto plain = [&](std::size_t i) {
    return tokens[i].kind == TokenKind::marked && !text::ends_sentence(tokens[i].sign) && tokens[i].sign != U',';
  };
  if (!plain(at)) return false;
  std::size_t first = at;
  while (first > 1 && at - first < 4 && is_list_sign(first - 1) && plain(first - 2)) first -= 2;
  std::size_t last = at;
  while (last + 2 < tokens.size() && last - at < 4 && is_list_sign(last + 1) && plain(last + 2)) last += 2;
  return last - first >= 4;
}

}  // namespace

bool is_quote(std::string_view inside, const std::vector<Token>& tokens, std::size_t at, const Attribution& a, bool single,
              bool german) {
  const Shape shape = shape_of(inside);
  if (shape.words == 0 || is_nickname(tokens, at) || is_listed(tokens, at)) return false;
  std::size_t begin = 0;
  if (!german && is_work(shape, text::is_upper(text::next(inside, begin)), tokens, at)) return false;
  const bool tied = a.cue.has_value();
  const bool near_cue = tied && (*a.cue < at ? at - *a.cue : *a.cue - at) <= 4;
  const bool ends_well = shape.sentence || tokens[at].sign == U',';
  if (follows_name_word(tokens, at) && shape.words <= 8 && !(tied && *a.cue > at && ends_well)) return false;
  if (tied && near_cue && (*a.cue > at || tokens[at - 1].sign == U':' || tokens[at - 1].sign == U',')) return true;
  if (shape.words <= 8 && shape.small == 0 && !ends_well && shape.words > 1 && !german) {
    std::size_t first = 0;
    if (text::is_upper(text::next(inside, first))) return false;
  }
  if (german && !tied && !shape.sentence && !(a.speaker && is_reported(tokens, at))) return false;
  if (shape.words <= 2 && !tied && !shape.sentence) return false;
  if (single && !tied && shape.words <= 3) return false;
  return true;
}

bool is_direct(std::string_view inside, const std::vector<Token>& tokens, std::size_t at) {
  std::size_t begin = 0;
  const bool upper = !inside.empty() && text::is_upper(text::next(inside, begin));
  const char32_t last = tokens[at].sign;
  const bool ends = text::ends_sentence(last) || last == U',' || last == U'—' || last == U'-';
  const bool outside_comma = at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::sign && tokens[at + 1].sign == U',';
  if (upper && (ends || outside_comma)) return true;
  const bool resumed = at > 1 && tokens[at - 1].kind == TokenKind::sign && tokens[at - 1].sign == U',' && ends;
  if (resumed) return true;  // “A,” X said, “and b.”
  const std::size_t words = text::count_words(inside);
  return (upper && words > 4) || (ends && words > 6);
}

}  // namespace tearsheet::quotes
