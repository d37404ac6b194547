// German cues, sorted; of separable verbs the finite part (teilte ... mit).
#include "quotes/cues.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum CueKind;

constexpr auto rows_de = std::to_array<CueRow>(
    {{"antwortete", verb},   {"befand", verb},     {"begründete", verb},  {"behauptet", verb},   {"behauptete", verb},
     {"bekräftigte", verb},  {"berichtet", verb},  {"berichtete", verb},  {"beschreibt", verb},  {"beschrieb", verb},
     {"bestätigte", verb},   {"betont", verb},     {"betonte", verb},     {"bezeichnen", verb},  {"bezeichnet", verb},
     {"bezeichnete", verb},  {"ergänzte", verb},   {"erklären", verb},    {"erklärt", verb},     {"erklärte", verb},
     {"erklärten", verb},    {"erzählt", verb},    {"erzählte", verb},    {"fordert", verb},     {"forderte", verb},
     {"fragt", verb},        {"fragte", verb},     {"freute", verb},      {"fügte", verb},       {"führte", verb},
     {"gab", verb},          {"gesagt", verb},     {"heißt", verb},       {"hieß", verb},        {"hob", verb},
     {"kommentierte", verb}, {"kritisiert", verb}, {"kritisierte", verb}, {"kündigt", verb},     {"kündigte", verb},
     {"laut", source},       {"lobte", verb},      {"mahnte", verb},      {"meint", verb},       {"meinte", verb},
     {"nach", source},       {"nannte", verb},     {"nennt", verb},       {"resümierte", verb},  {"rief", verb},
     {"räumte", verb},       {"sagen", verb},      {"sagt", verb},        {"sagte", verb},       {"sagten", verb},
     {"schreibt", verb},     {"schrieb", verb},    {"so", source},        {"sprach", verb},      {"spricht", verb},
     {"stellte", verb},      {"teilte", verb},     {"twitterte", verb},   {"unterstrich", verb}, {"urteilte", verb},
     {"verkündete", verb},   {"verlangte", verb},  {"versicherte", verb}, {"warnt", verb},       {"warnte", verb},
     {"wies", verb},         {"zeigte", verb},     {"zitiert", verb},     {"zitierte", verb},    {"zufolge", source},
     {"äußert", verb},       {"äußerte", verb}});
static_assert(std::ranges::is_sorted(rows_de, {}, &CueRow::word));

}  // namespace

std::span<const CueRow> cues_de() { return rows_de; }

}  // namespace tearsheet::quotes
