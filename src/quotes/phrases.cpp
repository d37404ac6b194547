// A phrase is read from its first word on: a pronoun alone; capitals in a row with particles and initials; or an article
// and what follows up to the first word that can belong to no noun phrase. Each reading looks at a dozen tokens at most.
#include "quotes/phrases.hpp"

#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t longest_phrase = 12;  // tokens

bool is_word(const std::vector<Token>& tokens, std::size_t i, std::size_t limit) {
  return i < limit && tokens[i].kind == TokenKind::word;
}

bool is_verb_cue(const Token& t) { return !t.capital && t.cue != CueKind::none && t.cue != CueKind::noun; }

bool is_name_word(const Token& t) {
  return t.kind == TokenKind::word && t.capital && (!is_no_name(t) || is_title(t)) && t.lower != "i";
}

/// Edda Kowal von der Universität, zu Beginn: a German noun behind the particle, which is a preposition then.
bool is_german_thing(const Token& t) {
  static constexpr std::array<std::string_view, 24> endings = {
      "akademie",    "amt",          "anfang", "bank",   "beginn",   "behörde", "ende",    "fraktion",
      "gericht",     "gewerkschaft", "gruppe", "heit",   "institut", "ität",    "keit",    "klinik",
      "ministerium", "partei",       "schaft", "schule", "stiftung", "ung",     "verband", "zentrum"};
  return std::ranges::any_of(endings, [&](std::string_view ending) { return t.lower.ends_with(ending); });
}

/// End of the capitals in a row from `at`.
std::size_t name_end(const std::vector<Token>& tokens, std::size_t at, std::size_t limit) {
  std::size_t i = at;
  while (i < limit) {
    if (is_name_word(tokens[i])) {
      ++i;
      continue;
    }
    if (tokens[i].kind == TokenKind::marked && i > at && i + 1 < limit && is_name_word(tokens[i + 1]) &&
        tokens[i].end - tokens[i].begin < 40 && tokens[i].sign != U',' && tokens[i].sign != U'.') {  // William “Buck” Sorrell
      i += 2;
      continue;
    }
    std::size_t j = i;
    while (j < i + 3 && is_word(tokens, j, limit) && (!tokens[j].capital || i == at) && is_particle(tokens[j])) ++j;
    if (j == i || j >= limit || !is_name_word(tokens[j]) || (i == at && tokens[i].lower == "the")) break;
    if (i > at && is_german_thing(tokens[j])) break;
    i = j;
  }
  return i;
}

/// A small word that says what the person named next is: strategist, columnist, leader, spokesman, chief.
bool is_describing(const Token& t) {
  static constexpr std::array<std::string_view, 18> endings = {"er",   "or",    "ist",     "man",       "woman",     "yst",
                                                               "aide", "chief", "chair",   "nominee",   "candidate", "president",
                                                               "ant",  "ent",   "general", "executive", "person",    "head"};
  if (t.kind != TokenKind::word || t.capital || t.lower.size() < 4 || is_preposition(t) || is_conjunction(t)) return false;
  return std::ranges::any_of(endings, [&](std::string_view ending) { return t.lower.ends_with(ending); });
}

bool belongs_to_noun(const Token& t) {
  if (t.kind != TokenKind::word) return false;
  if (t.lower == "'s") return true;
  return !is_preposition(t) && !is_conjunction(t) && !is_pronoun(t) && !is_relative(t) && !is_verb_cue(t) &&
         (!is_between_word(t) || t.capital);
}

/// Where the last capitals in a row of [first, last) begin, if they end the phrase; else `first`.
std::size_t core_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  std::size_t core = last;
  while (core > first) {
    const Token& t = tokens[core - 1];
    if (t.kind == TokenKind::word && (!t.capital && !(core < last && is_particle(t)))) break;
    if (t.capital && is_no_name(t) && !is_title(t)) break;
    --core;
  }
  while (core + 1 < last && is_title(tokens[core])) ++core;
  return core < last ? core : first;
}

std::optional<Phrase> noun_at(const std::vector<Token>& tokens, std::size_t at, std::size_t limit, const Cues& cues) {
  const bool article = is_determiner(tokens[at]);
  std::size_t i = at + 1;
  if (article && is_word(tokens, i, limit) && !is_preposition(tokens[i]) && !is_verb_cue(tokens[i]))
    ++i;
  else if (article && !(i < limit && is_verb_cue(tokens[i])))
    return std::nullopt;
  bool headed = cues.capital_nouns() && tokens[i - 1].capital && i > at + 1;  // Der Verein baute: the noun ends the phrase
  while (i < std::min(limit, at + longest_phrase) && belongs_to_noun(tokens[i]) && (!headed || tokens[i].capital)) {
    headed = headed || (cues.capital_nouns() && tokens[i].capital);
    ++i;
  }
  if (tokens[i - 1].lower == "'s") --i;
  const std::size_t core = core_of(tokens, at, i);
  const bool named = core > at && tokens[core].capital && (tokens[core - 1].lower != "the" || i - core > 0);
  if (!article && named && core > at && !is_describing(tokens[core - 1])) return std::nullopt;
  if (!article && !named && !is_role(tokens[i - 1])) return std::nullopt;
  if (i <= at) return std::nullopt;
  if (named && article && cues.capital_nouns() && i - at > 3) {  // Der Förster Edgar Moosbach
    std::size_t given = i - 2;
    while (given > at + 1 && !tokens[given].capital) --given;
    return Phrase{at, given, i, PhraseKind::name};
  }
  const bool bare = core == at + 1 && article;  // the Ministry: the article belongs to it
  return Phrase{at, named && !bare ? core : at, i, named ? PhraseKind::name : PhraseKind::noun};
}

/// Where the name proper begins in [first, last): behind the last title; where nouns have capitals, at the given name.
std::size_t behind_titles(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues) {
  std::size_t core = first;
  for (std::size_t i = first; i + 1 < last; ++i) {  // Varnish President Edda Kowal
    if (is_title(tokens[i])) core = i + 1;
  }
  if (!cues.capital_nouns()) return core;
  std::size_t given = core;
  while (given + 1 < last && gender_of_given_name(tokens[given].lower) == Gender::unknown) ++given;
  if (given + 1 < last) return given;  // Gletscherforscher Edda Kowal
  const std::string_view word = tokens[core].lower;
  const std::size_t hyphen = word.find('-');
  const bool office = hyphen != std::string_view::npos && word.size() > 8 && core + 1 < last &&
                      gender_of_given_name(word.substr(0, hyphen)) == Gender::unknown &&
                      gender_of_given_name(word.substr(hyphen + 1)) == Gender::unknown;
  return office ? core + 1 : core;  // Eisbahn-Betreiberin Kowal
}

/// A name that goes on: Varnish strategist Rune Ashby; Kowal's campaign; Kowal's aide Rune Ashby.
Phrase extended(Phrase name, const std::vector<Token>& tokens, std::size_t limit, const Cues& cues) {
  std::size_t i = name.last;
  const std::size_t far = std::min(limit, i + 7);
  const bool owns = i < far && tokens[i].lower == "'s";
  if (owns) ++i;
  const std::size_t first = i;
  while (i < far && belongs_to_noun(tokens[i]) && !tokens[i].capital && tokens[i].lower != "'s") ++i;
  if (i < limit && is_name_word(tokens[i]) && i > name.last &&
      (i == first || is_describing(tokens[i - 1]) || gender_of_given_name(tokens[i].lower) != Gender::unknown)) {
    const std::size_t end = name_end(tokens, i, std::min(limit, i + longest_phrase));
    return Phrase{name.first, behind_titles(tokens, i, end, cues), end, PhraseKind::name};
  }
  if (!owns || i == first) return name;
  const bool whole = i >= limit || is_verb_cue(tokens[i]) || is_between_word(tokens[i]);
  return Phrase{name.first, name.first, whole ? i : first + 1, PhraseKind::noun};
}

/// Governor of Varn Edda Kowal: an office with its place or field, and the name behind it.
std::optional<Phrase> office_at(const std::vector<Token>& tokens, std::size_t first, std::size_t last, std::size_t limit) {
  const bool office = is_title(tokens[last - 1]) || tokens[last - 1].lower == "ceo";
  if (!office || last + 1 >= limit || (tokens[last].lower != "of" && tokens[last].lower != "for")) return std::nullopt;
  std::size_t i = last + 1;
  if (tokens[i].lower == "the") ++i;
  const std::size_t end = i < limit ? name_end(tokens, i, std::min(limit, i + longest_phrase)) : i;
  for (std::size_t given = i; given + 1 < end; ++given) {
    if (gender_of_given_name(tokens[given].lower) != Gender::unknown) return Phrase{first, given, end, PhraseKind::name};
  }
  return std::nullopt;
}

/// del, della, du, vom: what follows is a noun without an article of its own.
bool holds_article(std::string_view link) {
  static constexpr std::array<std::string_view, 11> links = {"da",  "das", "del", "della", "delle", "dello",
                                                             "des", "do",  "dos", "du",    "vom"};
  return std::ranges::binary_search(links, link);
}

/// el jefe del Gobierno polaco: an adjective behind the noun, where languages put it there and the clause ends with it.
std::size_t with_adjective(const std::vector<Token>& tokens, std::size_t end, std::size_t limit, const Cues& cues) {
  if (!cues.subject_first() || end >= limit || tokens[end].capital || !belongs_to_noun(tokens[end])) return end;
  if (tokens[end].lower.size() < 4 || is_determiner(tokens[end])) return end;
  const bool ends = end + 1 >= limit || tokens[end + 1].kind == TokenKind::sign;
  return ends ? end + 1 : end;
}

}  // namespace

bool is_between_word(const Token& t) {
  if (t.kind != TokenKind::word) return false;
  return is_between(t) || (!t.capital && t.lower.size() > 4 && t.lower.ends_with("ly"));
}

std::optional<Phrase> phrase_at(const std::vector<Token>& tokens, std::size_t at, std::size_t limit, const Cues& cues) {
  limit = std::min(limit, tokens.size());
  if (!is_word(tokens, at, limit)) return std::nullopt;
  const Token& t = tokens[at];
  const bool that = t.lower == "that" && at + 1 < limit && tokens[at + 1].capital;  // said that Ann Lee
  const bool article = is_determiner(t) && !that;
  if (is_pronoun(t) && (!article || !is_word(tokens, at + 1, limit) || is_verb_cue(tokens[at + 1])) &&
      (t.lower != "i" || t.capital)) {
    return Phrase{at, at, at + 1, PhraseKind::pronoun};
  }
  if (!article && is_name_word(t) && !(is_particle(t) && is_no_name(t))) {
    const std::size_t end = name_end(tokens, at, std::min(limit, at + longest_phrase));
    if (end > at) {
      if (const auto office = office_at(tokens, at, end, limit)) return office;
      return extended({at, behind_titles(tokens, at, end, cues), end, PhraseKind::name}, tokens, limit, cues);
    }
  }
  const bool links = cues.verb_second() && !cues.capital_nouns() && !t.capital && is_preposition(t);  // le chef de la Garde
  if (is_particle(t) && t.lower != "zu" && !links &&
      (!t.capital || (!article && !is_preposition(t)))) {  // von der Straten, Von der Straten
    const std::size_t end = name_end(tokens, at, std::min(limit, at + longest_phrase));
    std::size_t head = at;
    while (head + 1 < end && is_particle(tokens[head])) ++head;
    const bool given = cues.capital_nouns() && end > at &&
                       (is_german_thing(tokens[head]) || behind_titles(tokens, at, end, cues) != at);  // von Edda Kowal
    if (end > at && !given) return Phrase{at, at, end, PhraseKind::name};
  }
  if (t.capital && !article) return std::nullopt;
  if (!article && (!belongs_to_noun(t) || t.lower == "'s")) return std::nullopt;
  return noun_at(tokens, at, limit, cues);
}

std::optional<Phrase> whole_phrase_at(const std::vector<Token>& tokens, std::size_t at, std::size_t limit, const Cues& cues) {
  auto phrase = phrase_at(tokens, at, limit, cues);
  limit = std::min(limit, tokens.size());
  if (!phrase) return phrase;
  static constexpr std::array<std::string_view, 30> links = {
      "at",   "av",   "da",  "das", "de", "del", "della", "der", "des", "di",  "do",  "dos",  "du",   "for", "fra",
      "from", "från", "för", "i",   "in", "of",  "på",    "van", "vid", "vom", "von", "voor", "with", "z",   "ze"};
  for (int n = 0; n < 3 && phrase->last + 1 < limit; ++n) {
    const std::string_view link = tokens[phrase->last].lower;
    const bool both = link == "and" && phrase->kind == PhraseKind::name;
    if (!both && (phrase->kind != PhraseKind::noun || !std::ranges::binary_search(links, link))) break;
    const auto next = phrase_at(tokens, phrase->last + 1, limit, cues);
    const bool plain = cues.subject_first() && !is_determiner(tokens[phrase->last + 1]);  // el jefe de prensa
    if (!next && !both && !cues.capital_nouns() && (plain || holds_article(link)) && belongs_to_noun(tokens[phrase->last + 1])) {
      phrase->last = with_adjective(tokens, phrase->last + 2, limit, cues);
      continue;
    }
    if (!next || next->kind == PhraseKind::pronoun || (both && next->kind != PhraseKind::name)) break;
    if (both && phrase->core != phrase->first) phrase->core = phrase->first;
    phrase->last = both ? next->last : with_adjective(tokens, next->last, limit, cues);
  }
  return phrase;
}

std::vector<Phrase> phrases_in(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues) {
  std::vector<Phrase> phrases;
  for (std::size_t i = first; i < last;) {
    if (const auto phrase = phrase_at(tokens, i, last, cues)) {
      phrases.push_back(*phrase);
      i = phrase->last;
    } else {
      ++i;
    }
  }
  return phrases;
}

bool is_governed(const std::vector<Token>& tokens, const Phrase& phrase) {
  if (phrase.first == 0) return false;
  const Token& before = tokens[phrase.first - 1];
  if (before.kind == TokenKind::sign && before.sign == U'(') return true;
  const bool clause = is_conjunction(before) && phrase.last < tokens.size() && tokens[phrase.last].cue == CueKind::verb;
  return before.kind == TokenKind::word && is_preposition(before) && !clause;  // As Ann Lee told them
}

}  // namespace tearsheet::quotes
