// What tells the gender of a person for a pronoun: titles, pronouns, and common given names; a name in doubt is in neither table.
#include "quotes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr auto male_words = std::to_array<std::string_view>(
    {"bishop", "brother", "cardinal", "chairman", "congressman", "don", "ele", "er",      "father", "han",
     "he",     "herr",    "hij",      "him",      "himself",     "his", "hr",  "husband", "il",     "king",
     "lord",   "lui",     "m",        "meneer",   "monsieur",    "mr",  "pan", "pope",    "prince", "señor",
     "sig",    "signor",  "sir",      "son",      "spokesman",   "sr",  "él"});
static_assert(std::ranges::is_sorted(male_words));

constexpr auto female_words = std::to_array<std::string_view>(
    {"chairwoman", "congresswoman", "dame",    "daughter", "doña",        "ela", "ella", "elle",     "frau",
     "fru",        "her",           "hers",    "herself",  "hon",         "hun", "lady", "lei",      "madame",
     "mevrouw",    "miss",          "mme",     "mother",   "mrs",         "ms",  "pani", "princess", "queen",
     "señora",     "she",           "signora", "sister",   "spokeswoman", "sra", "wife", "zij"});
static_assert(std::ranges::is_sorted(female_words));

constexpr auto male_names = std::to_array<std::string_view>(
    {"aaron",    "adam",        "alan",      "albert",   "alex",    "alexander", "alfred",   "allen",     "andre",
     "andreas",  "andrew",      "andy",      "anthony",  "antonio", "arthur",    "austin",   "barack",    "ben",
     "benjamin", "bernard",     "bernie",    "bill",     "bob",     "bobby",     "boris",    "brad",      "brandon",
     "brendan",  "brian",       "bruce",     "bryan",    "carl",    "carlos",    "chad",     "charles",   "charlie",
     "chris",    "christopher", "chuck",     "clarence", "claude",  "colin",     "corey",    "craig",     "curtis",
     "dale",     "dan",         "daniel",    "darren",   "dave",    "david",     "dean",     "dennis",    "derek",
     "diego",    "dieter",      "donald",    "doug",     "douglas", "duncan",    "dustin",   "dwayne",    "earl",
     "eddie",    "edgar",       "edward",    "eli",      "elijah",  "emmanuel",  "eric",     "erik",      "ernest",
     "ethan",    "eugene",      "evan",      "ewan",     "felix",   "fernando",  "francis",  "francisco", "frank",
     "franz",    "fred",        "frederick", "gabriel",  "gary",    "gavin",     "geoff",    "geoffrey",  "george",
     "gerald",   "gerard",      "giovanni",  "glenn",    "gordon",  "graham",    "greg",     "gregory",   "günther",
     "hans",     "harold",      "harry",     "harvey",   "hector",  "heinz",     "henry",    "herbert",   "howard",
     "hugh",     "hugo",        "ian",       "isaac",    "ivan",    "jack",      "jacob",    "jake",      "jakob",
     "james",    "jamie",       "jan",       "jared",    "jason",   "javier",    "jean",     "jeff",      "jeffrey",
     "jens",     "jeremy",      "jerome",    "jerry",    "jesse",   "jim",       "jimmy",    "joe",       "joel",
     "johan",    "johannes",    "john",      "johnny",   "jon",     "jonas",     "jonathan", "jorge",     "jose",
     "joseph",   "josh",        "joshua",    "josé",     "juan",    "julian",    "justin",   "karl",      "keith",
     "ken",      "kenneth",     "kevin",     "klaus",    "kurt",    "kyle",      "lance",    "larry",     "lars",
     "lawrence", "lee",         "leo",       "leon",     "leonard", "lewis",     "liam",     "lindsey",   "lloyd",
     "louis",    "lucas",       "luis",      "luke",     "manuel",  "marc",      "marco",    "marcus",    "mario",
     "mark",     "markus",      "martin",    "marvin",   "mathias", "matt",      "matthew",  "maurice",   "max",
     "michael",  "miguel",      "mike",      "mitch",    "mitt",    "mohamed",   "mohammed", "morgan",    "nathan",
     "neil",     "nicholas",    "nick",      "nigel",    "nikolai", "noah",      "noel",     "norman",    "oliver",
     "omar",     "oscar",       "otto",      "owen",     "pablo",   "patrick",   "paul",     "pedro",     "pete",
     "peter",    "phil",        "philip",    "philippe", "pierre",  "pieter",    "rafael",   "ralph",     "randy",
     "ray",      "raymond",     "reinhold",  "rene",     "ricardo", "richard",   "rick",     "rob",       "robert",
     "roberto",  "rodney",      "roger",     "roland",   "ron",     "ronald",    "ross",     "roy",       "rudolf",
     "rudy",     "russell",     "ryan",      "sam",      "samuel",  "scott",     "sean",     "sebastian", "sergio",
     "seth",     "shane",       "shaun",     "simon",    "stanley", "stefan",    "stephen",  "steve",     "steven",
     "stuart",   "ted",         "terry",     "theodore", "thomas",  "tim",       "timothy",  "toby",      "todd",
     "tom",      "tomas",       "tommy",     "tony",     "travis",  "trevor",    "tyler",    "vernon",    "victor",
     "vincent",  "vladimir",    "wade",      "walter",   "warren",  "wayne",     "wesley",   "will",      "william",
     "wolfgang", "zachary"});
static_assert(std::ranges::is_sorted(male_names));

constexpr auto female_names = std::to_array<std::string_view>(
    {"abigail",   "alexandra", "alice",       "alicia",     "alison",    "allison",   "amanda",    "amber",    "amy",
     "ana",       "andrea",    "angela",      "angelina",   "anita",     "ann",       "anna",      "anne",     "annie",
     "april",     "ashley",    "audrey",      "barbara",    "beatrice",  "beth",      "betty",     "beverly",  "brenda",
     "bridget",   "brittany",  "camille",     "carla",      "carly",     "carmen",    "carol",     "caroline", "carolyn",
     "catherine", "cathy",     "charlotte",   "chelsea",    "cheryl",    "christina", "christine", "cindy",    "claire",
     "clara",     "claudia",   "condoleezza", "courtney",   "crystal",   "cynthia",   "daisy",     "dana",     "danielle",
     "debbie",    "deborah",   "debra",       "denise",     "diana",     "diane",     "donna",     "doris",    "dorothy",
     "edith",     "elaine",    "eleanor",     "elena",      "elizabeth", "ella",      "ellen",     "emily",    "emma",
     "erica",     "erika",     "erin",        "esther",     "ethel",     "eva",       "eve",       "evelyn",   "fatima",
     "fiona",     "florence",  "frances",     "gabriela",   "gail",      "georgia",   "gina",      "giulia",   "gloria",
     "grace",     "greta",     "gwen",        "hannah",     "harriet",   "heather",   "heidi",     "helen",    "helena",
     "hillary",   "holly",     "huma",        "ida",        "ines",      "ingrid",    "irene",     "iris",     "isabel",
     "isabella",  "ivanka",    "jackie",      "jacqueline", "jane",      "janet",     "janice",    "jasmine",  "jean",
     "jeanne",    "jenna",     "jennifer",    "jenny",      "jessica",   "jill",      "jo",        "joan",     "joanna",
     "joanne",    "josephine", "joyce",       "judith",     "judy",      "julia",     "julie",     "karen",    "karin",
     "kate",      "katherine", "kathleen",    "kathryn",    "kathy",     "katie",     "katja",     "katrina",  "kelly",
     "kellyanne", "kim",       "kimberly",    "kirsten",    "kristen",   "kristin",   "laura",     "lauren",   "leah",
     "lena",      "lillian",   "linda",       "lisa",       "liz",       "lois",      "loretta",   "louise",   "lucia",
     "lucy",      "lydia",     "lynn",        "maggie",     "margaret",  "maria",     "marie",     "marilyn",  "marine",
     "marion",    "marlene",   "martha",      "mary",       "maureen",   "megan",     "melania",   "melanie",  "melissa",
     "mercedes",  "mia",       "michele",     "michelle",   "mildred",   "miriam",    "molly",     "monica",   "nadia",
     "nancy",     "naomi",     "natalie",     "natasha",    "nicola",    "nicole",    "nina",      "nora",     "norma",
     "olga",      "olivia",    "pamela",      "patricia",   "patty",     "paula",     "pauline",   "penny",    "petra",
     "phyllis",   "rachel",    "rebecca",     "renate",     "renee",     "rita",      "robin",     "rosa",     "rose",
     "rosemary",  "ruth",      "sabine",      "sally",      "samantha",  "sandra",    "sara",      "sarah",    "shannon",
     "sharon",    "sheila",    "shirley",     "silvia",     "simone",    "sofia",     "sonia",     "sophia",   "sophie",
     "stella",    "stephanie", "sue",         "susan",      "susanne",   "suzanne",   "sylvia",    "tamara",   "tanya",
     "tara",      "teresa",    "theresa",     "tiffany",    "tina",      "tracy",     "ursula",    "valerie",  "vanessa",
     "vera",      "veronica",  "victoria",    "virginia",   "vivian",    "wanda",     "wendy",     "whitney",  "yolanda",
     "yvonne",    "zoe"});
static_assert(std::ranges::is_sorted(female_names));

}  // namespace

Gender gender_of_word(std::string_view word) {
  if (std::ranges::binary_search(male_words, word)) return Gender::male;
  return std::ranges::binary_search(female_words, word) ? Gender::female : Gender::unknown;
}

std::span<const std::string_view> gendered_words(Gender gender) {
  return gender == Gender::male ? std::span<const std::string_view>(male_words) : female_words;
}

Gender gender_of_given_name(std::string_view word) {
  const bool male = std::ranges::binary_search(male_names, word);
  const bool female = std::ranges::binary_search(female_names, word);
  if (male == female) return Gender::unknown;
  return male ? Gender::male : Gender::female;
}

}  // namespace tearsheet::quotes
