// The persons of an article: each name's fullest form, and who a pronoun stands for.
#pragma once

#include "quotes/lexicon.hpp"
#include "quotes/phrases.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tearsheet::quotes {

/// Number of a form of a name; `no_form` for none.
using FormId = std::uint32_t;
inline constexpr FormId no_form = static_cast<FormId>(-1);

/// Every form in which the article writes a name. Texts and tokens must outlive it.
class Persons {
 public:
  /// Takes in one name of the text, in order of the article.
  FormId add(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name);

  /// After the last name was taken in: the fullest form of the name in the article. It ends in the same surname, holds every
  /// word of the name and fits its title; of two persons that would do, the one more often named.
  FormId fullest(FormId form);

  /// That a word such as minister or coach tells of this person, by which the article may call them later.
  void note_role(std::uint32_t word, FormId form);
  /// The last person of whom the word was told.
  std::optional<FormId> by_role(std::uint32_t word) const;

  std::string_view text(FormId form) const { return forms_[form].text; }
  Gender gender(FormId form) const { return form == no_form ? Gender::unknown : forms_[form].gender; }
  /// A title or a given name says that it is a person's.
  bool is_person(FormId form) const { return form != no_form && forms_[form].person; }

 private:
  struct Form {
    std::string_view text;    ///< as first written, without title
    std::uint32_t first = 0;  ///< of its words in words_
    std::uint32_t count = 0;  ///< words
    std::uint32_t named = 0;  ///< times
    FormId next = no_form;    ///< the next form of the same surname
    FormId full = no_form;    ///< once known
    Gender gender = Gender::unknown;
    bool person = false;  ///< a title or a given name says so
  };
  std::span<const std::string_view> words(const Form& form) const { return std::span(words_).subspan(form.first, form.count); }
  FormId chain_of(std::string_view surname) const;
  FormId fullest_in(FormId chain, const Form& form) const;

  std::vector<Form> forms_;
  std::vector<std::string_view> words_;                         ///< lower case, of all forms
  std::unordered_map<std::string_view, FormId> by_surname_;     ///< the first form of each
  std::unordered_map<std::uint32_t, FormId> by_role_;           ///< by hash of the word
  std::unordered_map<std::string_view, FormId> by_first_name_;  ///< the first form of two words or more with it
};

/// The persons lately spoken of, for pronouns. Bounded, so that every look-up is constant.
class Memory {
 public:
  /// A subject of a sentence or a speaker; `weight` says how strongly it stays in mind.
  void note(FormId person, Gender gender, int weight, bool is_person);
  /// The person that a pronoun of this gender stands for.
  std::optional<FormId> recall(Gender gender) const;
  void next_sentence() { ++clock_; }

 private:
  struct Entry {
    FormId person = no_form;
    Gender gender = Gender::unknown;
    int weight = 0;
    long at = 0;
    bool is_person = false;  ///< a title, a given name, or words of its own say so
  };
  std::array<Entry, 12> entries_;
  long clock_ = 0;
};

}  // namespace tearsheet::quotes
