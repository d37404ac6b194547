// What the rules look for in each language, from wordings.cases.
#include "boilerplate/boilerplate.hpp"

#include "boilerplate/apply.hpp"
#include "boilerplate/rule.hpp"
#include "boilerplate/wordings.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tearsheet::boilerplate {
namespace {

struct WordingCase {
  std::string language, id, text;  // id "keeps": no rule marks the text
  int line = 0;
};

std::vector<WordingCase> read_wording_cases() {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/boilerplate/wordings.cases");
  std::vector<WordingCase> cases;
  std::string line, language;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto space = line.find(' ');
    if (space == std::string::npos) {
      language = line;
    } else {
      cases.push_back({language, line.substr(0, space), line.substr(space + 1), number});
    }
  }
  return cases;
}

dom::Document page_of(const std::string& text) {
  std::string prose;
  for (int n = 0; n < 200; ++n) prose += "The tide table hung upside down in the harbour office for a week. ";
  return dom::parse("<p>" + prose + "</p>" + (text.starts_with('<') ? text : "<p>" + text + "</p>"));
}

Index index_of(std::string_view id) {
  std::vector<Rule> rules;
  std::ranges::copy_if(all_rules(), std::back_inserter(rules), [&](const Rule& rule) { return rule.id == id; });
  return make_index(rules);
}

TEST(Wordings, RemoveWhatTheirCasesSay) {
  for (const WordingCase& c : read_wording_cases()) {
    if (c.id == "keeps") continue;
    const auto document = page_of(c.text);
    const Marks marks = apply(document, index_of(c.id));
    ASSERT_GE(marks.block.size(), 2U) << "line " << c.line;
    for (std::size_t b = 1; b < marks.block.size(); ++b) {
      EXPECT_EQ(marks.block[b], rule_named(c.id)) << c.language << ' ' << c.id << " at line " << c.line << ": " << c.text;
    }
  }
}

TEST(Wordings, KeepWhatIsProse) {
  for (const WordingCase& c : read_wording_cases()) {
    if (c.id != "keeps") continue;
    const Marks marks = mark(page_of(c.text));
    for (std::size_t b = 1; b < marks.block.size(); ++b) {
      const RuleIndex rule = marks.block[b];
      EXPECT_EQ(rule, no_rule) << catalogue()[rule == no_rule ? 0 : rule].id << " at line " << c.line << ": " << c.text;
    }
  }
}

TEST(Wordings, EachHasACaseAndEachLanguageKeepsSomething) {
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> seen;
  for (const WordingCase& c : read_wording_cases()) seen[c.language].insert(c.id);
  for (const Language& language : languages()) {
    const auto& ids = seen[std::string(language.name)];
    EXPECT_TRUE(ids.contains("keeps")) << language.name;
    for (const Wording& wording : language.wordings) {
      EXPECT_TRUE(ids.contains(wording.id)) << language.name << ' ' << wording.id;
    }
  }
}

TEST(Wordings, BelongToRulesOfText) {
  for (const Language& language : languages()) {
    for (const Wording& wording : language.wordings) {
      const auto rule = std::ranges::find(all_rules(), wording.id, &Rule::id);
      ASSERT_NE(rule, all_rules().end()) << language.name << ' ' << wording.id;
      EXPECT_GE(rule->kind, Kind::whole) << language.name << ' ' << wording.id;
      EXPECT_NE(rule->kind, Kind::none) << language.name << ' ' << wording.id;
      EXPECT_FALSE(wording.pattern.empty() || wording.pattern.ends_with('|') ||
                   wording.pattern.find("||") != std::string_view::npos)
          << language.name << ' ' << wording.id;
    }
  }
}

}  // namespace
}  // namespace tearsheet::boilerplate
