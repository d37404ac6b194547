// What names of members and types of objects mean. Names are split into words, at signs and at capitals: articleBody_html has
// three. Sorted; a new word is a row.
#include "content/rich_text.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace tearsheet::content {

namespace {

template <typename Value>
struct Row {
  std::string_view word;
  Value value;
};

constexpr auto by_word = [](const auto& a, const auto& b) { return a.word < b.word; };

constexpr auto names = std::to_array<Row<NameKind>>({
    {"abstract", NameKind::short_of},
    {"ad", NameKind::aside},
    {"ads", NameKind::aside},
    {"alt", NameKind::short_of},
    {"attribution", NameKind::short_of},
    {"author", NameKind::story},
    {"authors", NameKind::story},
    {"bio", NameKind::aside},
    {"biography", NameKind::aside},
    {"body", NameKind::text},
    {"byline", NameKind::story},
    {"bylines", NameKind::story},
    {"caption", NameKind::short_of},
    {"class", NameKind::short_of},
    {"comment", NameKind::aside},
    {"comments", NameKind::aside},
    {"consent", NameKind::aside},
    {"content", NameKind::text},
    {"cookie", NameKind::aside},
    {"copy", NameKind::text},
    {"copyright", NameKind::short_of},
    {"credit", NameKind::short_of},
    {"data", NameKind::text},
    {"dek", NameKind::short_of},
    {"description", NameKind::short_of},
    {"disclaimer", NameKind::short_of},
    {"error", NameKind::aside},
    {"excerpt", NameKind::short_of},
    {"footer", NameKind::aside},
    {"headline", NameKind::headline},
    {"href", NameKind::address},
    {"html", NameKind::text},
    {"i18n", NameKind::aside},
    {"icon", NameKind::short_of},
    {"id", NameKind::short_of},
    {"image", NameKind::aside},
    {"images", NameKind::aside},
    {"key", NameKind::short_of},
    {"keywords", NameKind::short_of},
    {"kind", NameKind::type},
    {"label", NameKind::short_of},
    {"labels", NameKind::aside},
    {"link", NameKind::address},
    {"locale", NameKind::aside},
    {"locales", NameKind::aside},
    {"menu", NameKind::aside},
    {"message", NameKind::short_of},
    {"messages", NameKind::aside},
    {"meta", NameKind::short_of},
    {"name", NameKind::short_of},
    {"navigation", NameKind::aside},
    {"newsletter", NameKind::aside},
    {"newsletters", NameKind::aside},
    {"paragraph", NameKind::text},
    {"paragraphs", NameKind::text},
    {"path", NameKind::address},
    {"paywall", NameKind::aside},
    {"permalink", NameKind::address},
    {"photo", NameKind::aside},
    {"policy", NameKind::aside},
    {"privacy", NameKind::aside},
    {"promo", NameKind::aside},
    {"published", NameKind::story},
    {"recommendations", NameKind::aside},
    {"recommended", NameKind::aside},
    {"related", NameKind::aside},
    {"rendered", NameKind::text},
    {"seo", NameKind::short_of},
    {"slug", NameKind::address},
    {"social", NameKind::aside},
    {"src", NameKind::short_of},
    {"strings", NameKind::aside},
    {"style", NameKind::short_of},
    {"subtitle", NameKind::short_of},
    {"summary", NameKind::short_of},
    {"tags", NameKind::aside},
    {"teaser", NameKind::short_of},
    {"text", NameKind::text},
    {"title", NameKind::headline},
    {"tooltip", NameKind::short_of},
    {"translation", NameKind::aside},
    {"translations", NameKind::aside},
    {"type", NameKind::short_of},
    {"url", NameKind::address},
    {"value", NameKind::text},
    {"video", NameKind::aside},
});
static_assert(std::is_sorted(names.begin(), names.end(), by_word));

// Whole names, without signs.
constexpr auto type_names = std::to_array<std::string_view>(
    {"blocktype", "component", "elementtype", "kind", "nodename", "nodetype", "style", "tag", "tagname", "type", "typename"});
static_assert(std::is_sorted(type_names.begin(), type_names.end()));

constexpr auto types = std::to_array<Row<Role>>({
    {"ad", Role::media},
    {"ads", Role::media},
    {"advert", Role::media},
    {"advertisement", Role::media},
    {"audio", Role::media},
    {"author", Role::aside},
    {"blockquote", Role::quote},
    {"button", Role::media},
    {"byline", Role::aside},
    {"caption", Role::media},
    {"comment", Role::aside},
    {"embed", Role::media},
    {"footer", Role::aside},
    {"form", Role::media},
    {"gallery", Role::media},
    {"graphic", Role::media},
    {"h1", Role::heading},
    {"h2", Role::heading},
    {"h3", Role::heading},
    {"h4", Role::heading},
    {"h5", Role::heading},
    {"h6", Role::heading},
    {"header", Role::heading},
    {"heading", Role::heading},
    {"iframe", Role::media},
    {"image", Role::media},
    {"img", Role::media},
    {"li", Role::item},
    {"listitem", Role::item},
    {"media", Role::media},
    {"menu", Role::aside},
    {"navigation", Role::aside},
    {"newsletter", Role::media},
    {"organization", Role::aside},
    {"p", Role::paragraph},
    {"para", Role::paragraph},
    {"paragraph", Role::paragraph},
    {"person", Role::aside},
    {"photo", Role::media},
    {"picture", Role::media},
    {"podcast", Role::media},
    {"promo", Role::media},
    {"pullquote", Role::media},
    {"quote", Role::quote},
    {"recirc", Role::media},
    {"recommendation", Role::aside},
    {"related", Role::media},
    {"subhead", Role::heading},
    {"subheading", Role::heading},
    {"subtitle", Role::heading},
    {"teaser", Role::media},
    {"tweet", Role::media},
    {"unstyled", Role::paragraph},
    {"user", Role::aside},
    {"video", Role::media},
    {"widget", Role::media},
});
static_assert(std::is_sorted(types.begin(), types.end(), by_word));

// Calls f(word) for each word of a name, in lower case.
template <typename F>
void for_each_part(std::string_view name, F&& f) {
  std::string word;
  bool lower_before = false;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if ((!letter || (upper && lower_before)) && !word.empty()) {
      f(std::string_view(word));
      word.clear();
    }
    if (letter) word.push_back(text::to_lower_ascii(c));
    lower_before = letter && !upper;
  }
  if (!word.empty()) f(std::string_view(word));
}

template <typename Rows>
auto row_of(const Rows& rows, std::string_view word) {
  const auto found =
      std::lower_bound(rows.begin(), rows.end(), word, [](const auto& row, std::string_view w) { return row.word < w; });
  return found != rows.end() && found->word == word ? std::optional(found->value) : std::nullopt;
}

constexpr std::size_t longest_name = 40;

}  // namespace

// The gravest word decides.
NameKind name_kind(std::string_view name) {
  if (name.size() > longest_name) return NameKind::other;
  std::string whole;
  NameKind kind = NameKind::other;
  for_each_part(name, [&](std::string_view word) {
    whole.append(word);
    if (const auto found = row_of(names, word)) kind = std::max(kind, *found);
  });
  return std::binary_search(type_names.begin(), type_names.end(), whole) ? NameKind::type : kind;
}

Role role_of(std::string_view type) {
  if (type.size() > longest_name) return Role::none;
  Role role = Role::none;
  std::string whole;
  for_each_part(type, [&](std::string_view word) {
    whole.append(word);
    if (const auto found = row_of(types, word)) role = std::max(role, *found);
  });
  if (role == Role::none && whole == "block") return Role::paragraph;  // alone; with other words it is any part of a page
  return role == Role::none && whole.find("listitem") != std::string::npos ? Role::item : role;
}

}  // namespace tearsheet::content
