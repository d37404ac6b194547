// Italian.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "pubblicità|annuncio|annunci|annuncio pubblicitario|messaggio promozionale|contenuto sponsorizzato|"
     "continua a leggere dopo la pubblicità|l'articolo continua dopo la pubblicità|sponsorizzato"},
    {"affiliate.text",
     "potremmo ricevere una commissione|riceviamo una commissione|sono link di affiliazione|contiene link di affiliazione|"
     "contiene link affiliati"},
    {"app.text", "scarica la app|scarica la nostra app|scarica l'applicazione|apri nell'app|leggi nell'app"},
    {"bio.head", "sull'autore|l'autore|informazioni sull'autore|chi è l'autore"},
    {"browser.notice",
     "abilita javascript|attiva javascript|javascript è disabilitato|il tuo browser non|browser non supportato|"
     "aggiorna il browser"},
    {"byline.label", "di|scritto da|a cura di|autore|autori"},
    {"caption.credit", "foto di repertorio|fonte foto|credit foto|crediti foto|immagine di repertorio|credits:"},
    {"comments.count",
     "# commenti|# commento|commenti (#)|nessun commento|mostra commenti|leggi i commenti|vedi i commenti|tutti i commenti"},
    {"comments.form",
     "lascia un commento|scrivi un commento|commenta l'articolo|accedi per commentare|aggiungi un commento|"
     "il tuo indirizzo email non sarà pubblicato"},
    {"comments.label", "commenti|commenta|rispondi"},
    {"consent.button",
     "accetta|accetta tutti|accetta i cookie|rifiuta tutto|rifiuta|gestisci cookie|impostazioni cookie|preferenze cookie|"
     "gestisci preferenze"},
    {"consent.embed",
     "per visualizzare questo contenuto|per vedere questo contenuto|questo contenuto è bloccato|devi accettare i cookie"},
    {"consent.text",
     "questo sito utilizza i cookie|questo sito web utilizza i cookie|questo sito usa cookie|noi e i nostri partner|"
     "usiamo i cookie|noi e terze parti"},
    {"contact.appeal",
     "scrivici a|inviaci una segnalazione|inviaci le tue foto|mandaci le tue foto|hai una segnalazione|"
     "segnala una notizia|contatta la redazione"},
    {"date.ago", "# minuti fa|# ore fa|# giorni fa|un'ora fa|# settimane fa|# mesi fa|ieri"},
    {"date.line",
     "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|mag|giu|lug|ago|"
     "set|ott|dic|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|alle|ore|il|aggiornato|pubblicato|modificato|"
     "ultima|modifica"},
    {"date.stamp",
     "pubblicato il|pubblicato|pubblicata il|aggiornato il|aggiornato alle|ultimo aggiornamento|ultima modifica|"
     "ultimo agg|data di pubblicazione"},
    {"follow.text", "seguici|seguici su|continua a seguirci|unisciti al canale|iscriviti al canale"},
    {"navigation.link",
     "menu|cerca|accedi|registrati|abbonati|esci|chiudi|indietro|avanti|successivo|precedente|torna su|vedi tutti|"
     "vedi tutto|mostra altro|carica altro|chi siamo|contatti|redazione|pubblicità su|lavora con noi|mappa del sito|"
     "vai alla home|tutte le notizie|edicola"},
    {"navigation.section",
     "notizie|cronaca|politica|economia|esteri|mondo|sport|calcio|cultura|spettacoli|salute|scienza|tecnologia|viaggi|"
     "opinioni|ambiente|cucina|motori|ultim'ora"},
    {"navigation.skip", "vai al contenuto|salta al contenuto|vai al menu|passa al contenuto"},
    {"newsletter.text",
     "iscriviti alla nostra newsletter|iscriviti alla newsletter|iscriviti gratis alla newsletter|ricevi la newsletter|"
     "ricevi la nostra newsletter|nella tua casella di posta|nella tua casella email|ricevi ogni mattina"},
    {"notice.rights",
     "tutti i diritti riservati|riproduzione riservata|è vietata la riproduzione|vietata la riproduzione|"
     "diritti di riproduzione"},
    {"paywall.text",
     "sei già abbonato|hai già un abbonamento|contenuto riservato agli abbonati|articolo riservato agli abbonati|"
     "abbonati per continuare|abbonati per leggere|per continuare a leggere|accedi per leggere|"
     "questo contenuto è riservato|continua a leggere con"},
    {"poll.text", "vota il sondaggio|partecipa al sondaggio|rispondi al sondaggio"},
    {"readmore.linked",
     "leggi|leggi anche|leggi tutto|leggi di più|continua a leggere|vedi anche|guarda anche|guarda il video|approfondisci|"
     "per approfondire|scopri di più|clicca qui|potrebbe interessarti|ti potrebbe interessare"},
    {"readmore.text",
     "leggi anche:|leggi anche >|vedi anche:|per approfondire:|potrebbe interessarti:|ti potrebbe interessare:|"
     "guarda anche:"},
    {"readtime.text",
     "# min di lettura|# minuti di lettura|tempo di lettura: # min|tempo di lettura # min|tempo di lettura: # minuti|"
     "lettura # min"},
    {"related.head",
     "leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|ti potrebbe interessare|"
     "potrebbe interessarti anche|potrebbero interessarti|i più letti|le più lette|più letti|più lette|più letto|"
     "ultime notizie|ultimi articoli|altre notizie|dello stesso autore|argomenti correlati|consigliati per te|in evidenza|"
     "da non perdere|i più visti|scelti per te|sullo stesso argomento"},
    {"related.list",
     "leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|ti potrebbe interessare|i più letti|"
     "le più lette|più letti|ultime notizie|ultimi articoli|altre notizie|dello stesso autore|in evidenza|da non perdere|"
     "sullo stesso argomento"},
    {"share.label",
     "condividi|condividi su|condividi l'articolo|condividi questo articolo|copia link|copia il link|link copiato|"
     "invia per email|invia tramite email|# condivisioni"},
    {"share.on", "condividi su|condividi via|condividi con|invia su|clicca per condividere|fai clic per condividere"},
    {"tags.label", "argomenti|tag|temi|parole chiave|etichette"},
    {"tags.line", "argomenti:|tag:|parole chiave:|archiviato in|pubblicato in:"},
    {"terms.link",
     "privacy|informativa privacy|informativa sulla privacy|privacy policy|cookie policy|termini e condizioni|"
     "condizioni d'uso|condizioni generali|note legali|termini di utilizzo"},
    {"terms.text",
     "accetti i nostri termini|accetto i termini|ho letto l'informativa|la nostra privacy policy|acconsento al trattamento"},
    {"tools.label", "stampa|stampa articolo|ascolta|ascolta l'articolo|salva|salva l'articolo|regala|segnala|dimensione testo"},
    {"video.label", "riproduci|guarda il video|video correlati|prossimo video|schermo intero"},
    {"video.notice", "il video non è disponibile|video non disponibile|impossibile riprodurre"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> italian_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
