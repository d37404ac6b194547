// All tables of words in one table with open addressing, filled once from their rows.
#include "quotes/lexicon.hpp"

#include <algorithm>
#include <vector>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t slots = 16384;  // over twice the words, a power of two

std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = first_hash;
  for (const char c : word) hash = next_hash(hash, c);
  return hash;
}

class Table {
 public:
  Table() : slots_(slots), facts_(1) {
    for (const WordList& list : word_lists()) {
      for (const std::string_view word : list.words) {
        for (std::uint16_t& classes : at(word).classes) classes = static_cast<std::uint16_t>(classes | bit(list.word_class));
      }
    }
    for (const LocalWord& row : local_words()) {
      for (std::size_t i = 0; i < cue_tables; ++i) {
        std::uint16_t& classes = at(row.word).classes[i];
        const bool holds = (row.languages >> i & 1U) != 0;
        classes = static_cast<std::uint16_t>(holds ? classes | bit(row.word_class) : classes & ~bit(row.word_class));
      }
    }
    for (const Starter& row : starters()) {
      for (std::size_t i = 0; i < cue_tables; ++i) {
        std::uint16_t& classes = at(row.word).classes[i];
        if ((row.languages >> i & 1U) != 0) classes = static_cast<std::uint16_t>(classes | bit(WordClass::starter));
      }
    }
    for (const Gender gender : {Gender::female, Gender::male}) {
      for (const std::string_view word : gendered_words(gender)) at(word).gender = gender;
    }
    std::size_t number = 0;
    for (const CueLanguage& language : cue_languages()) {
      for (const CueRow& row : language.rows) at(row.word).cues[number] = row.kind;
      ++number;
    }
  }

  const WordFacts* find(std::string_view word, std::uint32_t hash) const {
    for (std::size_t i = hash % slots;; i = (i + 1) % slots) {
      if (slots_[i].row == 0) return nullptr;
      if (slots_[i].hash == hash && facts_[slots_[i].row].word == word) return &facts_[slots_[i].row];
    }
  }

 private:
  static unsigned bit(WordClass word_class) { return 1U << static_cast<unsigned>(word_class); }

  WordFacts& at(std::string_view word) {
    const std::uint32_t hash = hash_of(word);
    std::size_t i = hash % slots;
    while (slots_[i].row != 0 && facts_[slots_[i].row].word != word) i = (i + 1) % slots;
    if (slots_[i].row == 0) {
      slots_[i] = {hash, static_cast<std::uint32_t>(facts_.size())};
      facts_.emplace_back().word = word;
    }
    return facts_[slots_[i].row];
  }

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t row = 0;  ///< in facts_; 0 for a free slot
  };

  std::vector<Slot> slots_;
  std::vector<WordFacts> facts_;  ///< the first is no word's
};

}  // namespace

const WordFacts* facts_of(std::string_view word, std::uint32_t hash) {
  static const Table table;
  return table.find(word, hash);
}

const WordFacts* facts_of(std::string_view word) { return facts_of(word, hash_of(word)); }

}  // namespace tearsheet::quotes
