// What tells the gender of a person for a pronoun: titles and pronouns. Given names are in text/given_names.hpp.
#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr auto male_words = std::to_array<std::string_view>(
    {"bishop", "brother", "cardinal", "chairman", "congressman", "don", "ele", "er",      "father", "han",
     "he",     "herr",    "hij",      "him",      "himself",     "his", "hr",  "husband", "il",     "king",
     "lord",   "lui",     "m",        "meneer",   "monsieur",    "mr",  "pan", "pope",    "prince", "señor",
     "sig",    "signor",  "sir",      "son",      "spokesman",   "sr",  "él"});
static_assert(std::ranges::is_sorted(male_words));

constexpr auto female_words = std::to_array<std::string_view>(
    {"chairwoman", "congresswoman", "dame",    "daughter",    "doña", "ela",  "ella",          "elle",     "frau",    "fru",
     "her",        "hers",          "herself", "hon",         "hun",  "lady", "lei",           "madame",   "mevrouw", "miss",
     "mme",        "mother",        "mrs",     "ms",          "ona",  "pani", "portavoza",     "princess", "queen",   "señora",
     "she",        "signora",       "sister",  "spokeswoman", "sra",  "wife", "woordvoerster", "ze",       "zij"});
static_assert(std::ranges::is_sorted(female_words));

}  // namespace

Gender gender_of_word(std::string_view word) {
  if (std::ranges::binary_search(male_words, word)) return Gender::male;
  return std::ranges::binary_search(female_words, word) ? Gender::female : Gender::unknown;
}

std::span<const std::string_view> gendered_words(Gender gender) {
  return gender == Gender::male ? std::span<const std::string_view>(male_words) : female_words;
}

}  // namespace tearsheet::quotes
