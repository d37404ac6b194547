// Hungarian.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "hirdetés|reklám|a cikk a hirdetés után folytatódik|hirdetés után folytatjuk|támogatott tartalom|fizetett tartalom|"
     "szponzorált tartalom|a hirdetés után folytatjuk|promóció"},
    {"app.text",
     "töltse le alkalmazásunkat|töltsd le az alkalmazást|töltse le az alkalmazást|töltsd le appunkat|"
     "megnyitás az alkalmazásban"},
    {"bio.head", "a szerzőről|a szerző"},
    {"browser.notice",
     "engedélyezze a javascript*|engedélyezd a javascript*|kapcsolja be a javascript*|böngészője nem támogatja|"
     "a böngésződ nem támogatja|az ön böngészője nem"},
    {"byline.label", "szerző|szerző:|szerzők|írta|írta:|újságíró|szerkesztő|szerkesztette|közzétette"},
    {"caption.credit",
     "fotó:|fotók:|fénykép:|kép forrása|képünk illusztráció|illusztráció:|a kép illusztráció|forrás:|kép:|borítókép:|"
     "nyitókép:|kiemelt kép|címlapfotó:|fotó forrása"},
    {"comments.count",
     "# hozzászólás|# komment|hozzászólások (#)|hozzászólások megtekintése|kommentek (#)|nincs hozzászólás|"
     "nincsenek hozzászólások|hozzászólások: #"},
    {"comments.form",
     "hozzászólás írása|szóljon hozzá|szólj hozzá|vélemény, hozzászólás?|írj hozzászólást|írjon hozzászólást|"
     "hozzászóláshoz be kell|az e-mail címet nem tesszük közzé|hozzászólás elküldése"},
    {"comments.label", "hozzászólások|hozzászólás|kommentek|komment|válasz|hozzászólok|szólj hozzá"},
    {"consent.button",
     "elfogadom|összes elfogadása|az összes elfogadása|elfogadás|elutasítom|elutasítás|összes elutasítása|süti beállítások|"
     "sütibeállítások|cookie beállítások|adatvédelmi beállítások|értem"},
    {"consent.text",
     "ez a weboldal sütiket|ez az oldal sütiket|weboldalunk sütiket|oldalunk sütiket|honlapunk sütiket|"
     "ez a weboldal cookie*|oldalunk cookie*|weboldalunk cookie*|sütiket használunk|mi és partnereink|"
     "fontos számunkra az ön adatainak|az oldal használatával ön elfogadja"},
    {"contact.appeal",
     "írjon nekünk|írj nekünk|küldje el nekünk|küldd el nekünk|lépjen kapcsolatba velünk|hibát talált|hibát találtál"},
    {"date.ago", "# perce|# órája|# napja|# perccel ezelőtt|# órával ezelőtt|# nappal ezelőtt|egy órája"},
    {"date.label", "megjelent|megjelent:|közzétéve|frissítve|utolsó frissítés|publikálva|utoljára frissítve|megjelenés"},
    {"date.line",
     "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|jan|febr|márc|ápr|"
     "máj|jún|júl|aug|szept|okt|nov|dec|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|megjelent|közzétéve|frissítve|"
     "frissült|utolsó|frissítés|publikálva|tegnap"},
    {"date.stamp", "megjelent:|közzétéve|frissítve|utolsó frissítés|utoljára frissítve|publikálva|frissült:|létrehozva"},
    {"follow.text",
     "kövess minket|kövessen minket|kövesse oldalunkat|kövesd oldalunkat|kövess bennünket|kövessen bennünket|"
     "csatlakozz hozzánk|csatlakozzon hozzánk"},
    {"navigation.link",
     "menü|keresés|bejelentkezés|belépés|regisztráció|kijelentkezés|kilépés|bezár|bezárás|vissza|következő|előző|tovább|"
     "több|továbbiak|összes|kezdőlap|címlap|főoldal|rólunk|kapcsolat|impresszum|médiaajánlat|archívum|előfizetés|"
     "előfizetek|hírlevél|oldal tetejére|vissza a tetejére|még több|továbbiak betöltése|mutass többet|részletek"},
    {"navigation.section",
     "hírek|belföld|külföld|gazdaság|politika|sport|kultúra|tudomány|tech|technológia|életmód|egészség|vélemény|bulvár|"
     "közélet|nagyvilág|itthon|futball|foci|utazás|gasztro|autó|oktatás|krimi|helyi hírek|videók|podcast|üzlet|világ"},
    {"navigation.skip",
     "ugrás a tartalomra|ugrás a tartalomhoz|tovább a tartalomra|ugrás a fő tartalomra|kilépés a tartalomba|kihagyás"},
    {"newsletter.text",
     "iratkozzon fel hírlevelünkre|iratkozz fel hírlevelünkre|feliratkozás hírlevelünkre|iratkozzon fel a hírlevelünkre|"
     "iratkozz fel a hírlevelünkre|hírlevél feliratkozás|feliratkozom a hírlevélre|iratkozzon fel napi hírlevelünkre|"
     "iratkozz fel a hírlevélre|iratkozzon fel a hírlevélre"},
    {"notice.rights", "minden jog fenntartva|minden jog fenntartva!"},
    {"paywall.text",
     "már előfizető|csak előfizetőknek|a teljes cikket előfizetőink|a cikk folytatásához|már van előfizetésem|"
     "ez a cikk csak előfizetőink|ez a tartalom csak előfizetők|van már előfizetése"},
    {"poll.text", "szavazzon:|szavazz:|szavazzon ön is|szavazz te is"},
    {"readmore.linked",
     "olvassa el ezt is|olvasd el ezt is|olvassa el|olvasd el|olvass tovább|olvasson tovább|tovább olvasom|bővebben|"
     "tovább a cikkre|ezt is olvassa el|ezt olvasta már|kapcsolódó cikk|kapcsolódó:|részletek itt|kattintson ide|"
     "kattints ide|a teljes cikk|nézze meg|ez is érdekelheti|ez is érdekelhet"},
    {"readmore.text",
     "olvassa el ezt is:|olvasd el ezt is:|olvasta már?|olvastad már?|olvassa el:|olvasd el:|kapcsolódó:|kapcsolódó cikk:|"
     "kapcsolódó cikkek:|kapcsolódó cikkünk:|bővebben:|bővebben itt:|ez is érdekelheti:|ez is érdekelhet:|ezt is ajánljuk:|"
     "ajánljuk:|nézze meg:|korábban írtuk:"},
    {"readtime.text",
     "olvasási idő: # perc|olvasási idő # perc|# perc olvasás|# perces olvasmány|olvasási idő kb. # perc|"
     "kb. # perc olvasás|olvasási idő: kb. # perc"},
    {"related.head",
     "kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó hírek|kapcsolódó|kapcsolódó tartalom|kapcsolódó tartalmak|"
     "további cikkek|további hírek|legolvasottabb|legolvasottabbak|legfrissebb|legfrissebb hírek|friss hírek|"
     "legfrissebb cikkek|ajánlott cikkek|ajánló|ajánljuk|ajánlatunk|népszerű|legnépszerűbb|ez is érdekelheti|"
     "ez is érdekelhet|olvassa el ezt is|olvasd el ezt is|a rovat további cikkei|hasonló cikkek|ezeket is olvassa el|"
     "kiemelt hírek|top hírek|ne maradjon le|szerkesztő ajánlja|önnek ajánljuk|neked ajánljuk|legutóbbi bejegyzések|"
     "a szerző további cikkei|még több hír|kapcsolódó témák"},
    {"related.list",
     "kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó hírek|kapcsolódó|további cikkek|további hírek|legolvasottabb|"
     "legolvasottabbak|legfrissebb|legfrissebb hírek|friss hírek|ajánlott cikkek|ajánló|ajánljuk|népszerű|legnépszerűbb|"
     "ez is érdekelheti|hasonló cikkek|legutóbbi bejegyzések|kategóriák|archívum"},
    {"share.label",
     "megosztás|megosztom|oszd meg|ossza meg|cikk megosztása|megosztás:|link másolása|hivatkozás másolása|link másolva|"
     "küldés e-mailben|elküldöm|# megosztás|oszd meg másokkal is|ossza meg másokkal is"},
    {"share.on",
     "megosztás a|megosztás facebookon|megosztás twitteren|oszd meg a facebookon|ossza meg a facebookon|"
     "kattints ide a megosztáshoz|kattints a megosztáshoz|megosztás emailben|megosztás e-mailben"},
    {"tags.label", "címkék|címke|cimkék|kulcsszavak|témák|téma"},
    {"tags.line", "címkék:|címke:|cimkék:|kulcsszavak:|témák:|kategória:|kategóriák:|téma:"},
    {"terms.link",
     "adatvédelem|adatvédelmi tájékoztató|adatvédelmi nyilatkozat|adatkezelési tájékoztató|felhasználási feltételek|"
     "általános szerződési feltételek|ászf|jogi nyilatkozat|süti tájékoztató|cookie tájékoztató|szerzői jogok|"
     "adatvédelmi szabályzat|moderálási alapelvek"},
    {"terms.text", "elfogadom az adatkezelési|elfogadom az adatvédelmi|elolvastam és elfogadom|hozzájárulok az adataim"},
    {"tools.label",
     "nyomtatás|cikk nyomtatása|meghallgatom|meghallgatás|cikk meghallgatása|mentés|cikk mentése|betűméret|elmentem|"
     "kinyomtatom"},
    {"video.label", "lejátszás|videó lejátszása|teljes képernyő|élő|élő közvetítés|videó megtekintése"},
    {"video.notice", "a videó nem elérhető|a videó nem játszható le|ez a videó nem érhető el"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> hungarian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
