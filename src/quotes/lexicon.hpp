// Small words of the grammar of attribution, in the languages of the room: sorted tables of lower-case words.
#pragma once

#include <cstdint>
#include <string_view>

namespace tearsheet::quotes {

enum class Gender : std::uint8_t { unknown, male, female };

// Each takes a lower-case word.

bool is_pronoun(std::string_view word);           ///< that can say something: he, she, they, who, er, sie, il, elle
bool is_relative(std::string_view word);          ///< who, der, qui: its name stands before it
bool is_title(std::string_view word);             ///< before a surname: mr, sen, president, herr
bool is_abbreviation(std::string_view word);      ///< keeps its full stop: mr, sen, gov, st
bool is_particle(std::string_view word);          ///< small word within a name: van, der, de, bin
bool is_determiner(std::string_view word);        ///< begins a noun phrase: the, a, his, one, der, une
bool is_preposition(std::string_view word);       ///< what follows is no subject: in, of, with, von, avec
bool is_no_name(std::string_view word);           ///< capital without being a name: Monday, January, But, When
bool is_between(std::string_view word);           ///< may stand between subject and cue: also, has, later, would
bool is_conjunction(std::string_view word);       ///< begins a clause: and, but, that, because, und, et
bool is_naming(std::string_view word);            ///< leads in a name, not speech: titled, so-called, novel, film, show
bool is_role(std::string_view word);              ///< a noun that speaks without an article: spokesman, police, officials
Gender gender_of_pronoun(std::string_view word);  ///< he, she, er, elle ...
Gender gender_of_title(std::string_view word);    ///< mr, mrs, herr, frau, king, queen
Gender gender_of_given_name(std::string_view word);

}  // namespace tearsheet::quotes
