// The persons of an article: each name's fullest form, and who a pronoun stands for.
#pragma once

#include "quotes/lexicon.hpp"
#include "quotes/phrases.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tearsheet::quotes {

class Persons {
 public:
  /// Takes in one name of the text, in order of the article.
  void add(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name);

  /// The fullest form of the name in the article: the longest that ends in the same surname and fits first name and title.
  std::string full_name(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name) const;

  /// What a full name or a form of address tells of the gender.
  Gender gender_of(std::string_view full_name) const;

 private:
  struct Person {
    std::string text;                ///< as written, without title
    std::vector<std::string> words;  ///< lower case
    Gender gender = Gender::unknown;
  };
  std::unordered_map<std::string, std::vector<Person>> by_surname_;
  std::unordered_map<std::string, std::vector<std::string>> by_first_name_;  ///< first name -> surnames
  std::unordered_map<std::string, Gender> genders_;                          ///< by full name
};

/// The persons lately spoken of, for pronouns. Bounded, so that every look-up is constant.
class Memory {
 public:
  /// A subject of a sentence or a speaker; `weight` says how strongly it stays in mind.
  void note(const std::string& full_name, Gender gender, int weight);
  /// The person that a pronoun of this gender stands for.
  std::optional<std::string> recall(Gender gender) const;
  void next_sentence() { ++clock_; }

 private:
  struct Entry {
    std::string name;
    Gender gender = Gender::unknown;
    int weight = 0;
    long at = 0;
  };
  std::array<Entry, 12> entries_;
  long clock_ = 0;
};

}  // namespace tearsheet::quotes
