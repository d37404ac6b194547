// The lines that a reader sees around the headline: a byline that begins with "By", a line with a date.
#include "metadata/class_words.hpp"
#include "metadata/nearby.hpp"
#include "metadata/person_words.hpp"
#include "metadata/persons.hpp"
#include "metadata/sources.hpp"

#include "date/date.hpp"
#include "date/relative.hpp"
#include "text/unicode.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tearsheet::metadata {
namespace {

constexpr std::size_t longest_line = 200;
constexpr std::size_t blocks_before = 6;
constexpr std::size_t blocks_after = 16;
constexpr std::size_t blocks_of_byline = 3;  // behind the headline, where a name alone is who wrote

// Words that say that a date is the one of the last change. Beginnings of words, lower case.
constexpr std::array<std::string_view, 24> change_words = {
    "actualis",   "actualitz", "actualiz",   "aggiornat",  "aktualis", "aktualiz", "amended",    "atualiz",
    "bijgewerkt", "changed",   "diperbarui", "edited",     "frissít",  "geändert", "güncel",     "mis à jour",
    "modifi",     "opdateret", "oppdatert",  "päivitetty", "revised",  "updated",  "uppdaterad", "обновлен"};
static_assert(std::is_sorted(change_words.begin(), change_words.end()));

// " by Jane Roe" at the end of a line with a date before it.
std::string_view byline_after_date(std::string_view line) {
  constexpr std::array<std::string_view, 6> marks = {" by ", " von ", " par ", " por ", " door ", " av "};
  for (const std::string_view mark : marks) {
    const std::size_t at = line.find(mark);
    if (at != std::string_view::npos && at > 0) return line.substr(at + 1);
  }
  return {};
}

// How an article ends, or the box beside it begins, that names who wrote it; lower case. Weaker leads, such as "by", would be too
// many things far from the headline.
constexpr auto sign_offs = std::to_array<std::string_view>({
    "article by",
    "auteur:",
    "author:",
    "autor:",
    "autora:",
    "autore:",
    "autorin:",
    "ein artikel von",
    "ein beitrag von",
    "erstellt von",
    "escrito por",
    "forfatter:",
    "geschreven door",
    "geschrieben von",
    "napisał",
    "rédigé par",
    "scritto da",
    "skrevet af",
    "skrevet av",
    "skriven av",
    "story by",
    "tekst:",
    "text:",
    "texte:",
    "texto:",
    "this article was written by",
    "this post was written by",
    "verfasst von",
    "von:",
    "words by",
    "written by",
    "yazan:",
    "автор:",
});
static_assert(std::is_sorted(sign_offs.begin(), sign_offs.end()));

bool signs_off(std::string_view line) {
  constexpr std::size_t longest_lead = 30;
  const std::string lower = text::to_lower(line.substr(0, longest_lead));
  return std::any_of(sign_offs.begin(), sign_offs.end(), [&](std::string_view lead) { return lower.starts_with(lead); });
}

// The part of a line with a date that is a name and nothing else: "Jane Roe | 25 July 2012".
std::string_view name_beside_date(std::string_view line) {
  constexpr std::array<std::string_view, 6> marks = {" | ", " - ", " – ", " · ", " • ", ", "};
  while (!line.empty()) {
    std::size_t stop = line.size();
    std::size_t next = line.size();
    for (const std::string_view mark : marks) {
      if (const std::size_t at = line.find(mark); at < stop) {
        stop = at;
        next = at + mark.size();
      }
    }
    if (is_plain_name(line.substr(0, stop))) return line.substr(0, stop);
    line.remove_prefix(next);
  }
  return {};
}

// Words that say that a line tells when the article appeared. Beginnings of words, lower case.
constexpr std::array publication_words = std::to_array<std::string_view>({
    "artikel wurde", "diterbitkan",    "eingestellt", "erstellt",   "gepostet", "geplaatst",   "gepubliceerd",
    "geschrieben",   "julkaistu",      "megjelent",   "opublikowa", "posted",   "pubblicat",   "public",
    "publié",        "publish",        "publisert",   "udgivet",    "uveřejn",  "verfasst",    "vydáno",
    "yayın",         "veröffentlicht", "zveřejn",     "đăng lúc",   "δημοσιε",  "опубликован", "опубліков",
});

bool tells_of_publication(std::string_view line) {
  const std::string lower = text::to_lower(line);
  return std::any_of(publication_words.begin(), publication_words.end(),
                     [&](std::string_view w) { return lower.find(w) != std::string::npos; });
}

// "By" in an element of its own, and the name in the next: the style sheet sets them apart.
std::string glued_byline(const dom::Document& document, const dom::TextBlock& block) {
  const std::string_view lead = document.text(block.begin);
  const std::string_view line = document.text(block);
  if (!line.starts_with(lead) || !is_byline_lead(lead) || lead.size() >= line.size()) return {};
  std::string spaced = std::string(lead).append(" ").append(line.substr(lead.size()));
  return begins_as_byline(spaced) ? spaced : std::string();
}

}  // namespace

bool tells_of_change(std::string_view line) {
  // What stands behind the date is about another: "25 July 2012, updated 26 July".
  const std::string_view before = line.substr(0, line.find_first_of("0123456789"));
  if (tells_of_publication(before)) return false;
  const std::string lower = text::to_lower(before);
  return std::any_of(change_words.begin(), change_words.end(), [&](std::string_view w) {
    const std::size_t at = lower.find(w);
    return at != std::string::npos && (at == 0 || static_cast<unsigned char>(lower[at - 1]) < 0x80);
  });
}

std::size_t block_at(const dom::Document& document, dom::NodeId n) {
  const auto blocks = document.blocks();
  const auto found = std::partition_point(blocks.begin(), blocks.end(), [&](const dom::TextBlock& b) { return b.end <= n; });
  return static_cast<std::size_t>(found - blocks.begin());
}

void collect_printed(const dom::Document& document, dom::NodeId headline, std::string_view language, std::string_view archived,
                     Candidates& out) {
  const auto blocks = document.blocks();
  const std::size_t centre = headline == dom::none ? 0 : block_at(document, headline);
  const std::size_t begin = centre > blocks_before ? centre - blocks_before : 0;
  const std::size_t end = std::min(blocks.size(), centre + blocks_after);
  const auto line = [&](std::size_t n) {
    const dom::TextBlock& b = blocks[n];
    const std::string_view text = document.text(b);
    if (text.size() > longest_line || stands_elsewhere(document, b.element)) return;
    if (headline != dom::none && document.holds(headline, b.begin)) return;
    if (ends_as_byline(text) || (begins_as_byline(text) && text::count_words(text) <= 16)) {
      out.add(Field::byline, text, "printed", b.element);
      out.add(Field::author, text, "printed", b.element);
    } else if (std::string glued = glued_byline(document, b); !glued.empty()) {
      out.add(Field::byline, glued, "printed", b.element);
      out.add(Field::author, glued, "printed", b.element);
    } else if (is_plain_name(text) && n > centre && n <= centre + blocks_of_byline) {
      out.add(Field::author, text, "printed", b.element);
    } else if (is_byline_lead(text) && n + 1 < blocks.size() && document.text(blocks[n + 1]).size() < 80) {
      out.add(Field::author, document.text(blocks[n + 1]), "printed", blocks[n + 1].element);
    }
    const bool dated = text.find_first_of("0123456789") != std::string_view::npos && date::find(text, language);
    const bool counts_back =
        !dated && !archived.empty() && text::count_words(text) <= 8 && date::relative(text, archived, language);
    if (counts_back || (dated && text::count_words(text) <= 20)) {
      const std::string_view byline = byline_after_date(text);
      if (begins_as_byline(byline)) out.add(Field::author, byline, "printed", b.element);
      if (const std::string_view name = name_beside_date(text); !name.empty()) out.add(Field::author, name, "printed", b.element);
      out.add(tells_of_change(text) ? Field::modified : Field::published, text, "printed", b.element);
    }
  };
  for (std::size_t n = centre; n < end; ++n) line(n);
  for (std::size_t n = centre; n > begin; --n) line(n - 1);
}

namespace {

// "〔記者王小明／台北報導〕": the reporter in the brackets that open a text or end it.
std::string_view reporter_in_brackets(std::string_view text) {
  constexpr std::size_t longest = 40;
  for (const std::string_view mark : {"記者", "记者"}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || at < 3) continue;
    constexpr std::array<std::string_view, 4> brackets = {"〔", "【", "（", "［"};
    if (std::find(brackets.begin(), brackets.end(), text.substr(at - 3, 3)) == brackets.end()) continue;
    const std::string_view rest = text.substr(at + mark.size());
    for (const std::string_view end : {"／", "〕", "】", "）", "］"}) {
      if (const std::size_t stop = rest.find(end); stop <= longest) return rest.substr(0, stop);
    }
  }
  return {};
}

}  // namespace

void collect_sign_off(const dom::Document& document, Candidates& out) {
  const auto blocks = document.blocks();
  std::vector<std::pair<std::string, dom::NodeId>> found;
  for (std::size_t n = 0; n < blocks.size(); ++n) {
    std::string_view text = document.text(blocks[n]);
    constexpr std::size_t opening = 200;  // bytes of a text that may begin with its reporter
    if (const std::string_view reporter = reporter_in_brackets(text.substr(0, opening)); !reporter.empty())
      out.add(Field::author, reporter, "sign-off", blocks[n].element);
    if (text.size() > longest_line) continue;
    if (text.starts_with('(')) {
      text.remove_prefix(1);
      text = text.substr(0, text.find_first_of(";)"));
      if (!text.starts_with("Reporting by ") && !text.starts_with("Writing by ")) continue;
    } else if (!signs_off(text) || stands_elsewhere(document, blocks[n].element)) {
      continue;
    }
    std::string line(text);
    constexpr std::size_t longest_name = 60;
    if (is_byline_lead(text) && n + 1 < blocks.size() && document.text(blocks[n + 1]).size() <= longest_name)
      line.append(" ").append(document.text(blocks[n + 1]));
    found.emplace_back(std::move(line), blocks[n].element);
  }
  // Many of them are a list's: each of its entries tells its own writer.
  constexpr std::size_t most = 2;
  if (found.size() > most) return;
  for (const auto& [line, where] : found) out.add(Field::author, line, "sign-off", where);
}

void collect_dates_anywhere(const dom::Document& document, dom::NodeId headline, std::string_view language, Candidates& out) {
  const auto blocks = document.blocks();
  for (const dom::TextBlock& b : blocks) {
    const std::string_view text = document.text(b);
    if (text.size() > longest_line) continue;
    const std::size_t longest = tells_of_publication(text) ? longest_line : 60;
    if (text.size() > longest || text.size() < 8 || text.find_first_of("0123456789") == std::string_view::npos) continue;
    if (text::count_words(text) > (longest == longest_line ? 24 : 8) || tells_of_change(text) || !date::find(text, language))
      continue;
    if (!stands_elsewhere(document, b.element)) out.add(Field::published, text, "printed page", b.element);
  }
  for (const dom::NodeId n : document.elements(dom::Tag::title)) out.add(Field::published, document.raw_text(n), "title", n);
  // A place and a date may open the text itself.
  const std::size_t begin = headline == dom::none ? 0 : block_at(document, headline);
  for (std::size_t n = begin; n < std::min(blocks.size(), begin + blocks_after); ++n) {
    const std::string_view text = document.text(blocks[n]);
    constexpr std::size_t opening = 70;
    if (text.size() <= longest_line) continue;
    std::size_t cut = opening;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80) --cut;
    out.add(Field::published, text.substr(0, cut), "printed page", blocks[n].element);
  }
}

}  // namespace tearsheet::metadata
