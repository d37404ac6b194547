// Cues of the smaller tables, sorted, one a language; participles of the compound past stand as verbs.
#include "quotes/cues.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum CueKind;

constexpr auto rows_fr = std::to_array<CueRow>(
    {{"affirme", verb},  {"affirmé", verb},  {"ajoute", verb},    {"ajouté", verb},    {"alerte", verb},   {"annonce", verb},
     {"annoncé", verb},  {"assure", verb},   {"assuré", verb},    {"commente", verb},  {"commenté", verb}, {"conclu", verb},
     {"conclut", verb},  {"confie", verb},   {"confié", verb},    {"d'après", source}, {"disait", verb},   {"dit", verb},
     {"déclare", verb},  {"déclaré", verb},  {"dénonce", verb},   {"dénoncé", verb},   {"estime", verb},   {"estimé", verb},
     {"explique", verb}, {"expliqué", verb}, {"indique", verb},   {"indiqué", verb},   {"insiste", verb},  {"insisté", verb},
     {"juge", verb},     {"jugé", verb},     {"lance", verb},     {"lancé", verb},     {"martèle", verb},  {"observe", verb},
     {"plaide", verb},   {"poursuit", verb}, {"poursuivi", verb}, {"promet", verb},    {"précise", verb},  {"précisé", verb},
     {"prévient", verb}, {"qualifié", verb}, {"raconte", verb},   {"raconté", verb},   {"rappelle", verb}, {"rappelé", verb},
     {"regrette", verb}, {"regretté", verb}, {"répond", verb},    {"répondu", verb},   {"résume", verb},   {"s'exclame", verb},
     {"selon", source},  {"souligne", verb}, {"souligné", verb},  {"soupire", verb},   {"écrit", verb}});
static_assert(std::ranges::is_sorted(rows_fr, {}, &CueRow::word));

constexpr auto rows_es = std::to_array<CueRow>(
    {{"aclaró", verb},          {"advierte", verb},  {"advirtió", verb},  {"afirma", verb},         {"afirmado", verb},
     {"afirmó", verb},          {"agrega", verb},    {"agregó", verb},    {"apunta", verb},         {"apuntó", verb},
     {"asegura", verb},         {"asegurado", verb}, {"aseguró", verb},   {"añade", verb},          {"añadido", verb},
     {"añadiendo", participle}, {"añadió", verb},    {"calificó", verb},  {"comenta", verb},        {"comentó", verb},
     {"concluyó", verb},        {"confesó", verb},   {"contó", verb},     {"criticó", verb},        {"cuenta", verb},
     {"declara", verb},         {"declarado", verb}, {"declaró", verb},   {"denunció", verb},       {"destaca", verb},
     {"destacó", verb},         {"dice", verb},      {"dicho", verb},     {"diciendo", participle}, {"dijo", verb},
     {"escribe", verb},         {"escribió", verb},  {"explica", verb},   {"explicado", verb},      {"explicó", verb},
     {"expresa", verb},         {"expresó", verb},   {"ha", verb},        {"indica", verb},         {"indicó", verb},
     {"insiste", verb},         {"insistió", verb},  {"lamentó", verb},   {"manifestó", verb},      {"precisó", verb},
     {"preguntó", verb},        {"reconoce", verb},  {"reconoció", verb}, {"recordó", verb},        {"recuerda", verb},
     {"responde", verb},        {"respondió", verb}, {"según", source},   {"señala", verb},         {"señalado", verb},
     {"señaló", verb},          {"sostiene", verb},  {"sostuvo", verb},   {"subraya", verb},        {"subrayó", verb}});
static_assert(std::ranges::is_sorted(rows_es, {}, &CueRow::word));

constexpr auto rows_it = std::to_array<CueRow>(
    {{"afferma", verb},      {"affermato", verb},  {"aggiunge", verb},   {"aggiunto", verb}, {"ammette", verb},
     {"assicura", verb},     {"avverte", verb},    {"chiede", verb},     {"commenta", verb}, {"commentato", verb},
     {"conclude", verb},     {"concluso", verb},   {"denuncia", verb},   {"detto", verb},    {"dice", verb},
     {"dichiara", verb},     {"dichiarato", verb}, {"disse", verb},      {"osserva", verb},  {"precisa", verb},
     {"precisato", verb},    {"racconta", verb},   {"raccontato", verb}, {"replica", verb},  {"replicato", verb},
     {"ribadisce", verb},    {"ricorda", verb},    {"ricordato", verb},  {"risponde", verb}, {"risposto", verb},
     {"scritto", verb},      {"scrive", verb},     {"secondo", source},  {"sostiene", verb}, {"sottolinea", verb},
     {"sottolineato", verb}, {"spiega", verb},     {"spiegato", verb}});
static_assert(std::ranges::is_sorted(rows_it, {}, &CueRow::word));

constexpr auto rows_pt = std::to_array<CueRow>(
    {{"acrescenta", verb}, {"acrescentou", verb}, {"adiantou", verb}, {"afirma", verb},     {"afirmou", verb},
     {"alertou", verb},    {"assegurou", verb},   {"avalia", verb},   {"avaliou", verb},    {"comenta", verb},
     {"comentou", verb},   {"completou", verb},   {"concluiu", verb}, {"conforme", source}, {"conta", verb},
     {"contou", verb},     {"criticou", verb},    {"declara", verb},  {"declarou", verb},   {"defendeu", verb},
     {"destaca", verb},    {"destacou", verb},    {"disse", verb},    {"diz", verb},        {"escreve", verb},
     {"escreveu", verb},   {"explica", verb},     {"explicou", verb}, {"frisou", verb},     {"garante", verb},
     {"garantiu", verb},   {"lembra", verb},      {"lembrou", verb},  {"referiu", verb},    {"relatou", verb},
     {"respondeu", verb},  {"ressaltou", verb},   {"revelou", verb},  {"segundo", source},  {"sublinhou", verb}});
static_assert(std::ranges::is_sorted(rows_pt, {}, &CueRow::word));

constexpr auto rows_nl = std::to_array<CueRow>(
    {{"aldus", verb},      {"antwoordde", verb}, {"antwoordt", verb}, {"benadrukt", verb},  {"benadrukte", verb},
     {"besluit", verb},    {"denkt", verb},      {"legt", verb},      {"meldde", verb},     {"meldt", verb},
     {"noemde", verb},     {"noemt", verb},      {"reageerde", verb}, {"reageert", verb},   {"schreef", verb},
     {"schrijft", verb},   {"stelde", verb},     {"stelt", verb},     {"verklaarde", verb}, {"verklaart", verb},
     {"vertelde", verb},   {"vertelt", verb},    {"verzucht", verb},  {"vindt", verb},      {"voegt", verb},
     {"volgens", source},  {"vond", verb},       {"vraagt", verb},    {"vroeg", verb},      {"waarschuwde", verb},
     {"waarschuwt", verb}, {"zeggen", verb},     {"zegt", verb},      {"zei", verb}});
static_assert(std::ranges::is_sorted(rows_nl, {}, &CueRow::word));

constexpr auto rows_nordic = std::to_array<CueRow>(
    {{"berättade", verb},    {"berättar", verb},     {"betonar", verb},     {"enligt", source},  {"fastslår", verb},
     {"forklarede", verb},   {"forklarer", verb},    {"fortalte", verb},    {"forteller", verb}, {"fortsatte", verb},
     {"fortsätter", verb},   {"fortæller", verb},    {"frågar", verb},      {"förklarar", verb}, {"hevder", verb},
     {"hävdar", verb},       {"ifölge", source},     {"ifølge", source},    {"kalder", verb},    {"kallar", verb},
     {"kaller", verb},       {"konstaterar", verb},  {"konstaterer", verb}, {"legger", verb},    {"menade", verb},
     {"menar", verb},        {"mener", verb},        {"mente", verb},       {"oplyser", verb},   {"opplyser", verb},
     {"sa", verb},           {"sade", verb},         {"sagde", verb},       {"sagt", verb},      {"sier", verb},
     {"siger", verb},        {"skrev", verb},        {"skriver", verb},     {"spurgte", verb},   {"spør", verb},
     {"svarade", verb},      {"svarar", verb},       {"svarede", verb},     {"svarer", verb},    {"svarte", verb},
     {"säger", verb},        {"tilføjer", verb},     {"tillägger", verb},   {"udtaler", verb},   {"understreger", verb},
     {"understreker", verb}, {"understryker", verb}, {"uppger", verb},      {"utbrister", verb}, {"uttalar", verb},
     {"uttaler", verb}});
static_assert(std::ranges::is_sorted(rows_nordic, {}, &CueRow::word));

constexpr auto rows_pl = std::to_array<CueRow>(
    {{"apeluje", verb},       {"dodaje", verb},        {"dodał", verb},       {"dodała", verb},      {"informuje", verb},
     {"komentuje", verb},     {"mówi", verb},          {"mówił", verb},       {"mówiła", verb},      {"napisał", verb},
     {"napisała", verb},      {"ocenia", verb},        {"ocenił", verb},      {"oceniła", verb},     {"odpowiada", verb},
     {"odpowiedział", verb},  {"odpowiedziała", verb}, {"opowiada", verb},    {"oświadczył", verb},  {"oświadczyła", verb},
     {"pisze", verb},         {"podkreśla", verb},     {"podkreślił", verb},  {"podkreśliła", verb}, {"poinformował", verb},
     {"poinformowała", verb}, {"powiedział", verb},    {"powiedziała", verb}, {"przekazał", verb},   {"przekazała", verb},
     {"przyznaje", verb},     {"przyznał", verb},      {"przyznała", verb},   {"pyta", verb},        {"stwierdza", verb},
     {"stwierdził", verb},    {"stwierdziła", verb},   {"twierdzi", verb},    {"tłumaczy", verb},    {"tłumaczył", verb},
     {"według", source},      {"wyjaśnia", verb},      {"wyjaśnił", verb},    {"wyjaśniła", verb},   {"zapewnia", verb},
     {"zapewnił", verb},      {"zapewniła", verb},     {"zapytał", verb},     {"zauważa", verb},     {"zauważył", verb},
     {"zaznacza", verb},      {"zaznaczył", verb},     {"zaznaczyła", verb},  {"zdaniem", source}});
static_assert(std::ranges::is_sorted(rows_pl, {}, &CueRow::word));

}  // namespace

std::span<const CueRow> cues_fr() { return rows_fr; }

std::span<const CueRow> cues_es() { return rows_es; }

std::span<const CueRow> cues_it() { return rows_it; }

std::span<const CueRow> cues_pt() { return rows_pt; }

std::span<const CueRow> cues_nl() { return rows_nl; }

std::span<const CueRow> cues_nordic() { return rows_nordic; }

std::span<const CueRow> cues_pl() { return rows_pl; }

}  // namespace tearsheet::quotes
