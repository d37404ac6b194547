// The small words: each row a word, each table sorted, so that a new word is a row.
#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr auto pronouns = std::to_array<std::string_view>(
    {"ela", "elas", "ele", "eles", "ella", "ellas", "elle", "elles", "ellos", "er",  "es",   "han", "he",   "hen",
     "hij", "hon",  "hun", "i",    "ich",  "il",    "ils",  "it",    "je",    "lei", "loro", "lui", "nous", "on",
     "ona", "oni",  "she", "sie",  "they", "we",    "who",  "wir",   "you",   "ze",  "zij",  "él"});
static_assert(std::ranges::is_sorted(pronouns));

constexpr auto relatives = std::to_array<std::string_view>({"che", "der", "die", "qui", "quien", "who"});
static_assert(std::ranges::is_sorted(relatives));

constexpr auto titles = std::to_array<std::string_view>({"ambassador",
                                                         "archbishop",
                                                         "attorney",
                                                         "bakan",
                                                         "bakanı",
                                                         "başkan",
                                                         "başkanı",
                                                         "bishop",
                                                         "capt",
                                                         "captain",
                                                         "cardinal",
                                                         "chancellor",
                                                         "chief",
                                                         "cllr",
                                                         "coach",
                                                         "col",
                                                         "colonel",
                                                         "congressman",
                                                         "congresswoman",
                                                         "councillor",
                                                         "cumhurbaşkanı",
                                                         "dame",
                                                         "detective",
                                                         "director",
                                                         "don",
                                                         "doña",
                                                         "dr",
                                                         "frau",
                                                         "fru",
                                                         "gen",
                                                         "general",
                                                         "gov",
                                                         "governor",
                                                         "herr",
                                                         "hr",
                                                         "imam",
                                                         "inspector",
                                                         "judge",
                                                         "justice",
                                                         "king",
                                                         "lady",
                                                         "lieutenant",
                                                         "lord",
                                                         "lt",
                                                         "m",
                                                         "madame",
                                                         "mayor",
                                                         "meneer",
                                                         "mevrouw",
                                                         "milletvekili",
                                                         "minister",
                                                         "miss",
                                                         "mme",
                                                         "monsieur",
                                                         "mr",
                                                         "mrs",
                                                         "ms",
                                                         "müdürü",
                                                         "pan",
                                                         "pani",
                                                         "pope",
                                                         "pres",
                                                         "president",
                                                         "prime",
                                                         "prince",
                                                         "princess",
                                                         "prof",
                                                         "professor",
                                                         "queen",
                                                         "rabbi",
                                                         "rep",
                                                         "representative",
                                                         "reps",
                                                         "rev",
                                                         "reverend",
                                                         "secretary",
                                                         "sen",
                                                         "senator",
                                                         "sens",
                                                         "sergeant",
                                                         "señor",
                                                         "señora",
                                                         "sgt",
                                                         "sheriff",
                                                         "sig",
                                                         "signor",
                                                         "signora",
                                                         "sir",
                                                         "sr",
                                                         "sra",
                                                         "superintendent",
                                                         "sözcüsü",
                                                         "valisi",
                                                         "vice"});
static_assert(std::ranges::is_sorted(titles));

constexpr auto abbreviations = std::to_array<std::string_view>(
    {"adm",  "atty", "aug",  "bzw",  "ca",  "capt", "cllr", "cmdr",   "col",  "dec", "dept", "det", "dr",   "feb", "gen", "gov",
     "hon",  "hr",   "insp", "jan",  "jr",  "lt",   "maj",  "messrs", "mlle", "mme", "mr",   "mrs", "ms",   "no",  "nov", "oct",
     "pres", "prof", "rep",  "reps", "rev", "sen",  "sens", "sept",   "sgt",  "sig", "sr",   "st",  "supt", "vs"});
static_assert(std::ranges::is_sorted(abbreviations));

constexpr auto particles =
    std::to_array<std::string_view>({"af",  "al", "av", "ben", "bin", "da", "das", "de",  "del", "della", "den", "der", "di",
                                     "dos", "du", "el", "ibn", "la",  "le", "ten", "ter", "van", "von",   "y",   "zu"});
static_assert(std::ranges::is_sorted(particles));

constexpr auto determiners = std::to_array<std::string_view>(
    {"a",    "all",     "an",    "another", "both",   "ce",    "cette", "das", "de",    "der",   "des",     "die",  "each",
     "een",  "ein",     "eine",  "einer",   "einige", "el",    "en",    "et",  "ett",   "every", "five",    "four", "gli",
     "her",  "het",     "his",   "i",       "il",     "its",   "l'",    "la",  "las",   "le",    "les",     "lo",   "los",
     "many", "mehrere", "most",  "my",      "no",     "o",     "one",   "os",  "other", "our",   "several", "some", "that",
     "the",  "their",   "these", "this",    "those",  "three", "two",   "um",  "uma",   "un",    "una",     "une",  "unos"});
static_assert(std::ranges::is_sorted(determiners));

constexpr auto prepositions = std::to_array<std::string_view>(
    {"ab",      "about",  "across",    "after",   "against", "alla",    "allo",      "amid",   "among",  "ante",   "ao",
     "aos",     "around", "as",        "at",      "até",     "au",      "auf",       "aus",    "aux",    "av",     "avec",
     "before",  "behind", "bei",       "beim",    "besides", "between", "bij",       "bis",    "by",     "chez",   "com",
     "con",     "da",     "dal",       "dalla",   "dans",    "de",      "del",       "della",  "des",    "desde",  "despite",
     "di",      "dla",    "du",        "durante", "durch",   "during",  "efter",     "em",     "en",     "entre",  "etter",
     "for",     "fra",    "from",      "från",    "für",     "gegen",   "gegenüber", "hacia",  "hasta",  "hinter", "hos",
     "im",      "in",     "including", "into",    "like",    "med",     "mellan",    "mellem", "mellom", "met",    "mit",
     "między",  "mod",    "mot",       "na",      "naar",    "nach",    "nad",       "near",   "neben",  "nei",    "nel",
     "nella",   "od",     "of",        "ohne",    "om",      "on",      "op",        "over",   "par",    "para",   "pela",
     "pelo",    "per",    "pod",       "podczas", "por",     "pour",    "presso",    "przed",  "przez",  "przy",   "på",
     "seit",    "since",  "sobre",     "statt",   "su",      "sul",     "sulla",     "sur",    "tegen",  "than",   "through",
     "tijdens", "til",    "to",        "toward",  "towards", "tras",    "trotz",     "tussen", "under",  "unter",  "until",
     "van",     "vanaf",  "ved",       "verso",   "via",     "vom",     "von",       "voor",   "vor",    "w",      "we",
     "wegen",   "with",   "within",    "without", "während", "z",       "ze",        "zu",     "zum",    "zur",    "zwischen",
     "à",       "às",     "über"});
static_assert(std::ranges::is_sorted(prepositions));

constexpr auto no_names = std::to_array<std::string_view>(
    {"a",        "aber",       "about",    "according", "after",    "again",    "all",     "also",   "although",  "am",
     "an",       "and",        "another",  "april",     "as",       "asked",    "at",      "auch",   "august",    "avec",
     "because",  "before",     "bei",      "both",      "but",      "by",       "dans",    "das",    "december",  "der",
     "des",      "despite",    "dezember", "die",       "dienstag", "dies",     "diese",   "dieser", "dimanche",  "doch",
     "domingo",  "donnerstag", "during",   "earlier",   "eight",    "ein",      "eine",    "el",     "elle",      "en",
     "er",       "et",         "even",     "februar",   "february", "first",    "five",    "for",    "four",      "freitag",
     "friday",   "from",       "für",      "gli",       "he",       "her",      "here",    "his",    "how",       "however",
     "i",        "ich",        "if",       "il",        "im",       "in",       "instead", "it",     "its",       "januar",
     "january",  "jeudi",      "jueves",   "juli",      "july",     "june",     "juni",    "just",   "la",        "las",
     "last",     "later",      "laut",     "le",        "les",      "like",     "lo",      "los",    "lundi",     "lunes",
     "ma",       "mai",        "mais",     "many",      "march",    "mardi",    "martes",  "may",    "maybe",     "meanwhile",
     "mercredi", "mit",        "mittwoch", "miércoles", "monday",   "montag",   "more",    "most",   "my",        "märz",
     "nach",     "next",       "nine",     "no",        "not",      "november", "now",     "o",      "october",   "oh",
     "oktober",  "on",         "once",     "one",       "or",       "os",       "other",   "others", "our",       "over",
     "perhaps",  "pero",       "pour",     "samedi",    "samstag",  "saturday", "según",   "selon",  "september", "seven",
     "she",      "sie",        "since",    "six",       "so",       "some",     "sonntag", "still",  "such",      "sunday",
     "sábado",   "ten",        "that",     "the",       "their",    "then",     "there",   "these",  "they",      "this",
     "those",    "though",     "three",    "thursday",  "to",       "tuesday",  "two",     "um",     "uma",       "un",
     "una",      "und",        "under",    "une",       "until",    "vendredi", "viernes", "von",    "we",        "wednesday",
     "well",     "what",       "when",     "where",     "which",    "while",    "who",     "why",    "wir",       "with",
     "y",        "yes",        "yet",      "you",       "your"});
static_assert(std::ranges::is_sorted(no_names));

constexpr auto between = std::to_array<std::string_view>(
    {"a",      "again",      "all",      "already",    "also",    "always",   "appeared",      "are",
     "auch",   "aussi",      "avait",    "aveva",      "be",      "been",     "began",         "being",
     "both",   "came",       "can",      "continued",  "could",   "dann",     "did",           "do",
     "does",   "earlier",    "even",     "famously",   "foi",     "friday",   "further",       "ha",
     "habe",   "haben",      "había",    "had",        "hade",    "han",      "hanno",         "har",
     "has",    "hat",        "hatte",    "have",       "heeft",   "herself",  "himself",       "is",
     "itself", "jr",         "just",     "later",      "may",     "might",    "monday",        "never",
     "nie",    "noch",       "not",      "now",        "often",   "on",       "once",          "only",
     "ont",    "ook",        "out",      "previously", "quickly", "recently", "sarcastically", "saturday",
     "seemed", "should",     "soon",     "sr",         "started", "still",    "subsequently",  "sunday",
     "tem",    "themselves", "then",     "thursday",   "to",      "today",    "tried",         "tuesday",
     "used",   "wanted",     "was",      "wednesday",  "went",    "were",     "will",          "wird",
     "would",  "wurde",      "yesterday"});
static_assert(std::ranges::is_sorted(between));

constexpr auto conjunctions = std::to_array<std::string_view>(
    {"aber",  "after",  "als",  "although", "and",   "as",    "because", "before", "but",   "cuando", "dass", "denn",   "e",
     "en",    "et",     "how",  "if",       "ma",    "mais",  "mas",     "men",    "ob",    "och",    "oder", "og",     "omdat",
     "or",    "perché", "pero", "porque",   "quand", "que",   "since",   "so",     "than",  "that",   "then", "though", "und",
     "until", "weil",   "wenn", "what",     "when",  "where", "whether", "which",  "while", "why",    "y"});
static_assert(std::ranges::is_sorted(conjunctions));

constexpr auto naming = std::to_array<std::string_view>(
    {"album",       "anthem",      "band",        "book",    "books",    "buch",    "called",  "dite",      "documentary",
     "entitled",    "episode",     "essay",       "film",    "films",    "genannt", "hit",     "intitulé",  "intitulée",
     "known",       "label",       "llamado",     "magazin", "magazine", "memoir",  "movie",   "named",     "namens",
     "nicknamed",   "novel",       "phrase",      "play",    "podcast",  "poem",    "program", "programme", "projekt",
     "roman",       "schiff",      "sendung",     "serie",   "series",   "show",    "single",  "so-called", "sogenannte",
     "sogenannten", "sogenannter", "song",        "songs",   "term",     "terms",   "titel",   "titled",    "titulado",
     "word",        "words",       "zeitschrift", "zeitung"});
static_assert(std::ranges::is_sorted(naming));

constexpr auto roles = std::to_array<std::string_view>(
    {"activists",    "advisers",    "aides",       "authorities",   "campaigners", "critics",    "democrats", "doctors",
     "experts",      "fans",        "friends",     "investigators", "lawmakers",   "lawyers",    "minister",  "neighbors",
     "neighbours",   "officers",    "officials",   "opponents",     "organisers",  "organizers", "police",    "prosecutors",
     "relatives",    "report",      "republicans", "researchers",   "residents",   "scientists", "sources",   "spokesman",
     "spokesperson", "spokeswoman", "supporters",  "witnesses"});
static_assert(std::ranges::is_sorted(roles));

constexpr auto days = std::to_array<std::string_view>(
    {"aujourd'hui",  "ayer",         "dienstag", "dimanche", "dinsdag",   "domenica",  "domingo",       "donderdag",
     "donnerstag",   "dzisiaj",      "dziś",     "fredag",   "fredagen",  "freitag",   "friday",        "gestern",
     "giovedì",      "gisteren",     "heute",    "hier",     "hoje",      "hoy",       "ieri",          "jeudi",
     "jueves",       "lundi",        "lunedì",   "lunes",    "lördag",    "lördagen",  "lørdag",        "maandag",
     "mandag",       "mardi",        "martedì",  "martes",   "mercoledì", "mercredi",  "mittwoch",      "miércoles",
     "monday",       "montag",       "måndag",   "måndagen", "oggi",      "onsdag",    "onsdagen",      "ontem",
     "quarta-feira", "quinta-feira", "sabato",   "samedi",   "samstag",   "saturday",  "segunda-feira", "sexta-feira",
     "sonntag",      "sunday",       "sábado",   "söndag",   "söndagen",  "søndag",    "terça-feira",   "thursday",
     "tirsdag",      "tisdag",       "tisdagen", "today",    "torsdag",   "torsdagen", "tuesday",       "vandaag",
     "vendredi",     "venerdì",      "viernes",  "vrijdag",  "wczoraj",   "wednesday", "woensdag",      "yesterday",
     "zaterdag",     "zondag"});
static_assert(std::ranges::is_sorted(days));

constexpr std::array<WordList, 13> lists = {{{WordClass::day, days},
                                             {WordClass::pronoun, pronouns},
                                             {WordClass::relative, relatives},
                                             {WordClass::title, titles},
                                             {WordClass::abbreviation, abbreviations},
                                             {WordClass::particle, particles},
                                             {WordClass::determiner, determiners},
                                             {WordClass::preposition, prepositions},
                                             {WordClass::no_name, no_names},
                                             {WordClass::between, between},
                                             {WordClass::conjunction, conjunctions},
                                             {WordClass::naming, naming},
                                             {WordClass::role, roles}}};

}  // namespace

std::span<const WordList> word_lists() { return lists; }

}  // namespace tearsheet::quotes
