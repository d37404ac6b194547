// The words of class and id tokens that say what an element is for, a row each.
#include "metadata/class_words.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::metadata {
namespace {

struct Row {
  std::string_view word;
  unsigned roles;
};

// Whole words of a token, so that "unauthorized" and "candidate" say nothing.
constexpr std::array rows = std::to_array<Row>({
    {"about", role_beside},
    {"also", role_elsewhere},
    {"archive", role_elsewhere},
    {"auteur", role_author},
    {"auteurs", role_author},
    {"author", role_author},
    {"authored", role_author},
    {"authorname", role_author},
    {"authors", role_author},
    {"autor", role_author},
    {"autora", role_author},
    {"autore", role_author},
    {"autoren", role_author},
    {"autores", role_author},
    {"autori", role_author},
    {"avatar", role_beside},
    {"badge", role_beside},
    {"bio", role_beside},
    {"biography", role_beside},
    {"breadcrumb", role_elsewhere},
    {"button", role_beside},
    {"byline", role_byline},
    {"bylines", role_byline},
    {"caption", role_beside},
    {"comment", role_elsewhere},
    {"commentlist", role_elsewhere},
    {"comments", role_elsewhere},
    {"contributor", role_author},
    {"contributors", role_author},
    {"count", role_beside},
    {"credit", role_beside},
    {"creator", role_author},
    {"date", role_date},
    {"dateline", role_date},
    {"datetime", role_date},
    {"datum", role_date},
    {"desc", role_beside},
    {"description", role_beside},
    {"dtreviewed", role_date},
    {"email", role_beside},
    {"fecha", role_date},
    {"follow", role_beside},
    {"forfatter", role_author},
    {"icon", role_beside},
    {"image", role_beside},
    {"img", role_beside},
    {"job", role_beside},
    {"journalist", role_author},
    {"kommentar", role_elsewhere},
    {"location", role_beside},
    {"mail", role_beside},
    {"modified", role_modified},
    {"navigation", role_elsewhere},
    {"newsletter", role_elsewhere},
    {"photo", role_beside},
    {"photographer", role_beside},
    {"picture", role_beside},
    {"popular", role_elsewhere},
    {"position", role_beside},
    {"postdate", role_date},
    {"posted", role_date},
    {"preview", role_elsewhere},
    {"promo", role_elsewhere},
    {"pubdate", role_date},
    {"publicado", role_date},
    {"publication", role_date},
    {"publish", role_date},
    {"published", role_date},
    {"recent", role_elsewhere},
    {"recommended", role_elsewhere},
    {"related", role_elsewhere},
    {"reply", role_elsewhere},
    {"reporter", role_author},
    {"respond", role_elsewhere},
    {"role", role_beside},
    {"share", role_beside},
    {"sidebar", role_elsewhere},
    {"skribent", role_author},
    {"social", role_beside},
    {"thumb", role_beside},
    {"thumbnail", role_beside},
    {"time", role_date},
    {"timestamp", role_date},
    {"title", role_beside},
    {"tooltip", role_beside},
    {"trending", role_elsewhere},
    {"twitter", role_beside},
    {"update", role_modified},
    {"updated", role_modified},
    {"verfasser", role_author},
    {"writer", role_author},
    {"writers", role_author},
    {"yazar", role_author},
    {"zitat", role_beside},
});
constexpr auto by_word = [](const Row& a, const Row& b) { return a.word < b.word; };
constexpr auto sorted_rows = [] {
  auto sorted = rows;
  std::sort(sorted.begin(), sorted.end(), by_word);
  return sorted;
}();
static_assert(std::adjacent_find(sorted_rows.begin(), sorted_rows.end(),
                                 [](const Row& a, const Row& b) { return a.word == b.word; }) == sorted_rows.end());

constexpr std::size_t longest_word = 14;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Lengths of the words that begin with a letter, as bits: most words of most classes are told apart by these alone.
constexpr auto lengths = [] {
  std::array<std::uint32_t, 26> out{};
  for (const Row& row : rows) out[static_cast<std::size_t>(row.word.front() - 'a')] |= 1U << row.word.size();
  return out;
}();

unsigned roles_of_word(std::string_view word) {
  if (word.size() > longest_word) return 0;
  const auto letter = static_cast<std::size_t>(text::to_lower_ascii(word.front()) - 'a');
  if ((lengths[letter] >> word.size() & 1U) == 0) return 0;
  std::array<char, longest_word> lower{};
  std::transform(word.begin(), word.end(), lower.begin(), text::to_lower_ascii);
  const std::string_view key(lower.data(), word.size());
  const auto found =
      std::lower_bound(sorted_rows.begin(), sorted_rows.end(), key, [](const Row& r, std::string_view k) { return r.word < k; });
  return found != sorted_rows.end() && found->word == key ? found->roles : 0;
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// Calls f(roles) for each token of the list.
template <typename F>
void for_each_token_roles(std::string_view list, F&& f) {
  unsigned of_token = 0;
  constexpr unsigned names = role_author | role_byline;
  constexpr unsigned dates = role_date | role_modified;
  for (std::size_t at = 0; at < list.size();) {
    if (is_letter(list[at])) {
      std::size_t stop = at + 1;
      while (stop < list.size() && is_letter(list[stop]) && !(is_capital(list[stop]) && !is_capital(list[stop - 1]))) ++stop;
      const unsigned of_word = roles_of_word(list.substr(at, stop - at));
      // "author__date" is a date beside an author, "date-author" an author beside a date.
      if ((of_word & dates) != 0) of_token &= ~names;
      if ((of_word & names) != 0) of_token &= ~dates;
      of_token |= of_word;
      at = stop;
    } else {
      if (is_space(list[at])) {
        f(of_token);
        of_token = 0;
      }
      ++at;
    }
  }
  f(of_token);
}

}  // namespace

unsigned roles_of_list(std::string_view list) {
  unsigned out = 0;
  for_each_token_roles(list, [&](unsigned of_token) {
    if ((of_token & (role_elsewhere | role_beside)) == 0) out |= of_token;
  });
  return out;
}

unsigned roles(const dom::Document& document, dom::NodeId n) {
  const auto list = document.attribute(n, "class");
  return list ? roles_of_list(*list) : 0;
}

Place place_of(const dom::Document& document, dom::NodeId n) {
  const auto headings = document.elements(dom::Tag::h1);
  const auto bodies = document.elements(dom::Tag::body);
  const dom::NodeId page = bodies.empty() ? document.size() : document.end(bodies.front()) - bodies.front();
  Place place = Place::article;  // in an aside or a footer, of the page or of the article
  for (dom::NodeId a = n; a != dom::none; a = document.parent(a)) {
    const dom::Tag tag = document.tag(a);
    if (tag == dom::Tag::article) return Place::article;
    if (tag == dom::Tag::body || tag == dom::Tag::main || tag == dom::Tag::html) return place;
    if (tag == dom::Tag::nav) return Place::elsewhere;
    // What holds most of the page or a main heading is the page or the article, whatever its class says of what else it holds.
    if ((document.end(a) - a) * 2 > page) return place;
    if (std::any_of(headings.begin(), headings.end(), [&](dom::NodeId h) { return document.holds(a, h); })) return Place::article;
    if (tag == dom::Tag::footer || tag == dom::Tag::aside) place = Place::beside;
    bool elsewhere = false;
    for (const std::string_view name : {"class", "id"}) {
      const auto list = document.attribute(a, name);
      if (!list) continue;
      for_each_token_roles(
          *list, [&](unsigned found) { elsewhere = elsewhere || ((found & role_elsewhere) != 0 && (found & role_byline) == 0); });
    }
    if (elsewhere) return Place::elsewhere;
  }
  return Place::article;
}

}  // namespace tearsheet::metadata
