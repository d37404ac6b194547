// Danish.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "annonce|annoncer|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|annonce: artiklen fortsætter|"
     "sponsoreret indhold|annoncørbetalt indhold|betalt indhold|reklame"},
    {"app.text", "hent appen|download appen|hent vores app|download vores app|åbn i appen"},
    {"bio.head", "om forfatteren|om skribenten|om skribenterne"},
    {"browser.notice",
     "aktiver javascript|slå javascript til|javascript er slået fra|browser understøttes ikke|opdater din browser|"
     "din browser understøtter ikke"},
    {"byline.label", "af|tekst|skrevet af|journalist|forfatter"},
    {"caption.credit", "foto:|billede:|arkivfoto|genrefoto|illustration:|fotograf:|pressefoto"},
    {"comments.count", "# kommentarer|kommentarer (#)|ingen kommentarer|vis kommentarer|se kommentarer|læs kommentarer"},
    {"comments.form",
     "skriv en kommentar|skriv kommentar|tilføj kommentar|log ind for at kommentere|"
     "din e-mailadresse vil ikke blive publiceret|deltag i debatten|læg en kommentar"},
    {"comments.label", "kommentarer|kommentér|kommenter|svar|besvar"},
    {"consent.button",
     "accepter|accepter alle|acceptér alle|tillad alle|afvis alle|kun nødvendige|cookieindstillinger|administrer cookies|"
     "tilpas|tillad valgte"},
    {"consent.embed", "for at se dette indhold skal du|dette indhold kan ikke vises, fordi|accepter cookies for at se"},
    {"consent.text",
     "vi bruger cookies|vi anvender cookies|denne hjemmeside bruger|dette website bruger|hjemmesiden bruger cookies|"
     "vi og vores partnere|vi værner om dit privatliv"},
    {"contact.appeal", "tip os|har du et tip|skriv til os|kontakt os på|kontakt redaktionen|har du set en fejl"},
    {"date.ago",
     "for # minutter siden|for # timer siden|for # dage siden|# minutter siden|# timer siden|# dage siden|# min siden|"
     "i går|i dag"},
    {"date.line",
     "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|okt|mandag|tirsdag|onsdag|"
     "torsdag|fredag|lørdag|søndag|kl|klokken|publiceret|offentliggjort|opdateret|senest|sidst|ændret|d|den"},
    {"date.stamp", "publiceret|offentliggjort|opdateret|senest opdateret|sidst opdateret|sidst ændret|udgivet"},
    {"follow.text", "følg os|følg os på|følg med på|synes godt om os|find os på"},
    {"navigation.link",
     "menu|søg|log ind|log ud|opret bruger|opret konto|bliv abonnent|abonner|køb abonnement|luk|tilbage|næste|forrige|"
     "til toppen|vis mere|vis flere|se mere|se flere|se alle|indlæs flere|til forsiden|forsiden|forside|om os|kontakt os|"
     "kontakt|kundeservice|annoncer|annoncering|min side|hjælp|e-avis|e-avisen"},
    {"navigation.section",
     "nyheder|indland|udland|politik|økonomi|erhverv|sport|fodbold|kultur|sundhed|videnskab|teknologi|debat|leder|"
     "underholdning|rejser|vejret|vejr|lokalt|verden|samfund|penge"},
    {"navigation.skip", "gå til indhold|gå til hovedindhold|spring til indhold|hop til indhold|til hovedindhold|gå direkte til"},
    {"newsletter.text",
     "tilmeld dig vores nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld nyhedsbrev|få vores nyhedsbrev|"
     "modtag vores nyhedsbrev|i din indbakke|direkte i indbakken"},
    {"notice.rights",
     "alle rettigheder forbeholdes|alle rettigheder forbeholdt|indholdet er beskyttet|må ikke gengives|"
     "ophavsretligt beskyttet"},
    {"paywall.text",
     "allerede abonnent|er du allerede abonnent|har du allerede en konto|for at læse videre|læs videre med|"
     "kun for abonnenter|log ind for at læse|denne artikel er for abonnenter|bliv abonnent og|få adgang til"},
    {"poll.text", "stem i vores|svar på undersøgelsen|deltag i afstemningen"},
    {"readmore.linked", "læs også|læs mere|læs videre|se også|hør også|læs hele|klik her|flere artikler|læs flere"},
    {"readmore.text", "læs også:|læs mere:|se også:|hør også:|læs videre:"},
    {"readtime.text", "læsetid: # min|læsetid # min|# min læsetid|# minutters læsning|# min. læsetid"},
    {"related.head",
     "læs også|læs mere|relaterede artikler|relaterede nyheder|relateret|lignende artikler|mest læste|mest læst|"
     "seneste nyt|seneste nyheder|seneste artikler|flere artikler|anbefalet|anbefalede artikler|mere om|populært|lige nu|"
     "flere nyheder|måske er du også interesseret i|andre læser"},
    {"related.list",
     "læs også|læs mere|relaterede artikler|relaterede nyheder|relateret|mest læste|mest læst|seneste nyt|seneste nyheder|"
     "seneste artikler|flere artikler|anbefalet|populært|lige nu|flere nyheder|andre læser"},
    {"share.label",
     "del|del artiklen|del artikel|del denne artikel|kopier link|kopiér link|link kopieret|send på mail|send på e-mail|"
     "# delinger"},
    {"share.on", "del på|del via|del med|del artiklen på|klik for at dele"},
    {"tags.label", "emner|emneord|nøgleord|stikord|læs mere om"},
    {"tags.line", "emner:|emneord:|nøgleord:|stikord:|læs mere om:"},
    {"terms.link",
     "privatlivspolitik|persondatapolitik|cookiepolitik|cookies|handelsbetingelser|betingelser|vilkår|brugerbetingelser|"
     "abonnementsvilkår|databeskyttelse"},
    {"terms.text", "accepterer du vores|jeg accepterer|giver du samtykke|vores privatlivspolitik|vores persondatapolitik"},
    {"tools.label",
     "print|udskriv|lyt|lyt til artiklen|hør artiklen|gem|gem artiklen|gem artikel|giv artiklen|del med en ven|"
     "tekststørrelse"},
    {"video.label", "afspil|se video|se videoen|fuld skærm|næste video"},
    {"video.notice", "videoen er ikke tilgængelig|kan ikke afspille|videoen kan ikke"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> danish_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
