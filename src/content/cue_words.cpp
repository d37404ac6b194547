#include "content/cue_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tearsheet::content {

namespace {

struct List {
  Cue cue;
  std::string_view words;  // lower case, one space between
};

// A row a language and cue. Words that mean something else in a language nearby stay out.
constexpr auto lists = std::to_array<List>({
    {Cue::stop,
     "the of and to in that is was for on with as it by at from be are have has had he she his her they not but which this "
     "their were an or said who will been its would after about more than when also there into one if can could"},  // en
    {Cue::stop,
     "der die das und den von zu mit sich auf für ist nicht dem des ein eine einen einer einem auch als es an werden aus er "
     "hat dass sie nach wird bei noch wie über so zum war haben nur oder aber vor zur bis mehr durch"},  // de
    {Cue::stop,
     "le la les des et en du une un que est pour dans qui par sur au plus pas ce il ne se avec sont aux ont cette son ses été "
     "mais comme elle lui leur"},                                                                                 // fr
    {Cue::stop, "el los las que y del por con una para su como más pero sus lo al fue ha este esta son entre"},   // es
    {Cue::stop, "il di che della per non sono gli nel alla dei con delle più anche è si ha le lo dal questo"},    // it
    {Cue::stop, "o os as da do dos das em um uma não que com para por mais foi ao pela seu sua são como"},        // pt
    {Cue::stop, "de het een van en dat op te zijn met voor niet aan er om ook maar bij door naar uit over nog"},  // nl
    {Cue::stop, "och att det som en på är av för med den till inte har de om ett var från men han hon"},          // sv
    {Cue::stop, "og det er på til av en for at med som har de ikke den et om fra men var vi ble han"},            // no, da
    {Cue::stop, "w i na z do że się nie jest to o po od za jak przez ale są oraz dla który która"},               // pl
    {Cue::stop, "ve bir bu için ile da de olarak çok daha olan gibi sonra kadar en ise ancak"},                   // tr
    {Cue::stop, "a v na se že je s z o do to by pro i za ale jako po podle od který která"},                      // cs
    {Cue::stop, "и в на не что с по как из за от к его это для о он но у же был также а то"},                     // ru
    {Cue::you, "you your yours yourself"},
    {Cue::you, "du dich dir dein deine deinen deinem ihnen ihre ihren ihrem"},
    {Cue::you, "vous votre vos toi"},
    {Cue::you, "usted ustedes tú tus ti"},
    {Cue::you, "tuo tua tuoi voi vostro vostra"},
    {Cue::you, "você seu sua"},
    {Cue::you, "je jij jouw u uw jullie"},
    {Cue::you, "dig din ditt dina deg ditt dine dere deres"},
    {Cue::you, "ty cię ci twój twoje twoja państwa"},
    {Cue::you, "siz sizin size sizi"},
    {Cue::you, "vy vás vám vaše váš vaši"},
    {Cue::you, "вы вас вам ваш ваша ваши вами"},
    {Cue::we, "we our us ours"},
    {Cue::we, "wir uns unser unsere unseren unserem unserer"},
    {Cue::we, "nous notre nos"},
    {Cue::we, "nosotros nuestro nuestra nuestros nuestras"},
    {Cue::we, "noi nostro nostra nostri"},
    {Cue::we, "nós nosso nossa nossos"},
    {Cue::we, "wij we ons onze"},
    {Cue::we, "vi oss vår vårt våra våre vores"},
    {Cue::we, "nasz nasza nasze nas nam"},
    {Cue::we, "biz bizim bize"},
    {Cue::we, "my náš naše nás nám"},
    {Cue::we, "мы нас нам наш наша наши"},
    {Cue::credit,
     "photo photos photograph photographer pictured picture image images courtesy credit getty shutterstock istock unsplash "
     "foto fotos fotograf bild bilder bildquelle quelle archivbild symbolbild symbolfoto imago afp dpa reuters crédit "
     "crédits fotografía fotografia imagen imagem archivo immagine zdjęcie fot fotó kuva bilde foto's фото fotoğraf"},
    {Cue::appeal,
     "subscribe subscription subscriber subscribers newsletter newsletters sign signup inbox email click download app follow "
     "cookie cookies privacy consent donate donation membership advertisement advertising affiliate commission sponsored login "
     "register whatsapp telegram facebook instagram twitter youtube join unlimited exclusive abonnieren abo abonnement "
     "anmelden datenschutz einwilligung folgen werbung anzeige abonnez inscrivez abonnés confidentialité publicité "
     "suscríbete suscripción boletín publicidad privacidad iscriviti abbonati pubblicità assine inscreva publicidade "
     "nieuwsbrief advertentie prenumerera nyhetsbrev annons abonner nyhedsbrev annonse zapisz reklama abone bülten reklam "
     "подписывайтесь подпишитесь реклама"},
    {Cue::making,
     "reporting editing edited writing contributed updated correction corrected editor editor's editors copyright reserved "
     "republished published translated translation originally disclaimer disclosure correspondent freelance redakteur "
     "redakteurin redaktion korrektur aktualisiert übersetzt veröffentlicht autor autorin rédaction journaliste publié "
     "droits redacción actualizado derechos redazione riproduzione redação edição redactie redaktör redaksjonen redakcja "
     "редакция"},
});

// As text::hash_word, over lower-case UTF-8 read by code points.
constexpr std::uint64_t hash_of(std::string_view word) {
  std::uint64_t h = 14695981039346656037ULL;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at++]);
    char32_t c = byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1FU : byte & 0x0FU;
    while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80)
      c = c << 6U | (static_cast<unsigned char>(word[at++]) & 0x3FU);
    h = (h ^ c) * 1099511628211ULL;
  }
  return h;
}

struct Slot {
  std::uint64_t hash = 0;
  Cue cue = Cue::none;
};
constexpr std::size_t slot_count = 2048;

constexpr std::array<Slot, slot_count> make_slots() {
  std::array<Slot, slot_count> slots{};
  for (const List& list : lists) {
    for (std::size_t at = 0; at < list.words.size();) {
      const std::size_t stop = std::min(list.words.find(' ', at), list.words.size());
      const std::uint64_t hash = hash_of(list.words.substr(at, stop - at));
      std::size_t place = hash % slot_count;
      while (slots[place].cue != Cue::none && slots[place].hash != hash) place = (place + 1) % slot_count;
      if (slots[place].cue == Cue::none) slots[place] = {hash, list.cue};
      at = stop + 1;
    }
  }
  return slots;
}
constexpr std::array<Slot, slot_count> slots = make_slots();

}  // namespace

Cue cue_of(std::uint64_t word_hash) {
  std::size_t place = word_hash % slot_count;
  while (slots[place].cue != Cue::none && slots[place].hash != word_hash) place = (place + 1) % slot_count;
  return slots[place].cue;
}

}  // namespace tearsheet::content
