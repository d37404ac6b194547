// What each word is in the grammar of attribution, in the languages of the room: sorted tables of lower-case words, gathered
// in one hashed table, so that a word of the text is looked up once.
#pragma once

#include "quotes/cues.hpp"
#include "text/given_names.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tearsheet::quotes {

using text::Gender;
using text::gender_of_given_name;

enum class WordClass : std::uint8_t {
  pronoun,       ///< that can say something: he, she, they, who, er, sie, il, elle
  relative,      ///< who, der, qui: its name stands before it
  title,         ///< before a surname: mr, sen, president, herr
  abbreviation,  ///< keeps its full stop: mr, sen, gov, st
  particle,      ///< small word within a name: van, der, de, bin
  determiner,    ///< begins a noun phrase: the, a, his, one, der, une
  preposition,   ///< what follows is no subject: in, of, with, von, avec
  no_name,       ///< capital without being a name: Monday, January, But, When
  between,       ///< may stand between subject and cue: also, has, later, would
  conjunction,   ///< begins a clause: and, but, that, because, und, et
  naming,        ///< leads in a name, not speech: titled, so-called, novel, film, show
  starter,       ///< begins sentences, so that its capital there makes no name
  day,           ///< Monday, today: tells when, between verb and subject
  role           ///< a noun that speaks without an article: spokesman, police, officials
};

struct WordList {
  WordClass word_class;
  std::span<const std::string_view> words;  ///< lower case, sorted
};

std::span<const WordList> word_lists();

/// A word that is of a class in some languages alone.
struct LocalWord {
  std::string_view word;
  WordClass word_class;
  std::uint16_t languages = 0;  ///< a bit for each table of cues, in the order of cue_languages()
};

std::span<const LocalWord> local_words();

/// A word that begins sentences in some languages.
struct Starter {
  std::string_view word;
  std::uint16_t languages = 0;  ///< as of a LocalWord
};

std::span<const Starter> starters();

/// What the tables say of one word.
struct WordFacts {
  std::string_view word;
  std::array<std::uint16_t, cue_tables> classes{};  ///< by number of the language: a bit for each WordClass
  Gender gender = Gender::unknown;
  std::array<CueKind, cue_tables> cues{};  ///< by number of the language
};

/// FNV-1a of a word in lower case: what facts_of wants.
constexpr std::uint32_t first_hash = 2166136261U;
constexpr std::uint32_t next_hash(std::uint32_t hash, char c) { return (hash ^ static_cast<unsigned char>(c)) * 16777619U; }

/// The facts of a lower-case word, or nullptr where no table has it.
const WordFacts* facts_of(std::string_view word, std::uint32_t hash);
const WordFacts* facts_of(std::string_view word);

Gender gender_of_word(std::string_view word);  ///< of pronouns, titles and words for kin: he, mrs, herr, queen, brother
std::span<const std::string_view> gendered_words(Gender gender);
}  // namespace tearsheet::quotes
