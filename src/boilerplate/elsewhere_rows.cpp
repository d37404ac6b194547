// What leads elsewhere: navigation, lists of other stories, advertising, the toolbar of an archive.
#include "boilerplate/rows.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Rule>({
    {"ad.anchor",
     Kind::anchored,
     "div-gpt-ad-|gpt-ad-|google_ads_iframe_|dfp-ad-|taboola-|outbrain-|adsbygoogle-|ad-slot-|ad-container-|advert-",
     {.words = 200},
     "the place of an advertisement"},
    {"ad.class",
     Kind::token,
     "advertisement|adsbygoogle|ad-slot|ad-unit|ad-container|ad-wrapper|ad-placeholder|ad-label|advert|adslot|ad-banner|"
     "google-ad|gpt-ad|ob-widget|trc_rbox_container|taboola|outbrain|sponsored-content|anzeige|werbung|publicidad|publicite",
     {.words = 200},
     "the place of an advertisement"},
    {"ad.label",
     Kind::whole,
     "advertisement|advertisements|advertisement - continue reading below|advertisement continue reading "
     "below|advertising|advert|ad|ad feedback|advertisement - story continues below|advertisement "
     "continue reading the main story|"
     "story continues below advertisement|article continues below advertisement|story continues below|story continues|"
     "advertisement article continues below this ad|article continues below this ad|continue reading below|report this ad|"
     "report ad|skip advertisement|skip ad|sponsored|sponsored content|paid content|promoted|"
     "continue reading the main story|loading ad|close ad|anzeige|anzeigen|werbung|- anzeige -|publicité|la suite après la "
     "publicité|"
     "la suite après cette publicité|publicidad|pubblicità|publicidade|advertentie|annonse|annons|reklame|"
     "advertorial|sponsored by|presented by|paid post|paid partnership|promoted content|publi-rédactionnel|"
     "contenu sponsorisé|contenido patrocinado|werbung:|anzeige:|nach der anzeige geht es weiter|"
     "der artikel wird nach der anzeige fortgesetzt|artikel wird nach der anzeige fortgesetzt|publicidad:|"
     "continúa después de la publicidad",
     {.words = 10},
     "the label of an advertisement"},
    {"affiliate.text",
     Kind::contains,
     "may earn a commission|may receive a commission|may earn commission|may earn an affiliate commission|"
     "earn an affiliate commission|may get a commission|may make a commission|receive a small commission|"
     "earn a small commission|may be compensated if you|contains affiliate links|contain affiliate links|"
     "includes affiliate links|are affiliate links|use affiliate links|as an amazon associate|mit einem affiliate-link|"
     "sind affiliate-links|sogenannte affiliate-links|enthält affiliate-links|erhalten wir eine provision|liens affiliés|"
     "lien d'affiliation|liens d'affiliation|percevoir une commission|toucher une commission|enlaces de afiliado|"
     "enlaces de afiliados|recibir una comisión|ganar una comisión",
     {.words = 60, .plain = true, .apart = true},
     "who earns when a reader buys"},
    {"navigation.account",
     Kind::whole,
     "your username|your password|username|username or email|password recovery|recover your password|"
     "forgot your password? get help|lost your password|reset password|reset your password|"
     "a password will be e-mailed to you|welcome! log into your account|log into your account|create an account|"
     "create account|create a free account|sign in to your account|already have an account? log in|"
     "already have an account? sign in|my profile|edit profile|passwort vergessen|passwort zurücksetzen|ihr passwort|"
     "ihr benutzername|benutzername|passwort|mein konto|mein profil|konto erstellen|jetzt registrieren|"
     "anmelden registrieren|ein passwort wird ihnen per e-mail zugeschickt|mot de passe oublié|mot de passe|"
     "créer un compte|mon compte|votre mot de passe|identifiant|¿olvidaste tu contraseña|olvidé mi contraseña|"
     "recuperar contraseña|contraseña|mi cuenta|crear cuenta|crear una cuenta|nombre de usuario",
     {.words = 10, .plain = true},
     "a field or link of the reader's account"},
    {"navigation.banner", Kind::role, "banner", {}, "the head of the site"},
    {"navigation.breadcrumb",
     Kind::token,
     "breadcrumb|breadcrumbs|breadcrumb-list|breadcrumb-trail|bread-crumb|yoast-breadcrumb",
     {.words = 40},
     "the way from the front page"},
    {"navigation.button", Kind::tag, "button", {.words = 6, .plain = true}, "a button"},
    {"navigation.class",
     Kind::token,
     "navbar|site-menu|section-menu|foot-links|nav-menu|main-menu|main-nav|main-navigation|site-nav|site-navigation|primary-menu|"
     "primary-nav|primary-navigation|"
     "top-nav|top-menu|global-nav|mobile-menu|mobile-nav|nav-links|post-navigation|pagination|pager|footer-nav|footer-links|"
     "footer-menu|skip-link|sub-menu|sub-nav|subnav|megamenu|mega-menu|hauptnavigation",
     {},
     "a menu"},
    {"navigation.contents",
     Kind::whole,
     "table of contents|in this article|on this page|in this story|jump to section|inhaltsverzeichnis|inhalt dieser seite|"
     "auf dieser seite|in diesem artikel|sommaire|dans cet article|table des matières|índice de contenidos|"
     "tabla de contenidos|en este artículo|contenidos",
     {.words = 6},
     "the head of a table of contents"},
    {"navigation.languages",
     Kind::only,
     "english|deutsch|german|español|espanol|spanish|français|francais|french|italiano|italian|português|portugues|"
     "portuguese|brasil|nederlands|dutch|polski|polish|svenska|norsk|dansk|suomi|čeština|český|magyar|română|türkçe|"
     "turkish|русский|russian|українська|ελληνικά|العربية|عربي|arabic|فارسی|עברית|hindi|हिन्दी|हिंदी|日本語|japanese|한국어|"
     "korean|中文|简体|繁體|繁体|chinese|tiếng|việt|bahasa|indonesia|read|in|this|lesen|auf|lire|en|leer",
     {.words = 20, .linked = true, .plain = true},
     "links to the page in other languages"},
    {"navigation.link",
     Kind::whole,
     "loading|please wait|wird geladen|chargement|chargement en cours|cargando|explore|explore more|follow|follow me|get in "
     "touch|"
     "archive|account|powered by|menu|main menu|home|search|sign in|sign out|log in|log out|logout|sign up|forgot "
     "password|forgot your "
     "password|password|remember me|newsletters|podcasts|obituaries|search query|search term|learn more|maybe later|e-mail "
     "news|login|register|subscribe|my account|back to top|top|next|previous|next article|"
     "previous article|next page|previous page|next post|previous post|next story|previous story|close|show more|load more|see "
     "all|view all|"
     "see more|site index|sitemap|site map|contact us|about us|help|accessibility help|e-paper|zurück nach oben|nach "
     "oben|startseite|suche|anmelden|"
     "abmelden|menü|mehr anzeigen|kontakt|zurück|weiter|accueil|rechercher|se connecter|s'abonner|connexion|haut de page|"
     "retour en haut|inicio|buscar|iniciar sesión|regístrate|suscríbete|volver arriba|ver más|ver todo|"
     "about|contact|careers|advertise|advertise with us|our team|who we are|work with us|press|press room|media kit|"
     "customer service|faq|site search|search this site|back to blog|back|all|edit|toggle|toggle navigation|toggle menu|"
     "open menu|close menu|select page|top of page|bottom of page|to top|scroll to top|cancel|skip|ok|rss|rss feed|"
     "rss feeds|sections|navigation|help center|feedback|shop|store|more|über uns|wir über uns|presse|karriere|mediadaten|"
     "abo|archiv|suchen|suchbegriff|registrieren|einloggen|schließen|mehr|alle anzeigen|mehr laden|zur startseite|"
     "zurück zur übersicht|zurück zur startseite|zum seitenanfang|seitenanfang|hauptnavigation|hauptmenü|hilfe|newsletter|"
     "abonnieren|folgen|rubriken|stellenangebote|stellenmarkt|veranstaltungen|nächster beitrag|vorheriger beitrag|"
     "rss-feed|rss-feeds|ansprechpartner|fermer|suivant|précédent|voir plus|voir tout|plus|à propos|qui sommes-nous|"
     "nous contacter|plan du site|aide|recherche|menu principal|cerrar|siguiente|anterior|mostrar más|cargar más|contacto|"
     "quiénes somos|ayuda|mapa del sitio|buscador|acceder|entrar|más",
     {.words = 4, .plain = true},
     "a link of a menu"},
    {"navigation.menu", Kind::role, "navigation|menu|menubar|search", {}, "a menu or the search"},
    {"navigation.nav", Kind::tag, "nav", {}, "a menu"},
    {"navigation.number", Kind::whole, "#", {.words = 1, .loose = true, .plain = true}, "a number alone: a page, a count"},
    {"navigation.offer",
     Kind::whole,
     "get started|get started for free|get started today|get a demo|book a demo|request a demo|schedule a demo|"
     "watch a demo|request a quote|get a quote|get a free quote|start free trial|start your free trial|start a free trial|"
     "try for free|try it free|try for free today|no credit card required|subscribe now|sign up now|join now|register now|"
     "book now|buy now|shop now|order now|donate|donate now|become a member|download now|contact sales|talk to sales|"
     "learn more about us|jetzt anmelden|jetzt abonnieren|jetzt bestellen|jetzt testen|jetzt kostenlos testen|"
     "jetzt spenden|mehr erfahren|mitglied werden|spenden|je m'abonne|s'inscrire|faire un don|essai gratuit|acheter|"
     "suscribirse|suscríbete ahora|donar|comprar ahora|prueba gratis|más información",
     {.words = 6, .plain = true},
     "a button to buy, join or give"},
    {"navigation.pair",
     Kind::prefix,
     "previous article|next article|previous post|next post|previous story|next story|vorheriger artikel|nächster "
     "artikel|article précédent|"
     "article suivant|artículo anterior|artículo siguiente",
     {.words = 30, .linked = true},
     "the story before or after"},
    {"navigation.path",
     Kind::prefix,
     "you are here|you're here|sie sind hier|sie befinden sich hier|vous êtes ici|usted está aquí|estás aquí|está aquí",
     {.words = 20, .plain = true},
     "the way from the front page, with its label"},
    {"navigation.section",
     Kind::whole,
     "news|latest|politics|business|economy|markets|world|us news|uk news|world news|local|local news|national|"
     "international|sport|sports|football|soccer|opinion|opinions|editorial|commentary|culture|arts|entertainment|"
     "lifestyle|life|style|fashion|travel|food|health|science|technology|tech|environment|climate|education|crime|weather|"
     "music|movies|tv|books|video|videos|photos|podcast|podcasts|gaming|money|finance|real estate|jobs|events|reviews|"
     "community|religion|cars|home & garden|nachrichten|politik|wirtschaft|kultur|gesellschaft|panorama|ausland|inland|"
     "deutschland|österreich|schweiz|meinung|wissen|wissenschaft|gesundheit|reise|auto|digital|technik|medien|bildung|"
     "finanzen|leben|ratgeber|regional|lokales|wetter|unternehmen|umwelt|netzwelt|feuilleton|actualité|actualités|"
     "politique|économie|monde|société|culture|santé|sciences|sports|opinions|idées|planète|médias|voyage|noticias|"
     "política|economía|mundo|españa|internacional|nacional|sociedad|cultura|deportes|fútbol|salud|ciencia|tecnología|"
     "opinión|sucesos|estilo|viajes|entretenimiento|negocios|educación",
     {.words = 4, .linked = true, .plain = true},
     "the name of a section, as a link"},
    {"navigation.skip",
     Kind::prefix,
     "skip to|skip navigation|jump to content|jump to main|jump to navigation|zum inhalt|zum hauptinhalt|zur navigation|direkt "
     "zum inhalt|"
     "aller au contenu|aller à la navigation|ir al contenido|saltar al contenido|pular para|vai al contenuto|naar de inhoud",
     {.words = 8, .plain = true},
     "a link past the menu"},
    {"poll.class",
     Kind::token,
     "poll-widget|poll-container|poll-box|wp-polls|opinion-poll|reader-poll|quiz-container|quiz-widget|poll-embed|"
     "pds-poll|playbuzz|pb_feed|apester-media|umfrage-box",
     {.words = 120},
     "a poll or quiz"},
    {"poll.text",
     Kind::prefix,
     "take our poll|take the poll|take our quiz|take the quiz|take our survey|take the survey|vote in our poll|vote now|"
     "cast your vote|view results|poll:|quiz:|jetzt abstimmen|stimmen sie ab|zur umfrage|"
     "machen sie mit bei unserer umfrage|umfrage:|votez|participez à notre sondage|répondez à notre sondage|sondage :|"
     "participa en la encuesta|vota en nuestra encuesta|encuesta:",
     {.words = 14},
     "an appeal to vote or answer"},
    {"readmore.linked",
     Kind::prefix,
     "read more|read also|read next|also read|see also|related:|related story|related article|more:|watch:|listen:|in "
     "pictures|click here|"
     "read the full|full story|full coverage|don't miss|recommended:|lesen sie auch|lesen sie mehr|lesen sie hier|mehr "
     "dazu|siehe auch|hier lesen|"
     "mehr lesen|weiterlesen|lire aussi|à lire aussi|lire la suite|lire également|voir aussi|en savoir plus|lee también|leer "
     "más|lea también|"
     "le puede interesar|te puede interesar|también te puede|ver también|más información|leggi anche|leia também|lees ook",
     {.words = 40, .linked = true},
     "a link to another story amid the text"},
    {"readmore.text",
     Kind::prefix,
     "read more:|read also:|also read:|read next:|related:|lesen sie auch:|lesen sie mehr:|mehr zum thema:|lire "
     "aussi:|lire aussi :|"
     "à lire aussi:|à lire aussi :|lee también:|lea también:|leer más:|te puede interesar:|leggi anche:|leia também:|lees ook:|"
     "see also:|watch:|siehe auch:|mehr dazu:|lesen sie hier:|auch interessant:|voir aussi :|voir aussi:|à lire :|"
     "lire également :|ver también:|también puedes leer:|más información:|también lee:|te recomendamos:",
     {.words = 30},
     "a pointer to another story amid the text"},
    {"related.class",
     Kind::token,
     "related-articles|more-on|related-stories|related-posts|related-content|related-news|related-links|related-topics|related-"
     "story|"
     "related-article|related-items|relatedarticles|relatedposts|related_posts|yarpp-related|jp-relatedposts|most-read|"
     "most-popular|most-viewed|mostread|mostpopular|popular-posts|popular-stories|trending-now|recommended-articles|"
     "recommended-stories|recommendations|more-stories|more-news|latest-news|top-stories|recirculation|meistgelesen|read-next|"
     "up-next|also-like|onward|widget_recent_entries|recent-posts|story-feed|lo-mas-leido|plus-lus|a-lire-aussi",
     {},
     "a list of other stories"},
    {"related.head",
     Kind::whole,
     "more on this story|related stories|related articles|related topics|related links|related content|related news|related "
     "posts|most read|"
     "most viewed|most popular|most shared|most commented|trending now|trending stories|trending topics|recommended for you|you "
     "may also like|you might like|you might also like|"
     "you may like|more stories|more stories like this|more like this|top stories|latest news|latest stories|latest "
     "headlines|recent posts|recent news|"
     "editor's picks|editors' picks|popular stories|popular now|popular posts|what to read next|read next|more from the web|from "
     "the web|"
     "around the web|from other news sites|elsewhere on the web|features & analysis|don't miss|in case you missed it|"
     "mehr zum thema|meistgelesen|meistgelesene artikel|das könnte sie auch interessieren|das könnte dich auch "
     "interessieren|auch interessant|"
     "weitere artikel|weitere themen|weitere meldungen|ähnliche artikel|neueste artikel|top-themen|à lire aussi|sur le même "
     "sujet|les plus lus|"
     "articles les plus lus|vous aimerez aussi|dans la même rubrique|à la une|te puede interesar|te puede gustar|lo más leído|lo "
     "más visto|"
     "más noticias|noticias relacionadas|artículos relacionados|más leídas|más vistas|te recomendamos|leggi anche|i più "
     "letti|mais lidas|"
     "meest gelezen|"
     "recent articles|latest articles|popular articles|trending|trending articles|recommended|recommended articles|"
     "recommended reading|recent comments|more articles|more videos|related videos|related reading|related coverage|"
     "related resources|further reading on this site|keep reading|you might also be interested in|other articles|"
     "categories|archives|meta|quick links|read this next|up next|see also on this site|most discussed|featured articles|"
     "featured stories|featured posts|latest posts|latest videos|related products|kategorien|neueste kommentare|"
     "letzte kommentare|neueste beiträge|letzte beiträge|aktuelle beiträge|weitere beiträge|ähnliche beiträge|"
     "verwandte artikel|verwandte beiträge|verwandte themen|meist gelesen|meistgelesene|meistkommentiert|"
     "meistkommentierte artikel|beliebte artikel|beliebte beiträge|aktuelle artikel|aktuelle nachrichten|mehr themen|"
     "mehr artikel|lesen sie auch|weiterführende links|weitere nachrichten|weitere informationen|"
     "das könnte sie interessieren|das könnte dich interessieren|das könnte ihnen auch gefallen|"
     "das könnte dir auch gefallen|interessante artikel|unsere empfehlungen|empfehlungen|leserempfehlungen|lire aussi|"
     "à lire également|articles liés|articles similaires|articles récents|dans la même catégorie|dernières actualités|"
     "derniers articles|les plus commentés|les plus partagés|nos dernières actualités|sur le même thème|"
     "recommandé pour vous|catégories|lee también|lea también|también te puede interesar|también te interesa|"
     "le puede interesar|últimas noticias|lo último|más sobre este tema|más información sobre|artículos recientes|"
     "entradas recientes|comentarios recientes|temas relacionados|contenido relacionado|las más leídas|categorías|"
     "destacados",
     {.words = 8},
     "the head of a list of other stories"},
    {"related.list",
     Kind::list,
     "related|more on this story|related stories|related articles|related links|related content|related news|related posts|most "
     "read|"
     "most viewed|most popular|most shared|trending|trending now|recommended|recommended for you|you may also like|you might "
     "also like|more stories|"
     "more stories like this|more like this|more news|top stories|latest|latest news|latest stories|latest headlines|recent "
     "posts|recent comments|"
     "recent news|popular|popular stories|popular now|editor's picks|editors' picks|what to read next|read next|read more|see "
     "also|read this next|"
     "from other news sites|features & analysis|around the web|archives|categories|in this section|don't miss|mehr zum "
     "thema|meistgelesen|"
     "zum thema|weitere artikel|weitere themen|weitere meldungen|ähnliche artikel|neueste artikel|auch interessant|top-themen|à "
     "lire aussi|"
     "lire aussi|sur le même sujet|les plus lus|vous aimerez aussi|à la une|dernières actualités|te puede interesar|lo más leído|"
     "lo más visto|más noticias|noticias relacionadas|artículos relacionados|últimas noticias|más leídas|destacados|"
     "recent articles|latest articles|popular articles|trending articles|recommended articles|recommended reading|"
     "latest posts|featured posts|more articles|related reading|quick links|neueste beiträge|letzte beiträge|"
     "aktuelle beiträge|weitere beiträge|ähnliche beiträge|verwandte artikel|verwandte themen|meist gelesen|"
     "beliebte artikel|aktuelle artikel|mehr themen|lesen sie auch|weiterführende links|weitere nachrichten|"
     "interessante artikel|kategorien|letzte kommentare|neueste kommentare|das könnte sie auch interessieren|"
     "das könnte dich auch interessieren|à lire également|articles liés|articles similaires|articles récents|"
     "derniers articles|dans la même rubrique|dans la même catégorie|lee también|también te puede interesar|lo último|"
     "entradas recientes|artículos recientes|temas relacionados|contenido relacionado",
     {.words = 8},
     "the links after the head of a list of other stories"},
    {"related.more",
     Kind::list_prefix,
     "more|more from|more on|more in|more about|most|latest from|also in|mehr aus|mehr von|mehr zu|mehr zum|plus de|plus sur|más "
     "sobre|más de|más en",
     {.words = 7, .heading = true},
     "a heading such as \"More ... stories\" and the links after it"},
    {"wayback.insert", Kind::inserted, "wayback toolbar insert", {}, "what a web archive put between two comments of its own"},
    {"wayback.text",
     Kind::prefix,
     "the wayback machine -|the wayback machine|"
     "archive.today webpage capture|webpage capture",
     {.words = 12, .plain = true},
     "the line of a web archive"},
    {"wayback.toolbar",
     Kind::token,
     "wm-ipp|wm-ipp-base|wm-ipp-print|wm-ipp-inside|donato|wm-capinfo",
     {.words = 900},
     "the toolbar of a web archive"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Rule::id));

}  // namespace

std::span<const Rule> elsewhere_rows() { return rows; }

}  // namespace tearsheet::boilerplate
