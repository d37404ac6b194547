// Polish.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "reklama|reklamy|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|artykuł sponsorowany|"
     "materiał sponsorowany|materiał partnera|ciąg dalszy pod reklamą|koniec reklamy|materiał promocyjny"},
    {"app.text", "pobierz aplikację|pobierz naszą aplikację|zainstaluj aplikację|otwórz w aplikacji"},
    {"bio.head", "o autorze|o autorce|o autorach"},
    {"browser.notice",
     "włącz javascript|obsługi javascript|javascript jest wyłączon*|twoja przeglądarka nie|przeglądarka nie obsługuje|"
     "zaktualizuj przeglądarkę"},
    {"byline.label", "autor|autorzy|autorka|tekst|opracowanie|napisał|redakcja"},
    {"caption.credit", "fot|foto:|zdjęcie:|zdjęcie ilustracyjne|źródło:|źródło zdjęcia|źródło zdjęć|autor zdjęcia|zdjęcia:"},
    {"comments.count",
     "# komentarzy|# komentarze|# komentarz|komentarze (#)|komentarze #|brak komentarzy|pokaż komentarze|"
     "zobacz komentarze|zobacz wszystkie komentarze"},
    {"comments.form",
     "dodaj komentarz|napisz komentarz|skomentuj artykuł|zaloguj się, aby skomentować|zaloguj się, aby dodać komentarz|"
     "zostaw komentarz|twój adres e-mail nie zostanie opublikowany|twój adres email nie zostanie opublikowany"},
    {"comments.label", "komentarze|skomentuj|odpowiedz|komentuj"},
    {"consent.button",
     "akceptuję|akceptuj|akceptuj wszystkie|zaakceptuj wszystkie|zgadzam się|przejdź do serwisu|odrzuć|odrzuć wszystkie|"
     "ustawienia cookies|ustawienia plików cookie|zarządzaj cookies|ustawienia prywatności|ustawienia zaawansowane"},
    {"consent.embed", "aby zobaczyć tę treść|aby wyświetlić tę treść|treść jest zablokowana, ponieważ"},
    {"consent.text",
     "używamy plików cookie*|ta strona używa plików cookie*|ta strona używa cookies|ta strona korzysta z plików cookie*|"
     "nasza strona korzysta|nasz serwis wykorzystuje pliki cookie*|my i nasi partnerzy|szanujemy twoją prywatność|"
     "serwis korzysta z plików"},
    {"contact.appeal",
     "napisz do nas|skontaktuj się z nami|skontaktuj się z redakcją|wyślij nam|masz temat|czekamy na wasze|prześlij nam|"
     "masz dla nas temat"},
    {"date.ago",
     "# minut temu|# minuty temu|# godzin temu|# godziny temu|godzinę temu|# dni temu|wczoraj|dzisiaj|# godz temu|"
     "# min temu"},
    {"date.line",
     "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|"
     "marzec|kwiecień|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|"
     "gru|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|godz|godzina|r|roku|opublikowano|publikacja|"
     "aktualizacja|zaktualizowano|data|dodano|ostatnia|utworzono"},
    {"date.stamp",
     "opublikowano|data publikacji|publikacja|aktualizacja|ostatnia aktualizacja|zaktualizowano|data aktualizacji|"
     "utworzono|data dodania"},
    {"follow.text", "obserwuj nas|śledź nas|dołącz do nas na|polub nas|bądź na bieżąco|znajdź nas na|obserwuj nas w"},
    {"navigation.link",
     "menu|szukaj|wyszukaj|zaloguj|zaloguj się|zarejestruj się|wyloguj|zamknij|dalej|wstecz|następny|poprzedni|następna|"
     "poprzednia|do góry|na górę|powrót|pokaż więcej|zobacz więcej|więcej|zobacz wszystkie|załaduj więcej|strona główna|"
     "kontakt|o nas|redakcja|prenumerata|subskrybuj|moje konto|mapa strony|pomoc"},
    {"navigation.section",
     "wiadomości|aktualności|polityka|gospodarka|biznes|kraj|świat|polska|sport|piłka nożna|kultura|zdrowie|nauka|"
     "technologie|opinie|rozrywka|podróże|pogoda|motoryzacja|finanse|społeczeństwo|historia|lokalne|publicystyka"},
    {"navigation.skip",
     "przejdź do treści|przejdź do głównej treści|przejdź do menu|przejdź do nawigacji|przejdź do zawartości|"
     "skocz do treści"},
    {"newsletter.text",
     "zapisz się do newslettera|zapisz się na newsletter|zapisz się na nasz newsletter|zapisz się do naszego newslettera|"
     "otrzymuj nasz newsletter|na twoją skrzynkę|na swoją skrzynkę"},
    {"notice.rights",
     "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|kopiowanie i rozpowszechnianie|prawa autorskie zastrzeżone"},
    {"paywall.text",
     "jesteś już prenumeratorem|masz już prenumeratę|masz już konto|masz już subskrypcję|"
     "treść dostępna dla prenumeratorów|artykuł dostępny tylko dla|dostęp dla subskrybentów|aby czytać dalej|"
     "czytaj dalej z|wykup dostęp|wykup subskrypcję|zaloguj się, aby czytać"},
    {"poll.text", "weź udział w sondzie|zagłosuj w sondzie|weź udział w ankiecie|oddaj głos"},
    {"readmore.linked",
     "czytaj|czytaj także|czytaj też|czytaj więcej|czytaj również|czytaj dalej|przeczytaj|przeczytaj także|przeczytaj też|"
     "zobacz|zobacz także|zobacz też|zobacz również|więcej na temat|sprawdź także|kliknij tutaj|polecamy"},
    {"readmore.text",
     "czytaj także:|czytaj też:|czytaj więcej:|czytaj również:|przeczytaj także:|przeczytaj też:|zobacz także:|"
     "zobacz też:|zobacz również:|polecamy:|sprawdź także:|czytaj:"},
    {"readtime.text",
     "czas czytania: # min|czas czytania # min|czas czytania: # minut|# min czytania|# minut czytania|"
     "czas czytania około # min|przeczytasz w # min"},
    {"related.head",
     "czytaj także|czytaj też|zobacz także|zobacz też|zobacz również|powiązane artykuły|podobne artykuły|powiązane|"
     "najczęściej czytane|najpopularniejsze|najnowsze|najnowsze wiadomości|najnowsze artykuły|polecane|polecane artykuły|"
     "polecamy|warto przeczytać|więcej z działu|ostatnie wpisy|może cię zainteresować|mogą cię zainteresować|popularne|"
     "inne artykuły|na ten temat|przeczytaj także|dowiedz się więcej|przeczytaj też"},
    {"related.list",
     "czytaj także|czytaj też|zobacz także|zobacz też|powiązane artykuły|podobne artykuły|powiązane|najczęściej czytane|"
     "najpopularniejsze|najnowsze|najnowsze wiadomości|polecane|polecamy|ostatnie wpisy|może cię zainteresować|popularne|"
     "inne artykuły|na ten temat"},
    {"share.label",
     "udostępnij|udostępnij artykuł|podziel się|podziel się artykułem|skopiuj link|kopiuj link|link skopiowany|"
     "wyślij e-mailem|wyślij|tweetnij|poleć|# udostępnień"},
    {"share.on", "udostępnij na|udostępnij przez|podziel się na|wyślij przez|kliknij, aby udostępnić"},
    {"tags.label", "tagi|tematy|słowa kluczowe|temat|etykiety|hasła"},
    {"tags.line", "tagi:|tematy:|słowa kluczowe:|więcej o:|kategorie:|etykiety:"},
    {"terms.link",
     "polityka prywatności|polityka cookies|regulamin|regulamin serwisu|rodo|prywatność|warunki korzystania|nota prawna"},
    {"terms.text",
     "akceptuję regulamin|akceptujesz regulamin|wyrażam zgodę na|administratorem danych osobowych|"
     "administratorem twoich danych|naszą politykę prywatności"},
    {"tools.label",
     "drukuj|wydrukuj|posłuchaj|posłuchaj artykułu|zapisz|zapisz artykuł|zgłoś błąd|rozmiar tekstu|podaruj artykuł"},
    {"video.label", "odtwórz|obejrzyj wideo|zobacz wideo|pełny ekran|na żywo"},
    {"video.notice", "wideo niedostępne|film niedostępny|nie można odtworzyć|materiał jest niedostępny"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> polish_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
