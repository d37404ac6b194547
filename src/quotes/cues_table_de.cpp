// German cues, sorted; of separable verbs the finite part (teilte ... mit).
#include "quotes/cues.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum CueKind;

constexpr auto rows = std::to_array<CueRow>(
    {{"akzentuierte", verb}, {"ankündigte", verb},     {"antwortete", verb},    {"appelliert", verb},  {"appellierte", verb},
     {"argumentiert", verb}, {"argumentierte", verb},  {"bat", verb},           {"bedauert", verb},    {"bedauerte", verb},
     {"befand", verb},       {"befürchtet", verb},     {"befürchtete", verb},   {"begründet", verb},   {"begründete", verb},
     {"begrüßt", verb},      {"begrüßte", verb},       {"begrüßten", verb},     {"beharrt", verb},     {"beharrte", verb},
     {"behauptet", verb},    {"behauptete", verb},     {"bekannte", verb},      {"bekennt", verb},     {"beklagt", verb},
     {"beklagte", verb},     {"bekräftigt", verb},     {"bekräftigte", verb},   {"bekundete", verb},   {"bemerkt", verb},
     {"bemerkte", verb},     {"bemängelt", verb},      {"bemängelte", verb},    {"berichtet", verb},   {"berichtete", verb},
     {"beruhigte", verb},    {"beschreibt", verb},     {"beschrieb", verb},     {"beschrieben", verb}, {"beschuldigte", verb},
     {"beschwerte", verb},   {"bestätigt", verb},      {"bestätigte", verb},    {"beteuert", verb},    {"beteuerte", verb},
     {"betont", verb},       {"betonte", verb},        {"bewertet", verb},      {"bewertete", verb},   {"bezeichnen", verb},
     {"bezeichnet", verb},   {"bezeichnete", verb},    {"bezeichneten", verb},  {"bilanziert", verb},  {"bilanzierte", verb},
     {"dankte", verb},       {"diagnostiziert", verb}, {"droht", verb},         {"drohte", verb},      {"empfahl", verb},
     {"empfiehlt", verb},    {"entgegnet", verb},      {"entgegnete", verb},    {"ergänzt", verb},     {"ergänzte", verb},
     {"ergänzten", verb},    {"erinnert", verb},       {"erinnerte", verb},     {"erklären", verb},    {"erklärt", verb},
     {"erklärte", verb},     {"erklärten", verb},      {"erläutert", verb},     {"erläuterte", verb},  {"ermahnte", verb},
     {"erwidert", verb},     {"erwiderte", verb},      {"erzählen", verb},      {"erzählt", verb},     {"erzählte", verb},
     {"erzählten", verb},    {"fand", verb},           {"fasst", verb},         {"fasste", verb},      {"findet", verb},
     {"fordern", verb},      {"fordert", verb},        {"forderte", verb},      {"forderten", verb},   {"formuliert", verb},
     {"formulierte", verb},  {"fragen", verb},         {"fragt", verb},         {"fragte", verb},      {"freute", verb},
     {"fügt", verb},         {"fügte", verb},          {"führt", verb},         {"führte", verb},      {"gab", verb},
     {"gesagt", verb},       {"gestand", verb},        {"gesteht", verb},       {"glaubt", verb},      {"glaubte", verb},
     {"hebt", verb},         {"heißt", verb},          {"hielt", verb},         {"hieß", verb},        {"hob", verb},
     {"hofft", verb},        {"hoffte", verb},         {"hält", verb},          {"höhnte", verb},      {"informierte", verb},
     {"jubelt", verb},       {"jubelte", verb},        {"klagt", verb},         {"klagte", verb},      {"kommentierte", verb},
     {"konstatiert", verb},  {"konstatierte", verb},   {"kontert", verb},       {"konterte", verb},    {"kritisieren", verb},
     {"kritisiert", verb},   {"kritisierte", verb},    {"kritisierten", verb},  {"kündigt", verb},     {"kündigte", verb},
     {"kündigten", verb},    {"laut", source},         {"lautet", verb},        {"lautete", verb},     {"legte", verb},
     {"lobt", verb},         {"lobte", verb},          {"lobten", verb},        {"mahnt", verb},       {"mahnte", verb},
     {"meinen", verb},       {"meint", verb},          {"meinte", verb},        {"meinten", verb},     {"meldet", verb},
     {"meldete", verb},      {"merkt", verb},          {"merkte", verb},        {"moniert", verb},     {"monierte", verb},
     {"mutmaßt", verb},      {"mutmaßte", verb},       {"nach", source},        {"nannte", verb},      {"nannten", verb},
     {"nennen", verb},       {"nennt", verb},          {"notiert", verb},       {"notierte", verb},    {"orakelte", verb},
     {"plädiert", verb},     {"plädierte", verb},      {"pocht", verb},         {"pochte", verb},      {"prognostizierte", verb},
     {"prophezeit", verb},   {"prophezeite", verb},    {"protestierte", verb},  {"präzisiert", verb},  {"präzisierte", verb},
     {"reagiert", verb},     {"reagierte", verb},      {"rechtfertigte", verb}, {"resümiert", verb},   {"resümierte", verb},
     {"rief", verb},         {"ruft", verb},           {"räumt", verb},         {"räumte", verb},      {"räumten", verb},
     {"sagen", verb},        {"sagt", verb},           {"sagte", verb},         {"sagten", verb},      {"sah", verb},
     {"schildert", verb},    {"schilderte", verb},     {"schimpft", verb},      {"schimpfte", verb},   {"schreiben", verb},
     {"schreibt", verb},     {"schrieb", verb},        {"schrieben", verb},     {"schwärmt", verb},    {"schwärmte", verb},
     {"sieht", verb},        {"so", source},           {"spottet", verb},       {"spottete", verb},    {"sprach", verb},
     {"sprachen", verb},     {"spricht", verb},        {"stellt", verb},        {"stellte", verb},     {"stellten", verb},
     {"stichelte", verb},    {"teilt", verb},          {"teilte", verb},        {"teilten", verb},     {"titelt", verb},
     {"titelte", verb},      {"titulierte", verb},     {"tröstete", verb},      {"twittert", verb},    {"twitterte", verb},
     {"tönte", verb},        {"unterstreicht", verb},  {"unterstrich", verb},   {"urteilt", verb},     {"urteilte", verb},
     {"vergleicht", verb},   {"verglich", verb},       {"verkündet", verb},     {"verkündete", verb},  {"verlangte", verb},
     {"vermeldet", verb},    {"vermutet", verb},       {"vermutete", verb},     {"verriet", verb},     {"verrät", verb},
     {"versichert", verb},   {"versicherte", verb},    {"versicherten", verb},  {"versprach", verb},   {"verspricht", verb},
     {"verteidigt", verb},   {"verteidigte", verb},    {"verurteilte", verb},   {"verweist", verb},    {"verwies", verb},
     {"warb", verb},         {"warf", verb},           {"warnt", verb},         {"warnte", verb},      {"warnten", verb},
     {"weist", verb},        {"wettert", verb},        {"wetterte", verb},      {"wiederholt", verb},  {"wiederholte", verb},
     {"wies", verb},         {"wirft", verb},          {"wundert", verb},       {"wunderte", verb},    {"wünscht", verb},
     {"würdigt", verb},      {"würdigte", verb},       {"zeigte", verb},        {"zeterte", verb},     {"zitieren", verb},
     {"zitiert", verb},      {"zitierte", verb},       {"zufolge", source},     {"äußern", verb},      {"äußert", verb},
     {"äußerte", verb},      {"äußerten", verb},       {"überlegt", verb},      {"überlegte", verb}});
static_assert(std::ranges::is_sorted(rows, {}, &CueRow::word));

}  // namespace

std::span<const CueRow> cues_de() { return rows; }

}  // namespace tearsheet::quotes
