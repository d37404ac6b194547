// Norwegian.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "annonse|annonser|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|"
     "saken fortsetter etter annonsen|betalt innhold|sponset innhold|reklame"},
    {"app.text", "last ned appen|last ned vår app|last ned appen vår|åpne i appen"},
    {"bio.head", "om forfatteren|om skribenten|om artikkelforfatteren"},
    {"browser.notice",
     "aktiver javascript|slå på javascript|javascript er skrudd av|nettleser støttes ikke|oppdater nettleseren|"
     "nettleseren din støtter ikke"},
    {"byline.label", "av|tekst|skrevet av|journalist|publisert av|forfatter"},
    {"caption.credit", "foto:|bilde:|illustrasjonsfoto|arkivfoto|illustrasjon:|fotograf:|skjermdump"},
    {"comments.count", "# kommentarer|kommentarer (#)|ingen kommentarer|vis kommentarer|se kommentarer|les kommentarer"},
    {"comments.form",
     "legg igjen en kommentar|skriv en kommentar|logg inn for å kommentere|din e-postadresse vil ikke bli publisert|"
     "delta i debatten|legg til kommentar"},
    {"comments.label", "kommentarer|kommenter|svar"},
    {"consent.button",
     "godta|godta alle|aksepter alle|godkjenn alle|avvis alle|kun nødvendige|innstillinger for informasjonskapsler|"
     "personverninnstillinger|administrer samtykke|samtykkeinnstillinger"},
    {"consent.embed", "for å se dette innholdet må du|dette innholdet kan ikke vises|innhold fra en tredjepart"},
    {"consent.text",
     "vi bruker informasjonskapsler|vi bruker cookies|dette nettstedet bruker|nettstedet bruker informasjonskapsler|"
     "vi og våre partnere|denne nettsiden bruker"},
    {"contact.appeal",
     "tips oss|har du tips|send oss tips|send inn tips|kontakt oss på|tips redaksjonen|vil du dele dine tanker|"
     "send oss en e-post|har du innspill"},
    {"date.ago",
     "for # minutter siden|for # timer siden|for # dager siden|# minutter siden|# timer siden|# dager siden|i går|i dag"},
    {"date.line",
     "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|okt|des|mandag|tirsdag|onsdag|"
     "torsdag|fredag|lørdag|søndag|kl|klokken|publisert|oppdatert|sist|endret|opprettet"},
    {"date.stamp", "publisert|oppdatert|sist oppdatert|sist endret|opprettet|først publisert"},
    {"follow.text", "følg oss|følg oss på|lik oss på|følg saken"},
    {"navigation.link",
     "meny|søk|logg inn|logg ut|registrer deg|bli abonnent|abonner|kjøp abonnement|lukk|tilbake|neste|forrige|til toppen|"
     "gå til toppen|vis mer|vis flere|se flere|se alle|last flere|til forsiden|forsiden|forside|om oss|kontakt oss|"
     "kontakt|kundeservice|annonsere|min side|hjelp|e-avis|eavis"},
    {"navigation.section",
     "nyheter|innenriks|utenriks|politikk|økonomi|næringsliv|sport|fotball|kultur|helse|vitenskap|teknologi|debatt|"
     "meninger|kronikk|leder|underholdning|reise|været|lokalt|verden"},
    {"navigation.skip", "hopp til innhold|hopp til hovedinnhold|gå til innhold|gå til hovedinnhold|til hovedinnhold|hopp til"},
    {"newsletter.text",
     "meld deg på vårt nyhetsbrev|meld deg på nyhetsbrev|få vårt nyhetsbrev|motta nyhetsbrev|abonner på vårt nyhetsbrev|"
     "i innboksen din|rett i innboksen"},
    {"notice.rights",
     "alle rettigheter forbeholdt|alle rettigheter reservert|innholdet er beskyttet|arbeider etter vær varsom-plakaten|"
     "beskyttet etter åndsverkloven|ettertrykk forbudt"},
    {"paywall.text",
     "allerede abonnent|er du allerede abonnent|har du allerede en konto|for å lese videre|les videre med|"
     "kun for abonnenter|logg inn for å lese|denne saken er for abonnenter|bli abonnent for å|"
     "denne artikkelen er for abonnenter"},
    {"poll.text", "stem i vår|svar på undersøkelsen|delta i avstemningen"},
    {"readmore.linked", "les også|les mer|les videre|se også|hør også|les hele|klikk her|flere saker|les flere"},
    {"readmore.text", "les også:|les mer:|se også:|hør også:|les videre:"},
    {"readtime.text", "lesetid: # min|lesetid # min|# min lesetid|# minutters lesing|lesetid: # minutter"},
    {"related.head",
     "les også|les mer|relaterte saker|relaterte artikler|relatert|lignende saker|mest lest|mest leste|siste nytt|"
     "siste nyheter|siste saker|flere saker|anbefalt|anbefalte saker|mer om|populært|akkurat nå|toppsaker|flere nyheter|"
     "flere artikler|du vil kanskje også like"},
    {"related.list",
     "les også|les mer|relaterte saker|relaterte artikler|relatert|mest lest|siste nytt|siste nyheter|siste saker|"
     "flere saker|anbefalt|anbefalte saker|populært|akkurat nå|flere nyheter|flere artikler"},
    {"share.label",
     "del|del artikkelen|del artikkel|del saken|del denne saken|kopier lenke|lenke kopiert|lenken er kopiert|"
     "send på e-post|tips en venn|# delinger"},
    {"share.on", "del på|del via|del med|del artikkelen på|klikk for å dele"},
    {"tags.label", "emner|emneord|stikkord|nøkkelord|tagger|les mer om"},
    {"tags.line", "emner:|emneord:|stikkord:|nøkkelord:|publisert i:|les mer om:"},
    {"terms.link",
     "personvern|personvernerklæring|personvernpolicy|brukervilkår|vilkår|informasjonskapsler|om informasjonskapsler|"
     "kjøpsvilkår|salgsvilkår|cookies"},
    {"terms.text", "godtar du våre vilkår|jeg godtar|samtykker du til|vår personvernerklæring|våre brukervilkår"},
    {"tools.label",
     "skriv ut|lytt|lytt til saken|hør artikkelen|lagre|lagre artikkelen|lagre saken|gi bort saken|tekststørrelse|"
     "meld fra om feil"},
    {"video.label", "spill av|se video|se videoen|fullskjerm|neste video"},
    {"video.notice", "videoen er ikke tilgjengelig|kan ikke spille av|videoen kan ikke"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> norwegian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
