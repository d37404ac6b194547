#include "content/notes.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tearsheet::content {

namespace {

struct Beginning {
  std::string_view language;
  std::string_view text;  ///< as text::fold writes it
};

// Sorted by language, then text. A word that begins many a sentence stands here with the colon that makes it a label.
constexpr auto beginnings = std::to_array<Beginning>({
    {"cs", "aktualizace:"},
    {"cs", "doplnění:"},
    {"cs", "oprava:"},
    {"cs", "opravujeme:"},
    {"cs", "pozn. red"},
    {"cs", "poznámka redakce"},
    {"cs", "redakční poznámka"},
    {"cs", "upřesnění:"},
    {"cs", "v předchozí verzi tohoto"},
    {"cs", "v původní verzi tohoto"},
    {"da", "berigtigelse"},
    {"da", "en tidligere version af denne"},
    {"da", "i en tidligere version af denne"},
    {"da", "note fra redaktionen"},
    {"da", "opdatering:"},
    {"da", "præcisering:"},
    {"da", "redaktionel note"},
    {"da", "redaktionens bemærkning"},
    {"da", "redaktionens note"},
    {"da", "rettelse:"},
    {"de", "aktualisierung:"},
    {"de", "anm. d. red"},
    {"de", "anm. der red"},
    {"de", "anmerkung der red"},
    {"de", "hinweis der redaktion"},
    {"de", "hinweis: in einer früheren"},
    {"de", "in einer früheren fassung dieses"},
    {"de", "in einer früheren version dieses"},
    {"de", "korrektur:"},
    {"de", "korrekturhinweis"},
    {"de", "nachtrag:"},
    {"de", "redaktioneller hinweis"},
    {"de", "richtigstellung"},
    {"de", "transparenzhinweis"},
    {"en", "a previous version of this"},
    {"en", "an earlier version of this"},
    {"en", "clarification:"},
    {"en", "correction ("},
    {"en", "correction, "},
    {"en", "correction:"},
    {"en", "corrections and clarifications"},
    {"en", "corrections:"},
    {"en", "editor's note"},
    {"en", "editors' note"},
    {"en", "note to readers"},
    {"en", "this article has been amended"},
    {"en", "this article has been corrected"},
    {"en", "this article has been updated"},
    {"en", "this article was amended on"},
    {"en", "this article was corrected on"},
    {"en", "this article was updated on"},
    {"en", "this post has been corrected"},
    {"en", "this post has been updated"},
    {"en", "this story has been corrected"},
    {"en", "this story has been updated"},
    {"en", "update:"},
    {"es", "aclaración:"},
    {"es", "actualización:"},
    {"es", "corrección:"},
    {"es", "fe de erratas"},
    {"es", "fe de errores"},
    {"es", "n. de la r."},
    {"es", "nota de la editora"},
    {"es", "nota de la redacción"},
    {"es", "nota de los editores"},
    {"es", "nota de redacción"},
    {"es", "nota del editor"},
    {"es", "rectificación:"},
    {"es", "una versión anterior de est"},
    {"es", "una versión previa de est"},
    {"fr", "correctif"},
    {"fr", "correction :"},
    {"fr", "erratum"},
    {"fr", "mise à jour :"},
    {"fr", "ndlr"},
    {"fr", "note de l'éditeur"},
    {"fr", "note de la rédaction"},
    {"fr", "note du rédacteur"},
    {"fr", "précision :"},
    {"fr", "rectificatif"},
    {"fr", "rectification :"},
    {"fr", "une première version de cet article"},
    {"fr", "une précédente version de cet article"},
    {"fr", "une version précédente de cet article"},
    {"it", "aggiornamento:"},
    {"it", "correzione:"},
    {"it", "errata corrige"},
    {"it", "n.d.r."},
    {"it", "ndr:"},
    {"it", "nota del direttore"},
    {"it", "nota della redazione"},
    {"it", "precisazione:"},
    {"it", "rettifica:"},
    {"it", "una precedente versione di quest"},
    {"it", "una versione precedente di quest"},
    {"ja", "おわびと訂正"},
    {"ja", "お詫びと訂正"},
    {"ja", "編注"},
    {"ja", "編集部より"},
    {"ja", "編集部注"},
    {"ja", "訂正 "},
    {"ja", "訂正:"},
    {"ja", "訂正】"},
    {"ja", "訂正："},
    {"ja", "追記:"},
    {"ja", "追記】"},
    {"ja", "追記："},
    {"ko", "바로 잡습니다"},
    {"ko", "바로잡습니다"},
    {"ko", "정정 보도"},
    {"ko", "정정:"},
    {"ko", "정정보도"},
    {"ko", "편집자 주"},
    {"ko", "편집자주"},
    {"nl", "aanvulling:"},
    {"nl", "correctie ("},
    {"nl", "correctie:"},
    {"nl", "een eerdere versie van dit"},
    {"nl", "in een eerdere versie van dit"},
    {"nl", "naschrift redactie"},
    {"nl", "naschrift van de redactie"},
    {"nl", "noot van de redactie"},
    {"nl", "rectificatie"},
    {"nl", "redactionele noot"},
    {"nl", "verduidelijking:"},
    {"no", "en tidligere versjon av denne"},
    {"no", "i en tidligere versjon av denne"},
    {"no", "oppdatering:"},
    {"no", "presisering:"},
    {"no", "red. anm"},
    {"no", "red.anm"},
    {"no", "redaksjonell merknad"},
    {"no", "redaksjonens merknad"},
    {"no", "redaktørens merknad"},
    {"no", "rettelse:"},
    {"no", "retting:"},
    {"pl", "aktualizacja:"},
    {"pl", "errata:"},
    {"pl", "korekta:"},
    {"pl", "nota redakcyjna"},
    {"pl", "od redakcji"},
    {"pl", "przyp. red"},
    {"pl", "przypis redakcji"},
    {"pl", "sprostowanie"},
    {"pl", "w poprzedniej wersji te"},
    {"pl", "we wcześniejszej wersji te"},
    {"pt", "atualização:"},
    {"pt", "correção:"},
    {"pt", "errata:"},
    {"pt", "esclarecimento:"},
    {"pt", "esta reportagem foi corrigida"},
    {"pt", "este texto foi corrigido"},
    {"pt", "nota da direção"},
    {"pt", "nota da editora"},
    {"pt", "nota da redação"},
    {"pt", "nota de redação"},
    {"pt", "nota do editor"},
    {"pt", "uma versão anterior dest"},
    {"ru", "в более ранней версии"},
    {"ru", "в предыдущей версии"},
    {"ru", "исправление:"},
    {"ru", "обновление:"},
    {"ru", "опровержение:"},
    {"ru", "от редакции"},
    {"ru", "поправка:"},
    {"ru", "прим. ред"},
    {"ru", "примечание редакции"},
    {"ru", "уточнение:"},
    {"sv", "en tidigare version av den"},
    {"sv", "förtydligande:"},
    {"sv", "i en tidigare version av den"},
    {"sv", "korrigering:"},
    {"sv", "red. anm"},
    {"sv", "redaktionell kommentar"},
    {"sv", "redaktionens anmärkning"},
    {"sv", "redaktionens kommentar"},
    {"sv", "redaktörens anmärkning"},
    {"sv", "rättelse"},
    {"sv", "uppdatering:"},
    {"tr", "bu haberin önceki"},
    {"tr", "bu yazının önceki"},
    {"tr", "düzeltme notu"},
    {"tr", "düzeltme ve"},
    {"tr", "düzeltme:"},
    {"tr", "editör notu"},
    {"tr", "editörden not"},
    {"tr", "editörün notu"},
    {"tr", "güncelleme:"},
    {"tr", "redaksiyon notu"},
    {"tr", "yayın kurulunun notu"},
    {"zh", "勘誤"},
    {"zh", "勘误"},
    {"zh", "更正:"},
    {"zh", "更正启事"},
    {"zh", "更正："},
    {"zh", "本報更正"},
    {"zh", "本报更正"},
    {"zh", "本文已更正"},
    {"zh", "編按"},
    {"zh", "編者按"},
    {"zh", "編者註"},
    {"zh", "编者按"},
    {"zh", "编者注"},
    {"zh", "编辑注"},
    {"zh", "编辑部注"},
});
static_assert(std::ranges::is_sorted(beginnings, [](const Beginning& a, const Beginning& b) {
  return a.language != b.language ? a.language < b.language : a.text < b.text;
}));

// Notes are often set in brackets or behind a star.
std::string_view without_opening(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t here = at;
    const char32_t c = text::next(s, at);
    if (c != ' ' && !text::is_punctuation(c)) return s.substr(here);
  }
  return {};
}

// "Update: 19 April 2026, 19:45" is a date.
bool says_something(std::string_view text) {
  constexpr int least = 3;
  int words = 0;
  text::for_each_word(text, [&](std::string_view word) {
    std::size_t at = 0;
    words += text::is_letter(text::next(word, at)) ? 1 : 0;
  });
  return words >= least;
}

}  // namespace

bool is_note(std::string_view text) {
  constexpr std::size_t enough = 100;  // bytes: more than any beginning has, and the signs before it
  const std::string folded = text::fold(text.substr(0, enough));
  const std::string_view head = without_opening(folded);
  if (head.empty()) return false;
  const auto begins = [&](const Beginning& b) { return b.text.front() == head.front() && head.starts_with(b.text); };
  return std::ranges::any_of(beginnings, begins) && says_something(text);
}

}  // namespace tearsheet::content
