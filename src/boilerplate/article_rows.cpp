// What stands around the article's words and belongs to it: its makers, dates, captions, tags. And the ids of the content room.
#include "boilerplate/rows.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Rule>({
    {"bio.box",
     Kind::token,
     "author-bio|author-box|authorbox|author-info-box|about-author|about-the-author|author-profile|author-card|post-author-bio|"
     "article-author-bio|author-description|author-biography|bio-box|autorenbox|entry-author-info|abh_box",
     {.words = 150},
     "a box about the author"},
    {"bio.head",
     Kind::whole,
     "about the author|about the authors|about the writer|über den autor|über die autorin|zum autor|zur autorin|à propos de "
     "l'auteur|"
     "sobre el autor|sobre la autora",
     {.words = 6},
     "the head of a box about the author"},
    {"bio.text",
     Kind::contains,
     "is a staff writer|is a staff reporter|is a senior reporter|is a senior writer|is a senior editor|is a business reporter|"
     "is a freelance writer|is a freelance journalist|is a contributing writer|is a contributing editor|"
     "is a contributor to|follow her on|follow him on|follow them on|can be reached at|ist redakteur|ist redakteurin|"
     "est journaliste au|est journaliste à|es periodista de|es redactor de|es redactora de",
     {.words = 40, .plain = true, .apart = true},
     "a line about who wrote it"},
    {"byline.class",
     Kind::token,
     "byline|byline-name|byline-block|byline-wrapper|by-line|article-byline|article__byline|story-byline|post-byline|c-byline|"
     "entry-byline|author-byline|author-name|article-author|article__author|story-author|post-author|entry-author|author-link|"
     "byline__name|byline__title|byline__author|contributor-name|autorenzeile",
     {.words = 30},
     "who wrote it, in a place of its own"},
    {"byline.label",
     Kind::whole,
     "by|written by|author|authors|about the reporter|reported by|posted by|published by|reviewed by|fact checked by|"
     "medically reviewed by|edited by|von|autor|autorin|autoren|geschrieben von|verfasst von|veröffentlicht von|"
     "ein artikel von|ein beitrag von|redaktion|auteur|auteurs|écrit par|par|publié par|rédigé par|por|escrito por|"
     "publicado por|autores",
     {.words = 4, .loose = true},
     "the label of a byline"},
    {"byline.link", Kind::property, "rel=author|itemprop=author", {.words = 20}, "who wrote it, marked as such"},
    {"caption.class",
     Kind::token,
     "wp-caption-text|image-caption|photo-caption|img-caption|picture-caption|media-caption|caption-text|figure-caption|"
     "photo-credit|image-credit|photocredit|caption-credit|image-copyright|photo-copyright|img-credit|"
     "bildunterschrift|bildquelle|slide-caption|gallery-caption|credit-line",
     {.words = 120},
     "a caption or the credit of a picture"},
    {"caption.credit",
     Kind::prefix,
     "photo:|photo by|photos by|photograph:|photograph by|picture:|image:|image credit|photo credit|image source|image caption|"
     "media caption|file photo|hide caption|toggle caption|getty images|foto:|fotos:|bild:|bildquelle|quelle:|crédit "
     "photo|crédits photo|"
     "photo d'illustration|foto de archivo|imagen de archivo|fotografía:",
     {.words = 14, .plain = true},
     "who took a picture"},
    {"caption.figure", Kind::tag, "figcaption", {}, "the caption of a figure"},
    {"content.after_end", Kind::none, "", {}, "refused by the block model: it comes after the end of the article"},
    {"content.before_start", Kind::none, "", {}, "refused by the block model: it comes before the start of the article"},
    {"content.byline", Kind::none, "", {}, "the byline"},
    {"content.headline", Kind::none, "", {}, "the headline printed again"},
    {"content.link_list", Kind::none, "", {}, "refused by the block model: it is mostly links"},
    {"content.not_article", Kind::none, "", {}, "refused by the block model, for no plain reason"},
    {"content.outside", Kind::none, "", {}, "refused by the block model: it stands outside the element that holds the article"},
    {"content.pull_quote", Kind::none, "", {}, "a pull quote: its words stand in another block of the article"},
    {"content.reading", Kind::none, "", {}, "how the characters beside it are read: the ruby of Japanese and Chinese"},
    {"content.repeated", Kind::none, "", {}, "a paragraph of the article printed again"},
    {"content.repetition",
     Kind::none,
     "",
     {},
     "refused by the block model: one of many of the same markup, none of them the article"},
    {"content.short_line", Kind::none, "", {}, "refused by the block model: a few words that end no sentence"},
    {"date.ago",
     Kind::whole,
     "# minutes ago|# minute ago|# mins ago|# min ago|# hours ago|# hour ago|# hrs ago|# hr ago|# days ago|# day ago|# weeks ago|"
     "# week ago|# months ago|# years ago|an hour ago|a day ago|just now|vor # minuten|vor # stunden|vor # tagen|il y a # "
     "minutes|"
     "il y a # heures|il y a # jours|hace # minutos|hace # horas|hace # días",
     {.words = 6, .plain = true},
     "how long ago it was"},
    {"date.label",
     Kind::whole,
     "published|published on|published at|last updated|last updated on|last modified|updated|updated on|publication date|"
     "date published|posted on|veröffentlicht|veröffentlicht am|erschienen am|zuletzt aktualisiert|aktualisiert am|publié le|"
     "mis à jour le|dernière mise à jour|publicado el|última actualización|fecha de publicación",
     {.words = 4, .loose = true, .plain = true},
     "the label of a date"},
    {"date.line",
     Kind::only,
     "#|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|"
     "sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|"
     "pm|a|"
     "p|m|st|nd|rd|th|at|on|gmt|bst|utc|est|edt|et|cst|cdt|pst|pdt|pt|ist|cet|cest|aest|aedt|published|updated|posted|modified|"
     "last|first|date|publish|created|t|z|uhr|um|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|"
     "februar|märz|mai|juni|juli|oktober|dezember|den|veröffentlicht|aktualisiert|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
     "dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|le|à|h|publié|mis|jour|lunes|"
     "martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
     "noviembre|diciembre|de|del|las|publicado|actualizado",
     {.words = 16, .number = true, .dated = true, .plain = true},
     "a line that holds a date and no more"},
    {"date.stamp",
     Kind::prefix,
     "published|first published|last updated|last modified|updated|posted on|posted at|publication date|date "
     "published|veröffentlicht|zuletzt aktualisiert|"
     "aktualisiert|erstellt am|publié le|mis à jour|mise à jour|publicado el|publicado|actualizado|última "
     "actualización|pubblicato|"
     "stand:|zuletzt geändert|letzte aktualisierung|geändert am|erschienen am|posté le|modifié le|dernière mise à jour|"
     "fecha de publicación|publicada el",
     {.words = 12, .number = true, .plain = true},
     "when it was published or changed"},
    {"readtime.text",
     Kind::whole,
     "# min read|# mins read|# minute read|# minutes read|# min|reading time # min|reading time # minutes|reading time: # min|"
     "reading time: # minutes|reading time: # mins|estimated reading time # minutes|read time: # min|read time: # minutes|"
     "lesezeit: # min|lesezeit: # minuten|lesezeit # min|lesezeit # minuten|# min lesezeit|# minuten lesezeit|"
     "temps de lecture : # min|temps de lecture # min|lecture # min|# min de lecture|# min de lectura|# minutos de lectura|"
     "tiempo de lectura: # min|tiempo de lectura # min|"
     "# min. lesezeit|lesedauer: # min|lesedauer: # minuten|lesedauer # min|temps de lecture : # minutes|"
     "durée de lecture : # min|lecture : # min|tiempo de lectura: # minutos|# min. de lectura|lectura de # minutos",
     {.words = 8, .plain = true},
     "how long reading takes"},
    {"tags.class",
     Kind::token,
     "tag-list|tags-list|taglist|tag-links|tags-links|post-tags|entry-tags|article-tags|article__tags|story-tags|tags-container|"
     "post__tags|tagcloud|tag-cloud|td-tags|content-tags|article-topics|tags-wrapper",
     {.words = 80},
     "a list of tags"},
    {"tags.label",
     Kind::whole,
     "tags|tag|topics|filed under|related topics|topics:|more topics|tagged|schlagwörter|schlagworte|themen|mots-clés|mots "
     "clés|etiquetas|temas|"
     "archivado en|argomenti",
     {.words = 4},
     "the label of a list of tags"},
    {"tags.line",
     Kind::prefix,
     "tags:|tagged:|tagged with|tagged as|filed under|posted "
     "in|topics:|keywords:|schlagwörter:|schlagworte:|stichwörter:|mots-clés :|mots-clés:|"
     "etiquetas:|archivado en|publicado en:",
     {.words = 30, .plain = true},
     "a line of tags"},
    {"tags.property", Kind::property, "rel=tag|itemprop=keywords", {.words = 15}, "a word or list marked as tags"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Rule::id));

}  // namespace

std::span<const Rule> article_rows() { return rows; }

}  // namespace tearsheet::boilerplate
