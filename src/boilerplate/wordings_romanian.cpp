// Romanian.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "publicitate|reclamă|articolul continuă după publicitate|articolul continuă mai jos|conținut sponsorizat|"
     "continuarea după publicitate|advertorial"},
    {"app.text", "descarcă aplicația|descărcați aplicația|instalează aplicația|deschide în aplicație"},
    {"bio.head", "despre autor|despre autoare|despre autori"},
    {"browser.notice", "activați javascript|activează javascript|browserul dumneavoastră nu|browserul dvs. nu|browserul tău nu"},
    {"byline.label", "autor|autor:|autori|de|scris de|redactor|redactor:|editor|publicat de|articol de"},
    {"caption.credit",
     "foto:|sursa foto|sursă foto|sursa:|imagine ilustrativă|fotografie:|foto ilustrativ|imagine cu caracter ilustrativ|"
     "fotografie cu caracter ilustrativ|credit foto|surse foto|imagine:"},
    {"comments.count",
     "# comentarii|# comentariu|# de comentarii|comentarii (#)|comentarii #|niciun comentariu|vezi comentariile|"
     "afișează comentariile|citește comentariile|fără comentarii"},
    {"comments.form",
     "lasă un comentariu|lăsați un comentariu|adaugă un comentariu|adaugă comentariu|adăugați un comentariu|"
     "scrie un comentariu|lasă un răspuns|adresa ta de email nu va fi publicată|trebuie să fii autentificat|"
     "anulează răspunsul|comentează și tu"},
    {"comments.label", "comentarii|comentează|răspunde|răspuns|comentariu|comentați"},
    {"consent.button",
     "accept|accept toate|acceptă toate|acceptați toate|sunt de acord|refuz|refuză toate|respinge toate|setări cookies|"
     "setări cookie|modifică setările|personalizează"},
    {"consent.text",
     "folosim cookie*|utilizăm cookie*|acest site folosește cookie*|acest site utilizează cookie*|site-ul nostru folosește|"
     "acest website folosește|noi și partenerii noștri|prin continuarea navigării|continuarea navigării"},
    {"contact.appeal", "scrie-ne|scrieți-ne|trimite-ne|trimiteți-ne|contactează-ne|contactați-ne|ai o știre|ai un pont"},
    {"date.ago",
     "acum # minute|acum # de minute|acum # ore|acum # de ore|acum # zile|acum # de zile|în urmă cu # minute|"
     "în urmă cu # ore|acum o oră|acum # oră|acum # zi|# ore în urmă"},
    {"date.label",
     "publicat|publicat:|publicat la|publicat pe|actualizat|actualizat:|ultima actualizare|data publicării|"
     "data actualizării"},
    {"date.line",
     "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|"
     "iun|iul|aug|sept|oct|noiem|dec|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|publicat|publicată|actualizat|"
     "actualizare|ultima|data|postat|publicării"},
    {"date.stamp",
     "publicat:|actualizat:|ultima actualizare|data publicării|data actualizării|postat la|postat pe|actualizare:|"
     "publicat la #|publicat pe #|publicat la data|actualizat la #"},
    {"follow.text",
     "urmărește-ne|urmăriți-ne|urmărește știrile|urmăriți știrile|abonează-te la canalul|abonați-vă la canalul|"
     "intră în comunitatea|ne găsești pe|ne puteți urmări|poți urmări știrile|poți citi știrile|dă like paginii"},
    {"navigation.link",
     "meniu|caută|căutare|autentificare|conectare|intră în cont|cont nou|înregistrare|deconectare|închide|înapoi|următorul|"
     "anterior|precedent|mai mult|mai multe|vezi toate|vezi mai mult|vezi mai multe|încarcă mai multe|acasă|prima pagină|"
     "despre noi|contact|redacția|abonare|abonează-te|abonamente|arhivă|harta site-ului|sus|publicitate|detalii|citește|"
     "echipa"},
    {"navigation.section",
     "știri|actualitate|politică|politic|economie|economic|social|sport|fotbal|cultură|sănătate|știință|tehnologie|opinii|"
     "externe|internațional|eveniment|educație|justiție|monden|lifestyle|life|local|auto|vremea|meteo|horoscop|"
     "investigații|bani|afaceri|administrație"},
    {"navigation.skip",
     "sari la conținut|salt la conținut|treci la conținut|mergi la conținut|mergi la conținutul|skip la conținut"},
    {"newsletter.text",
     "abonează-te la newsletter|abonează-te la newsletter-ul|abonați-vă la newsletter|abonați-vă la newsletter-ul|"
     "abonare la newsletter|abonare newsletter|înscrie-te la newsletter|direct în inbox"},
    {"notice.rights",
     "toate drepturile rezervate|toate drepturile sunt rezervate|poate fi preluat în limita|preluarea articolelor"},
    {"paywall.text",
     "ești deja abonat|sunteți deja abonat|ai deja cont|ai deja abonament|articol exclusiv pentru abonați|"
     "conținut exclusiv pentru abonați|pentru a citi mai departe|pentru a citi în continuare|"
     "acest articol este destinat abonaților|abonează-te pentru a citi|continuă lectura"},
    {"poll.text", "votează în sondaj|participă la sondaj"},
    {"readmore.linked",
     "citește și|citiți și|citește mai mult|citește mai multe|citiți mai mult|citește mai departe|citește continuarea|"
     "vezi și|vezi aici|vezi mai mult|mai multe despre|află mai multe|detalii aici|click aici|citește întreg|"
     "citește articolul|citește tot|citește aici|citeste si|vezi galeria|articole similare"},
    {"readmore.text",
     "citește și:|citește și :|citiți și:|citește:|citiți:|citeste si:|vezi și:|vezi si:|vedeți și:|mai multe detalii:|"
     "citește mai mult:|citește mai multe:|pe aceeași temă:|articole similare:|te-ar putea interesa și:|"
     "ți-ar putea plăcea:|recomandări:|recomandarea redacției:"},
    {"readtime.text",
     "timp de citire: # min|timp de citire: # minute|timp de citire # min|# min de citit|# minute de citit|"
     "timp de lectură: # minute|citire: # min"},
    {"related.head",
     "citește și|citește mai mult|articole similare|articole recente|articole asemănătoare|articole recomandate|"
     "știri similare|alte articole|alte știri|ultimele știri|ultimele articole|ultima oră|cele mai citite|cele mai noi|"
     "cele mai noi știri|cele mai populare|cele mai comentate|recomandări|recomandate|recomandarea redacției|"
     "recomandările redacției|pe aceeași temă|știrile zilei|știrile momentului|vezi și|te-ar putea interesa|"
     "te-ar putea interesa și|ți-ar putea plăcea și|top știri|populare|din aceeași categorie|mai multe știri|nu rata|"
     "noutăți|parteneri|știri de ultimă oră"},
    {"related.list",
     "citește și|articole similare|articole recente|articole recomandate|știri similare|alte articole|alte știri|"
     "ultimele știri|ultimele articole|ultima oră|cele mai citite|cele mai noi|recomandări|pe aceeași temă|știrile zilei|"
     "vezi și|te-ar putea interesa|populare|din aceeași categorie|mai multe știri|nu rata|categorii|arhive"},
    {"share.label",
     "distribuie|distribuie articolul|distribuiți|distribuiți articolul|distribuie:|distribuie acest articol|partajează|"
     "copiază link|copiază linkul|copiază link-ul|link copiat|trimite pe email|trimite prin email|# distribuiri|"
     "trimite unui prieten|dă mai departe"},
    {"share.on",
     "distribuie pe|distribuie prin|distribuiți pe|partajează pe|dă clic pentru a partaja|dă clic pentru partajare|"
     "trimite pe whatsapp"},
    {"tags.label", "etichete|taguri|tag-uri|cuvinte cheie|subiecte|tags"},
    {"tags.line", "etichete:|taguri:|tag-uri:|cuvinte cheie:|cuvinte-cheie:|categorii:|subiecte:"},
    {"terms.link",
     "termeni și condiții|termeni si conditii|politica de confidențialitate|politica de cookies|politica cookies|"
     "politica de cookie|confidențialitate|condiții de utilizare|protecția datelor|politică de confidențialitate|"
     "politica de utilizare cookie-uri|gdpr|prelucrarea datelor personale"},
    {"terms.text",
     "sunt de acord cu termenii|ești de acord cu termenii|accept termenii|sunteți de acord cu termenii|"
     "sunt de acord cu prelucrarea"},
    {"tools.label",
     "printează|tipărește|imprimă|ascultă|ascultă articolul|salvează|salvează articolul|mărime text|"
     "salvează pentru mai târziu"},
    {"video.label", "redare|redă|ecran complet|vezi video|live|redă video"},
    {"video.notice", "videoclipul nu este disponibil|acest videoclip nu este disponibil|videoclipul nu poate fi redat"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> romanian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
