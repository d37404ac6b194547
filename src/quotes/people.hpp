// Who is who in an article: the persons of its names, those that titles and roles call, and who is in mind for a pronoun.
#pragma once

#include "quotes/names.hpp"
#include "quotes/speakers.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

/// One block of running text, read.
struct Paragraph {
  std::size_t block = 0;
  std::string_view text;
  std::vector<Marked> spans;
  Arena arena;
  std::vector<Token> tokens;
  std::vector<Phrase> phrases;  ///< left to right, with their forms
  std::vector<FormId> forms;    ///< of each phrase; no_form where it is no name
  bool set_off = false;         ///< a blockquote
  bool heading = false;
  bool title_case = false;  ///< a headline: capitals tell nothing of names there
};

/// The speaker of a quote, ready to be written and handed on.
struct Speaker {
  std::string_view text;
  FormId full = no_form;
  std::string_view east = {};  ///< the full name in Korean or Japanese
};

/// Learn every paragraph first; then go through them in order. Paragraphs must outlive it.
class People {
 public:
  explicit People(bool german) : german_(german) {}

  /// Takes in the names of a paragraph and the roles told of them.
  void learn(Paragraph& p);

  /// From here on the paragraph's own words are noted anew.
  void begin_paragraph() {
    noted_ = 0;
    sentence_ = -1;
  }
  /// The persons of the reporter's own words up to token `end`, noted in order.
  void note_until(const Paragraph& p, std::size_t end);

  Speaker speaker_of(const Paragraph& p, const Attribution& a);

  /// That a name is a person's.
  bool is_person(const Paragraph& p, const Phrase& name) { return persons_.is_person(full_of(p, name)); }
  /// The full name of a speaker, empty where it is not known.
  std::string_view full_name(const Speaker& s) const { return s.full == no_form ? s.east : persons_.text(s.full); }

 private:
  void learn_roles(const Paragraph& p, std::size_t i);
  FormId person_of(const Paragraph& p, const Phrase& noun);
  Gender gender_of_noun(const Token& article, const Token& noun) const;
  FormId full_of(const Paragraph& p, const Phrase& name) { return persons_.fullest(persons_.add(p.text, p.tokens, name)); }

  bool german_;
  Persons persons_;
  Memory memory_;
  std::size_t noted_ = 0;  ///< phrases of the paragraph already in memory
  long sentence_ = -1;     ///< of the last of them
  bool leads_ = false;     ///< no person was named in that sentence yet
};

}  // namespace tearsheet::quotes
