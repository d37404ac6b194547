// Dutch.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "advertentie|advertenties|reclame|tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie|"
     "lees verder onder de advertentie|lees verder na de advertentie|tekst loopt door onder de advertentie|gesponsord|"
     "partnerbijdrage|ingezonden mededeling"},
    {"affiliate.text",
     "ontvangen wij een commissie|ontvangen we een commissie|deze affiliate-links|bevat affiliate-links|"
     "bevat affiliate links"},
    {"app.text", "download de app|download onze app|open in de app|lees verder in de app|installeer de app"},
    {"bio.head", "over de auteur|over de auteurs|over de schrijver"},
    {"browser.notice",
     "schakel javascript in|zet javascript aan|javascript is uitgeschakeld|je browser ondersteunt|browser is verouderd|"
     "uw browser ondersteunt"},
    {"byline.label", "door|geschreven door|auteur|auteurs|redactie|tekst"},
    {"caption.credit", "foto:|foto's:|beeld:|foto ter illustratie|bron:|© foto"},
    {"comments.count",
     "# reacties|# reactie|reacties (#)|geen reacties|nog geen reacties|toon reacties|bekijk reacties|"
     "bekijk alle reacties|lees reacties"},
    {"comments.form",
     "plaats een reactie|laat een reactie achter|geef een reactie|schrijf een reactie|reageer op dit artikel|"
     "log in om te reageren|het e-mailadres wordt niet gepubliceerd|je e-mailadres wordt niet gepubliceerd|praat mee"},
    {"comments.label", "reacties|reageer|reageren|beantwoorden"},
    {"consent.button",
     "accepteren|alles accepteren|alle cookies accepteren|cookies accepteren|akkoord|alles weigeren|weigeren|"
     "cookie-instellingen|cookies beheren|voorkeuren beheren|privacy-instellingen|cookievoorkeuren"},
    {"consent.embed",
     "om deze inhoud te kunnen bekijken|om deze inhoud te kunnen zien|om deze inhoud te tonen|deze inhoud is geblokkeerd "
     "omdat|je moet cookies accepteren om"},
    {"consent.text",
     "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|deze site gebruikt cookies|"
     "wij en onze partners|onze website gebruikt cookies"},
    {"contact.appeal",
     "heb je een tip|heeft u een tip|tip de redactie|mail naar de redactie|mail ons|heb je een foutje gezien|"
     "foutje gezien|neem contact op met de redactie"},
    {"date.ago",
     "# minuten geleden|# minuut geleden|# uur geleden|# uren geleden|# dagen geleden|# dag geleden|# weken geleden|"
     "gisteren|vandaag"},
    {"date.line",
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mrt|okt|maandag|dinsdag|"
     "woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|uur|om|gepubliceerd|geplaatst|bijgewerkt|laatst|"
     "gewijzigd|laatste|update|op"},
    {"date.stamp",
     "gepubliceerd|gepubliceerd op|geplaatst op|laatst bijgewerkt|bijgewerkt|bijgewerkt op|laatste update|"
     "laatst gewijzigd|gewijzigd op|geüpdatet"},
    {"follow.text", "volg ons|volg ons op|volg ons via|blijf op de hoogte|like ons op"},
    {"navigation.link",
     "menu|zoeken|zoek|inloggen|log in|registreren|uitloggen|abonneren|abonneer|word abonnee|mijn account|sluiten|sluit|"
     "terug|verder|volgende|vorige|naar boven|terug naar boven|toon meer|meer tonen|laad meer|bekijk alles|bekijk meer|"
     "over ons|contact|adverteren|vacatures|veelgestelde vragen|klantenservice|colofon|hulp|sitemap|voorpagina"},
    {"navigation.section",
     "nieuws|politiek|economie|binnenland|buitenland|sport|voetbal|cultuur|gezondheid|wetenschap|tech|opinie|media|reizen|"
     "misdaad|regio|geld|wonen|eten|het weer|weer|achtergrond|cultuur & media"},
    {"navigation.skip",
     "naar de inhoud|ga naar de inhoud|ga direct naar|ga naar hoofdinhoud|direct naar artikelinhoud|ga naar inhoud|"
     "spring naar|naar hoofdinhoud"},
    {"newsletter.text",
     "meld je aan voor|meld u aan voor|schrijf je in voor|abonneer je op onze nieuwsbrief|ontvang onze nieuwsbrief|"
     "ontvang de nieuwsbrief|ontvang dagelijks|in je inbox|in uw inbox|in je mailbox|aanmelden voor de nieuwsbrief"},
    {"notice.rights",
     "alle rechten voorbehouden|overname van artikelen|niets uit deze uitgave|mag niet worden overgenomen|"
     "auteursrecht voorbehouden"},
    {"paywall.text",
     "al abonnee|ben je al abonnee|bent u al abonnee|heb je al een abonnement|exclusief voor abonnees|"
     "dit artikel is exclusief|lees verder met|om verder te lezen|log in om verder te lezen|verder lezen|"
     "word abonnee en lees|maak een gratis account"},
    {"poll.text", "stem mee|doe mee aan de poll|doe mee met de poll|vul de enquête in"},
    {"readmore.linked",
     "lees ook|lees meer|lees verder|bekijk ook|luister ook|kijk ook|meer over|klik hier|lees hier|lees het hele|"
     "meer lezen|zie ook"},
    {"readmore.text", "lees ook:|lees meer:|bekijk ook:|luister ook:|zie ook:|kijk ook:|lees hier ook:"},
    {"readtime.text",
     "leestijd # min|leestijd # minuten|leestijd: # min|leestijd: # minuten|# min leestijd|# minuten leestijd|# min lezen"},
    {"related.head",
     "lees ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|meer over dit onderwerp|meest gelezen|best gelezen|"
     "meest bekeken|laatste nieuws|het laatste nieuws|meer nieuws|meer artikelen|aanbevolen|aanbevolen voor jou|"
     "misschien ook interessant|ook interessant|dit vind je misschien ook leuk|net binnen|populair|uitgelicht|"
     "andere artikelen|recente berichten"},
    {"related.list",
     "lees ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|meer over dit onderwerp|meest gelezen|best gelezen|"
     "laatste nieuws|het laatste nieuws|meer nieuws|meer artikelen|aanbevolen|populair|uitgelicht|recente berichten|"
     "net binnen"},
    {"share.label",
     "delen|deel|deel dit|deel dit artikel|deel artikel|artikel delen|deel via|kopieer link|link kopiëren|link gekopieerd|"
     "stuur door|mail dit artikel|# keer gedeeld"},
    {"share.on",
     "deel op|deel via|deel met|delen op|delen via|delen met|deel dit op|deel dit artikel op|deel dit artikel via|"
     "klik om te delen"},
    {"tags.label", "tags|onderwerpen|trefwoorden|thema's|labels|meer over"},
    {"tags.line", "tags:|onderwerpen:|trefwoorden:|geplaatst in|meer over:"},
    {"terms.link",
     "privacybeleid|privacyverklaring|privacy|cookiebeleid|cookieverklaring|algemene voorwaarden|gebruiksvoorwaarden|"
     "voorwaarden|disclaimer|privacystatement"},
    {"terms.text",
     "ga je akkoord met|gaat u akkoord met|ik ga akkoord met|onze algemene voorwaarden|onze privacyverklaring|"
     "ons privacybeleid"},
    {"tools.label",
     "print|printen|afdrukken|luister|luister naar dit artikel|beluister|bewaar|opslaan|bewaren|leeslijst|geef cadeau|"
     "lettergrootte|artikel bewaren|cadeau"},
    {"video.label", "afspelen|bekijk de video|volgende video|volledig scherm|speel af"},
    {"video.notice", "video niet beschikbaar|deze video is niet|kan deze video niet"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> dutch_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
