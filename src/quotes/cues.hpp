// The verbs and phrases that tie a quote to its speaker: one table a language, joined in one array.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tearsheet::quotes {

/// How a cue stands to its speaker.
enum class CueKind : std::uint8_t {
  verb,        ///< its subject speaks: said
  participle,  ///< the clause's subject speaks: saying, adding
  noun,        ///< the owner speaks: Marsh's claim that
  source       ///< what follows speaks: according to (first word of the phrase), laut, selon
};

struct CueRow {
  std::string_view word;  ///< lower case
  CueKind kind = CueKind::verb;
};

struct CueLanguage {
  std::string_view tag;  ///< primary subtag, lower case
  std::span<const CueRow> rows;
};

std::span<const CueRow> cues_en();
std::span<const CueRow> cues_de();
std::span<const CueRow> cues_fr();
std::span<const CueRow> cues_es();
std::span<const CueRow> cues_it();
std::span<const CueRow> cues_pt();
std::span<const CueRow> cues_nl();
std::span<const CueRow> cues_nordic();  ///< Swedish, Norwegian, Danish
std::span<const CueRow> cues_pl();

/// Every language's table.
std::span<const CueLanguage> cue_languages();

/// The cues in force for an article: those of its language, or of all languages where it is unknown or has no table.
class Cues {
 public:
  explicit Cues(std::string_view language);
  /// The row of a lower-case word, or nullptr.
  const CueRow* find(std::string_view word) const;
  /// True where the subject commonly follows the verb (sagte gestern der Minister).
  bool verb_second() const { return verb_second_; }
  /// The article's language is told, and it has no table: its subjects cannot be told from other words with capitals, so that
  /// only a cue or a colon names a speaker.
  bool is_foreign() const { return foreign_; }
  /// True where every noun has a capital, so that a capital makes no name.
  bool capital_nouns() const { return tag_ == "de"; }

 private:
  std::string_view tag_;
  bool foreign_ = false;
  bool verb_second_ = false;
};

}  // namespace tearsheet::quotes
