// What sites ask and tell their readers: cookies, newsletters, subscriptions, apps, terms, rights, browsers.
#include "boilerplate/rows.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Rule>({
    {"app.banner",
     Kind::token,
     "smartbanner|smart-banner|app-banner|app-promo|app-download",
     {.words = 60},
     "a banner for the site's app"},
    {"app.text",
     Kind::prefix,
     "download our app|get our app|get the app|download the app|open in app|read in the app|download our free app|jetzt app "
     "laden|"
     "app herunterladen|zur app|téléchargez l'application|télécharger l'application|téléchargez notre application|"
     "descarga la app|descarga nuestra app|descargue la app|scarica l'app",
     {.words = 14},
     "an appeal to install the site's app"},
    {"browser.notice",
     Kind::contains,
     "enable javascript|javascript is disabled|javascript is not enabled|javascript is required|javascript is currently disabled|"
     "turn on javascript|supports javascript|up-to-date browser|upgrade your browser|update your browser|browser is out of date|"
     "browser is not supported|browser does not support|browser doesn't support|unsupported browser|style sheets (css)|"
     "style sheets enabled|aktivieren sie javascript|javascript aktivieren|javascript ist deaktiviert|browser ist veraltet|"
     "browser unterstützt|activer javascript|activez javascript|votre navigateur ne|habilite javascript|activar javascript|"
     "active javascript|su navegador no|tu navegador no",
     {.words = 40, .plain = true, .apart = true},
     "a notice about scripts, styles or the browser"},
    {"consent.anchor",
     Kind::anchored,
     "onetrust-|ot-sdk-|didomi-|usercentrics-|uc-banner-|truste-|qc-cmp2-|qc-cmp-|sp_message_|cybotcookiebotdialog-|cookie-law-|"
     "borlabs-cookie-|cmplz-|iubenda-cs-|osano-cm-|tarteaucitron-",
     {.words = 900, .prose = 100},
     "the dialog of a consent manager"},
    {"consent.banner",
     Kind::token,
     "cookie-banner|cookie-bar|cookie-notice|cookie-consent|cookie-message|cookie-popup|cookie-policy-banner|cookiebanner|"
     "cookie-disclaimer|cookie-alert|cookies-banner|cookies-bar|cookies-notice|cookienotice|cookiebar|gdpr-banner|gdpr-notice|"
     "consent-banner|consent-dialog|privacy-banner|cybotcookiebotdialog|cookie-hinweis|bandeau-cookies|eu-cookie-banner",
     {.words = 400, .prose = 100},
     "a banner about cookies"},
    {"consent.button",
     Kind::whole,
     "accept all|accept cookies|accept all cookies|reject all|reject all cookies|manage consent|manage cookies|cookie settings|"
     "cookies settings|cookie preferences|manage preferences|privacy settings|do not sell my personal information|"
     "do not sell or share my personal information|your privacy choices|i accept|alle akzeptieren|alle ablehnen|"
     "cookie-einstellungen|datenschutz-einstellungen|cookies akzeptieren|tout accepter|tout refuser|gérer les cookies|"
     "gérer mes cookies|paramétrer les cookies|accepter les cookies|aceptar todo|aceptar todas|aceptar cookies|rechazar todo|"
     "configurar cookies|configuración de cookies|accetta tutto|alles accepteren",
     {.words = 8},
     "a button of a cookie notice"},
    {"consent.dialog", Kind::role, "dialog|alertdialog", {.words = 900}, "a dialog laid over the page"},
    {"consent.embed",
     Kind::contains,
     "to view this content, you need to|to view this content, please|to view this content please|"
     "to see this content, please|to show this content, we need|allow third-party content|content provided by a third party|"
     "this content is hosted by a third party|before anything is loaded, as they may be using cookies|"
     "you have not accepted cookies|you need to accept cookies to|accept cookies to view this|"
     "an drittplattformen übermittelt|empfohlener redaktioneller inhalt|empfohlener externer inhalt|"
     "externe inhalte angezeigt werden|externe inhalt angezeigt wird|externen inhalt mit einem klick|"
     "externen inhalte mit einem klick|externen inhalten zustimmen|externe inhalte zulassen|externer inhalt nicht verfügbar|"
     "laden und anzeigen aller externen|mit dem laden des videos akzeptieren|mit dem laden der karte akzeptieren|"
     "mit dem laden des beitrags akzeptieren|mit dem laden des tweets akzeptieren|"
     "um diesen inhalt anzuzeigen|um diesen inhalt sehen zu können|um dieses video anzusehen, müssen|"
     "dieser inhalt kann aufgrund deiner|dieser inhalt kann aufgrund ihrer|wir benötigen ihre zustimmung, um|"
     "wir brauchen ihre zustimmung, um|wir brauchen deine zustimmung, um|"
     "ce contenu est bloqué car|ce contenu est bloqué, car|pour afficher ce contenu|pour visualiser ce contenu|"
     "pour consulter ce contenu|pour voir ce contenu, vous|vous avez refusé les cookies|vous avez refusé le dépôt de cookies|"
     "para ver este contenido, |este contenido está bloqueado|debes aceptar las cookies|debe aceptar las cookies",
     {.words = 80},
     "a question or notice in the place of an embedded video, map or post that is not loaded without consent"},
    {"consent.text",
     Kind::prefix,
     "we use cookies|we and our partners use|we and our partners store|we and our # partners|this site uses cookies|"
     "this website uses cookies|our website uses cookies|our site uses cookies|by continuing to use this site|"
     "by continuing to browse|by using this site, you agree|by using this website, you agree|we value your privacy|"
     "wir verwenden cookies|wir nutzen cookies|wir setzen cookies|diese website verwendet cookies|diese seite verwendet cookies|"
     "diese webseite verwendet cookies|wir und unsere partner|nous utilisons des cookies|nous et nos partenaires|"
     "ce site utilise des cookies|en poursuivant votre navigation|utilizamos cookies|usamos cookies|este sitio utiliza cookies|"
     "este sitio web utiliza cookies|esta web utiliza cookies|nosotros y nuestros socios|utilizziamo i cookie|"
     "questo sito utilizza|utilizamos cookies para",
     {.words = 60, .apart = true},
     "a notice about cookies"},
    {"newsletter.box",
     Kind::token,
     "newsletter-signup|newsletter-sign-up|newsletter-form|newsletter-box|newsletter-promo|newsletter-widget|newsletter-"
     "subscribe|"
     "newsletter-subscription|newsletter-banner|newsletter-module|newsletter-cta|newsletter-inline|newsletter-embed|"
     "newsletter-teaser|newsletter-container|newsletter-block|newsletter-wrapper|newslettersignup|newslettermodule|newsletter-"
     "signup-form|inline-newsletter|"
     "email-signup|email-sign-up|signup-form|sign-up-form|mc_embed_signup|subscribe-form|subscribe-box|newsletter-anmeldung",
     {.words = 150},
     "a box to sign up for a newsletter"},
    {"newsletter.field",
     Kind::whole,
     "email address|enter your email address|enter your email|enter email|e-mail address|"
     "enter your e-mail address|e-mail-adresse|ihre e-mail-adresse|deine e-mail-adresse|adresse e-mail|votre adresse e-mail|"
     "votre email|correo electrónico|tu correo electrónico|su correo electrónico|email address:|email (required)",
     {.words = 8},
     "the field for an e-mail address"},
    {"newsletter.form", Kind::control, "input=email", {.words = 80}, "a form that asks for an e-mail address"},
    {"newsletter.head",
     Kind::prefix,
     "newsletter|our newsletters|newsletters",
     {.words = 6, .heading = true},
     "the head of a newsletter's box"},
    {"newsletter.text",
     Kind::contains,
     "sign up for our newsletter|sign up to our newsletter|sign up for the newsletter|sign up for our free|sign up to our free|"
     "sign up for our weekly|sign up for our daily|sign up to receive|sign up for breaking news|sign up for newsletters|"
     "subscribe to our newsletter|subscribe to the newsletter|subscribe to our free|subscribe to our daily|"
     "subscribe to our weekly|get our newsletter|get the newsletter|newsletter sign-up|thanks for signing up|newsletter "
     "signup|delivered to your inbox|"
     "straight to your inbox|sent to your inbox|delivered straight to your|directly in your inbox|direct to your inbox|"
     "in your inbox every|each new post in your inbox|newsletter abonnieren|newsletter kostenlos abonnieren|"
     "newsletter bestellen|abonnieren sie unseren newsletter|melden sie sich für unseren newsletter|in ihrem postfach|"
     "in ihr postfach|zum newsletter anmelden|inscrivez-vous à notre newsletter|inscrivez-vous à la newsletter|"
     "abonnez-vous à notre newsletter|abonnez-vous à la newsletter|recevez notre newsletter|inscription à la newsletter|"
     "dans votre boîte mail|suscríbete a nuestra newsletter|suscríbete a nuestro boletín|suscríbase a nuestro boletín|"
     "suscríbete a la newsletter|suscríbete al boletín|recibe nuestro boletín|recibe nuestra newsletter|en tu correo|"
     "iscriviti alla newsletter",
     {.words = 40},
     "an appeal to sign up for a newsletter"},
    {"notice.contentinfo", Kind::role, "contentinfo", {}, "the foot of the site"},
    {"notice.copyright",
     Kind::prefix,
     "©|copyright #|copyright ©|copyright (c)|(c) #|c) #",
     {.words = 60, .plain = true},
     "a line of copyright"},
    {"notice.external",
     Kind::contains,
     "not responsible for the content of external|not responsible for the content of other|not responsible for external|"
     "inhalte externer|responsable du contenu des sites externes|no se hace responsable del contenido",
     {.words = 40, .apart = true},
     "a disclaimer for other sites"},
    {"notice.foot",
     Kind::token,
     "site-footer|page-footer|global-footer|main-footer|footer-bottom|footer-copyright|colophon|site-info",
     {},
     "the foot of the site, by its class"},
    {"notice.footer", Kind::tag, "footer", {}, "a foot of the page or of a part of it"},
    {"notice.rights",
     Kind::contains,
     "all rights reserved|may not be published, broadcast|may not be reproduced, published|may not be republished|"
     "alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|"
     "todos os direitos reservados|alle rechten voorbehouden|reproduction interdite|prohibida su reproducción|"
     "an official website of the|weiterverbreitung und|nachdruck nur mit genehmigung|toute reproduction",
     {.words = 60, .plain = true, .apart = true},
     "a line of rights reserved"},
    {"paywall.text",
     Kind::prefix,
     "already a subscriber|already have an account|already a member|already registered|subscribe to keep reading|subscribe to "
     "read|"
     "subscribe to continue|subscribe now to|to continue reading|to keep reading|to read the full story|"
     "this story is for subscribers|this article is for subscribers|this article is reserved for|this content is for subscribers|"
     "register to read|sign in to read|log in to read|unlock this article|you have # free articles|"
     "you have reached your|you've reached your|you have read # of|start your free trial|bereits abonnent|schon abonnent|"
     "sie haben bereits ein|jetzt weiterlesen|weiterlesen mit|mit abo weiterlesen|dieser artikel ist nur für abonnenten|déjà "
     "abonné|"
     "article réservé aux abonnés|réservé aux abonnés|cet article est réservé|la suite est réservée|"
     "il vous reste #|ya eres suscriptor|ya soy suscriptor|contenido exclusivo para suscriptores|solo suscriptores|"
     "suscríbete para seguir|suscríbete para leer|para seguir leyendo",
     {.words = 40},
     "an appeal to subscribe or sign in to read on"},
    {"terms.class",
     Kind::token,
     "small-print|smallprint|legal-text|legal-notice|form-terms|terms-text",
     {.words = 120},
     "small print"},
    {"terms.head",
     Kind::whole,
     "terms and conditions|terms & conditions|terms of use|privacy policy|allgemeine "
     "geschäftsbedingungen|nutzungsbedingungen|conditions générales|términos y condiciones",
     {.words = 6, .linked = true},
     "a heading that leads to the terms"},
    {"terms.link",
     Kind::whole,
     "terms and conditions|terms & conditions|terms of use|terms of service|terms|privacy policy|privacy notice|privacy "
     "statement|"
     "privacy|cookie policy|cookies policy|legal notice|accessibility "
     "statement|agb|datenschutz|datenschutzerklärung|impressum|nutzungsbedingungen|mentions légales|"
     "politique de confidentialité|conditions générales|conditions d'utilisation|conditions générales d'utilisation|cgu|cgv|"
     "aviso legal|política de privacidad|política de cookies|términos y condiciones|términos de uso|condiciones de uso",
     {.words = 8, .plain = true},
     "a link to terms or privacy"},
    {"terms.text",
     Kind::contains,
     "you agree to our terms|you agree to the terms|agree to our privacy|you accept our terms|you accept the terms|"
     "agree to the terms and conditions|read our terms|look at our terms|see our terms|protected by recaptcha|our privacy policy|"
     "leave a number if|stimmen sie unseren|unsere datenschutzerklärung|unserer datenschutzerklärung|vous acceptez nos|"
     "vous acceptez les conditions|notre politique de confidentialité|aceptas nuestros términos|aceptas los términos|"
     "nuestra política de privacidad",
     {.words = 60, .apart = true},
     "what a sender or subscriber agrees to"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Rule::id));

}  // namespace

std::span<const Rule> account_rows() { return rows; }

}  // namespace tearsheet::boilerplate
