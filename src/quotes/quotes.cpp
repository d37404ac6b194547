// The stage: paragraphs are read into tokens and names first, so that a full name that comes late is known early; then
// the quotes go by in order, with what one paragraph hands on to the next: the last speaker, and the persons in mind.
#include "quotes/quotes.hpp"

#include "quotes/chinese.hpp"
#include "quotes/decision.hpp"
#include "quotes/east_names.hpp"
#include "quotes/people.hpp"
#include "quotes/script.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

bool gives_quotes(BlockType type) {
  return type == BlockType::paragraph || type == BlockType::heading || type == BlockType::list_item ||
         type == BlockType::blockquote;
}

bool is_title_case(const Paragraph& p) {
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (const Token& t : p.tokens) {
    if (t.kind != TokenKind::word || t.end - t.begin < 4) continue;
    ++words;
    if (t.capital) ++capitals;
  }
  const bool stopped = !p.tokens.empty() && (p.tokens.back().sign == U'.' || p.tokens.back().kind == TokenKind::marked);
  return words > 3 && capitals * 10 > words * 7 && !stopped;
}

class Finder {
 public:
  Finder(std::span<const Block> blocks, std::string_view language)
      : cues_(language),
        german_(language.starts_with("de")),
        particles_(particle_language(language)),
        east_(particles_),
        people_(german_) {
    std::vector<std::vector<Marked>> spans(blocks.size());
    bool any = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (gives_quotes(blocks[i].type)) spans[i] = spoken_spans(blocks[i].text, cues_);
      any = any || !spans[i].empty() || blocks[i].type == BlockType::blockquote;
    }
    if (!any) return;
    paragraphs_.reserve(blocks.size());  // arenas must not move
    std::size_t tokens = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (!gives_quotes(blocks[i].type)) continue;
      Paragraph& p = paragraphs_.emplace_back();
      p.block = i;
      p.text = blocks[i].text;
      p.set_off = blocks[i].type == BlockType::blockquote;
      p.spans = std::move(spans[i]);
      p.tokens = tokens_of(p.text, p.spans, cues_, p.arena);
      p.heading = blocks[i].type == BlockType::heading;
      p.title_case = blocks[i].type == BlockType::heading || is_title_case(p);
      tokens += p.tokens.size();
    }
    settle_capitals(tokens);
    for (const Paragraph& p : paragraphs_) east_.learn(p.text);
    for (Paragraph& p : paragraphs_) {
      p.phrases = phrases_in(p.tokens, 0, p.tokens.size(), cues_);
      p.forms.assign(p.phrases.size(), no_form);
      if (!p.title_case) people_.learn(p);
    }
  }

  std::vector<Quote> run() {
    for (const Paragraph& p : paragraphs_) {
      read(p);
      if (p.set_off && p.spans.empty() && paragraph_ > 0) read_set_off(p, paragraphs_[paragraph_ - 1]);
      ++paragraph_;
    }
    return std::move(quotes_);
  }

 private:
  void settle_capitals(std::size_t tokens) {
    Capitals capitals(tokens);
    for (const Paragraph& p : paragraphs_) {
      if (!p.title_case) capitals.note_capitals(p.tokens);
    }
    for (const Paragraph& p : paragraphs_) capitals.note_small(p.tokens);
    for (Paragraph& p : paragraphs_) capitals.settle(p.tokens);
  }

  void read(const Paragraph& p) {
    const std::vector<Attribution> attributions = attribute(p.tokens, cues_);
    people_.begin_paragraph();
    counted_ = counted_points_ = 0;
    if (particles_ != ParticleLanguage::none) hide_spans(p);
    std::size_t n = 0;
    std::size_t span_block_quotes = 0;
    for (std::size_t at = 0; at < p.tokens.size(); ++at) {
      if (p.tokens[at].kind != TokenKind::marked) continue;
      const Attribution& a = attributions[n++];
      people_.note_until(p, at);
      const Marked& m = p.spans[p.tokens[at].span];
      const std::string_view inside = p.text.substr(m.start, m.end - m.start);
      const bool single = m.start - m.outer_start == 1 ? p.text[m.outer_start] == '\'' : p.text.substr(m.outer_start, 3) == "‘";
      if (particles_ != ParticleLanguage::none) {
        Attribution by_particle;
        by_particle.range = subject_of_span(p, at, m);
        const bool long_enough = text::length(inside) > 12;
        const bool quoted = particles_ == ParticleLanguage::chinese ? ends_chinese_sentence(p.text, m.outer_end)
                                                                    : is_quoted(p.text, m.outer_end, particles_);
        const bool whole =
            text::length(inside) > 9 && particles_ != ParticleLanguage::chinese && is_whole_sentence(inside, particles_);
        if (!quoted && !whole && !(long_enough && by_particle.range)) continue;
        add(p, m, at, by_particle, span_block_quotes++ == 0);
        continue;
      }
      if (!m.dash && !is_quote(inside, p.tokens, at, a, single, german_)) continue;
      add(p, m, at, a, span_block_quotes++ == 0);
    }
    people_.note_until(p, p.tokens.size());
    if (span_block_quotes == 0) hand_on_subject(p);
  }

  /// Leaves the reporter's own words, each at its place: what was said names no subject of who says it.
  void hide_spans(const Paragraph& p) {
    outside_ = p.text;
    for (const Marked& m : p.spans) {
      std::fill(outside_.begin() + static_cast<std::ptrdiff_t>(m.outer_start),
                outside_.begin() + static_cast<std::ptrdiff_t>(m.outer_end), '"');
    }
  }

  /// Of Korean and Japanese: the subject before the mark; of a second span in one sentence that of the first.
  std::optional<ByteRange> subject_of_span(const Paragraph& p, std::size_t at, const Marked& m) {
    if (particles_ == ParticleLanguage::chinese) return chinese_speaker(p.text, m.outer_start, m.outer_end);
    const std::size_t number = p.tokens[at].span;
    const std::size_t before = number > 0 ? p.spans[number - 1].outer_end : 0;
    const std::string_view between = p.text.substr(before, m.outer_start - before);
    const bool goes_on =
        number > 0 && between.find("。") == std::string_view::npos && between.find(". ") == std::string_view::npos;
    if (!goes_on) range_ = subject_before(outside_, m.outer_start, particles_);
    if (goes_on && !range_) range_ = subject_before(outside_, m.outer_start, particles_);
    return range_;
  }

  /// A block set off as a quotation, without marks: one that the paragraph before leads in with a cue and a colon.
  void read_set_off(const Paragraph& p, const Paragraph& before) {
    if (before.tokens.empty() || before.tokens.back().sign != U':' || p.text.empty()) return;
    std::size_t first = before.tokens.size() - 1;
    bool cue = false;
    bool clause = true;  // the one that ends with the colon: a cue further back leads in nothing
    for (; first > 0 && before.tokens[first - 1].sentence == before.tokens.back().sentence; --first) {
      const Token& t = before.tokens[first - 1];
      clause = clause && t.kind == TokenKind::word;
      cue = cue || (clause && t.cue == CueKind::verb);
    }
    const auto subject = cue ? subject_of(before.tokens, first, before.tokens.size(), cues_) : std::nullopt;
    if (!subject) return;
    Attribution a;
    a.speaker = subject;
    Quote q;
    q.text = std::string(p.text);
    q.block = p.block;
    q.end = text::length(q.text);
    q.cue = ":";
    q.evidence = "set-off";
    last_ = people_.speaker_of(before, a);
    write(q, *last_);
    quotes_.push_back(std::move(q));
  }

  /// A quote alone in the next paragraph may belong to the subject of this one's last sentence.
  void hand_on_subject(const Paragraph& p) {
    if (cues_.is_foreign()) return;  // subjects are not known there; the last speaker goes on
    last_.reset();
    if (p.tokens.empty() || p.title_case || cues_.is_foreign()) return;
    std::size_t first = p.tokens.size() - 1;
    while (first > 0 && p.tokens[first - 1].sentence == p.tokens.back().sentence) --first;
    const auto subject = teller_of(p.tokens, first, p.tokens.size(), cues_);
    if (!subject || (subject->kind == PhraseKind::noun && !cues_.bare_nouns())) return;
    Attribution a;
    a.speaker = subject;
    last_ = people_.speaker_of(p, a);
  }

  void write(Quote& q, const Speaker& s) const {
    q.speaker = std::string(s.text);
    if (const std::string_view full = people_.full_name(s); !full.empty()) q.speaker_full = std::string(full);
  }

  /// A pronoun or a person's name, or a noun for one.
  bool may_speak(const Paragraph& p, const Phrase& phrase) {
    if (phrase.kind == PhraseKind::pronoun) return true;
    if (phrase.kind == PhraseKind::name) return people_.is_person(p, phrase);
    return p.tokens[phrase.last - 1].gender != Gender::unknown || is_role(p.tokens[phrase.last - 1]);
  }

  /// A subject taken for want of a better one, or somebody's thing before a colon: Seine Schlussfolgerung: „…“.
  bool is_weak(const Paragraph& p, const Attribution& a) const {
    static constexpr std::array<std::string_view, 20> owners = {"haar", "hans", "hendes", "hennes", "her",   "his",  "ihr",
                                                                "ihre", "leur", "sa",     "sein",   "seine", "seu",  "son",
                                                                "su",   "sua",  "suo",    "their",  "zijn",  "zijne"};
    if (a.rule == "subject") return cues_.verb_second();
    return a.rule == "colon" && std::ranges::binary_search(owners, p.tokens[a.speaker->first].lower);
  }

  /// What a heading announces, the next to speak below it says.
  void settle_announced(const Quote& next) {
    for (const std::size_t i : announced_) {
      if (next.block - quotes_[i].block > 4) continue;
      quotes_[i].speaker = next.speaker;
      quotes_[i].speaker_full = next.speaker_full;
      quotes_[i].evidence = "heading";
    }
    announced_.clear();
  }

  void add(const Paragraph& p, const Marked& m, std::size_t at, const Attribution& a, bool first) {
    Quote q;
    std::size_t begin = m.start;
    std::size_t end = m.end;
    while (begin < end && p.text[begin] == ' ') ++begin;
    while (end > begin && p.text[end - 1] == ' ') --end;
    q.text = std::string(p.text.substr(begin, end - begin));
    q.block = p.block;
    counted_points_ += text::length(p.text.substr(counted_, begin - counted_));
    counted_ = begin;
    q.start = counted_points_;
    q.end = q.start + text::length(q.text);
    const bool whole = particles_ != ParticleLanguage::none && is_whole_sentence(q.text, particles_);
    q.kind = whole || is_direct(q.text, p.tokens, at) ? QuoteKind::direct : QuoteKind::partial;
    if (a.cue && a.cue_last > *a.cue) {
      q.cue = std::string(p.text.substr(p.tokens[*a.cue].begin, p.tokens[a.cue_last - 1].end - p.tokens[*a.cue].begin));
    }
    if (a.range) {
      last_ = Speaker{p.text.substr(a.range->begin, a.range->end - a.range->begin), no_form};
      last_->east = east_.full(last_->text).value_or(std::string_view());
      write(q, *last_);
      q.evidence = "particle";
    } else if (a.speaker && spoke_ && is_weak(p, a) && !may_speak(p, *a.speaker) && paragraph_ - spoke_at_ < 3) {
      write(q, *spoke_);  // the sentence before tells of a thing: who spoke last goes on
      last_ = spoke_;
      q.evidence = "last-speaker";
    } else if (a.speaker) {
      const Speaker s = people_.speaker_of(p, a);
      write(q, s);
      last_ = s;
      spoke_ = s;
      spoke_at_ = paragraph_;
      q.evidence = a.rule;
    } else if (a.nobody) {
      last_.reset();
      q.evidence = a.rule;
    } else if (p.heading && first) {
      announced_.push_back(quotes_.size());
    } else if (last_ && (!first || at == 0 || particles_ != ParticleLanguage::none)) {
      write(q, *last_);
      q.evidence = "carried";
    }
    if (!p.heading && q.speaker) settle_announced(q);
    quotes_.push_back(std::move(q));
  }

  Cues cues_;
  bool german_;
  ParticleLanguage particles_;
  EastNames east_;
  People people_;

  std::vector<Paragraph> paragraphs_;
  std::vector<Quote> quotes_;
  std::vector<std::size_t> announced_;  ///< numbers of the quotes in headings that wait for their speaker
  std::string outside_;                 ///< of the paragraph being read, in Korean, Japanese and Chinese
  std::optional<ByteRange> range_;      ///< of the last subject that a particle told
  std::optional<Speaker> spoke_;        ///< the last one tied to a quote
  std::size_t spoke_at_ = 0;            ///< and in which paragraph
  std::size_t paragraph_ = 0;
  std::optional<Speaker> last_;  ///< of the quote before, within reach of one paragraph
  std::size_t counted_ = 0;      ///< bytes of this paragraph whose code points are counted
  std::size_t counted_points_ = 0;
};

}  // namespace

std::vector<Quote> find(std::span<const Block> blocks, std::string_view language) {
  return Finder(blocks, language_of(blocks, language)).run();
}

}  // namespace tearsheet::quotes
