// Slovak.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "reklama|inzercia|článok pokračuje pod reklamou|pokračovanie pod reklamou|pokračovanie článku pod reklamou|"
     "platená inzercia|komerčné oznámenie|sponzorovaný obsah|text pokračuje pod reklamou|pr článok"},
    {"app.text", "stiahnite si aplikáciu|stiahnite si našu aplikáciu|stiahnuť aplikáciu|otvoriť v aplikácii"},
    {"bio.head", "o autorovi|o autorke|o autoroch"},
    {"browser.notice",
     "zapnite javascript|povoľte javascript|prehliadač nepodporuje|váš prehliadač nepodporuje|aktualizujte prehliadač"},
    {"byline.label", "autor|autor:|autori|autorka|napísal|napísala|redakcia|zdroj|spracoval|spracovala"},
    {"caption.credit",
     "foto:|zdroj:|zdroj foto|ilustračné foto|ilustračná snímka|ilustračná fotografia|autor fotografie|fotografia:|autor:|"
     "snímka:"},
    {"comments.count",
     "# komentárov|# komentáre|# komentár|komentáre (#)|diskusia (#)|# príspevkov|žiadne komentáre|zobraziť komentáre|"
     "zobraziť diskusiu|vstúpiť do diskusie|do diskusie|# reakcií"},
    {"comments.form",
     "pridať komentár|napísať komentár|pridajte komentár|pridaj komentár|vaša e-mailová adresa nebude zverejnená|"
     "pre pridanie komentára|na pridanie komentára|prihláste sa a diskutujte|zapojte sa do diskusie"},
    {"comments.label", "komentáre|komentovať|diskusia|odpovedať|komentár|reagovať"},
    {"consent.button",
     "prijať|prijať všetko|prijať všetky|súhlasím|odmietnuť|odmietnuť všetko|nastavenia cookies|nastavenie cookies|"
     "nastavenia súkromia|povoliť všetko|rozumiem|akceptovať všetky"},
    {"consent.text",
     "používame cookies|používame súbory cookie*|táto stránka používa cookies|táto stránka používa súbory cookie*|"
     "tento web používa cookies|táto webová stránka používa|na tejto stránke používame|my a naši partneri|"
     "vážime si vaše súkromie|naša stránka používa"},
    {"contact.appeal",
     "napíšte nám|kontaktujte nás|pošlite nám|máte tip|našli ste chybu|našli ste v článku chybu|kontaktujte redakciu"},
    {"date.ago", "pred # minútami|pred # hodinami|pred # dňami|pred hodinou|pred # min|pred # hod|pred # týždňami"},
    {"date.label", "publikované|zverejnené|aktualizované|posledná aktualizácia|dátum vydania|vydané|dátum publikovania"},
    {"date.line",
     "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|január|február|marec|apríl|"
     "máj|jún|júl|august|september|október|november|december|pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa|jan|feb|"
     "mar|apr|aug|sep|okt|nov|dec|o|hod|h|publikované|zverejnené|aktualizované|vydané|posledná|aktualizácia|dnes|včera"},
    {"date.stamp",
     "publikované|zverejnené|vydané:|aktualizované|posledná aktualizácia|dátum vydania|aktualizácia:|dátum publikovania"},
    {"follow.text", "sledujte nás|sleduj nás|pridajte sa k nám|nájdete nás na|staňte sa fanúšikmi"},
    {"navigation.link",
     "menu|hľadať|vyhľadať|vyhľadávanie|prihlásiť|prihlásiť sa|prihlásenie|registrácia|odhlásiť|odhlásiť sa|zavrieť|späť|"
     "ďalej|ďalšie|predchádzajúci|nasledujúci|hore|späť hore|zobraziť viac|zobraziť všetko|načítať ďalšie|viac|"
     "viac článkov|hlavná stránka|domov|úvod|o nás|kontakt|kontakty|redakcia|predplatné|predplatiť|inzercia|môj účet|"
     "mapa stránok|pomoc|archív|čítať viac|čítať ďalej"},
    {"navigation.section",
     "správy|domáce|zahraničné|slovensko|svet|politika|ekonomika|biznis|šport|futbal|hokej|kultúra|zdravie|veda|technika|"
     "technológie|názory|komentáre|zábava|cestovanie|počasie|regióny|krimi|financie|auto|kariéra|rozhovory|z domova|"
     "zo zahraničia|prominenti|bývanie|história|video|vzdelávanie"},
    {"navigation.skip",
     "prejsť na obsah|preskočiť na obsah|preskočiť navigáciu|prejsť na hlavný obsah|prejdi na obsah|skočiť na obsah"},
    {"newsletter.text",
     "prihláste sa na odber|prihlásiť sa na odber|odoberajte náš newsletter|odoberať newsletter|odber newsletter*|"
     "prihláste sa k odberu"},
    {"notice.rights",
     "všetky práva vyhradené|všetky práva sú vyhradené|publikovanie alebo ďalšie šírenie|vyhradzuje si právo udeľovať"},
    {"paywall.text",
     "máte predplatné|ste predplatiteľ|už máte účet|už máte predplatné|už ste predplatiteľ|iba pre predplatiteľov|"
     "len pre predplatiteľov|tento článok je pre predplatiteľov|článok je určený pre predplatiteľov|"
     "tento článok je určený pre|predplaťte si|pre pokračovanie v čítaní|ak chcete čítať ďalej"},
    {"poll.text", "hlasujte v ankete|zapojte sa do ankety"},
    {"readmore.linked",
     "čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|čítať ďalej|čítať viac|prečítajte si|prečítajte si aj|viac tu|"
     "pozrite si|pozrite aj|viac o|celý článok|kliknite sem|súvisiace|prečítajte si tiež|čítaj aj|čítaj viac|"
     "súvisiaci článok"},
    {"readmore.text",
     "čítajte aj:|čítajte tiež:|čítajte:|čítajte viac:|prečítajte si:|prečítajte si aj:|prečítajte si tiež:|viac:|viac tu:|"
     "súvisiace:|mohlo by vás zaujímať:|pozrite aj:|pozrite si:|čítaj aj:|čítaj viac:|súvisiaci článok:"},
    {"readtime.text",
     "čas čítania: # min|čas čítania # min|doba čítania: # min|# min čítania|# minút čítania|čítanie na # min|"
     "# minúty čítania"},
    {"related.head",
     "čítajte aj|čítajte tiež|čítajte viac|súvisiace články|súvisiace|súvisiaci článok|súvisiace témy|"
     "mohlo by vás zaujímať|mohlo by sa vám páčiť|najčítanejšie|najčítanejšie články|najčítanejšie správy|najnovšie|"
     "najnovšie články|najnovšie správy|posledné správy|ďalšie články|ďalšie správy|odporúčame|odporúčané články|"
     "odporúčané|podobné články|aktuálne|neprehliadnite|k téme|viac k téme|najdiskutovanejšie|hlavné správy|"
     "hlavné správy dňa|viac z rubriky|top články|prečítajte si aj"},
    {"related.list",
     "čítajte aj|čítajte tiež|súvisiace články|súvisiace|mohlo by vás zaujímať|najčítanejšie|najčítanejšie články|"
     "najnovšie|najnovšie články|najnovšie správy|posledné správy|ďalšie články|ďalšie správy|odporúčame|podobné články|"
     "neprehliadnite|k téme|kategórie|archív"},
    {"share.label",
     "zdieľať|zdieľaj|zdieľajte|zdieľať článok|zdieľaj článok|zdieľajte článok|kopírovať odkaz|skopírovať odkaz|"
     "odkaz skopírovaný|poslať e-mailom|poslať známemu|poslať emailom|# zdieľaní|zdielať"},
    {"share.on", "zdieľať na|zdieľať cez|zdieľajte na|zdieľaj na|kliknite pre zdieľanie"},
    {"tags.label", "štítky|témy|kľúčové slová|tagy|téma|značky"},
    {"tags.line", "štítky:|témy:|kľúčové slová:|tagy:|rubrika:|viac o:|téma:|značky:"},
    {"terms.link",
     "ochrana osobných údajov|zásady ochrany osobných údajov|obchodné podmienky|podmienky používania|všeobecné podmienky|"
     "všeobecné obchodné podmienky|súkromie|osobné údaje|ochrana súkromia|pravidlá cookies"},
    {"terms.text",
     "súhlasíte s podmienkami|súhlasím s podmienkami|súhlasím so spracovaním|súhlasíte so spracovaním|našich zásad ochrany"},
    {"tools.label",
     "tlač|tlačiť|vytlačiť|vypočuť|vypočuť si článok|vypočujte si článok|prehrať článok|uložiť|uložiť článok|"
     "uložiť na neskôr|veľkosť písma|nahlásiť chybu|odložiť článok"},
    {"video.label", "prehrať|prehrať video|celá obrazovka|naživo|ďalšie video|pozrieť video"},
    {"video.notice", "video nie je dostupné|video sa nedá prehrať|video nie je k dispozícii"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> slovak_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
