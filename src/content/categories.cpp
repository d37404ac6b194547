// Words of class and id attributes, by what they tell of an element. No site's own names: general words alone.
#include "content/measures.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>

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

CategoryMask mask_of(std::string_view word) {
  const auto found =
      std::lower_bound(rows.begin(), rows.end(), word, [](const Row& row, std::string_view w) { return row.word < w; });
  return found != rows.end() && found->word == word ? 1U << static_cast<unsigned>(found->category) : 0U;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

}  // namespace

CategoryMask categories(std::string_view tokens) {
  constexpr std::size_t longest = 200;  // of an attribute: style generators write thousands of bytes
  tokens = tokens.substr(0, longest);
  CategoryMask mask = 0;
  std::string before;
  std::string word;
  const auto close = [&] {
    if (word.empty()) return;
    mask |= mask_of(word) | (before.empty() ? 0U : mask_of(before + word));
    before = std::move(word);
    word.clear();
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const char c = tokens[i];
    if (!is_letter(c)) {
      close();
      if (c == ' ') before.clear();
      continue;
    }
    if (is_capital(c) && i > 0 && !is_capital(tokens[i - 1])) close();
    word.push_back(text::to_lower_ascii(c));
  }
  close();
  return mask;
}

}  // namespace tearsheet::content
