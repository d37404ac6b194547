// For each span in turn: a speaker right after it (“…,” X said; “…,” said X; according to X; — X), or before it in the same
// sentence (X said that “…”; X: “…”), and else carried over from the quote or the subject before it in the paragraph.
#include "quotes/speakers.hpp"

#include "quotes/lexicon.hpp"
#include "quotes/subjects.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t window = 60;  // tokens looked at on either side

bool is_sign(const std::vector<Token>& tokens, std::size_t i, char32_t sign) {
  return i < tokens.size() && tokens[i].kind == TokenKind::sign && tokens[i].sign == sign;
}

bool is_dash(const Token& t) { return t.kind == TokenKind::sign && (t.sign == U'—' || t.sign == U'–' || t.sign == U'-'); }

class Reader {
 public:
  Reader(const std::vector<Token>& tokens, const Cues& cues) : tokens_(tokens), cues_(cues) {}

  std::vector<Attribution> read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].kind != TokenKind::marked) continue;
      found_.push_back(of(i));
      previous_ = i;
    }
    return std::move(found_);
  }

 private:
  CueKind cue(std::size_t i) const { return i < tokens_.size() ? tokens_[i].cue : CueKind::none; }
  bool is_verb(std::size_t i) const { return cue(i) == CueKind::verb; }

  Attribution of(std::size_t at) const {
    const char32_t last = tokens_[at].sign;
    const bool leads_on = last == U',' || last == U'?' || last == U'!' || last == U'—' || is_sign(tokens_, at + 1, U',') ||
                          at == 0 || tokens_[at - 1].sentence != tokens_[at].sentence;
    std::optional<Attribution> result = leads_on ? after(at) : before(at);
    if (!result) result = leads_on ? before(at) : after(at);
    if (!result) result = carried(at);
    return result.value_or(Attribution{});
  }

  static Attribution made(std::string_view rule, const Phrase& speaker, std::size_t cue, std::size_t cue_last) {
    Attribution a;
    a.rule = rule;
    a.speaker = speaker;
    a.cue = cue;
    a.cue_last = cue_last;
    return a;
  }

  std::size_t sentence_limit(std::size_t at) const {
    std::size_t end = at;
    while (end < tokens_.size() && end < at + window && tokens_[end].sentence == tokens_[at].sentence) ++end;
    return end;
  }

  /// “…,” X said; “…,” said X.
  std::optional<Attribution> after(std::size_t at) const {
    std::size_t i = at + 1;
    if (i < tokens_.size() && tokens_[i].sentence != tokens_[at].sentence) return dash_name(at);
    bool dash = false;
    while (i < tokens_.size() && tokens_[i].kind == TokenKind::sign && (tokens_[i].sign == U',' || is_dash(tokens_[i]))) {
      dash = dash || is_dash(tokens_[i]);
      ++i;
    }
    if (i >= tokens_.size()) return std::nullopt;
    const std::size_t limit = sentence_limit(i);
    if (const auto source = source_at(i, limit)) return source;
    std::size_t verb = i;
    while (verb < limit && verb < i + 3 && is_between_word(tokens_[verb]) && !is_verb(verb)) ++verb;
    if (i + 2 < limit && is_between(tokens_[i]) && is_pronoun(tokens_[i + 1]) && is_verb(i + 2)) {
      return made("inversion", Phrase{i + 1, i + 1, i + 2, PhraseKind::pronoun}, i + 2, i + 3);  // a-t-elle ajouté, hat er gesagt
    }
    if (is_verb(verb)) {
      if (verb + 1 < limit && is_says_it(tokens_[verb + 1], tokens_[verb])) return of_document(verb, verb + 1, limit);
      if (const auto clause = verb_at_end(at, verb)) return clause;
      std::size_t subject = verb + 1;
      while (subject < limit && is_between_word(tokens_[subject]) && !is_determiner(tokens_[subject]) && subject < verb + 4) {
        ++subject;
      }
      const bool told = cues_.verb_second() && subject + 1 < limit && tokens_[subject].kind == TokenKind::marked;
      if (told && tokens_[subject + 1].capital) ++subject;  // mówi „Gazecie” Jan Kos
      subject = after_adverbial(subject, limit);

      if (const auto phrase = whole_phrase_at(tokens_, subject, limit, cues_))
        return made("verb-name", named_after(*phrase, limit), verb, verb + 1);
      if (const auto phrase = bare_noun(subject, limit)) return made("verb-noun", *phrase, verb, verb + 1);
    }
    const auto phrase = whole_phrase_at(tokens_, i, limit, cues_);
    if (phrase) {
      if (const auto cue = cue_after(*phrase, limit)) return made("name-verb", named_after(*phrase, limit), *cue, *cue + 1);
    }
    if (const auto unlisted = unlisted_verb(at, i, limit)) return unlisted;
    return dash ? dash_name(at) : at_sentence_end(i, limit);
  }

  /// was sie „falsch“ nannte, ...: the verb ends the clause, and its subject stands before the quote.
  std::optional<Attribution> verb_at_end(std::size_t at, std::size_t verb) const {
    if (!cues_.capital_nouns() || verb > at + 3) return std::nullopt;
    const bool ends = verb + 1 >= tokens_.size() || tokens_[verb + 1].kind == TokenKind::sign || is_between(tokens_[verb + 1]);
    const std::size_t begin = sentence_begin(at);
    if (!ends || begin >= at || tokens_[verb - 1].sign == U',') return std::nullopt;
    const auto subject = clause_subject_of(tokens_, begin, at, cues_);
    return subject ? std::optional(made("verb-last", *subject, verb, verb + 1)) : std::nullopt;
  }

  /// sagte am Montag der Minister; a rapporté sur place le maire: over what tells time and place, where a subject follows.
  std::size_t after_adverbial(std::size_t i, std::size_t limit) const {
    if (i < limit && tokens_[i].is(WordClass::day)) return i + 1;
    if (i + 1 < limit && is_determiner(tokens_[i]) && tokens_[i + 1].is(WordClass::day)) return i + 2;
    if (!cues_.verb_second() || i >= limit || !is_preposition(tokens_[i])) return i;
    const auto inner = phrase_at(tokens_, i + 1, limit, cues_);
    const std::size_t next = inner ? inner->last : i + 2;
    if (next >= limit || tokens_[next].kind != TokenKind::word) return i;
    const bool subject = is_determiner(tokens_[next]) || (tokens_[next].capital && !is_preposition(tokens_[next]));
    return subject && !is_preposition(tokens_[next]) ? next : i;
  }

  /// said the spokesman, Lin Oda: the name.
  Phrase named_after(const Phrase& phrase, std::size_t limit) const {
    if (phrase.kind != PhraseKind::noun || !is_sign(tokens_, phrase.last, U',')) return phrase;
    const auto name = phrase_at(tokens_, phrase.last + 1, limit, cues_);
    if (!name || name->kind != PhraseKind::name || name->last - name->first < 2) return phrase;
    const bool person = gender_of_given_name(tokens_[name->core].lower) != Gender::unknown;
    if (!person && !cues_.verb_second()) return phrase;
    const bool ends = name->last >= limit || tokens_[name->last].kind == TokenKind::sign;
    return ends ? *name : phrase;
  }

  /// säger åklagaren; mówi minister Jan Kos: a noun without an article, and a name behind it.
  std::optional<Phrase> bare_noun(std::size_t i, std::size_t limit) const {
    if (!cues_.bare_nouns() || i >= limit) return std::nullopt;
    const std::size_t first = i;
    while (i < limit && i < first + 4 && is_plain_word(tokens_[i])) ++i;
    if (i == first) return std::nullopt;
    const auto name = phrase_at(tokens_, i, limit, cues_);
    if (name && name->kind == PhraseKind::name) return Phrase{first, name->core, name->last, PhraseKind::name};
    return Phrase{first, first, first + 1, PhraseKind::noun};
  }

  static bool is_plain_word(const Token& t) {
    return t.kind == TokenKind::word && !t.capital && t.lower.size() > 3 && !is_preposition(t) && !is_conjunction(t) &&
           !is_between_word(t) && !is_pronoun(t) && t.cue == CueKind::none;
  }

  /// “…,” deadpanned Ann Lee: a small word between quote and name says how it was said, whatever the word.
  std::optional<Attribution> unlisted_verb(std::size_t at, std::size_t i, std::size_t limit) const {
    for (int n = 0; n < 2 && i < limit && is_between(tokens_[i]) && cues_.subject_first(); ++n) ++i;
    const char32_t last = tokens_[at].sign;
    const bool leads_on = last == U',' || last == U'?' || last == U'!' || i > at + 1 || cues_.verb_second();
    if (!leads_on || i >= limit || tokens_[i].capital || tokens_[i].kind != TokenKind::word || tokens_[i].lower.size() < 3)
      return std::nullopt;
    if (is_preposition(tokens_[i]) || is_conjunction(tokens_[i]) || is_determiner(tokens_[i]) || is_pronoun(tokens_[i]) ||
        is_relative(tokens_[i]))
      return std::nullopt;
    std::size_t name = i + 1;
    while (name < limit && name < i + 4 && tokens_[name].kind == TokenKind::word && !tokens_[name].capital &&
           (cues_.is_foreign() || is_plain_word(tokens_[name]))) {
      ++name;
    }
    if (cues_.is_foreign() && name == i + 2 && (name >= limit || tokens_[name].kind == TokenKind::sign)) {
      return made("unlisted-verb", Phrase{i + 1, i + 1, name, PhraseKind::noun}, i, i + 1);  // “…,“ řekla starostka.
    }
    if (name >= limit || !tokens_[name].capital || (cues_.capital_nouns() && name != i + 1)) return std::nullopt;
    const auto phrase = phrase_at(tokens_, name, limit, cues_);
    if (!phrase || phrase->kind != PhraseKind::name) return std::nullopt;
    return made("unlisted-verb", *phrase, i, i + 1);
  }

  /// “…” for the victory, X said.
  std::optional<Attribution> at_sentence_end(std::size_t i, std::size_t limit) const {
    for (; i + 2 < limit && tokens_[i].kind != TokenKind::marked; ++i) {
      if (!is_sign(tokens_, i, U',')) continue;
      if (auto source = source_at(i + 1, limit)) return source;
      const auto phrase = whole_phrase_at(tokens_, i + 1, limit, cues_);
      if (!phrase || !is_verb(phrase->last) || phrase->last >= limit) continue;
      const std::size_t end = phrase->last + 1;
      if (end >= tokens_.size() || tokens_[end].kind == TokenKind::sign) return made("sentence-end", *phrase, phrase->last, end);
    }
    return std::nullopt;
  }

  /// “…” — X at the end of the line.
  std::optional<Attribution> dash_name(std::size_t at) const {
    if (at + 2 >= tokens_.size() || !is_dash(tokens_[at + 1])) return std::nullopt;
    const auto phrase = phrase_at(tokens_, at + 2, tokens_.size(), cues_);
    if (!phrase || phrase->kind != PhraseKind::name) return std::nullopt;
    const std::size_t end = phrase->last;
    if (end < tokens_.size() && tokens_[end].kind != TokenKind::sign) return std::nullopt;
    return made("dash", *phrase, at + 1, at + 2);
  }

  /// according to X; laut X; selon X.
  std::optional<Attribution> source_at(std::size_t i, std::size_t limit) const {
    if (cue(i) != CueKind::source) return std::nullopt;
    std::size_t name = i + 1;
    if (name < limit && tokens_[name].lower == "to") ++name;
    if (name < limit && cues_.verb_second() && is_verb(name)) ++name;  // según asegura
    const auto phrase = whole_phrase_at(tokens_, name, limit, cues_);
    if (!phrase) return std::nullopt;
    return made("source", *phrase, i, name);
  }

  /// The cue whose subject is the phrase: directly behind it, or behind an apposition between commas.
  std::optional<std::size_t> cue_after(const Phrase& phrase, std::size_t limit) const {
    std::size_t i = phrase.last;
    std::size_t steps = 0;
    while (i < limit && steps < 4 && is_between_word(tokens_[i]) && !is_verb(i)) ++i, ++steps;
    if (is_verb(i) && i < limit) return i;
    if (phrase.kind == PhraseKind::pronoun) return std::nullopt;
    const bool aside = i < limit && (tokens_[i].kind == TokenKind::sign || is_preposition(tokens_[i]) || is_relative(tokens_[i]));
    if (!aside) return std::nullopt;
    for (; i < limit && tokens_[i].kind != TokenKind::marked; ++i) {
      if (!is_verb(i)) continue;
      std::size_t back = i;
      while (back > phrase.last && is_between_word(tokens_[back - 1])) --back;
      if (back > 0 && !is_relative(tokens_[back - 1])) return i;
    }
    return std::nullopt;
  }

  std::size_t sentence_begin(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && begin + window > at && tokens_[begin - 1].sentence == tokens_[at].sentence) --begin;
    return begin;
  }

  /// X said that “…”; X: “…”.
  std::optional<Attribution> before(std::size_t at) const {
    const std::size_t begin = sentence_begin(at);
    const bool colon = at > begin && is_sign(tokens_, at - 1, U':');
    for (std::size_t i = at; i-- > begin;) {
      if (colon && at - i > 10) break;
      if (tokens_[i].kind == TokenKind::marked) {
        if (found_.empty() || !found_.back().cue || i != previous_) return std::nullopt;
        if (*found_.back().cue < i || at - i <= 3) return same_as_last();
        return std::nullopt;
      }
      if (cue(i) == CueKind::none || (cue(i) == CueKind::noun && at - i > 4)) continue;
      if (cue(i) == CueKind::source && cues_.capital_nouns() && i > begin && tokens_[i - 1].kind == TokenKind::word) continue;
      if (!found_.empty() && found_.back().cue == i) return same_as_last();
      if (auto a = of_cue(i, begin, at)) return a;
    }
    return of_colon(at, begin);
  }

  std::optional<Attribution> of_cue(std::size_t i, std::size_t begin, std::size_t at) const {
    if (cue(i) == CueKind::source) return source_at(i, at);
    if (cue(i) == CueKind::noun) {
      const auto owner = owner_of(tokens_, i, begin, cues_);
      return owner ? std::optional(made("owner", *owner, i, i + 1)) : std::nullopt;
    }
    if (is_passive(tokens_, i)) {
      if (at - i > 12) return std::nullopt;
      return by_agent(i, at);
    }
    if (cues_.verb_second() && cue(i) == CueKind::verb) {
      std::size_t next = i + 1;
      while (next < at && is_between_word(tokens_[next])) ++next;
      if (next < at && is_says_it(tokens_[next], tokens_[i])) return of_document(i, next, at);
      const auto phrase = whole_phrase_at(tokens_, next, at, cues_);
      const bool left = i > begin && ends_subject(tokens_, before_auxiliaries(tokens_, i, begin), begin, cues_);
      const bool object = next < at && cues_.capital_nouns() && (tokens_[next].lower == "den" || tokens_[next].lower == "einen");
      const bool inverted = !cues_.subject_first() || !subject_of_cue(tokens_, i, begin, false, cues_);
      if (phrase && !left && !object && inverted) return made("lead-verb-name", *phrase, i, i + 1);
    }
    const auto subject = subject_of_cue(tokens_, i, begin, cue(i) == CueKind::participle, cues_);
    if (!subject) return std::nullopt;
    Attribution a = made("lead-in", subject->phrase, i, i + 1);
    a.antecedent = subject->antecedent;
    return a;
  }

  static bool is_says_it(const Token& pronoun, const Token& verb) {
    return pronoun.lower == "es" && (verb.lower == "heißt" || verb.lower == "hieß");
  }

  /// A cue of which nobody is the subject.
  static Attribution nobody(std::size_t cue) {
    Attribution a;
    a.cue = cue;
    a.cue_last = cue + 1;
    a.nobody = true;
    a.rule = "nobody";
    return a;
  }

  /// heißt es in dem Brief: the document, or nobody.
  Attribution of_document(std::size_t cue, std::size_t pronoun, std::size_t limit) const {
    if (pronoun + 2 < limit && (tokens_[pronoun + 1].lower == "in" || tokens_[pronoun + 1].lower == "im")) {
      if (const auto phrase = whole_phrase_at(tokens_, pronoun + 2, limit, cues_)) return made("document", *phrase, cue, cue + 1);
    }
    return nobody(cue);
  }

  /// was described by X as “…”.
  Attribution by_agent(std::size_t cue, std::size_t at) const {
    for (std::size_t i = cue + 1; i < at; ++i) {
      if (tokens_[i].lower != "by") continue;
      if (const auto phrase = whole_phrase_at(tokens_, i + 1, at, cues_)) return made("agent", *phrase, cue, cue + 1);
    }
    return nobody(cue);
  }

  /// Ann Lee, “…” in languages that end with the verb, which no table knows.
  std::optional<Attribution> name_before(std::size_t at, std::size_t begin) const {
    if (!cues_.is_foreign() || at <= begin) return std::nullopt;
    const char32_t last = tokens_[at].sign;
    const bool set_off = tokens_[at - 1].kind == TokenKind::sign || last == U',' || last == U'.' || last == U'?' || last == U'!';
    if (!set_off) return std::nullopt;  // the name of a thing in the sentence
    const std::size_t end = tokens_[at - 1].kind == TokenKind::sign ? at - 1 : at;
    std::size_t first = end;
    while (first > begin && first + 4 > end && tokens_[first - 1].kind == TokenKind::word && tokens_[first - 1].capital) --first;
    if (first == end || is_no_name(tokens_[first])) return std::nullopt;
    return made("name-mark", Phrase{first, first, end, PhraseKind::name}, at - 1, at);
  }

  std::optional<Attribution> of_colon(std::size_t at, std::size_t begin) const {
    if (auto name = name_before(at, begin)) return name;

    if (at == begin || !is_sign(tokens_, at - 1, U':')) return std::nullopt;
    const auto phrase = clause_subject_of(tokens_, begin, at - 1, cues_);
    if (!phrase) return std::nullopt;
    return made("colon", *phrase, at - 1, at);
  }

  std::optional<Attribution> same_as_last() const {
    Attribution a = found_.back();
    a.carried = true;
    a.rule = "same";
    return a;
  }

  /// Ann Lee, who looked at the bill, “…”; Ann Lee goes on. “…”: in languages without tables the name that the sentence begins
  /// with, or the short one before.
  std::optional<Attribution> topic(std::size_t begin, std::size_t at) const {
    std::size_t first = begin;
    if (begin == at) {
      if (begin == 0) return std::nullopt;
      first = sentence_begin(begin - 1);
      if (begin - first > 6) return std::nullopt;
    }
    const auto name = phrase_at(tokens_, first, at, cues_);
    if (!name || name->kind != PhraseKind::name || name->last >= at) return std::nullopt;
    if (first == begin && !is_sign(tokens_, name->last, U',')) return std::nullopt;
    Attribution a;
    a.speaker = name;
    a.carried = true;
    a.rule = "topic";
    return a;
  }

  std::optional<Attribution> carried(std::size_t at) const {
    if (!found_.empty() && (found_.back().speaker || found_.back().nobody)) {
      Attribution a = found_.back();
      a.carried = true;
      a.rule = "same";
      a.cue.reset();
      return a;
    }
    const std::size_t begin = sentence_begin(at);
    if (cues_.is_foreign()) return topic(begin, at);
    std::optional<Phrase> subject;
    if (begin < at) subject = subject_of(tokens_, begin, at, cues_);
    if (!subject && begin > 0) subject = teller_of(tokens_, sentence_begin(begin - 1), begin, cues_);
    if (!subject) return std::nullopt;
    Attribution a;
    a.speaker = subject;
    a.carried = true;
    a.rule = "subject";
    return a;
  }

  const std::vector<Token>& tokens_;
  const Cues& cues_;
  std::vector<Attribution> found_;
  std::size_t previous_ = 0;
};

}  // namespace

std::optional<Phrase> teller_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last, const Cues& cues) {
  std::size_t end = last;
  while (end > first && tokens[end - 1].kind == TokenKind::sign) --end;
  for (std::size_t i = end; i-- > first && end - i < 8;) {  // They came outside, Ann Lee said.
    if (tokens[i].sign != U',' || tokens[i].kind != TokenKind::sign) continue;
    const auto phrase = whole_phrase_at(tokens, i + 1, end, cues);
    if (phrase && phrase->last < end && tokens[phrase->last].cue == CueKind::verb) return phrase;
    if (tokens[i + 1].cue != CueKind::verb || i + 2 >= end) continue;
    if (const auto turned = whole_phrase_at(tokens, i + 2, end, cues)) return turned;
  }
  return subject_of(tokens, first, last, cues);
}

std::vector<Attribution> attribute(const std::vector<Token>& tokens, const Cues& cues) { return Reader(tokens, cues).read(); }

}  // namespace tearsheet::quotes
