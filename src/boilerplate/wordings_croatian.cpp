// Croatian, Serbian and Bosnian in Latin script, and Serbian in Cyrillic.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "oglas|oglasi|reklama|tekst se nastavlja ispod oglasa|nastavak nakon oglasa|članak se nastavlja ispod oglasa|"
     "tekst se nastavlja nakon oglasa|promo|sponzorirano|sponzorisano|plaćeni oglas|sponzorirani sadržaj|"
     "nastavak teksta ispod oglasa|nastavak ispod oglasa|oglašavanje|реклама|оглас"},
    {"app.text",
     "preuzmite aplikaciju|preuzmite našu aplikaciju|preuzmi aplikaciju|skinite aplikaciju|otvori u aplikaciji|"
     "преузмите апликацију"},
    {"bio.head", "o autoru|o autorici|o autorki|o autorima|о аутору"},
    {"browser.notice",
     "omogućite javascript|uključite javascript|vaš preglednik ne podržava|vaš pregledač ne podržava|"
     "vaš browser ne podržava|укључите javascript"},
    {"byline.label",
     "autor|autor:|autori|autorica|piše|piše:|napisao|napisala|objavio|objavila|redakcija|priredio|priredila|izvor|аутор|"
     "пише|аутор:|извор"},
    {"caption.credit",
     "foto:|izvor fotografije|foto ilustracija|ilustracija:|fotografija:|ilustrativna fotografija|autor fotografije|izvor:|"
     "foto-ilustracija|fotografije:|фото:|фото илустрација|извор:"},
    {"comments.count",
     "# komentara|# komentar|komentari (#)|komentari #|pogledaj komentare|pogledajte komentare|prikaži komentare|"
     "nema komentara|vidi komentare|pročitaj komentare|# коментара|коментари (#)"},
    {"comments.form",
     "dodaj komentar|dodajte komentar|napiši komentar|napišite komentar|ostavi komentar|ostavite komentar|ostavite odgovor|"
     "pošalji komentar|pošaljite komentar|vaša adresa e-pošte neće biti|vaša email adresa neće biti|za komentiranje je|"
     "da biste komentirali|da biste komentarisali|odgovori otkaži odgovor|оставите коментар|пошаљи коментар|додај коментар|"
     "оставите одговор"},
    {"comments.label",
     "komentari|komentar|komentiraj|komentariši|komentirajte|odgovori|odgovor|коментари|коментар|коментариши|одговори"},
    {"consent.button",
     "prihvati|prihvaćam|prihvatam|prihvati sve|prihvati kolačiće|slažem se|odbij|odbij sve|postavke kolačića|"
     "podešavanja kolačića|upravljaj kolačićima|razumijem|razumem|postavke privatnosti|прихвати|прихватам|прихвати све"},
    {"consent.text",
     "koristimo kolačiće|ova stranica koristi kolačiće|ova web stranica koristi|ova internetska stranica koristi|"
     "ovaj sajt koristi kolačiće|ovaj veb-sajt koristi|naša web stranica koristi|sajt koristi kolačiće|mi i naši partneri|"
     "vaša privatnost nam je važna|nastavkom pregledavanja|nastavkom korištenja|овај сајт користи колачиће|"
     "користимо колачиће"},
    {"contact.appeal", "pišite nam|javite nam se|pošaljite nam|kontaktirajte nas|пишите нам|пошаљите нам"},
    {"date.ago",
     "prije # minuta|prije # min|prije # sati|prije # sata|prije # dana|prije # sat|pre # minuta|pre # sati|pre # sata|"
     "pre # dana|prije sat vremena|pre # min|pre # sat|пре # минута|пре # сати|пре # дана"},
    {"date.label",
     "objavljeno|objavljeno:|datum objave|zadnja izmjena|posljednja izmjena|poslednja izmena|ažurirano|zadnje ažuriranje|"
     "објављено|датум објаве"},
    {"date.line",
     "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|studenog|prosinca|siječanj|"
     "veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac|januar|februar|mart|april|maj|"
     "jun|jul|juni|juli|avgust|august|septembar|oktobar|novembar|decembar|januara|februara|marta|aprila|maja|juna|jula|"
     "avgusta|septembra|oktobra|novembra|decembra|ponedjeljak|ponedeljak|utorak|srijeda|sreda|četvrtak|petak|subota|"
     "nedjelja|nedelja|u|h|objavljeno|ažurirano|zadnja|izmjena|poslednja|izmena|danas|jučer|juče|јануар|фебруар|март|април|"
     "мај|јун|јул|август|септембар|октобар|новембар|децембар|понедељак|уторак|среда|четвртак|петак|субота|недеља|у|"
     "објављено"},
    {"date.stamp",
     "objavljeno:|objavljeno #|objavljeno u #|datum objave|zadnja izmjena|posljednja izmjena|poslednja izmena|ažurirano|"
     "zadnje ažuriranje|zadnje ažurirano|posljednji put ažurirano|poslednji put ažurirano|објављено:|ажурирано"},
    {"follow.text",
     "pratite nas|zapratite nas|pridružite nam se|pridružite se našoj|pronađite nas na|nađite nas na|lajkajte nas|"
     "budite dio naše|budite u toku|pridruži nam se|пратите нас|придружите нам се|prati nas na"},
    {"navigation.link",
     "izbornik|meni|traži|pretraga|pretraži|prijava|prijavi se|registracija|registriraj se|odjava|zatvori|natrag|nazad|"
     "dalje|sljedeće|sledeće|prethodno|sljedeća|prethodna|sledeća|više|vidi sve|pogledaj sve|prikaži više|prikaži sve|"
     "učitaj više|učitaj još|još|saznaj više|saznajte više|naslovnica|naslovna|početna|o nama|kontakt|impresum|marketing|"
     "oglašavanje|pretplata|pretplati se|arhiva|najnovije|povratak na vrh|na vrh|vijesti|vesti|opširnije|pročitaj više|"
     "мени|претрага|пријава|затвори|насловна|почетна|о нама|контакт|више|опширније|импресум|маркетинг|архива"},
    {"navigation.section",
     "vijesti|vesti|hrvatska|srbija|bih|region|svijet|svet|politika|ekonomija|gospodarstvo|biznis|društvo|crna kronika|"
     "crna hronika|hronika|sport|nogomet|fudbal|košarka|kultura|znanost|nauka|zdravlje|tehnologija|tehno|mišljenja|kolumne|"
     "komentari|stavovi|zabava|lifestyle|show|magazin|život|auto|beograd|zagreb|regija|intervju|obrazovanje|putovanja|"
     "scena|video|вести|политика|друштво|економија|свет|србија|спорт|култура|хроника|наука|здравље|технологија|мишљења|"
     "регион|забава"},
    {"navigation.skip",
     "preskoči na sadržaj|preskoči na glavni|preskočite na|idi na sadržaj|skoči na sadržaj|prijeđi na sadržaj|"
     "пређи на садржај|скочи на садржај"},
    {"newsletter.text",
     "prijavite se na newsletter|prijavi se na newsletter|prijavite se na naš newsletter|prijavi se na naš newsletter|"
     "pretplatite se na newsletter|pretplatite se na naš newsletter|prijava na newsletter|prijavite se za newsletter|"
     "prijavite se za naš newsletter|prijavite se na naš bilten|пријавите се на билтен|пријавите се за билтен"},
    {"notice.rights",
     "sva prava pridržana|sva prava zadržana|sva prava su zadržana|zabranjeno je preuzimanje|"
     "zabranjeno preuzimanje sadržaja|сва права задржана|сва права су задржана"},
    {"paywall.text",
     "već ste pretplatnik|već imate pretplatu|imate pretplatu|već imate račun|već imate nalog|samo za pretplatnike|"
     "sadržaj dostupan samo|članak je dostupan samo|ovaj članak je dostupan samo|za nastavak čitanja|nastavi čitati uz|"
     "pretplatite se za čitanje|pretplatite se i čitajte"},
    {"poll.text", "glasajte u anketi|glasujte u anketi|sudjelujte u anketi|učestvujte u anketi|гласајте у анкети"},
    {"readmore.linked",
     "pročitajte i|pročitaj i|pročitajte još|pročitaj još|pročitajte više|pročitaj više|opširnije|više o|vidi još|"
     "čitaj dalje|čitajte dalje|čitaj više|čitajte više|pogledajte i|pogledaj i|cijeli članak|ceo tekst|kliknite ovdje|"
     "kliknite ovde|pročitajte ovdje|pročitajte ovde|povezane vijesti|прочитајте и|прочитај још|опширније|прочитајте још"},
    {"readmore.text",
     "pročitajte i:|pročitaj i:|pročitajte još:|pročitaj još:|pročitajte:|pročitajte više:|pročitajte i ovo:|čitajte još:|"
     "čitaj još:|pogledajte i:|pogledajte još:|pogledajte video:|pogledajte:|povezano:|povezane vijesti:|povezani članci:|"
     "vezane vesti:|opširnije:|možda će vas zanimati:|moglo bi vas zanimati:|bonus video:|прочитајте и:|прочитајте још:|"
     "прочитај још:|опширније:|погледајте и:"},
    {"readtime.text",
     "vrijeme čitanja: # min|vrijeme čitanja # min|vreme čitanja: # min|vreme čitanja # min|# min čitanja|# minuta čitanja|"
     "čitanje: # min|vrijeme čitanja: # minute|vrijeme čitanja: # minuta|vreme čitanja: oko # min|"
     "vrijeme čitanja: oko # min|време читања: # мин"},
    {"related.head",
     "pročitajte i|pročitaj i|pročitajte još|pročitaj još|povezane vijesti|povezane vesti|povezani članci|povezano|"
     "povezane teme|vezane vijesti|vezane vesti|vezani članci|slične vijesti|slične vesti|slični članci|najčitanije|"
     "najčitanije vijesti|najčitanije vesti|najnovije|najnovije vijesti|najnovije vesti|zadnje vijesti|poslednje vesti|"
     "posljednje vijesti|najpopularnije|popularno|najkomentiranije|najkomentarisanije|izdvojeno|izdvajamo|preporučujemo|"
     "preporučeno|preporuka|iz rubrike|iz iste rubrike|ostale vijesti|ostale vesti|više iz rubrike|pogledajte još|"
     "pogledaj još|možda vas zanima|možda će vas zanimati|moglo bi vas zanimati|ne propustite|još iz rubrike|aktualno|"
     "aktuelno|u fokusu|top vijesti|top vesti|još vesti|još vijesti|nedavne objave|повезане вести|најчитаније|најновије|"
     "најновије вести|последње вести|сродне вести|прочитајте још|препоручујемо|издвајамо|повезани чланци|остале вести"},
    {"related.list",
     "pročitajte i|pročitaj i|pročitajte još|povezane vijesti|povezane vesti|povezani članci|povezano|vezane vijesti|"
     "vezane vesti|slični članci|najčitanije|najnovije|najnovije vijesti|najnovije vesti|zadnje vijesti|poslednje vesti|"
     "najpopularnije|izdvojeno|izdvajamo|preporučujemo|ostale vijesti|ostale vesti|možda vas zanima|ne propustite|"
     "nedavne objave|kategorije|arhiva|повезане вести|најчитаније|најновије|најновије вести|последње вести|препоручујемо"},
    {"share.label",
     "podijeli|podijelite|podeli|podelite|podijeli članak|podijelite članak|podeli vest|podijeli:|podeli:|dijeli|"
     "kopiraj link|kopiraj poveznicu|kopirajte link|link kopiran|pošalji e-mailom|pošalji prijatelju|podijeli vijest|"
     "# dijeljenja|# deljenja|podijelite s prijateljima|подели|поделите|подели вест|копирај линк"},
    {"share.on",
     "podijeli putem|podijelite putem|podeli putem|kliknite za dijeljenje|podijeli na facebook*|podijeli na twitter*|"
     "podijeli na whatsapp*|podijelite na facebook*|podijelite na twitter*|podijelite na whatsapp*|podeli na facebook*|"
     "podeli na twitter*|podeli na whatsapp*|podelite na facebook*|podelite na twitter*|podelite na whatsapp*|"
     "podeli na fejsbuk*|подели на фејсбук*|подели на facebook*|подели на твитер*|поделите на facebook*"},
    {"tags.label", "oznake|tagovi|ključne riječi|ključne reči|teme|tema|ознаке|тагови|кључне речи|теме"},
    {"tags.line", "oznake:|tagovi:|ključne riječi:|ključne reči:|teme:|tema:|rubrika:|kategorije:|ознаке:|тагови:|кључне речи:"},
    {"terms.link",
     "uvjeti korištenja|uslovi korišćenja|uslovi korištenja|opći uvjeti|pravila privatnosti|politika privatnosti|"
     "zaštita privatnosti|zaštita osobnih podataka|zaštita ličnih podataka|politika kolačića|privatnost|pravila korištenja|"
     "opći uvjeti korištenja|услови коришћења|политика приватности"},
    {"terms.text",
     "prihvaćate uvjete korištenja|prihvatate uslove korišćenja|slažem se s uvjetima|slažete se s uvjetima|"
     "slažete se sa uslovima|slažem se sa uslovima|prihvaćam uvjete korištenja"},
    {"tools.label",
     "ispis|ispiši|isprintaj|štampaj|odštampaj|poslušaj članak|poslušajte članak|slušaj|spremi|spremi članak|sačuvaj|"
     "sačuvaj članak|veličina slova|prijavi grešku|veličina teksta|штампај|одштампај"},
    {"video.label", "pokreni|pokreni video|pogledaj video|pogledajte video|cijeli zaslon|uživo|ceo ekran|reproduciraj|уживо"},
    {"video.notice", "video nije dostupan|video se ne može reproducirati|video trenutno nije dostupan"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> croatian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
