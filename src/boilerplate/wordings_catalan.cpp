// Catalan.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "publicitat|anunci|continua després de la publicitat|contingut patrocinat|"
     "la notícia continua després de la publicitat|contingut de marca"},
    {"app.text", "descarrega't l'app|descarrega l'app|baixa't l'app|descarrega l'aplicació|baixa't l'aplicació"},
    {"bio.head", "sobre l'autor|sobre l'autora"},
    {"browser.notice", "activa javascript|activeu javascript|activeu el javascript|el vostre navegador no|el teu navegador no"},
    {"byline.label", "autor|autora|autors|per|redacció|escrit per|text|text:"},
    {"caption.credit", "foto:|fotografia:|imatge d'arxiu|foto d'arxiu|imatge:|fotos:|autor de la foto|font:"},
    {"comments.count",
     "# comentaris|# comentari|comentaris (#)|veure comentaris|veure els comentaris|sense comentaris|mostra els comentaris"},
    {"comments.form",
     "deixa un comentari|deixeu un comentari|escriu un comentari|afegeix un comentari|afegir comentari|"
     "l'adreça electrònica no es publicarà|cancel·la les respostes|inicia sessió per comentar"},
    {"comments.label", "comentaris|comenta|respon|comentari|comentar"},
    {"consent.button",
     "accepta-ho tot|accepta-les totes|acceptar-ho tot|acceptar totes|accepta totes|rebutja-ho tot|rebutja-les totes|"
     "configuració de cookies|configura les galetes|configuració de galetes|accepta les galetes|accepta i continua"},
    {"consent.text",
     "utilitzem cookie*|utilitzem galetes|fem servir cookie*|fem servir galetes|aquest lloc web utilitza|"
     "aquest web utilitza|aquesta web utilitza|nosaltres i els nostres socis|la teva privacitat ens importa"},
    {"contact.appeal", "escriu-nos|escriviu-nos|envia'ns|envieu-nos|contacta amb nosaltres|contacteu amb nosaltres"},
    {"date.ago", "fa # minuts|fa # hores|fa # dies|fa # hora|fa una hora|fa # minut|fa # setmanes"},
    {"date.label",
     "publicat|publicat el|actualitzat|actualitzat el|darrera actualització|última actualització|data de publicació"},
    {"date.line",
     "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|dilluns|dimarts|dimecres|dijous|"
     "divendres|dissabte|diumenge|de|d'abril|d'agost|d'octubre|del|publicat|publicada|actualitzat|actualitzada|hores"},
    {"date.stamp",
     "publicat:|actualitzat:|darrera actualització|última actualització|data de publicació|actualitzada el|creat:|"
     "publicat el #|actualitzat el #|publicat a les #|actualitzat a les #"},
    {"follow.text", "segueix-nos|seguiu-nos|troba'ns a|uneix-te al nostre|uneix-te al canal"},
    {"navigation.link",
     "menú|cerca|cercar|cercador|inicia sessió|iniciar sessió|entra|registra't|tanca|tanca sessió|tancar|torna|següent|"
     "anterior|més|veure més|veure-ho tot|veure tot|mostra'n més|carregar més|carrega'n més|inici|portada|qui som|contacte|"
     "contacta|subscriu-te|subscripcions|hemeroteca|avís legal|el meu compte|tornar a dalt|llegir més"},
    {"navigation.section",
     "notícies|política|economia|societat|esports|cultura|opinió|món|internacional|ciència|tecnologia|salut|educació|"
     "successos|comarques|local|catalunya|barcelona|el temps|oci|gent|medi ambient|futbol|barça|cuina|viatges|vídeos|mèdia"},
    {"navigation.skip",
     "vés al contingut|ves al contingut|aneu al contingut|anar al contingut|salta al contingut|vés a la navegació"},
    {"newsletter.text",
     "subscriu-te al butlletí|subscriu-te al nostre butlletí|subscriu-te a la newsletter|"
     "subscriu-te a la nostra newsletter|subscriviu-vos al butlletí|subscriviu-vos al nostre butlletí|"
     "rep el nostre butlletí|rep el butlletí|apunta't a la newsletter|apunta't al butlletí"},
    {"notice.rights", "tots els drets reservats|prohibida la reproducció|queda prohibida la reproducció"},
    {"paywall.text",
     "ja ets subscriptor|ja sou subscriptor|contingut exclusiu per a subscriptors|només per a subscriptors|"
     "exclusiu subscriptors|per continuar llegint|per seguir llegint|subscriu-te per continuar|subscriu-te per llegir|"
     "ja tens compte"},
    {"poll.text", "vota a l'enquesta|participa en l'enquesta"},
    {"readmore.linked",
     "llegeix també|llegiu també|llegir més|llegeix més|llegiu-ne més|més informació|mira també|vegeu també|relacionat|"
     "continua llegint|clica aquí|tota la informació|notícia relacionada"},
    {"readmore.text",
     "llegeix també:|llegiu també:|llegeix més:|més informació:|relacionat:|notícia relacionada:|notícies relacionades:|"
     "mira també:|vegeu també:|et pot interessar:|també et pot interessar:|llegiu-ne més:"},
    {"readtime.text",
     "temps de lectura: # min|temps de lectura # min|temps de lectura: # minuts|# min de lectura|# minuts de lectura|"
     "lectura de # minuts"},
    {"related.head",
     "notícies relacionades|articles relacionats|relacionats|relacionat|contingut relacionat|temes relacionats|"
     "més notícies|més llegides|més llegits|el més llegit|les més llegides|més llegit|el més vist|últimes notícies|"
     "darreres notícies|última hora|darrera hora|et pot interessar|també et pot interessar|et recomanem|destacats|"
     "destacades|altres notícies|llegeix també|entrades recents|més informació|no et perdis|les més vistes|"
     "et podria interessar"},
    {"related.list",
     "notícies relacionades|articles relacionats|relacionats|temes relacionats|més notícies|més llegides|el més llegit|"
     "les més llegides|últimes notícies|darreres notícies|última hora|et pot interessar|també et pot interessar|"
     "et recomanem|destacats|altres notícies|llegeix també|entrades recents|categories|arxius"},
    {"share.label",
     "comparteix|comparteix-ho|compartir|comparteix l'article|comparteix la notícia|comparteix aquest article|"
     "copia l'enllaç|copiar enllaç|copia enllaç|enllaç copiat|envia per correu|compartiu|compartiu-ho|comparteix:"},
    {"share.on",
     "compartir per|comparteix-ho a|feu clic per compartir|comparteix a facebook|comparteix a twitter|"
     "comparteix a whatsapp|comparteix a telegram|comparteix a x|comparteix per correu|comparteix per whatsapp|"
     "compartir a facebook|compartir a twitter|compartir a whatsapp"},
    {"tags.label", "etiquetes|temes|paraules clau|arxivat a|etiquetat a"},
    {"tags.line", "etiquetes:|temes:|paraules clau:|arxivat a:|etiquetat com|més sobre:"},
    {"terms.link",
     "avís legal|política de privacitat|política de cookies|política de galetes|condicions d'ús|termes i condicions|"
     "privacitat|condicions generals|galetes"},
    {"terms.text",
     "acceptes les condicions|accepteu les condicions|accepto la política de privacitat|acceptes la política de privacitat|"
     "he llegit i accepto|acceptes els termes"},
    {"tools.label",
     "imprimir|imprimeix|imprimeix l'article|escolta|escolta l'article|desa|desa l'article|desar|guarda|guarda la notícia|"
     "mida del text"},
    {"video.label", "reprodueix|reproduir vídeo|reprodueix el vídeo|pantalla completa|en directe|veure vídeo"},
    {"video.notice", "el vídeo no està disponible|vídeo no disponible|no es pot reproduir el vídeo"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> catalan_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
