// The verbs and phrases that tie a quote to its speaker: one table a language, joined in one array.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tearsheet::quotes {

/// How a cue stands to its speaker.
enum class CueKind : std::uint8_t {
  none,
  verb,        ///< its subject speaks: said
  participle,  ///< the clause's subject speaks: saying, adding
  noun,        ///< the owner speaks: Marsh's claim that
  source       ///< what follows speaks: according to (first word of the phrase), laut, selon
};

struct CueRow {
  std::string_view word;  ///< lower case
  CueKind kind = CueKind::none;
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

inline constexpr std::size_t cue_tables = 11;

/// Every language's table.
std::span<const CueLanguage> cue_languages();

/// The cues in force for an article: those of its language, or of all languages where it is unknown or has no table.
class Cues {
 public:
  explicit Cues(std::string_view language);
  /// What a word is, by what it is in each language's table.
  CueKind kind(const std::array<CueKind, cue_tables>& in_tables) const {
    if (table_ < cue_tables) return in_tables[table_];
    for (const CueKind kind : in_tables) {
      if (kind != CueKind::none) return kind;
    }
    return CueKind::none;
  }
  /// Which classes a word has, by what it has in each language's table: in a language without one those that it has in all,
  /// in an unknown language those that it has in any.
  std::uint16_t classes(const std::array<std::uint16_t, cue_tables>& in_tables) const {
    if (table_ < cue_tables) return in_tables[table_];
    std::uint16_t all = foreign_ ? 0xFFFF : 0;
    for (const std::uint16_t classes : in_tables) all = static_cast<std::uint16_t>(foreign_ ? all & classes : all | classes);
    return all;
  }
  /// True where the subject commonly follows the verb (sagte gestern der Minister).
  bool verb_second() const { return table_ > 0 && table_ < cue_tables; }
  /// The article's language is told, and it has no table: its subjects cannot be told from other words with capitals, so that
  /// only a cue or a colon names a speaker.
  bool is_foreign() const { return foreign_; }
  /// True where, for all that, the subject stands before the verb unless a quote stands there.
  bool subject_first() const { return table_ >= 2 && table_ <= 5; }
  /// True where speech is opened by a dash at the paragraph's beginning.
  bool dash_opens() const { return dash_opens_; }
  /// True where a noun may speak without an article: säger åklagaren, mówi minister.
  bool bare_nouns() const { return (table_ >= 7 && table_ < cue_tables) || foreign_; }
  /// True where every noun has a capital, so that a capital makes no name.
  bool capital_nouns() const { return table_ == 1; }

 private:
  std::size_t table_ = cue_tables;  ///< number of the language's table, cue_tables for none
  bool foreign_ = false;
  bool dash_opens_ = false;
};

}  // namespace tearsheet::quotes
