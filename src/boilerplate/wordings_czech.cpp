// Czech.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "reklama|inzerce|článek pokračuje pod reklamou|pokračování pod reklamou|pokračování článku pod reklamou|"
     "komerční sdělení|placená inzerce|sponzorováno|reklamní sdělení"},
    {"app.text", "stáhněte si aplikaci|stáhněte si naši aplikaci|stáhnout aplikaci|otevřít v aplikaci"},
    {"bio.head", "o autorovi|o autorce|o autorech"},
    {"browser.notice",
     "zapněte javascript|povolte javascript|povolený javascript|javascript je vypnut|prohlížeč nepodporuje|"
     "aktualizujte prohlížeč|váš prohlížeč nepodporuje"},
    {"byline.label", "autor|autoři|autorka|napsal|napsala|redakce"},
    {"caption.credit",
     "foto:|autor:|zdroj:|zdroj foto|ilustrační foto|ilustrační snímek|ilustrační fotografie|autor fotografie|fotografie:|"
     "foto: archiv"},
    {"comments.count",
     "# komentářů|# komentáře|# komentář|komentáře (#)|diskuse (#)|diskuze (#)|# příspěvků|žádné komentáře|"
     "zobrazit komentáře|zobrazit diskusi|vstoupit do diskuse|vstoupit do diskuze"},
    {"comments.form",
     "přidat komentář|napsat komentář|přidejte komentář|přihlaste se a diskutujte|vložit komentář|"
     "vaše e-mailová adresa nebude zveřejněna|pro přidání komentáře"},
    {"comments.label", "komentáře|komentovat|diskuse|diskuze|odpovědět"},
    {"consent.button",
     "přijmout|přijmout vše|přijmout všechny|souhlasím|odmítnout|odmítnout vše|nastavení cookies|nastavení soukromí|"
     "spravovat souhlas|podrobné nastavení|povolit vše"},
    {"consent.embed", "pro zobrazení tohoto obsahu|tento obsah je blokován|pro zobrazení obsahu povolte"},
    {"consent.text",
     "používáme cookies|používáme soubory cookie*|tento web používá cookies|tento web používá soubory cookie*|"
     "tyto stránky používají|my a naši partneři|na našich stránkách používáme|vážíme si vašeho soukromí"},
    {"contact.appeal",
     "napište nám|kontaktujte nás|pošlete nám|máte tip|máte pro nás tip|našli jste chybu|našli jste v článku chybu|"
     "kontaktujte redakci"},
    {"date.ago", "před # minutami|před # hodinami|před # dny|před hodinou|včera|dnes|před # hod"},
    {"date.line",
     "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|únor|březen|duben|květen|"
     "červen|červenec|srpen|říjen|listopad|prosinec|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|v|hodin|hod|"
     "publikováno|aktualizováno|aktualizace|vydáno|zveřejněno|poslední|úprava"},
    {"date.stamp", "publikováno|zveřejněno|vydáno|aktualizováno|poslední aktualizace|datum vydání|aktualizace|datum publikace"},
    {"follow.text", "sledujte nás|sleduj nás|přidejte se k nám|najdete nás na|staňte se fanoušky"},
    {"navigation.link",
     "menu|hledat|vyhledat|vyhledávání|přihlásit|přihlásit se|přihlášení|registrace|odhlásit|zavřít|zpět|další|předchozí|"
     "nahoru|zpět nahoru|zobrazit více|zobrazit další|načíst další|více|zobrazit vše|hlavní stránka|domů|úvod|o nás|"
     "kontakt|kontakty|redakce|předplatné|předplatit|inzerce|můj účet|mapa webu|nápověda"},
    {"navigation.section",
     "zprávy|domácí|zahraniční|zahraničí|politika|ekonomika|byznys|sport|fotbal|kultura|zdraví|věda|technika|technologie|"
     "názory|komentáře|zábava|cestování|počasí|svět|česko|regiony|krimi|finance|auto"},
    {"navigation.skip",
     "přejít k obsahu|přejít na obsah|přeskočit na obsah|přeskočit navigaci|přejít k hlavnímu obsahu|skočit na obsah"},
    {"newsletter.text",
     "přihlaste se k odběru|přihlásit se k odběru|odebírejte náš newsletter|odebírat newsletter|odběr newsletter*|"
     "do vaší schránky|do vašeho e-mailu|zprávy do e-mailu"},
    {"notice.rights", "všechna práva vyhrazena|veškerá práva vyhrazena|publikování nebo další šíření|jakékoliv užití obsahu"},
    {"paywall.text",
     "máte předplatné|jste předplatitel|už máte účet|již máte předplatné|pouze pro předplatitele|"
     "článek je jen pro předplatitele|tento článek je pro předplatitele|pokračovat ve čtení|předplaťte si|"
     "pro pokračování ve čtení|abyste mohli číst dál"},
    {"poll.text", "hlasujte v anketě|zúčastněte se ankety|anketa:"},
    {"readmore.linked",
     "čtěte také|čtěte i|číst dál|číst více|čtěte více|přečtěte si|přečtěte si také|více zde|podívejte se|více o|"
     "celý článek|klikněte zde|zobrazit celý|související"},
    {"readmore.text",
     "čtěte také:|čtěte i:|čtěte:|přečtěte si:|přečtěte si také:|více:|více zde:|související:|mohlo by vás zajímat:|"
     "čtěte více:"},
    {"readtime.text", "doba čtení: # min|doba čtení # min|# min čtení|# minut čtení|čtení na # min|# minuty čtení"},
    {"related.head",
     "čtěte také|související články|související|související témata|mohlo by vás zajímat|mohlo by se vám líbit|nejčtenější|"
     "nejčtenější články|nejnovější|nejnovější články|poslední zprávy|další články|další zprávy|doporučujeme|"
     "doporučené články|podobné články|aktuálně|nepřehlédněte|k tématu|více k tématu|nejdiskutovanější|hlavní zprávy|"
     "z domova"},
    {"related.list",
     "čtěte také|související články|související|mohlo by vás zajímat|nejčtenější|nejčtenější články|nejnovější|"
     "nejnovější články|poslední zprávy|další články|další zprávy|doporučujeme|podobné články|nepřehlédněte|k tématu"},
    {"share.label",
     "sdílet|sdílet článek|sdílejte|sdílejte článek|zkopírovat odkaz|kopírovat odkaz|odkaz zkopírován|poslat e-mailem|"
     "poslat známému|# sdílení"},
    {"share.on", "sdílet na|sdílet přes|sdílejte na|poslat přes|poslat na|klikněte pro sdílení"},
    {"tags.label", "štítky|témata|klíčová slova|tagy|téma"},
    {"tags.line", "štítky:|témata:|klíčová slova:|tagy:|rubrika:|více o:|téma:"},
    {"terms.link",
     "ochrana osobních údajů|zásady ochrany osobních údajů|obchodní podmínky|podmínky užití|podmínky použití|"
     "všeobecné podmínky|soukromí|osobní údaje|prohlášení o cookies|cookies"},
    {"terms.text", "souhlasíte s podmínkami|souhlasím se zpracováním|souhlasíte se zpracováním|našich zásad ochrany"},
    {"tools.label",
     "tisk|vytisknout|poslechnout|poslechněte si|přehrát článek|uložit|uložit článek|uložit na později|velikost písma|"
     "nahlásit chybu|odemknout pro známé"},
    {"video.label", "přehrát|přehrát video|celá obrazovka|živě|další video"},
    {"video.notice", "video není dostupné|video nelze přehrát|video není k dispozici"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> czech_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
