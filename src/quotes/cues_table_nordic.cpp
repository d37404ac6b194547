// Swedish, Norwegian and Danish cues, sorted; participles of the compound past stand as verbs.
#include "quotes/cues.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum CueKind;

constexpr auto rows = std::to_array<CueRow>(
    {{"advarede", verb},      {"advarer", verb},      {"advarte", verb},      {"afslutter", verb},    {"anklager", verb},
     {"anser", verb},         {"antyder", verb},      {"avslutar", verb},     {"avslutter", verb},    {"beklager", verb},
     {"bekrefter", verb},     {"bekreftet", verb},    {"bekräftade", verb},   {"bekräftar", verb},    {"bekræftede", verb},
     {"bekræfter", verb},     {"bemerker", verb},     {"bemærker", verb},     {"berätta", verb},      {"berättade", verb},
     {"berättar", verb},      {"beskrev", verb},      {"beskriver", verb},    {"betonar", verb},      {"betoner", verb},
     {"betonte", verb},       {"deler", verb},        {"enligt", source},     {"erkender", verb},     {"erkjenner", verb},
     {"erkjente", verb},      {"erklærede", verb},    {"erklærer", verb},     {"erkänner", verb},     {"fastslår", verb},
     {"foreslår", verb},      {"forklarede", verb},   {"forklarer", verb},    {"forklaret", verb},    {"forklarte", verb},
     {"forsikra", verb},      {"forsikrede", verb},   {"forsikrer", verb},    {"forsikret", verb},    {"forstår", verb},
     {"fortalte", verb},      {"forteller", verb},    {"fortsatte", verb},    {"fortsetter", verb},   {"fortsätter", verb},
     {"fortæller", verb},     {"framhäver", verb},    {"framhåller", verb},   {"fremhever", verb},    {"fremholder", verb},
     {"fremhæver", verb},     {"fråga", verb},        {"frågade", verb},      {"frågar", verb},       {"föreslår", verb},
     {"förklarade", verb},    {"förklarar", verb},    {"försäkrar", verb},    {"hevder", verb},       {"hevdet", verb},
     {"hoppas", verb},        {"hylder", verb},       {"hyllar", verb},       {"hyller", verb},       {"hävdar", verb},
     {"håber", verb},         {"håper", verb},        {"ifölge", source},     {"ifølge", source},     {"indrømmer", verb},
     {"indvender", verb},     {"informerer", verb},   {"innrømmer", verb},    {"insisterar", verb},   {"insisterer", verb},
     {"intygar", verb},       {"joker", verb},        {"jublar", verb},       {"jubler", verb},       {"kalder", verb},
     {"kaldte", verb},        {"kallade", verb},      {"kallar", verb},       {"kaller", verb},       {"kalte", verb},
     {"klagar", verb},        {"klager", verb},       {"kommenterar", verb},  {"kommenterer", verb},  {"kommenterte", verb},
     {"konkluderar", verb},   {"konkluderer", verb},  {"konstaterade", verb}, {"konstaterar", verb},  {"konstaterede", verb},
     {"konstaterer", verb},   {"konstaterte", verb},  {"kritiserar", verb},   {"kritiserer", verb},   {"legger", verb},
     {"ler", verb},           {"lovar", verb},        {"lover", verb},        {"lægger", verb},       {"meddelade", verb},
     {"meddelar", verb},      {"meddeler", verb},     {"meddelte", verb},     {"medger", verb},       {"medgir", verb},
     {"menade", verb},        {"menar", verb},        {"mener", verb},        {"mente", verb},        {"mindes", verb},
     {"minner", verb},        {"nevner", verb},       {"noterar", verb},      {"noterer", verb},      {"nævner", verb},
     {"opfordrer", verb},     {"oplyser", verb},      {"oplyste", verb},      {"oppfordrer", verb},   {"opplyser", verb},
     {"opplyste", verb},      {"oppsummerer", verb},  {"opsummerer", verb},   {"poengterer", verb},   {"pointerer", verb},
     {"presiserer", verb},    {"præciserer", verb},   {"påpegede", verb},     {"påpeger", verb},      {"påpekar", verb},
     {"påpeker", verb},       {"påpekte", verb},      {"påstår", verb},       {"rapporterar", verb},  {"reagerar", verb},
     {"reagerer", verb},      {"replikerer", verb},   {"ropar", verb},        {"roper", verb},        {"roser", verb},
     {"råber", verb},         {"røber", verb},        {"sa", verb},           {"sade", verb},         {"sagde", verb},
     {"sagt", verb},          {"sammanfattar", verb}, {"sammenfatter", verb}, {"sier", verb},         {"siger", verb},
     {"skrattar", verb},      {"skrek", verb},        {"skrev", verb},        {"skriker", verb},      {"skriver", verb},
     {"skryter", verb},       {"skämtar", verb},      {"slår", verb},         {"smiler", verb},       {"spekulerer", verb},
     {"spurgte", verb},       {"spurte", verb},       {"spyr", verb},         {"spår", verb},         {"spøker", verb},
     {"spør", verb},          {"spørger", verb},      {"stadfester", verb},   {"suckar", verb},       {"sukker", verb},
     {"svara", verb},         {"svarade", verb},      {"svarar", verb},       {"svarede", verb},      {"svarer", verb},
     {"svarte", verb},        {"säga", verb},         {"säger", verb},        {"tenker", verb},       {"tilføjede", verb},
     {"tilføjer", verb},      {"tilføyde", verb},     {"tilføyer", verb},     {"tillade", verb},      {"tillägger", verb},
     {"tilstår", verb},       {"truer", verb},        {"tvitrar", verb},      {"twitrer", verb},      {"twittrar", verb},
     {"tycker", verb},        {"udbryder", verb},     {"uddyber", verb},      {"udtaler", verb},      {"udtalte", verb},
     {"understregede", verb}, {"understreger", verb}, {"understreker", verb}, {"understrekte", verb}, {"understryker", verb},
     {"underströk", verb},    {"undrar", verb},       {"undrer", verb},       {"uppgav", verb},       {"uppger", verb},
     {"uppmanar", verb},      {"utbrister", verb},    {"utbryter", verb},     {"utdypar", verb},      {"utdyper", verb},
     {"utroper", verb},       {"uttalade", verb},     {"uttalar", verb},      {"uttaler", verb},      {"uttalte", verb},
     {"varnade", verb},       {"varnar", verb},       {"varsler", verb},      {"vedgår", verb},       {"vidner", verb},
     {"vurderar", verb},      {"vurderer", verb},     {"ytrar", verb},        {"ytrer", verb}});
static_assert(std::ranges::is_sorted(rows, {}, &CueRow::word));

}  // namespace

std::span<const CueRow> cues_nordic() { return rows; }

}  // namespace tearsheet::quotes
