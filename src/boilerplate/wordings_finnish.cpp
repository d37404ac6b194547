// Finnish.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "mainos|ilmoitus|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|mainos alkaa|mainos päättyy|"
     "kaupallinen yhteistyö|juttu jatkuu kuvan jälkeen|teksti jatkuu mainoksen jälkeen|mainosyhteistyö"},
    {"app.text", "lataa sovellus|lataa sovelluksemme|avaa sovelluksessa|lataa ilmainen sovellus"},
    {"bio.head", "tietoa kirjoittajasta|kirjoittajasta|kirjoittajat"},
    {"browser.notice",
     "ota javascript käyttöön|selaimesi ei tue|selaimesi on vanhentunut|päivitä selaimesi|javascript ei ole käytössä"},
    {"byline.label", "kirjoittaja|kirjoittajat|kirjoittanut|teksti|teksti:|toimittaja|toimitus|teksti ja kuvat|julkaissut"},
    {"caption.credit", "kuva:|kuvat:|kuvituskuva|kuvituskuva:|valokuva:|arkistokuva|kuvaaja:|kuvan lähde|lähde:|kuvakaappaus"},
    {"comments.count",
     "# kommenttia|# kommentti|kommentit (#)|kommentit #|näytä kommentit|ei kommentteja|lue kommentit|katso kommentit"},
    {"comments.form",
     "kirjoita kommentti|jätä kommentti|lisää kommentti|kommentoi juttua|kommentoi artikkelia|"
     "sähköpostiosoitettasi ei julkaista|vastaa peruuta vastaus|kirjaudu sisään kommentoidaksesi|kommentointi on suljettu|"
     "osallistu keskusteluun"},
    {"comments.label", "kommentit|kommentoi|vastaa|keskustelu|keskustele"},
    {"consent.button",
     "hyväksy|hyväksy kaikki|hyväksy evästeet|hyväksy kaikki evästeet|hylkää kaikki|evästeasetukset|tietosuoja-asetukset|"
     "muokkaa asetuksia|vain välttämättömät"},
    {"consent.text",
     "käytämme evästeitä|tämä sivusto käyttää evästeitä|sivustomme käyttää evästeitä|sivusto käyttää evästeitä|"
     "me ja kumppanimme|arvostamme yksityisyyttäsi|käytämme sivustollamme evästeitä|tällä sivustolla käytetään evästeitä"},
    {"contact.appeal",
     "lähetä meille|ota yhteyttä toimitukseen|lähetä juttuvinkki|lähetä kuvasi|huomasitko virheen|anna juttuvinkki"},
    {"date.ago",
     "# minuuttia sitten|# min sitten|# tuntia sitten|# tunti sitten|# päivää sitten|# päivä sitten|tunti sitten|"
     "# h sitten|# viikkoa sitten"},
    {"date.label", "julkaistu|julkaistu:|päivitetty|päivitetty:|viimeksi päivitetty|julkaisupäivä|muokattu"},
    {"date.line",
     "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|"
     "marraskuuta|joulukuuta|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|"
     "marraskuu|joulukuu|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|klo|kello|julkaistu|päivitetty|"
     "muokattu|viimeksi|tänään|eilen"},
    {"date.stamp", "julkaistu|päivitetty|viimeksi päivitetty|julkaisupäivä"},
    {"follow.text", "seuraa meitä|löydät meidät|tykkää meistä|liity seuraamme|seuraa sosiaalisessa mediassa"},
    {"navigation.link",
     "valikko|haku|hae|etsi|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|sulje|takaisin|seuraava|edellinen|lisää|"
     "näytä lisää|lataa lisää|näytä kaikki|etusivu|etusivulle|yhteystiedot|ota yhteyttä|asiakaspalvelu|tilaa|tilaa lehti|"
     "näköislehti|mediatiedot|palaute|anna palautetta|sivun alkuun|takaisin ylös|tietoa meistä|uutiskirje|arkisto|"
     "lue lisää|omat tiedot"},
    {"navigation.section",
     "uutiset|kotimaa|ulkomaat|politiikka|talous|urheilu|kulttuuri|viihde|tiede|terveys|mielipide|mielipiteet|pääkirjoitus|"
     "pääkirjoitukset|kolumnit|ruoka|matkailu|matkat|tekniikka|teknologia|sää|paikalliset|lukijalta|jalkapallo|jääkiekko|"
     "elämä|autot|blogit|tuoreimmat|luetuimmat|videot|hyvinvointi|lifestyle"},
    {"navigation.skip",
     "siirry sisältöön|siirry pääsisältöön|hyppää sisältöön|hyppää pääsisältöön|siirry suoraan sisältöön|suoraan sisältöön|"
     "siirry navigaatioon"},
    {"newsletter.text",
     "tilaa uutiskirje|tilaa uutiskirjeemme|tilaa maksuton uutiskirje|tilaa ilmainen uutiskirje|uutiskirjeen tilaus|"
     "tilaa uutiskirjeet|suoraan sähköpostiisi"},
    {"notice.rights", "kaikki oikeudet pidätetään|kaikki oikeudet pidätetty|lainaaminen ilman lupaa"},
    {"paywall.text",
     "oletko jo tilaaja|tämä juttu on vain tilaajille|tämä artikkeli on vain tilaajille|vain tilaajille|"
     "jatka lukemista tilaamalla|tilaa ja lue|artikkeli on vain tilaajille|lukeaksesi koko artikkelin|"
     "onko sinulla jo tunnus"},
    {"poll.text", "vastaa kyselyyn|äänestä:|osallistu kyselyyn"},
    {"readmore.linked",
     "lue myös|lue lisää|lue seuraavaksi|lue koko|katso myös|katso kuvat|lisää aiheesta|aiheesta lisää|lue tästä|lue juttu|"
     "kuuntele myös|klikkaa tästä|katso video|lue tuoreimmat|lue artikkeli"},
    {"readmore.text",
     "lue myös:|lue lisää:|lue seuraavaksi:|katso myös:|katso:|aiheesta lisää:|lisää aiheesta:|aiemmin aiheesta:|"
     "lue tästä:|kuuntele:|lue aiempi juttu:|aiheeseen liittyvää:|juttu jatkuu kuvan|juttu jatkuu mainoksen|"
     "teksti jatkuu kuvan|teksti jatkuu mainoksen|artikkeli jatkuu kuvan|artikkeli jatkuu mainoksen"},
    {"readtime.text",
     "lukuaika # min|lukuaika: # min|# min lukuaika|lukuaika noin # min|lukuaika # minuuttia|# minuutin lukuaika|"
     "arvioitu lukuaika # min"},
    {"related.head",
     "lue myös|lue lisää|lue seuraavaksi|lisää aiheesta|aiheesta lisää|aiheeseen liittyvää|luetuimmat|luetuimmat nyt|"
     "tuoreimmat|uusimmat|uusimmat uutiset|tuoreimmat uutiset|suosituimmat|suosituimmat jutut|suosittelemme|lisää uutisia|"
     "lisää kirjoittajalta|muut uutiset|katso myös|viimeisimmät|viimeisimmät uutiset|uusimmat artikkelit|samasta aiheesta|"
     "sinua saattaisi kiinnostaa|sinua voisi kiinnostaa|liittyvät artikkelit|muita artikkeleita|näitä luetaan|"
     "nyt luetuimmat|etusivulla nyt|toimitus suosittelee|muualla verkossa"},
    {"related.list",
     "lue myös|lue lisää|lue seuraavaksi|lisää aiheesta|aiheesta lisää|aiheeseen liittyvää|luetuimmat|tuoreimmat|uusimmat|"
     "uusimmat uutiset|suosituimmat|suosittelemme|lisää uutisia|muut uutiset|katso myös|uusimmat artikkelit|viimeisimmät|"
     "samasta aiheesta|kategoriat|arkistot"},
    {"share.label",
     "jaa|jaa artikkeli|jaa juttu|jaa tämä|jaa tämä artikkeli|kopioi linkki|linkki kopioitu|lähetä sähköpostilla|"
     "jaa sähköpostilla|jaa somessa|# jakoa|jaa:|jaa kaverille"},
    {"share.on",
     "jaa facebookissa|jaa twitterissä|jaa whatsappissa|jaa linkedinissä|jaa x:ssä|jaa palvelussa|jaa sähköpostitse|"
     "jaa sosiaalisessa"},
    {"tags.label", "avainsanat|aiheet|asiasanat|tunnisteet|tagit|aihe"},
    {"tags.line", "avainsanat:|aiheet:|asiasanat:|tunnisteet:|tagit:|aihe:|kategoriat:"},
    {"terms.link",
     "tietosuoja|tietosuojaseloste|käyttöehdot|evästeet|evästekäytännöt|rekisteriseloste|tietosuojakäytäntö|"
     "saavutettavuusseloste|tilausehdot|yksityisyydensuoja"},
    {"terms.text", "hyväksyt käyttöehdot|hyväksyn käyttöehdot|hyväksyn tietosuojaselosteen|hyväksyt tilausehdot"},
    {"tools.label",
     "tulosta|tulosta artikkeli|kuuntele|kuuntele juttu|kuuntele artikkeli|tallenna|tallenna artikkeli|tekstin koko|"
     "lähetä palautetta|ilmoita virheestä|lahjoita artikkeli"},
    {"video.label", "toista|toista video|katso video|koko näyttö|suora lähetys|avaa video"},
    {"video.notice", "video ei ole saatavilla|videota ei voi toistaa|video ei ole enää saatavilla"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> finnish_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
