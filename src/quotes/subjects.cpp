// The sentence left of the cue is read into phrases once; then the shape of what stands right before the cue decides:
// a phrase (X said), a comma or bracket (X, a biologist, said), "who", or a verb or conjunction (X left and said).
#include "quotes/subjects.hpp"

#include "quotes/lexicon.hpp"
#include "quotes/speakers.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using Tokens = std::vector<Token>;

bool is_edge(const Tokens& tokens, std::size_t i, std::size_t begin) {
  if (i <= begin) return true;
  const Token& t = tokens[i - 1];
  return t.kind != TokenKind::word || is_conjunction(t);
}

bool is_aside_mark(const Token& t) {
  return t.kind == TokenKind::sign && (t.sign == U',' || t.sign == U'(' || t.sign == U'—' || t.sign == U'–');
}

/// True if a verb may follow the phrase at once: it looks like a subject.
bool leads_verb(const Tokens& tokens, const Phrase& p, std::size_t limit) {
  if (p.last >= limit) return true;
  const Token& t = tokens[p.last];
  return t.kind == TokenKind::word && t.lower != "'s" && !t.capital && !is_preposition(t) && !is_conjunction(t);
}

std::optional<Phrase> clause_subject(const Tokens& tokens, const std::vector<Phrase>& phrases, std::size_t begin,
                                     std::size_t limit) {
  for (std::size_t n = phrases.size(); n-- > 0;) {
    const Phrase& p = phrases[n];
    if (p.kind == PhraseKind::pronoun && is_relative(tokens[p.first])) continue;
    if (!is_governed(tokens, p) && is_edge(tokens, p.first, begin) && leads_verb(tokens, p, limit) &&
        (p.kind != PhraseKind::noun || n == 0)) {
      return p;
    }
  }
  for (const Phrase& p : phrases) {
    if (!is_governed(tokens, p) && !(p.kind == PhraseKind::pronoun && is_relative(tokens[p.first]))) return p;
  }
  return std::nullopt;
}

/// X, a biologist who has dived there since 1998, said: the phrase before the first comma of the aside.
std::optional<Phrase> before_aside(const Tokens& tokens, const std::vector<Phrase>& phrases, std::size_t begin,
                                   std::size_t limit) {
  const Phrase& nearest = phrases.back();  // the director of the museum, Ann Lee, said
  if (nearest.kind == PhraseKind::name && nearest.last + 1 == limit && nearest.last - nearest.core > 1 && nearest.first > begin &&
      tokens[nearest.first - 1].sign == U',' && gender_of_given_name(tokens[nearest.core].lower) != Gender::unknown) {
    return nearest;
  }
  std::optional<Phrase> fallback;
  for (std::size_t n = phrases.size(); n-- > 0;) {
    const Phrase& p = phrases[n];
    if (p.last >= limit || is_governed(tokens, p) || p.last + 1 >= limit) continue;
    const bool aside = is_aside_mark(tokens[p.last]) || tokens[p.last].lower == "of";
    if (!aside || !is_edge(tokens, p.first, begin)) continue;
    if (p.kind == PhraseKind::name) return p;
    fallback = p;
  }
  return fallback;
}

std::optional<Phrase> name_before(const std::vector<Phrase>& phrases, std::size_t end) {
  std::optional<Phrase> found;
  for (const Phrase& p : phrases) {
    if (p.last > end) break;
    if (p.kind != PhraseKind::pronoun) found = p;
  }
  return found;
}

/// a spokesman for Karin Voss: back from the object to what it hangs on.
std::optional<Phrase> governor(const Tokens& tokens, const std::vector<Phrase>& phrases, std::size_t n) {
  const std::size_t last = phrases[n].last;
  while (is_governed(tokens, phrases[n])) {
    if (n == 0 || phrases[n - 1].last + 1 != phrases[n].first) return std::nullopt;
    --n;
  }
  Phrase p = phrases[n];
  if (p.kind == PhraseKind::noun) p.last = last;
  return p;
}

/// Nordic nouns wear their article: broen, ordføreren, ingeniørene, borgmästaren.
bool is_definite_noun(const Token& t) {
  static constexpr std::array<std::string_view, 7> endings = {"en", "et", "ene", "erne", "na", "ne", "rna"};
  if (t.kind != TokenKind::word || t.lower.size() < 5 || t.is(WordClass::starter) || is_conjunction(t) || is_preposition(t))
    return false;
  return std::ranges::any_of(endings, [&](std::string_view ending) { return t.lower.ends_with(ending); });
}

}  // namespace

std::size_t before_auxiliaries(const Tokens& tokens, std::size_t cue, std::size_t begin) {
  std::size_t i = cue;
  while (i > begin && cue - i < 7 && is_between_word(tokens[i - 1])) --i;
  if (i == begin || tokens[i - 1].sign != U')') return i;
  std::size_t open = i - 1;  // Boris Lange (SPD) sagte
  while (open > begin && i - open < 8 && tokens[open].sign != U'(') --open;
  return tokens[open].sign == U'(' ? open : i;
}

std::optional<Phrase> subject_of(const Tokens& tokens, std::size_t first, std::size_t last, const Cues& cues) {
  const std::vector<Phrase> phrases = phrases_in(tokens, first, last, cues);
  std::optional<Phrase> fallback;
  for (const Phrase& p : phrases) {
    if (is_governed(tokens, p) || (p.last < last && tokens[p.last].lower == "'s")) continue;
    if (p.kind == PhraseKind::name) return p;
    if (p.kind == PhraseKind::pronoun &&
        (tokens[p.first].gender != Gender::unknown || (cues.bare_nouns() && tokens[p.first].lower == "de")))
      return p;
    if (!fallback && p.kind == PhraseKind::noun) fallback = p;
  }
  if (cues.bare_nouns() && first < last && is_definite_noun(tokens[first]))
    return Phrase{first, first, first + 1, PhraseKind::noun};
  return fallback;
}

std::optional<Subject> subject_of_cue(const Tokens& tokens, std::size_t cue, std::size_t begin, bool of_clause,
                                      const Cues& cues) {
  const std::size_t end = before_auxiliaries(tokens, cue, begin);
  const std::vector<Phrase> phrases = phrases_in(tokens, begin, end, cues);
  if (phrases.empty()) return std::nullopt;
  const auto plain = [](std::optional<Phrase> p) { return p ? std::optional(Subject{*p, std::nullopt}) : std::nullopt; };
  if (of_clause) return plain(clause_subject(tokens, phrases, begin, end));
  const Phrase& nearest = phrases.back();
  if (nearest.last == end) {
    if (nearest.kind == PhraseKind::pronoun) {
      Subject s{nearest, std::nullopt};
      if (is_relative(tokens[nearest.first])) s.antecedent = name_before(phrases, nearest.first);
      return s;
    }
    if (nearest.kind == PhraseKind::name && nearest.first > begin && tokens[nearest.first - 1].lower == "and" &&
        phrases.size() > 1) {
      const Phrase& other = phrases[phrases.size() - 2];
      if (other.kind == PhraseKind::name && other.last + 1 == nearest.first && is_edge(tokens, other.first, begin) &&
          !is_governed(tokens, other)) {
        return Subject{Phrase{other.first, other.first, nearest.last, PhraseKind::name}, std::nullopt};
      }
    }
    if (const auto p = governor(tokens, phrases, phrases.size() - 1)) return Subject{*p, std::nullopt};
  }
  if (end > begin && tokens[end - 1].kind == TokenKind::sign && tokens[end - 1].sign != U':') {
    if (const auto p = before_aside(tokens, phrases, begin, end)) return Subject{*p, std::nullopt};
  }
  return plain(clause_subject(tokens, phrases, begin, end));
}

std::optional<Phrase> clause_subject_of(const Tokens& tokens, std::size_t begin, std::size_t end, const Cues& cues) {
  return clause_subject(tokens, phrases_in(tokens, begin, end, cues), begin, end);
}

std::optional<Phrase> owner_of(const Tokens& tokens, std::size_t noun, std::size_t begin, const Cues& cues) {
  for (std::size_t i = noun; i-- > begin && noun - i < 5;) {
    const Token& t = tokens[i];
    if (t.kind != TokenKind::word || is_preposition(t)) break;
    if (t.lower == "'s") {
      const std::vector<Phrase> phrases = phrases_in(tokens, begin, i, cues);
      if (!phrases.empty() && phrases.back().last == i) return phrases.back();
    }
    if (t.lower == "his" || t.lower == "her") return Phrase{i, i, i + 1, PhraseKind::pronoun};
  }
  return std::nullopt;
}

bool is_passive(const Tokens& tokens, std::size_t cue) {
  static constexpr std::array<std::string_view, 8> forms = {"are", "be", "been", "being", "is", "was", "were", "wurde"};
  if (cue == 0 || !(tokens[cue].lower.ends_with("ed") || tokens[cue].lower.ends_with("t") || tokens[cue].lower == "said"))
    return false;
  std::size_t i = cue;
  while (i > 0 && cue - i < 2 && tokens[i - 1].lower.ends_with("ly")) --i;
  return i > 0 && std::ranges::binary_search(forms, tokens[i - 1].lower);
}

bool ends_subject(const Tokens& tokens, std::size_t cue, std::size_t begin, const Cues& cues) {
  const std::vector<Phrase> phrases = phrases_in(tokens, begin, cue, cues);
  return !phrases.empty() && phrases.back().last == cue && !is_governed(tokens, phrases.back());
}

}  // namespace tearsheet::quotes
