// Words of class and id attributes, by what they tell of an element. No site's own names: general words alone.
#include "content/categories.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::content {

namespace {

struct Row {
  std::string_view word;
  Category category;
};
using enum Category;

constexpr auto rows = std::to_array<Row>({
    {"abo", newsletter},
    {"abstract", lead},
    {"ad", ad},
    {"ads", ad},
    {"advert", ad},
    {"advertisement", ad},
    {"affiliate", product},
    {"also", related},
    {"anzeige", ad},
    {"articlebody", body},
    {"articletext", body},
    {"aside", infobox},
    {"audio", media},
    {"author", author},
    {"autor", author},
    {"banner", newsletter},
    {"bildnachweis", caption},
    {"bildtext", caption},
    {"bildunterschrift", caption},
    {"bio", author},
    {"blockquote", quote},
    {"body", body_weak},
    {"bodycopy", body},
    {"bodytext", body},
    {"box", infobox},
    {"breadcrumb", tag},
    {"breadcrumbs", tag},
    {"buy", product},
    {"byline", author},
    {"callout", infobox},
    {"campaign", newsletter},
    {"caption", caption},
    {"captions", caption},
    {"card", related},
    {"cards", related},
    {"carousel", media},
    {"comment", comment},
    {"comments", comment},
    {"commerce", product},
    {"commercial", ad},
    {"consent", consent},
    {"contentbody", body},
    {"contributor", author},
    {"cookie", consent},
    {"cookies", consent},
    {"copy", body_weak},
    {"copytext", body},
    {"credit", caption},
    {"credits", caption},
    {"cta", newsletter},
    {"cutline", caption},
    {"date", date},
    {"dateline", date},
    {"datetime", date},
    {"deal", product},
    {"deals", product},
    {"deck", lead},
    {"dek", lead},
    {"dfp", ad},
    {"dialog", consent},
    {"disclaimer", infobox},
    {"disclosure", infobox},
    {"discussion", comment},
    {"disqus", comment},
    {"donate", newsletter},
    {"donation", newsletter},
    {"embed", share},
    {"entrycontent", body},
    {"excerpt", lead},
    {"facebook", share},
    {"fact", infobox},
    {"factbox", infobox},
    {"facts", infobox},
    {"faktaboks", infobox},
    {"feed", related},
    {"figcaption", caption},
    {"figure", media},
    {"fliesstext", body},
    {"footer", navigation},
    {"gallery", media},
    {"gdpr", consent},
    {"gpt", ad},
    {"grid", list},
    {"highlights", infobox},
    {"image", media},
    {"imagecaption", caption},
    {"infobox", infobox},
    {"infokasten", infobox},
    {"instagram", share},
    {"intro", lead},
    {"item", list},
    {"items", list},
    {"keypoints", infobox},
    {"keywords", tag},
    {"kicker", lead},
    {"kommentare", comment},
    {"latest", related},
    {"lead", lead},
    {"lede", lead},
    {"legend", caption},
    {"lightbox", consent},
    {"linklist", related},
    {"list", list},
    {"livefyre", comment},
    {"login", newsletter},
    {"masthead", navigation},
    {"media", media},
    {"membership", newsletter},
    {"menu", navigation},
    {"metadata", date},
    {"metered", paywall},
    {"modal", consent},
    {"more", related},
    {"morestories", related},
    {"mostread", related},
    {"nav", navigation},
    {"navbar", navigation},
    {"navigation", navigation},
    {"newsletter", newsletter},
    {"note", infobox},
    {"offer", newsletter},
    {"onetrust", consent},
    {"outbrain", related},
    {"overlay", consent},
    {"paragraph", body},
    {"paywall", paywall},
    {"photocredit", caption},
    {"piano", paywall},
    {"placeholder", consent},
    {"player", media},
    {"popular", related},
    {"popup", consent},
    {"postcontent", body},
    {"premium", paywall},
    {"price", product},
    {"privacy", consent},
    {"product", product},
    {"profile", author},
    {"promo", related},
    {"promos", related},
    {"prose", body},
    {"pubdate", date},
    {"published", date},
    {"pull", quote},
    {"pullquote", quote},
    {"quote", quote},
    {"rail", related},
    {"readmore", related},
    {"recirc", related},
    {"recirculation", related},
    {"recommendation", related},
    {"recommendations", related},
    {"recommended", related},
    {"register", newsletter},
    {"regwall", newsletter},
    {"related", related},
    {"replies", comment},
    {"reply", comment},
    {"reporter", author},
    {"respond", comment},
    {"richtext", body},
    {"river", related},
    {"rte", body_weak},
    {"share", share},
    {"sharing", share},
    {"shop", product},
    {"sidebar", infobox},
    {"signup", newsletter},
    {"similar", related},
    {"slide", media},
    {"slider", media},
    {"slideshow", media},
    {"social", share},
    {"sourcepoint", consent},
    {"sponsor", ad},
    {"sponsored", ad},
    {"standfirst", lead},
    {"storybody", body},
    {"storytext", body},
    {"subhead", lead},
    {"subheadline", lead},
    {"subscribe", newsletter},
    {"subscription", newsletter},
    {"subtitle", lead},
    {"summary", lead},
    {"swiper", media},
    {"taboola", related},
    {"tag", tag},
    {"tags", tag},
    {"teaser", related},
    {"teaserlist", related},
    {"teasers", related},
    {"text", body_weak},
    {"time", date},
    {"timestamp", date},
    {"toolbar", navigation},
    {"topbar", navigation},
    {"topics", tag},
    {"trending", related},
    {"tweet", share},
    {"twitter", share},
    {"updated", date},
    {"upnext", related},
    {"video", media},
    {"werbung", ad},
    {"widget", infobox},
    {"writer", author},
    {"wysiwyg", body_weak},
    {"zitat", quote},
});
static_assert(std::is_sorted(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.word < b.word; }));

// FNV-1a, so that a word's hash and that of two words joined grow as the letters come.
constexpr std::uint64_t empty_hash = 14695981039346656037ULL;
constexpr std::uint64_t add_letter(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}

struct Slot {
  std::uint64_t hash = 0;
  CategoryMask mask = 0;
};
constexpr std::size_t slot_count = 1024;
static_assert(rows.size() * 3 < slot_count);

constexpr std::array<Slot, slot_count> make_slots() {
  std::array<Slot, slot_count> slots{};
  for (const Row& row : rows) {
    std::uint64_t hash = empty_hash;
    for (const char c : row.word) hash = add_letter(hash, c);
    std::size_t at = hash % slot_count;
    while (slots[at].mask != 0) at = (at + 1) % slot_count;
    slots[at] = {hash, CategoryMask{1} << static_cast<unsigned>(row.category)};
  }
  return slots;
}
constexpr std::array<Slot, slot_count> slots = make_slots();

// The hash stands for the word: of 64 bits, no two words that pages use share one.
CategoryMask mask_of(std::uint64_t hash) {
  std::size_t at = hash % slot_count;
  while (slots[at].mask != 0 && slots[at].hash != hash) at = (at + 1) % slot_count;
  return slots[at].mask;
}

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

}  // namespace

CategoryMask categories(std::string_view tokens) {
  constexpr std::size_t longest = 200;  // of an attribute: style generators write thousands of bytes
  tokens = tokens.substr(0, longest);
  CategoryMask mask = 0;
  std::uint64_t word = empty_hash;    // the word at hand
  std::uint64_t joined = empty_hash;  // the one before and it
  bool inside = false;
  bool has_before = false;
  std::uint64_t before = empty_hash;
  const auto close = [&] {
    if (!inside) return;
    mask |= mask_of(word) | (has_before ? mask_of(joined) : 0U);
    before = word;
    has_before = true;
    inside = false;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const char c = tokens[i];
    if (!is_letter(c)) {
      close();
      has_before = has_before && c != ' ';
      continue;
    }
    if (is_capital(c) && i > 0 && !is_capital(tokens[i - 1])) close();
    if (!inside) {
      word = empty_hash;
      joined = before;
      inside = true;
    }
    word = add_letter(word, text::to_lower_ascii(c));
    joined = add_letter(joined, text::to_lower_ascii(c));
  }
  close();
  return mask;
}

}  // namespace tearsheet::content
