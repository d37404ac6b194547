// The tables, sorted at compile time. A word more is an entry, and a case in tests/metadata/persons.cases.
#include "metadata/person_words.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

template <std::size_t N>
constexpr auto sorted(std::array<std::string_view, N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

template <typename... T>
constexpr auto table(T... words) {
  return sorted(std::array<std::string_view, sizeof...(words)>{words...});
}

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

constexpr auto leads = table(
    "af", "article", "author", "authors", "autor", "autora", "autoren", "autorin", "auteur", "av", "by", "byline", "bericht",
    "di", "door", "ein", "eine", "escrito", "from", "geschrieben", "interview", "kommentar", "oleh", "opinion", "par", "por",
    "posted", "publicado", "published", "report", "reported", "reporting", "redactado", "skrevet", "piše", "eingestellt",
    "redigé", "rédigé", "redigido", "da", "do", "story", "tekst", "text", "texte", "verfasst", "von", "vom", "words", "written",
    "автор", "от", "文", "作者", "記者", "记者", "przez", "napisał", "reviewed", "compiled", "contributed", "as", "told",
    "author(s)", "contributor", "gespeichert", "erstellt", "escribe", "scritto", "skriven", "submitted", "autore", "autores",
    "penulis", "szerző", "yazar", "текст", "texto", "testo", "teksti", "kirjoittanut", "forfatter", "opublikował", "opracował",
    "opracowała", "napisała", "מאת", "כתב", "כתבה", "بقلم", "كتب", "كتبت", "الكاتب", "إعداد", "نویسنده", "خبرنگار", "โดย",
    "ผู้เขียน", "द्वारा", "लेखक", "기자명", "글쓴이", "글", "írta", "γράφει", "συντάκτης", "авторка", "текста", "написав", "bài",
    "撰文", "取材・文", "toimittaja", "napsal", "napsala", "avtor", "scris", "yazan", "haber", "laporan");
constexpr auto labels =
    table("author", "authors", "auteur", "autor", "autora", "autorin", "by", "escrito", "forfatter", "geschreven", "geschrieben",
          "napisane", "por", "scritto", "skrevet", "skriven", "verfasst", "von", "written", "écrit", "yazan", "автор");
constexpr auto author_paths =
    table("auteur", "auteurs", "author", "authors", "autor", "autora", "autore", "autoren", "autores", "autori", "by", "byline",
          "columnist", "columnists", "contributor", "contributors", "firmas", "journalist", "journalister", "journalists",
          "journaliste", "autorzy", "reporter", "reporters", "signature", "skribent", "writer", "writers", "yazar", "yazarlar");
constexpr auto other_credits =
    table("bild", "bilder", "credit", "foto", "fotos", "fotograf", "fotografie", "graphics", "illustration", "illustrations",
          "image", "images", "photo", "photograph", "photographer", "photographs", "photography", "photos", "picture", "pictures",
          "video", "foto:", "editing", "translated", "translation", "übersetzung", "reviewed", "medically", "edited", "fact",
          "contributions", "styled", "styling", "illustrated", "produced", "photographed", "filmed", "fotos:", "ilustración",
          "ilustraciones", "fotografía", "fotografías", "fotografia", "zdjęcia", "zdjęcie", "bilde", "billede");
constexpr auto joins = table("and", "et", "und", "with");
constexpr auto small_joins = table("avec", "con", "com", "dan", "e", "en", "és", "i", "ja", "mit", "och", "og", "oraz", "si",
                                   "și", "ve", "y", "a", "и", "та", "και", "met", "med", "và");
constexpr auto particles =
    table("abu", "af", "al", "ap", "av", "aus", "ben", "bin", "bint", "d", "da", "dal", "das", "de", "del", "della", "den", "der",
          "des", "di", "do", "dos", "du", "el", "het", "ibn", "in", "la", "las", "le", "los", "lo", "mac", "mc", "ní", "ter",
          "ten", "tot", "til", "van", "vande", "vom", "von", "zu", "zum", "zur", "y", "e", "’t", "t", "o");
constexpr auto organisations = table(
    "abteilung", "administration", "agence", "agencia", "agencias", "agencies", "agency", "agentur", "agenturen", "agenzia",
    "ajansı", "alliance", "association", "board", "blog", "bureau", "center", "centre", "clinic", "club", "co", "college",
    "committee", "community", "company", "corp", "daily", "council", "courier", "department", "desk", "dienst", "digital",
    "editores", "editorial", "editors", "foundation", "gmbh", "government", "group", "hospital", "inc", "institute",
    "international", "jornal", "journal", "llc", "ltd", "magazin", "magazine", "media", "medien", "ministry", "multimedia",
    "nachrichten", "nachrichtenagentur", "netdesk", "network", "networks", "news", "newsdesk", "newspaper", "newspapers",
    "newsroom", "office", "onlineredaktion", "online", "partners", "presse", "press", "presseagentur", "publishing", "radio",
    "redacao", "redaccion", "redacción", "redactie", "redaction", "redakce", "redakcja", "redaksi", "redaktion", "redaktionen",
    "redaktionsteam", "redaktsioon", "redazione", "redação", "report", "reports", "rédaction", "school", "service", "services",
    "solutions", "staff", "stiftung", "studio", "studios", "syndicate", "systems", "team", "technologies", "television", "times",
    "toimitus", "tribune", "tv", "university", "uredništvo", "verein", "verlag", "web", "website", "wire", "zeitschrift",
    "zeitung", "редакция", "редакція", "新聞", "編集部", "오늘", "desk:", "gazette", "herald", "show", "channel", "contributors",
    "reporters", "writers", "associates", "guides", "experts", "shop", "marketing", "consulting", "insights", "wires", "podcast",
    "newsletter", "society", "universität", "bank", "capital", "insurance", "brand", "brands", "sponsored", "advertorial",
    "partner", "content", "law", "firm", "amt", "bundesamt", "dziennik", "diario", "gazeta", "ministerio", "ministerium",
    "noticias", "partei", "sekretariat", "verband", "anstalt", "articles", "bildung", "bistum", "caritas", "charity",
    "departement", "department", "diakonie", "e.v", "feuerwehr", "forschung", "forschungszentrum", "fraktion", "gemeinde",
    "genossenschaft", "gesellschaft", "gewerkschaft", "hochschule", "institut", "kirche", "kirchenkreis", "kreuz",
    "landesanstalt", "landkreis", "ministère", "polizei", "polizeipräsidium", "pressestelle", "rathaus", "stadtverwaltung",
    "telegram", "universidad", "università", "université", "vereinigung", "wirtschaft", "insight", "commons", "bund", "letters",
    "books", "polisen", "politiet", "policía", "today", "direkt", "verlagsgruppe", "ministero", "municipio", "ayuntamiento");
// Names that are an agency's alone. As a whole name only.
constexpr auto agencies = table(
    "adnkronos", "aap", "afp", "agerpres", "anadolu", "ani", "ansa", "ap", "apa", "belga", "bloomberg", "cna", "cp", "dpa", "efe",
    "epa", "epd", "europa", "interfax", "ians", "itar-tass", "ism", "keystone-sda", "kna", "lusa", "mti", "ntb", "pa", "pap",
    "pti", "reuters", "ria", "ritzau", "sda", "sid", "tass", "tt", "upi", "ukrinform", "xinhua", "yonhap", "ots", "dapd", "stt",
    "čtk", "ctk", "tasr", "jiji", "kyodo", "bernama", "antara", "ip", "tnn", "lti", "fpj", "cc by", "kathpress");
constexpr auto jobs = table(
    "analyst", "anchor", "artist", "assistant", "associate", "autor", "autorin", "bureau", "chef", "chefredakteur",
    "chefredakteurin", "chief", "collaborator", "columnist", "commentator", "contributing", "contributor", "coordinator",
    "copywriter", "corrispondente", "correspondent", "correspondant", "correspondante", "corresponsal", "creator", "critic",
    "deputy", "director", "doctor", "editor", "editor-at-large", "editor-in-chief", "executive", "expert", "founder", "freelance",
    "freelancer", "gastautor", "gastautorin", "geschäftsführer", "guest", "head", "host", "intern", "investigative", "journalist",
    "journalista", "journaliste", "journalistin", "junior", "kolumnist", "kolumnistin", "korrespondent", "korrespondentin",
    "lead", "leader", "leiter", "leiterin", "manager", "managing", "marketer", "mitarbeiter", "officer", "owner", "periodista",
    "photographer", "president", "principal", "producer", "professor", "redacteur", "redactor", "redactora", "redakteur",
    "redakteurin", "redaktionsleiter", "redaktionsleiterin", "redaktor", "redaktorin", "redaktør", "reporter", "reporterin",
    "researcher", "ressortleiter", "ressortleiterin", "rédacteur", "rédactrice", "senior", "specialist", "sr", "strategist",
    "student", "teamleiter", "vice", "volontär", "volontärin", "writer", "журналист", "корреспондент", "muhabir", "기자",
    "특파원", "記者", "记者", "선임기자", "chairman", "ceo", "cto", "cofounder", "co-founder", "special", "national", "political",
    "general", "global", "breaking", "freier", "freie");
constexpr auto placeholders =
    table("admin", "administrator", "anonym", "anonymous", "author", "default", "editor", "false", "guest", "n/a", "na", "nobody",
          "none", "null", "redakteur", "root", "super", "true", "undefined", "unknown", "unbekannt", "user", "various",
          "webmaster", "hidden", "me", "home", "test", "writer", "webadmin", "siteadmin", "wpadmin", "superadmin", "article",
          "contact", "login", "email", "facebook", "twitter", "copy", "here", "publisher", "red", "redakcja", "redaktør", "owner",
          "postmaster", "info", "no", "view", "more", "all", "press", "verwaltung", "profile");
constexpr auto suffixes = table("ii", "iii", "iv", "jr", "jnr", "sr", "snr");
constexpr auto credentials =
    table("cfp", "cpa", "cpt", "cscs", "ba", "bs", "bsc", "cd", "cn", "do", "dc", "dds", "dnp", "dpt", "dvm", "esq", "facp", "jd",
          "lcsw", "ld", "lmft", "ma", "mba", "md", "mph", "ms", "msc", "msn", "np", "pa-c", "pharmd", "ph.d", "phd", "psyd", "rd",
          "rdn", "rn", "m.d", "j.d", "m.a", "m.s", "d.o", "d.d.s", "b.a", "cdces", "ccs", "edd", "ed.d", "llb", "llm", "mfa");
constexpr auto ends = table(
    "actualizado", "aktualisiert", "copied", "am", "comments", "edited", "fact", "follow", "last", "mins", "minute", "minutes",
    "min", "modified", "posted", "publicado", "published", "publié", "read", "share", "stand", "subscribe", "updated", "reviewed",
    "medically", "shared", "email", "medium", "twitter", "facebook", "linkedin", "instagram", "kommentare", "veröffentlicht",
    "erstellt", "mis", "actualizada", "aggiornato", "pubblicato", "publicada", "veröffentlichung", "lesezeit", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "datum", "kategorien",
    "kategorie", "artikel", "alle", "beiträge", "beitrag", "zeige", "hinterlasse", "schreibe", "thema", "theme", "archiv",
    "archive", "gesponserte", "recipe", "category", "categories", "tags", "message", "mon", "tue", "wed", "thu", "fri", "sat",
    "lire", "bio", "learn", "em", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "on", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "פורסם", "עודכן", "نشر", "تاريخ",
    "опубліковано", "опубликовано", "обновлено", "оновлено", "δημοσιεύθηκε", "δημοσίευση", "opublikowano", "publicerad",
    "publicerat", "publisert", "oppdatert", "uppdaterad", "publiceret", "opdateret", "julkaistu", "päivitetty", "gepubliceerd",
    "bijgewerkt", "입력", "수정", "승인", "अपडेटेड", "प्रकाशित", "güncelleme", "güncellenme", "yayınlanma", "diperbarui", "zuerst",
    "anhören", "publikováno", "aktualizováno", "közzétéve", "frissítve", "actualizat", "publicat", "atualizado", "atualizada");

// Articles: the name of an outlet begins with one.
constexpr auto articles = table("das", "de", "den", "der", "det", "die", "el", "het", "il", "l", "la", "las", "le", "les", "lo",
                                "los", "o", "os", "our", "the", "your", "my");

// Longer ones before those that they begin with.
constexpr auto printed_leads = std::to_array<std::string_view>({"article by",
                                                                "reporting by",
                                                                "story by",
                                                                "words by",
                                                                "written by",
                                                                "posted by",
                                                                "published by",
                                                                "by",
                                                                "bericht von",
                                                                "ein artikel von",
                                                                "ein beitrag von",
                                                                "eine analyse von",
                                                                "ein gastbeitrag von",
                                                                "ein kommentar von",
                                                                "ein interview von",
                                                                "text von",
                                                                "interview von",
                                                                "verfasst von",
                                                                "geschrieben von",
                                                                "von",
                                                                "text:",
                                                                "autor:",
                                                                "autorin:",
                                                                "author:",
                                                                "par",
                                                                "propos recueillis par",
                                                                "escrito por",
                                                                "por",
                                                                "di",
                                                                "door",
                                                                "av",
                                                                "af",
                                                                "tekst:",
                                                                "autor",
                                                                "oleh",
                                                                "yazan",
                                                                "автор:",
                                                                "от:",
                                                                "przez",
                                                                "tekst av",
                                                                "auteur :",
                                                                "auteur:",
                                                                "auteurs:",
                                                                "author(s)",
                                                                "authors:",
                                                                "autor(a):",
                                                                "autor/in:",
                                                                "autore:",
                                                                "autores:",
                                                                "beitrag von:",
                                                                "erstellt von",
                                                                "forfatter:",
                                                                "gespeichert von",
                                                                "contributed by",
                                                                "escribe",
                                                                "escrito por:",
                                                                "fecha y autor:",
                                                                "contributors:",
                                                                "contributor:",
                                                                "penulis:",
                                                                "scritto da",
                                                                "skrevet av",
                                                                "skriven av",
                                                                "skribent:",
                                                                "submitted by",
                                                                "text und foto:",
                                                                "texte :",
                                                                "texte:",
                                                                "texto:",
                                                                "testo:",
                                                                "tác giả:",
                                                                "words:",
                                                                "yazar:",
                                                                "писатель:",
                                                                "текст:",
                                                                "автор",
                                                                "reporter:",
                                                                "szerző:",
                                                                "kirjoittanut",
                                                                "teksti:",
                                                                "opublikował",
                                                                "opracował",
                                                                "opracowała",
                                                                "napisał",
                                                                "napisała",
                                                                "מאת:",
                                                                "מאת",
                                                                "כתב:",
                                                                "כתבה:",
                                                                "بقلم:",
                                                                "بقلم",
                                                                "كتب:",
                                                                "كتبت:",
                                                                "الكاتب:",
                                                                "إعداد:",
                                                                "نویسنده:",
                                                                "به قلم",
                                                                "خبرنگار:",
                                                                "โดย",
                                                                "ผู้เขียน:",
                                                                "द्वारा:",
                                                                "द्वारा",
                                                                "लेखक:",
                                                                "기자명",
                                                                "글쓴이:",
                                                                "글:",
                                                                "írta:",
                                                                "γράφει ο",
                                                                "γράφει η",
                                                                "γράφει:",
                                                                "συντάκτης:",
                                                                "авторка:",
                                                                "написав:",
                                                                "bài:",
                                                                "文／",
                                                                "文：",
                                                                "作者：",
                                                                "撰文：",
                                                                "記者：",
                                                                "取材・文",
                                                                "text av",
                                                                "foto och text:",
                                                                "tekst og foto:",
                                                                "toimittaja:",
                                                                "napsal:",
                                                                "napsala:",
                                                                "avtor:",
                                                                "piše:",
                                                                "autori:",
                                                                "scris de",
                                                                "yazan:",
                                                                "haber:",
                                                                "laporan:"});

}  // namespace

bool may_begin_lead(char first) {
  static constexpr auto firsts = [] {
    std::array<bool, 128> out{};
    for (const std::string_view lead : printed_leads) {
      if (static_cast<unsigned char>(lead.front()) < 0x80) out[static_cast<unsigned char>(lead.front())] = true;
    }
    return out;
  }();
  const auto byte = static_cast<unsigned char>(first >= 'A' && first <= 'Z' ? first - 'A' + 'a' : first);
  return byte >= 0x80 || firsts[byte];
}

std::span<const std::string_view> byline_leads() { return printed_leads; }

bool leads_byline(std::string_view word) { return has(leads, word); }
bool is_author_label(std::string_view word) { return has(labels, word); }
bool is_author_path(std::string_view segment) { return has(author_paths, segment); }
bool leads_other_credit(std::string_view word) { return has(other_credits, word); }
bool joins_names(std::string_view word, bool written_lower) {
  return has(joins, word) || (written_lower && has(small_joins, word));
}
bool is_particle(std::string_view word) { return has(particles, word); }
bool is_organisation_word(std::string_view word) {
  if (has(organisations, word)) return true;
  // German and Nordic compounds: the last part says what it is.
  for (const std::string_view ending :
       {"redaktion", "zeitung", "nachrichten", "agentur", "redaktionen", "team", "verband", "ministerium"}) {
    if (word.size() > ending.size() && word.ends_with(ending)) return true;
  }
  return false;
}
bool is_article_word(std::string_view word) { return has(articles, word); }
bool is_agency(std::string_view name) { return has(agencies, name); }
bool is_job_word(std::string_view word) {
  if (has(jobs, word)) return true;
  // German compounds: "Example-Experte", "Sportredakteurin".
  for (const std::string_view ending :
       {"experte", "expertin", "redakteur", "redakteurin", "reporter", "reporterin", "korrespondent", "korrespondentin"}) {
    if (word.size() > ending.size() && word.ends_with(ending)) return true;
  }
  return false;
}
bool is_placeholder(std::string_view word) { return has(placeholders, word); }
bool is_credential(std::string_view word) { return has(credentials, word); }
bool is_suffix(std::string_view word) { return has(suffixes, word); }
bool ends_names(std::string_view word) { return has(ends, word); }

}  // namespace tearsheet::metadata
