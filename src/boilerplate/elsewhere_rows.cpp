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
     "la suite après cette publicité|publicidad|pubblicità|publicidade|advertentie|annonse|annons|reklame",
     {.words = 10},
     "the label of an advertisement"},
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
    {"navigation.link",
     Kind::whole,
     "menu|main menu|home|search|sign in|sign out|log in|log out|logout|sign up|forgot password|forgot your "
     "password|password|remember me|newsletters|podcasts|obituaries|search query|search term|learn more|maybe later|e-mail "
     "news|login|register|subscribe|my account|back to top|top|next|previous|next article|"
     "previous article|next page|previous page|next post|previous post|next story|previous story|close|show more|load more|see "
     "all|view all|"
     "see more|site index|sitemap|site map|contact us|about us|help|accessibility help|e-paper|zurück nach oben|nach "
     "oben|startseite|suche|anmelden|"
     "abmelden|menü|mehr anzeigen|kontakt|zurück|weiter|accueil|rechercher|se connecter|s'abonner|connexion|haut de page|"
     "retour en haut|inicio|buscar|iniciar sesión|regístrate|suscríbete|volver arriba|ver más|ver todo",
     {.words = 4, .plain = true},
     "a link of a menu"},
    {"navigation.menu", Kind::role, "navigation|menu|menubar|search", {}, "a menu or the search"},
    {"navigation.nav", Kind::tag, "nav", {}, "a menu"},
    {"navigation.number", Kind::whole, "#", {.words = 1, .loose = true, .plain = true}, "a number alone: a page, a count"},
    {"navigation.pair",
     Kind::prefix,
     "previous article|next article|previous post|next post|previous story|next story|vorheriger artikel|nächster "
     "artikel|article précédent|"
     "article suivant|artículo anterior|artículo siguiente",
     {.words = 30, .linked = true},
     "the story before or after"},
    {"navigation.skip",
     Kind::prefix,
     "skip to|skip navigation|jump to content|jump to main|jump to navigation|zum inhalt|zum hauptinhalt|zur navigation|direkt "
     "zum inhalt|"
     "aller au contenu|aller à la navigation|ir al contenido|saltar al contenido|pular para|vai al contenuto|naar de inhoud",
     {.words = 8, .plain = true},
     "a link past the menu"},
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
     "à lire aussi:|à lire aussi :|lee también:|lea también:|leer más:|te puede interesar:|leggi anche:|leia também:|lees ook:",
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
     "meest gelezen",
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
     "lo más visto|más noticias|noticias relacionadas|artículos relacionados|últimas noticias|más leídas|destacados",
     {.words = 8},
     "the links after the head of a list of other stories"},
    {"related.more",
     Kind::list_prefix,
     "more|more from|more on|more in|more about|most|latest from|also in|mehr aus|mehr von|mehr zu|mehr zum|plus de|plus sur|más "
     "sobre|más de|más en",
     {.words = 7, .heading = true},
     "a heading such as \"More ... stories\" and the links after it"},
    {"wayback.text",
     Kind::prefix,
     "the wayback machine -|the wayback machine",
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
