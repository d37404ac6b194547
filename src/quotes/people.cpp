// Names are added as they come; a noun with its article goes back to the role told of a person, or to whom its gender fits.
#include "quotes/people.hpp"

#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

/// The articles of what is known already.
bool is_definite(const Token& t) {
  static constexpr std::array<std::string_view, 16> articles = {"das", "de", "den", "der", "det", "die", "el",  "het",
                                                                "il",  "l'", "la",  "le",  "lo",  "o",   "the", "this"};
  return std::ranges::find(articles, t.lower) != articles.end();
}

std::string_view text_of(const Paragraph& p, const Phrase& phrase) {
  const std::size_t begin = p.tokens[phrase.first].begin;
  return p.text.substr(begin, p.tokens[phrase.last - 1].end - begin);
}

}  // namespace

void People::learn(Paragraph& p) {
  for (std::size_t i = 0; i < p.phrases.size(); ++i) {
    if (p.phrases[i].kind != PhraseKind::name) continue;
    p.forms[i] = persons_.add(p.text, p.tokens, p.phrases[i]);
    learn_roles(p, i);
  }
}

/// coach Ann Lee; Ann Lee, the coach of the team,
void People::learn_roles(const Paragraph& p, std::size_t i) {
  const Phrase& name = p.phrases[i];
  if (!persons_.is_person(p.forms[i])) return;
  if (name.core > name.first) persons_.note_role(p.tokens[name.core - 1].hash, p.forms[i]);
  if (i + 1 >= p.phrases.size() || p.phrases[i + 1].first != name.last + 1 || p.tokens[name.last].sign != U',') return;
  const Phrase& apposition = p.phrases[i + 1];
  if (apposition.kind == PhraseKind::noun) persons_.note_role(p.tokens[apposition.last - 1].hash, p.forms[i]);
}

/// the coach, die Expertin: the person of whom the word was told, or who was spoken of last.
FormId People::person_of(const Paragraph& p, const Phrase& noun) {
  const Token& article = p.tokens[noun.first];
  if (!is_determiner(article) || !is_definite(article)) return no_form;
  std::size_t head = noun.first + 1;
  while (head + 1 < noun.last && p.tokens[head + 1].kind == TokenKind::word && !is_preposition(p.tokens[head + 1])) ++head;
  if (head >= noun.last) return no_form;
  if (const auto person = persons_.by_role(p.tokens[head].hash)) return persons_.fullest(*person);
  const Gender gender = gender_of_noun(article, p.tokens[head]);
  return gender == Gender::unknown ? no_form : memory_.recall(gender).value_or(no_form);
}

/// Of a noun that can only be a person.
Gender People::gender_of_noun(const Token& article, const Token& noun) const {
  if (noun.gender != Gender::unknown) return noun.gender;
  if (!german_ || noun.lower.size() < 6) return Gender::unknown;
  if (article.lower == "die" && noun.lower.ends_with("in")) return Gender::female;
  const bool year_old = noun.lower.ends_with("-jährige");  // der 51-Jährige
  if (article.lower == "die") return year_old ? Gender::female : Gender::unknown;
  const bool person = year_old || noun.lower.ends_with("er") || noun.lower.ends_with("ist") || noun.lower.ends_with("präsident");
  return article.lower == "der" && person ? Gender::male : Gender::unknown;
}

/// The persons of the reporter's own words up to token `end`, noted in order.
void People::note_until(const Paragraph& p, std::size_t end) {
  for (; noted_ < p.phrases.size() && p.phrases[noted_].first < end; ++noted_) {
    const Phrase& phrase = p.phrases[noted_];
    const long sentence = p.tokens[phrase.first].sentence;
    for (; sentence_ < sentence; ++sentence_) {
      memory_.next_sentence();
      leads_ = true;
    }
    const FormId form = p.forms[noted_];
    if (form != no_form) {
      const FormId full = persons_.fullest(form);
      const bool person = persons_.is_person(full);
      const bool thing =
          !person && (is_determiner(p.tokens[phrase.first]) || persons_.text(full).find(' ') == std::string_view::npos);
      if (!thing) memory_.note(full, persons_.gender(full), is_governed(p.tokens, phrase) ? -12 : leads_ ? 6 : 0, person);
    }
    if (form != no_form || phrase.kind == PhraseKind::pronoun) leads_ = false;
  }
}

Speaker People::speaker_of(const Paragraph& p, const Attribution& a) {
  Speaker s{text_of(p, *a.speaker), no_form};
  const Phrase& named = a.antecedent ? *a.antecedent : *a.speaker;
  if (named.kind == PhraseKind::name) {
    const bool noun = german_ && named.last == named.first + 2 && is_determiner(p.tokens[named.first]);  // der Forscher
    s.full = noun ? person_of(p, named) : no_form;
    if (s.full == no_form) s.full = full_of(p, named);
    if (s.full != no_form) memory_.note(s.full, persons_.gender(s.full), 8, true);
  } else if (named.kind == PhraseKind::noun) {
    s.full = person_of(p, named);
    if (s.full != no_form) memory_.note(s.full, persons_.gender(s.full), 8, true);
  } else if (named.kind == PhraseKind::pronoun) {
    const Gender g = p.tokens[named.first].gender;
    if (g != Gender::unknown) s.full = memory_.recall(g).value_or(no_form);
    memory_.note(s.full, g, 8, true);
  }
  return s;
}

}  // namespace tearsheet::quotes
