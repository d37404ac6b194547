// Words that are small words in some languages and other words elsewhere: en is in French, an article in Swedish, and in Dutch.
// A row says where the word is of the class; a word without a row is of its class everywhere.
#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum WordClass;

// One bit a table, in the order of cue_languages().
constexpr std::uint16_t en = 1, de = 2, fr = 4, es = 8, it = 16, pt = 32, nl = 64, sv = 128, no = 256, da = 512, pl = 1024;
constexpr std::uint16_t nordic = sv | no | da;

constexpr auto rows = std::to_array<LocalWord>({{"a", determiner, en | pt},
                                                {"a", between, fr | it | es},
                                                {"a", no_name, en | pt},
                                                {"al", particle, en | fr | de},
                                                {"als", conjunction, de | nl},
                                                {"an", determiner, en},
                                                {"and", conjunction, en},
                                                {"are", between, en},
                                                {"as", conjunction, en},
                                                {"as", preposition, en},
                                                {"be", between, en},
                                                {"can", between, en},
                                                {"che", relative, it},
                                                {"da", preposition, it | de},
                                                {"das", determiner, de},
                                                {"de", determiner, nl},
                                                {"de", preposition, fr | es | pt},
                                                {"der", determiner, de},
                                                {"der", relative, de},
                                                {"der", no_name, de},
                                                {"des", determiner, fr | de},
                                                {"des", preposition, fr},
                                                {"did", between, en},
                                                {"die", determiner, de},
                                                {"die", relative, de | nl},
                                                {"die", no_name, de},
                                                {"e", conjunction, it | pt},
                                                {"en", conjunction, nl},
                                                {"en", determiner, nordic},
                                                {"en", preposition, fr | es},
                                                {"er", pronoun, de},
                                                {"es", pronoun, de},
                                                {"et", conjunction, fr},
                                                {"et", determiner, no | da},
                                                {"for", preposition, en | no | da},
                                                {"ha", between, es | it | nordic},
                                                {"han", between, es},
                                                {"han", pronoun, nordic},
                                                {"hen", pronoun, sv | no | nl},
                                                {"hon", pronoun, sv},
                                                {"hun", pronoun, no | da},
                                                {"i", determiner, it},
                                                {"i", preposition, nordic},
                                                {"i", pronoun, en},
                                                {"il", determiner, it},
                                                {"il", pronoun, fr},
                                                {"in", preposition, en | de | nl | it},
                                                {"is", between, en | nl},
                                                {"it", pronoun, en},
                                                {"je", pronoun, fr | nl},
                                                {"la", particle, en | es | fr | it},
                                                {"lei", pronoun, it},
                                                {"like", preposition, en},
                                                {"lo", determiner, it},
                                                {"lui", pronoun, fr | it},
                                                {"ma", conjunction, it},
                                                {"mas", conjunction, pt},
                                                {"may", between, en},
                                                {"men", conjunction, nordic},
                                                {"na", preposition, pt | nl | pl},
                                                {"no", determiner, en},
                                                {"o", determiner, pt},
                                                {"on", between, en},
                                                {"on", preposition, en},
                                                {"on", pronoun, fr | pl},
                                                {"ona", pronoun, pl},
                                                {"once", between, en},
                                                {"oni", pronoun, pl},
                                                {"or", conjunction, en},
                                                {"os", determiner, pt},
                                                {"out", between, en},
                                                {"par", preposition, fr},
                                                {"per", preposition, it | en | de | nordic},
                                                {"que", conjunction, fr | es | pt},
                                                {"qui", relative, fr},
                                                {"so", conjunction, en},
                                                {"su", preposition, it},
                                                {"than", conjunction, en},
                                                {"to", between, en},
                                                {"to", preposition, en},
                                                {"um", determiner, pt},
                                                {"used", between, en},
                                                {"van", particle, nl | en | de | fr},
                                                {"van", preposition, nl},
                                                {"was", between, en | nl},
                                                {"we", pronoun, en | nl},
                                                {"will", between, en},
                                                {"y", particle, es},
                                                {"you", pronoun, en},
                                                {"z", preposition, pl},
                                                {"zu", particle, de}});
static_assert(std::ranges::is_sorted(rows, {}, &LocalWord::word));

}  // namespace

std::span<const LocalWord> local_words() { return rows; }

}  // namespace tearsheet::quotes
