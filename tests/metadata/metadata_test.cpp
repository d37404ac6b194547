// Small pages and the facts that they must give. Cases are text beside this file.
#include "metadata/metadata.hpp"

#include "dom/document.hpp"
#include "metadata/orders.hpp"
#include "metadata/persons.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tearsheet::metadata {
namespace {

struct Case {
  std::string name, url, archived, page;
  std::vector<std::string> expected;
};

std::vector<Case> cases_of(const std::string& file) {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/metadata/" + file);
  EXPECT_TRUE(in) << file;
  std::vector<Case> out;
  bool facts = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("=== ")) {
      out.push_back({line.substr(4), "", "", "", {}});
      facts = false;
    } else if (out.empty()) {
      continue;  // what the file is
    } else if (line == "---") {
      facts = true;
    } else if (line.starts_with("@url ")) {
      out.back().url = line.substr(5);
    } else if (line.starts_with("@archived ")) {
      out.back().archived = line.substr(10);
    } else if (facts) {
      out.back().expected.push_back(line);
    } else {
      out.back().page += line + "\n";
    }
  }
  return out;
}

std::string joined(const std::vector<std::string>& list, const std::string& by) {
  std::string out;
  for (const std::string& s : list) out += (out.empty() ? "" : by) + s;
  return out.empty() ? "none" : out;
}

std::map<std::string, std::string> values_of(const Facts& f) {
  const auto flag = [](bool b) { return std::string(b ? "true" : "false"); };
  return {{"headline", f.headline.value_or("none")},
          {"byline", f.byline.value_or("none")},
          {"published", f.published.value_or("none")},
          {"modified", f.modified.value_or("none")},
          {"site", f.site.value_or("none")},
          {"section", f.section.value_or("none")},
          {"language", f.language.value_or("none")},
          {"canonical_url", f.canonical_url.value_or("none")},
          {"description", f.description.value_or("none")},
          {"image", f.image.value_or("none")},
          {"authors", joined(f.authors, " | ")},
          {"tags", joined(f.tags, " | ")},
          {"accessible_for_free", f.accessible_for_free ? flag(*f.accessible_for_free) : "none"},
          {"declares_article", flag(f.declares_article)},
          {"article_body", f.article_body.empty() ? "none" : f.article_body}};
}

void check(const Case& c) {
  const dom::Document document = dom::parse(c.page);
  const Facts facts = read(document, c.url, c.archived);
  const std::map<std::string, std::string> values = values_of(facts);
  const std::map<std::string, std::string> evidence(facts.evidence.begin(), facts.evidence.end());
  for (const std::string& line : c.expected) {
    if (const std::size_t at = line.find(" = "); at != std::string::npos) {
      const auto value = values.find(line.substr(0, at));
      ASSERT_NE(value, values.end()) << c.name << ": " << line;
      EXPECT_EQ(value->second, line.substr(at + 3)) << c.name << ": " << line;
    } else if (const std::size_t less = line.find(" < "); less != std::string::npos) {
      const auto winner = evidence.find(line.substr(0, less));
      EXPECT_EQ(winner == evidence.end() ? "nobody" : winner->second, line.substr(less + 3)) << c.name << ": " << line;
    } else {
      ADD_FAILURE() << c.name << ": no fact: " << line;
    }
  }
  EXPECT_FALSE(c.expected.empty()) << c.name;
}

TEST(Metadata, EachSourceGivesItsFacts) {
  for (const Case& c : cases_of("sources.cases")) check(c);
}

TEST(Metadata, TheAuthorsAreThePrintedOnes) {
  for (const Case& c : cases_of("authors.cases")) check(c);
}

TEST(Metadata, TheHeadlineIsThePrintedOne) {
  for (const Case& c : cases_of("headline.cases")) check(c);
}

template <std::size_t N>
void add_all(std::set<std::string>& to, const std::array<std::string_view, N>& order) {
  to.insert(order.begin(), order.end());
}

TEST(Metadata, EverySourceWinsSomewhere) {
  std::set<std::string> wanted;
  add_all(wanted, headline_order);
  add_all(wanted, author_order);
  add_all(wanted, byline_order);
  add_all(wanted, published_order);
  wanted.erase(std::string(nearest_source));  // no source, but these:
  add_all(wanted, near_sources);
  add_all(wanted, last_published_order);
  add_all(wanted, modified_order);
  add_all(wanted, language_order);
  add_all(wanted, site_order);
  add_all(wanted, section_order);
  add_all(wanted, description_order);
  add_all(wanted, canonical_order);
  add_all(wanted, image_order);
  add_all(wanted, tag_order);
  add_all(wanted, access_order);
  for (const Case& c : cases_of("sources.cases")) {
    const Facts facts = read(dom::parse(c.page), c.url, c.archived);
    for (const auto& [field, source] : facts.evidence) wanted.erase(source);
  }
  EXPECT_EQ(joined({wanted.begin(), wanted.end()}, ", "), "none");
}

TEST(Metadata, TheHeadlineAndBylineElementsPrintThem) {
  const dom::Document document = dom::parse(
      "<title>Bridge opens today</title><div><h1 id=h>Bridge opens today</h1></div><p class=byline>By Jane Roe</p><p>Text.</p>");
  const Facts facts = read(document, "");
  ASSERT_NE(facts.headline_element, dom::none);
  EXPECT_EQ(document.attribute(facts.headline_element, "id"), "h");
  ASSERT_NE(facts.byline_element, dom::none);
  EXPECT_EQ(document.reader_text(facts.byline_element), "By Jane Roe");
}

TEST(Persons, EachLineGivesThePersonsInIt) {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/metadata/persons.cases");
  ASSERT_TRUE(in);
  Outlets outlets;
  outlets.add("The Example");
  outlets.add_host("www.example.org");
  int cases = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t second = line.rfind(" | ");
    const std::size_t first = line.rfind(" | ", second - 1);
    ASSERT_NE(first, std::string::npos) << line;
    const bool loose = line.substr(first + 3, second - first - 3) == "loose";
    EXPECT_EQ(joined(persons(line.substr(0, first), outlets, loose), " + "), line.substr(second + 3)) << line;
    ++cases;
  }
  EXPECT_GT(cases, 60);
}

TEST(Metadata, EveryValueIsCleanText) {
  const dom::Document document = dom::parse(
      "<meta property=og:title content=\"Two\nlines&#8203; and&nbsp;more\"><meta name=author content=\"  Jane\tRoe \"><meta "
      "name=description content=\"e&#x301;\"><p>Jane Roe");
  const Facts facts = read(document, "");
  EXPECT_EQ(facts.headline, "Two lines and more");
  EXPECT_EQ(joined(facts.authors, "|"), "Jane Roe");
  EXPECT_EQ(facts.description, "\xC3\xA9");
}

TEST(Metadata, HostileInputDoesNoHarm) {
  std::string many;
  for (int n = 0; n < 20000; ++n)
    many += "<meta name=author content='A B'><p class=byline>By A B</p><a rel=author>x</a><h2>t</h2>";
  read(dom::parse(many), "not an address");
  read(dom::parse("<script type=application/ld+json>" + std::string(100000, '{') + "</script>"), "");
  read(dom::parse("<script type=application/ld+json>{\"@type\":\"Article\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}}</script>"),
       "");
  read(dom::parse("<h1>" + std::string(100000, '-') + "</h1><title>" + std::string(100000, '|') + "</title>"), "");
  read(dom::parse(""), "");
  SUCCEED();
}

}  // namespace
}  // namespace tearsheet::metadata
