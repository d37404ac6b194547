// Corrections and editors' notes of each language, and what only looks like one.
#include "content/notes.hpp"
#include "content/assemble.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tearsheet::content {
namespace {

TEST(Notes, OfEachLanguage) {
  for (const char* note : {
           "Oprava: Trajekt odplul v devět.",                                      // cs
           "Poznámka redakce: text jsme doplnili.",                                //
           "Rettelse: Færgen sejlede klokken ni.",                                 // da
           "En tidligere version af denne artikel nævnte en forkert havn.",        //
           "Anm. d. Red.: Die Fähre fuhr um neun.",                                // de
           "In einer früheren Version dieses Artikels stand ein falscher Hafen.",  //
           "Correction, May 3: The ferry left at nine.",                           // en
           "EDITOR’S NOTE: This account was written in 1911.",                     //
           "(An earlier version of this article named the wrong harbour.)",        //
           "Fe de errores: el transbordador salió a las nueve.",                   // es
           "Nota de la redacción: texto ampliado.",                                //
           "Correction : le bac est parti à neuf heures.",                         // fr
           "[NDLR : le bac a été vendu depuis.]",                                  //
           "Errata corrige: il traghetto è partito alle nove.",                    // it
           "訂正：フェリーは９時に出港しました。",                                 // ja
           "【お詫びと訂正】港の名前に誤りがありました。",                         //
           "바로잡습니다. 여객선은 9시에 떠났습니다.",                             // ko
           "편집자 주: 이 글은 1911년에 쓰였다.",                                  //
           "In een eerdere versie van dit artikel stond een verkeerde haven.",     // nl
           "Rettelse: Fergen gikk klokken ni.",                                    // no
           "I en tidligere versjon av denne saken sto feil havn.",                 //
           "Sprostowanie: prom odpłynął o dziewiątej.",                            // pl
           "Correção: a balsa partiu às nove.",                                    // pt
           "Уточнение: паром ушёл в девять.",                                      // ru
           "* Примечание редакции: текст дополнен.",                               //
           "Rättelse: Färjan gick klockan nio.",                                   // sv
           "Düzeltme: Vapur dokuzda kalktı.",                                      // tr
           "编者按：本文写于一九一一年。",                                         // zh
           "更正：渡轮于九时开出。",                                               //
           "Поправка: Фериботът тръгна в девет.",                                  // bg
           "Nota de la redacció: hem ampliat el text.",                            // ca
           "Διόρθωση: Το πλοίο έφυγε στις εννέα.",                                 // el
           "Oikaisu: Lautta lähti kello yhdeksän.",                                // fi
           "Napomena redakcije: tekst je dopunjen.",                               // hr
           "Cikkünk korábbi változatában rossz kikötő szerepelt.",                 // hu
           "Ralat: Feri berangkat pukul sembilan.",                                // id
           "Nota redacției: textul a fost completat.",                             // ro
           "Poznámka redakcie: text sme doplnili.",                                // sk
           "Уточнення: пором відплив о дев’ятій.",                                 // uk
           "Lời tòa soạn: bài này được viết năm 1911.",                            // vi
       }) {
    EXPECT_TRUE(is_note(note)) << note;
  }
}

TEST(Notes, WordsThatBeginSentencesAreNone) {
  for (const char* text : {
           "Correction officers went on strike on Monday.",
           "The editor's note was found in a drawer.",
           "Updates will follow at nine.",
           "Oprava mostu skončí v květnu.",
           "Oikaisu on painotettu taidelaji.",
           "Ispravak krivog navoda traži oporba.",
           "Cập nhật bảng thủy triều là việc khó.",
           "Rettelser kommer senere.",
           "Korrekturen am Entwurf sind nicht geplant.",
           "Corrections officer Jane Roe spoke first.",
           "更正此错误需要时间。",
           "Update: 19.04.2026 19:45",
           "",
       }) {
    EXPECT_FALSE(is_note(text)) << text;
  }
}

TEST(Notes, OnlyParagraphsAreNotes) {
  const auto type_of = [](const std::string& html) {
    const dom::Document document = dom::parse(html);
    std::vector<boilerplate::RuleIndex> left_out(document.blocks().size(), boilerplate::no_rule);
    return assemble(document, left_out).at(0).type;
  };
  EXPECT_EQ(type_of("<p><em>Correction: the ferry left at nine.</em></p>"), BlockType::note);
  EXPECT_EQ(type_of("<h2>Correction: the ferry left at nine</h2>"), BlockType::heading);
}

}  // namespace
}  // namespace tearsheet::content
