// Dutch cues, sorted; participles of the compound past stand as verbs.
#include "quotes/cues.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

using enum CueKind;

constexpr auto rows = std::to_array<CueRow>(
    {{"aldus", verb},        {"antwoordde", verb},  {"antwoorden", verb},    {"antwoordt", verb},      {"beaamde", verb},
     {"beaamt", verb},       {"bekende", verb},     {"bekent", verb},        {"benadrukken", verb},    {"benadrukt", verb},
     {"benadrukte", verb},   {"bericht", verb},     {"berichtte", verb},     {"beschreef", verb},      {"beschrijft", verb},
     {"besluit", verb},      {"bevestigde", verb},  {"bevestigt", verb},     {"beweerde", verb},       {"beweert", verb},
     {"concludeerde", verb}, {"concludeert", verb}, {"constateerde", verb},  {"constateert", verb},    {"denkt", verb},
     {"eist", verb},         {"eiste", verb},       {"erkende", verb},       {"erkent", verb},         {"fluistert", verb},
     {"gaf", verb},          {"geeft", verb},       {"grapt", verb},         {"grapte", verb},         {"herhaalde", verb},
     {"herhaalt", verb},     {"herinnert", verb},   {"klaagde", verb},       {"klaagt", verb},         {"klinkt", verb},
     {"klonk", verb},        {"laat", verb},        {"lacht", verb},         {"lachte", verb},         {"legt", verb},
     {"liet", verb},         {"luidde", verb},      {"luidt", verb},         {"meende", verb},         {"meent", verb},
     {"meldde", verb},       {"meldt", verb},       {"merkt", verb},         {"merkte", verb},         {"mijmert", verb},
     {"noemde", verb},       {"noemden", verb},     {"noemt", verb},         {"noteert", verb},        {"oordeelde", verb},
     {"oordeelt", verb},     {"opperde", verb},     {"oppert", verb},        {"peinst", verb},         {"pleit", verb},
     {"pleitte", verb},      {"prijst", verb},      {"reageerde", verb},     {"reageerden", verb},     {"reageert", verb},
     {"relativeert", verb},  {"riep", verb},        {"roept", verb},         {"schreef", verb},        {"schreven", verb},
     {"schrijft", verb},     {"schrijven", verb},   {"sneert", verb},        {"sombert", verb},        {"sprak", verb},
     {"spreekt", verb},      {"stelde", verb},      {"stelden", verb},       {"stellen", verb},        {"stelt", verb},
     {"suggereert", verb},   {"tweet", verb},       {"tweette", verb},       {"twitterde", verb},      {"twittert", verb},
     {"vat", verb},          {"vatte", verb},       {"verduidelijkt", verb}, {"verduidelijkte", verb}, {"verklaarde", verb},
     {"verklaart", verb},    {"verklaren", verb},   {"vermeldt", verb},      {"vermoedt", verb},       {"vertelde", verb},
     {"vertelden", verb},    {"vertellen", verb},   {"vertelt", verb},       {"vervolgde", verb},      {"vervolgt", verb},
     {"verwacht", verb},     {"verzekerde", verb},  {"verzekert", verb},     {"verzucht", verb},       {"vindt", verb},
     {"voegde", verb},       {"voegt", verb},       {"volgens", source},     {"vond", verb},           {"voorspelde", verb},
     {"voorspelt", verb},    {"vraagt", verb},      {"vreest", verb},        {"vroeg", verb},          {"vulde", verb},
     {"vult", verb},         {"waarschuwde", verb}, {"waarschuwen", verb},   {"waarschuwt", verb},     {"zeggen", verb},
     {"zegt", verb},         {"zei", verb},         {"zeiden", verb},        {"zucht", verb},          {"zuchtte", verb}});
static_assert(std::ranges::is_sorted(rows, {}, &CueRow::word));

}  // namespace

std::span<const CueRow> cues_nl() { return rows; }

}  // namespace tearsheet::quotes
