// What readers are given to do: share, print, play, write in, comment, follow.
#include "boilerplate/rows.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Rule>({
    {"comments.anchor",
     Kind::anchored,
     "disqus_|disqus-|livefyre-|viafoura-|coral-talk-|comment-respond-|fb-comments-",
     {.prose = 95},
     "a service for comments"},
    {"comments.class",
     Kind::token,
     "comment-list|commentlist|comments-area|comments-section|comments-list|comment-respond|comment-form|commentform|"
     "comment-thread|comments-container|comment-section|comments-wrapper|disqus_thread|fb-comments|comment-body|"
     "comment-content|comment-reply-link|comment-count|comments-count|comments-link|article-comments|kommentare|leserkommentare|"
     "commentaires|comentarios|comments|respond",
     {.prose = 95},
     "comments of readers"},
    {"comments.count",
     Kind::whole,
     "# comments|# comment|# replies|# reply|# responses|no comments|no comments yet|comments (#)|comments #|show comments|view "
     "comments|view # comments|"
     "hide comments|load comments|join the conversation|# kommentare|# kommentar|kommentare (#)|kommentare #|# commentaires|# "
     "commentaire|"
     "commentaires (#)|# comentarios|# comentario|comentarios (#)|"
     "loading comments|# kommentare anzeigen|alle kommentare anzeigen|kommentare anzeigen|kommentare als rss|"
     "keine kommentare|noch keine kommentare|lesermeinungen|aucun commentaire|voir les commentaires|lire les commentaires|"
     "ver comentarios|sin comentarios|# respuestas|# réactions|réactions (#)|read comments|read # comments|"
     "view all comments|see all comments",
     {.words = 6},
     "the number of comments"},
    {"comments.form",
     Kind::prefix,
     "leave a reply|leave a comment|post a comment|add a comment|write a comment|log in to comment|sign in to comment|you must "
     "be logged in to|"
     "you must be signed in to|comments are closed|comments have been closed|be the first to comment|your email address will not "
     "be published|"
     "# replies to|# reply to|# responses to|# thoughts on|# thought on|kommentar schreiben|schreiben sie einen "
     "kommentar|kommentar verfassen|"
     "regeln für die debatte|laisser un commentaire|laissez un commentaire|ajouter un commentaire|deja un comentario|deja una "
     "respuesta|deje un comentario|"
     "dejar una respuesta|añadir comentario",
     {.words = 24},
     "the form for comments"},
    {"comments.label",
     Kind::whole,
     "comments|comment|reply|replies|report comment|reply to "
     "comment|kommentare|kommentieren|antworten|commentaires|commenter|répondre|comentarios|comentar|responder|"
     "leave a comment|report|kommentar|kommentar hinzufügen|kommentar schreiben|réagir|réactions|opinar",
     {.words = 3},
     "a label of comments"},
    {"contact.appeal",
     Kind::contains,
     "send us your pictures|send us your photos|send us your video|send us your account|send us your story|send your pictures|"
     "send your photos|send us a message|send us your views|share your experience with us|share your story with us|tell us your "
     "story|"
     "using the form below|get in touch by emailing|have you been affected by|are you affected by|do you have a story|"
     "do you have a tip|got a tip|got a story|got a news tip|have a news tip|send tips to|contact us at|contact our newsroom|"
     "contact the newsroom|if you are happy to speak|are you stranded|email us at|whatsapp us|"
     "schreiben sie uns|schicken sie uns|senden sie uns|haben sie hinweise|écrivez-nous|envoyez-nous|contactez-nous|contactez la "
     "rédaction|"
     "contáctenos|escríbenos|escríbanos|envíenos|envíanos",
     {.words = 40},
     "an appeal to write in"},
    {"contact.field",
     Kind::whole,
     "first name|last name|full name|your name|your full name|name (required)|name *|your email|your e-mail|"
     "your email (required)|your email address|your message|message (required)|subject|phone|phone number|zip code|"
     "postal code|company name|job title|country|website|submit|send|required|required fields|"
     "thank you! your submission has been received|oops! something went wrong while submitting the form|"
     "fields marked with * are required|vorname|nachname|ihr name|dein name|ihre e-mail|ihre nachricht|telefonnummer|"
     "betreff|absenden|pflichtfeld|pflichtfelder|prénom|nom|votre nom|votre message|code postal|envoyer|"
     "champs obligatoires|nombre y apellidos|tu nombre|su nombre|apellidos|tu mensaje|código postal|enviar|"
     "campos obligatorios",
     {.words = 10, .loose = true, .plain = true},
     "a field of a form"},
    {"contact.form", Kind::control, "textarea", {.words = 250}, "a form to write in"},
    {"follow.class",
     Kind::token,
     "social-follow|follow-us|social-links|social-icons|social-media-links|follow-buttons|social-media-icons|follow-links|social-"
     "profiles",
     {.words = 60},
     "links to the site's accounts"},
    {"follow.text",
     Kind::prefix,
     "follow us|follow us on|like us on|find us on|join us on|follow topics|connect with us|follow @|stay connected|get us "
     "on|folgen sie uns|folge uns|suivez-nous|"
     "suivez nous|retrouvez-nous sur|rejoignez-nous|síguenos|síganos|seguici su|siga-nos|volg ons",
     {.words = 20},
     "an appeal to follow the site elsewhere"},
    {"share.class",
     Kind::token,
     "share|share-buttons|share-bar|share-tools|share-links|share-icons|social-share|social-sharing|social-buttons|sharing|"
     "sharedaddy|"
     "sd-sharing|addthis_toolbox|addtoany_share_save_container|a2a_kit|sharethis|share-article|article-share|post-share|"
     "share-this|share-widget|social-bar|shareaholic-canvas|share-list|share-container|teilen|partage|compartir|social-tools|"
     "sharethis-inline-share-buttons|share_buttons|sharing-tools|sharing-buttons|sharebar|sharetools",
     {.words = 40},
     "share tools"},
    {"share.embed",
     Kind::whole,
     "view this post on instagram|view this photo on instagram|view this profile on instagram|a post shared by|"
     "view on instagram|view on twitter|view on x|see new tweets|view more on instagram|"
     "sieh dir diesen beitrag auf instagram an|dieser inhalt stammt von instagram|voir cette publication sur instagram|"
     "ver esta publicación en instagram|visualizza questo post su instagram|ver essa foto no instagram|"
     "dit bericht op instagram bekijken|wyświetl ten post na instagramie|посмотреть эту публикацию в instagram|"
     "この投稿をinstagramで見る|bu gönderiyi instagram'da gör",
     {.words = 12, .plain = true},
     "what the frame of an embedded post says"},
    {"share.label",
     Kind::whole,
     "share|share this|share this page|share this article|share this story|share this post|share article|share story|share "
     "options|"
     "share on|share via|share with|sharing|tweet|tweet this|pin it|like|like this|copy link|link copied|copied|copy url|copy to "
     "clipboard|"
     "email this|email this article|share by email|# shares|# share|shares|teilen|artikel teilen|twittern|link "
     "kopieren|weitersagen|per e-mail versenden|per e-mail teilen|partager|"
     "partager l'article|partager cet article|copier le lien|envoyer par e-mail|compartir|compartir este "
     "artículo|comparte|copiar enlace|"
     "enviar por correo|condividi|compartilhar|compartilhe|delen|"
     "share:|share this with|share on facebook|share on twitter|share on x|share on linkedin|beitrag teilen|seite teilen|"
     "diesen artikel teilen|diesen beitrag teilen|jetzt teilen|mitteilen|link in zwischenablage kopieren|"
     "partager sur les réseaux|partager cette page|compartir en redes|compartir artículo|compartir noticia|"
     "copiar el enlace",
     {.words = 6},
     "a label of share tools"},
    {"share.networks",
     Kind::only,
     "facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|tumblr|flipboard|telegram|email|mail|sms|messenger|instagram|"
     "delicious|digg|stumbleupon|google|bluesky|threads|mastodon|pocket|xing|viber|line|print|share|tweet|copy|link|url|more|"
     "youtube|tiktok|rss|on|via|to|linked|in|plus|save|post|messages|whats|app",
     {.words = 20, .plain = true},
     "names of networks and nothing else"},
    {"share.on",
     Kind::prefix,
     "share on|share via|share to|share this on|share this with|share this:|share this article on|share with|share:|tweet "
     "this|click to share|click to email|auf facebook teilen|"
     "auf twitter teilen|auf x teilen|teilen auf|teilen per|per whatsapp teilen|partager sur|partager par|partager via|compartir "
     "en|compartir por|compartir vía|"
     "condividi su|compartilhar no",
     {.words = 10, .plain = true},
     "a link to share the story"},
    {"tools.class",
     Kind::token,
     "article-tools|story-tools|print-button|print-link|page-tools|text-size|font-size|article-toolbar|toolbar|post-tools|font-"
     "resizer|text-resizer|article-actions|story-actions",
     {.words = 60},
     "tools for print, mail and text size"},
    {"tools.label",
     Kind::whole,
     "print|e-mail to a friend|email to a friend|subscribers can gift articles to anyone|print this|print this page|print this "
     "story|print this article|print article|email this story|e-mail this "
     "story|e-mail|email|"
     "text size|font size|save|save article|save for later|bookmark|listen|listen to this article|listen to article|listen to "
     "story|"
     "gift this article|gift article|drucken|merken|vorlesen|artikel anhören|anhören|seite drucken|artikel "
     "drucken|schriftgröße|imprimer|écouter|"
     "écouter l'article|sauvegarder|imprimir|escuchar|guardar|stampa|"
     "report an error|fehler melden|bilder für den druck ausblenden|teilen und drucken|artikel merken|zur merkliste|"
     "signaler une erreur|offrir l'article|reportar un error|escuchar artículo|regalar artículo",
     {.words = 6, .plain = true},
     "a label of page tools"},
    {"video.caption",
     Kind::token,
     "video-caption|video-title|video-description|player-caption|video-credit",
     {.words = 60},
     "the caption of a film"},
    {"video.label",
     Kind::whole,
     "play|pause|mute|unmute|play video|watch video|play audio|now playing|up next|autoplay|fullscreen|full screen|replay|"
     "settings|playback speed|close video|video player is loading|current time|duration|loaded|remaining time|video "
     "abspielen|lire la vidéo|"
     "reproducir video|reproducir vídeo|watch live|live tv",
     {.words = 5, .plain = true},
     "a control of a player"},
    {"video.notice",
     Kind::contains,
     "video cannot be played|audio cannot be played|media playback is unsupported|media playback is not supported|this video is "
     "not available|"
     "video is unavailable|to play this video|to view this video|to play this audio|video player is loading|this is a modal "
     "window|"
     "html# video|flash player|video kann nicht|vidéo indisponible|la vidéo n'est pas|vídeo no disponible|video no disponible|"
     "no se puede reproducir",
     {.words = 30, .plain = true},
     "a notice of a player"},
    {"video.player", Kind::anchored, "jwplayer-|jw-|vjs-|video-js-|plyr__", {.words = 60}, "the controls of a player"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Rule::id));

}  // namespace

std::span<const Rule> tool_rows() { return rows; }

}  // namespace tearsheet::boilerplate
