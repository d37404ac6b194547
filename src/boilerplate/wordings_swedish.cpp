// Swedish.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "annons|annonser|annonsen slutar här|artikeln fortsätter under annonsen|artikeln fortsätter efter annonsen|"
     "texten fortsätter under annonsen|annonssamarbete|sponsrat innehåll|i samarbete med|reklam"},
    {"app.text", "ladda ner appen|ladda ner vår app|hämta appen|öppna i appen"},
    {"bio.head", "om författaren|om skribenten|om skribenterna"},
    {"browser.notice",
     "aktivera javascript|slå på javascript|javascript är avstängt|webbläsare stöds inte|uppdatera din webbläsare|"
     "webbläsare stöder inte"},
    {"byline.label", "av|text|text och foto|skriven av|publicerad av|författare|skribent"},
    {"caption.credit", "foto:|bild:|fotograf:|arkivbild|bilden är en|bildkälla|illustration:"},
    {"comments.count", "# kommentarer|kommentarer (#)|inga kommentarer|visa kommentarer|läs kommentarer|# kommentar"},
    {"comments.form",
     "lämna en kommentar|skriv en kommentar|kommentera artikeln|logga in för att kommentera|"
     "din e-postadress kommer inte publiceras|lämna ett svar"},
    {"comments.label", "kommentarer|kommentera|svara"},
    {"consent.button",
     "acceptera|acceptera alla|godkänn alla|godkänn|jag förstår|avvisa alla|endast nödvändiga|hantera cookies|"
     "cookieinställningar|inställningar för cookies|anpassa"},
    {"consent.embed",
     "för att se det här innehållet|för att visa innehållet behöver|innehållet är blockerat eftersom|du måste godkänna kakor"},
    {"consent.text",
     "vi använder cookie*|vi använder kakor|den här webbplatsen använder|webbplatsen använder cookies|vi och våra partner|"
     "vi bryr oss om din integritet"},
    {"contact.appeal",
     "tipsa oss|tipsa redaktionen|har du tips|mejla oss|hör av dig till oss|kontakta oss på|skicka in ditt|"
     "vill du också skriva|vet du mer"},
    {"date.ago",
     "för # minuter sedan|för # timmar sedan|för # dagar sedan|# minuter sedan|# timmar sedan|# dagar sedan|# tim sedan|"
     "# min sedan|igår|idag"},
    {"date.line",
     "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|okt|måndag|tisdag|onsdag|"
     "torsdag|fredag|lördag|söndag|kl|klockan|publicerad|publicerat|uppdaterad|uppdaterat|ändrad|senast|den|skapad|idag"},
    {"date.stamp",
     "publicerad|publicerades|publicerat|uppdaterad|uppdaterades|uppdaterat|senast uppdaterad|senast ändrad|ändrad"},
    {"follow.text", "följ oss|följ oss på|gilla oss på|följ ämnet|följ skribenten|följ taggar"},
    {"navigation.link",
     "meny|sök|logga in|logga ut|registrera dig|skapa konto|bli prenumerant|prenumerera|stäng|tillbaka|nästa|föregående|"
     "till toppen|tillbaka till toppen|visa mer|visa fler|läs fler|ladda fler|se alla|till startsidan|startsida|om oss|"
     "kontakta oss|kontakt|kundservice|annonsera|mitt konto|mina sidor|hjälp|e-tidning|e-tidningen"},
    {"navigation.section",
     "nyheter|inrikes|utrikes|politik|ekonomi|näringsliv|sport|fotboll|kultur|hälsa|vetenskap|teknik|ledare|debatt|"
     "insändare|nöje|resor|väder|lokalt|världen|åsikter|opinion"},
    {"navigation.skip",
     "hoppa till innehåll|hoppa till huvudinnehåll|gå till innehåll|till innehållet|gå direkt till|hoppa till|"
     "till huvudinnehållet"},
    {"newsletter.text",
     "prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrev|anmäl dig till vårt nyhetsbrev|få vårt nyhetsbrev|"
     "få nyhetsbrevet|i din inkorg|i din mejl|anmäl dig till nyhetsbrevet"},
    {"notice.rights",
     "alla rättigheter förbehållna|alla rättigheter reserverade|upphovsrättsligt skyddat|eftertryck förbjudes|"
     "citera oss gärna"},
    {"paywall.text",
     "redan prenumerant|är du redan prenumerant|redan kund|har du redan ett konto|för att läsa vidare|läs vidare med|"
     "endast för prenumeranter|logga in för att läsa|den här artikeln är för prenumeranter|köp prenumeration|prova gratis"},
    {"poll.text", "rösta i vår|svara på vår enkät|delta i omröstningen"},
    {"readmore.linked",
     "läs mer|läs också|läs även|läs vidare|se också|se även|fler artiklar|läs hela|här kan du läsa|klicka här|lyssna på"},
    {"readmore.text", "läs mer:|läs också:|läs även:|se också:|se även:|läs vidare:|lyssna:"},
    {"readtime.text", "# min lästid|# minuters läsning|lästid: # min|lästid # min|läses på # min|ca # min"},
    {"related.head",
     "läs mer|läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mest läst|mest lästa|"
     "mest lästa artiklarna|senaste nytt|senaste nyheterna|senaste artiklarna|fler artiklar|mer om ämnet|rekommenderat|"
     "rekommenderade artiklar|populärt|just nu|fler nyheter|mest delat|toppnyheter|du kanske också gillar|"
     "senaste inläggen|missa inte"},
    {"related.list",
     "läs mer|läs också|läs även|relaterat|relaterade artiklar|liknande artiklar|mest läst|mest lästa|senaste nytt|"
     "senaste nyheterna|fler artiklar|mer om ämnet|populärt|just nu|fler nyheter|missa inte"},
    {"share.label",
     "dela|dela artikeln|dela artikel|dela denna artikel|dela sidan|tipsa|kopiera länk|länken kopierad|mejla|"
     "skicka med e-post|# delningar"},
    {"share.on", "dela på|dela via|dela med|dela artikeln på|klicka för att dela"},
    {"tags.label", "ämnen|ämnesord|taggar|nyckelord|etiketter|ämnen i artikeln"},
    {"tags.line", "ämnen:|taggar:|nyckelord:|mer om:|publicerad i:"},
    {"terms.link",
     "integritetspolicy|personuppgiftspolicy|cookiepolicy|användarvillkor|köpvillkor|allmänna villkor|villkor|om cookies|"
     "om kakor|personuppgifter"},
    {"terms.text", "godkänner du våra|jag godkänner|accepterar du våra villkor|vår integritetspolicy|vår personuppgiftspolicy"},
    {"tools.label",
     "skriv ut|lyssna|lyssna på artikeln|spara|spara artikel|spara artikeln|ge bort artikeln|textstorlek|rapportera fel|"
     "anmäl textfel"},
    {"video.label", "spela upp|se klippet|spela video|helskärm|nästa klipp"},
    {"video.notice", "videon är inte tillgänglig|videon kan inte|klippet kan inte"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> swedish_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
