// The rules, one by one from rules.cases, and what holds for all of them together.
#include "boilerplate/boilerplate.hpp"

#include "boilerplate/apply.hpp"
#include "boilerplate/fold.hpp"
#include "boilerplate/lookup.hpp"
#include "cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tearsheet::boilerplate {
namespace {

// A page with enough prose that the case is a small part of it, as on real pages.
std::string page_with(const std::string& piece) {
  std::string prose;
  for (int n = 0; n < 200; ++n) prose += "The tide table hung upside down in the harbour office for a week. ";
  return "<html><body><div><p>" + prose + "</p></div>" + piece + "</body></html>";
}

// Prose of so many words that no rule knows.
std::string words(int count) {
  std::string prose;
  for (int n = 0; n < count; ++n) prose += "weir ";
  return prose;
}

// The texts of the case's blocks that are not marked, parted by " / ".
std::string what_remains(const dom::Document& document, const Marks& marks) {
  std::string out;
  for (std::size_t b = 1; b < marks.block.size(); ++b) {
    if (marks.block[b] != no_rule) continue;
    if (!out.empty()) out += " / ";
    out += document.text(document.blocks()[b]);
  }
  return out;
}

std::vector<Rule> rule_alone(std::string_view id) {
  std::vector<Rule> rules;
  std::ranges::copy_if(all_rules(), std::back_inserter(rules), [&](const Rule& rule) { return rule.id == id; });
  return rules;
}

std::size_t marked(const Marks& marks) {
  return static_cast<std::size_t>(std::ranges::count_if(marks.block, [](RuleIndex rule) { return rule != no_rule; }));
}

TEST(Inserted, GoesWhateverItsShareOfThePage) {
  const auto document = dom::parse("<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><p>" + words(900) +
                                   "</p><!-- END WAYBACK TOOLBAR INSERT --><p>" + words(50) + "</p></body>");
  EXPECT_EQ(catalogue()[mark(document).block.front()].id, "wayback.insert");
  EXPECT_EQ(mark(document).block.back(), no_rule);
}

TEST(Inserted, ThatNeverEndsStays) {
  const auto document = dom::parse("<body><p>Tide.</p><!-- BEGIN WAYBACK TOOLBAR INSERT --><p>" + words(50) + "</p></body>");
  EXPECT_EQ(marked(apply(document, make_index(rule_alone("wayback.insert")))), 0U);
}

TEST(Rules, EachRemovesWhatItsCaseSays) {
  for (const Case& c : read_cases()) {
    const auto document = dom::parse(page_with(c.removes));
    const Marks marks = apply(document, make_index(rule_alone(c.id)));
    EXPECT_GE(marked(marks), 1U) << c.id << " at line " << c.line;
    EXPECT_EQ(what_remains(document, marks), c.leaves) << c.id << " at line " << c.line;
  }
}

TEST(Rules, TogetherTheyKeepWhatEachCaseKeeps) {
  for (const Case& c : read_cases()) {
    const auto document = dom::parse(page_with(c.keeps));
    const Marks marks = mark(document);
    ASSERT_GE(marks.block.size(), 2U) << c.id << " at line " << c.line;
    for (std::size_t b = 0; b < marks.block.size(); ++b) {
      EXPECT_EQ(marks.block[b], no_rule) << c.id << " at line " << c.line << ": " << catalogue()[marks.block[b]].id << " took \""
                                         << document.text(document.blocks()[b]) << '"';
      if (marks.block[b] != no_rule) break;
    }
  }
}

TEST(Rules, EachHasACase) {
  std::set<std::string, std::less<>> seen;
  for (const Case& c : read_cases()) {
    EXPECT_FALSE(c.removes.empty() || c.keeps.empty()) << c.id << " at line " << c.line;
    EXPECT_NE(rule_named(c.id), no_rule) << c.id << " at line " << c.line;
    seen.insert(c.id);
  }
  for (const Entry& entry : catalogue()) {
    EXPECT_TRUE(entry.id.starts_with("content.") || seen.contains(entry.id)) << entry.id;
  }
}

TEST(Rules, ShuffledGiveTheSameMarks) {
  std::string piece;
  for (const Case& c : read_cases()) piece += c.removes + c.keeps;
  const auto document = dom::parse(page_with(piece));
  const Marks expected = mark(document);
  std::vector<Rule> rules(all_rules().begin(), all_rules().end());
  std::mt19937 random(7);
  for (int n = 0; n < 5; ++n) {
    std::shuffle(rules.begin(), rules.end(), random);
    EXPECT_EQ(apply(document, make_index(rules)).block, expected.block);
  }
}

TEST(Rules, TheTextOfABlockSaysMoreThanItsElement) {
  const auto document = dom::parse(page_with("<nav class='main-menu'><p>Tweet</p><p>Weirs</p></nav>"));
  ASSERT_EQ(document.blocks().size(), 3U);
  EXPECT_EQ(mark(document).block[1], rule_named("share.label"));
  EXPECT_EQ(mark(document).block[2], rule_named("navigation.class"));
}

TEST(Rules, TheNearestElementSaysMore) {
  const auto document = dom::parse(page_with("<footer><p>Lane</p><div class='tag-list'><p>Weirs</p></div><p>Mill</p></footer>"));
  ASSERT_EQ(document.blocks().size(), 4U);
  EXPECT_EQ(mark(document).block[1], rule_named("notice.footer"));
  EXPECT_EQ(mark(document).block[2], rule_named("tags.class"));
  EXPECT_EQ(mark(document).block[3], rule_named("notice.footer"));
}

TEST(Rules, AListSaysLeast) {
  const auto document = dom::parse(page_with("<nav><h2>Related</h2><p><a href='/w'>Weirs at dawn</a></p></nav>"));
  ASSERT_EQ(document.blocks().size(), 3U);
  EXPECT_EQ(mark(document).block[2], rule_named("navigation.nav"));
}

TEST(DamageGuard, HtmlBodyAndMainAreNeverMarked) {
  const auto document = dom::parse(
      "<html class='cookie-banner'><body id='comments' class='newsletter-box share' role='dialog'>"
      "<main class='related-stories' role='navigation'><p>Gulls.</p></main></body></html>");
  ASSERT_EQ(document.blocks().size(), 1U);
  EXPECT_EQ(mark(document).block[0], no_rule);
}

TEST(DamageGuard, AnElementWithMostOfThePageIsNeverMarked) {
  std::string prose;
  for (int n = 0; n < 50; ++n) prose += "<p>The keeper counts the boats twice and writes it down.</p>";
  const auto document = dom::parse("<div class='related-stories' role='banner'>" + prose + "</div><p>One more.</p>");
  EXPECT_EQ(marked(mark(document)), 0U);
}

TEST(DamageGuard, AnElementWithTheArticleBodyIsNeverMarked) {
  const auto document = dom::parse(page_with("<div class='comments'><div itemprop='articleBody'><p>Gulls came.</p></div></div>"));
  EXPECT_EQ(marked(mark(document)), 0U);
}

TEST(DamageGuard, AnElementWithMostOfTheProseIsMarkedAsCommentsOnly) {
  const std::string menu = "<nav><p>" + std::string(200, 'x') + "</p><a href='/w'>" + words(300) + "</a></nav>";
  const std::string story = "<p>" + words(150) + "</p>";
  const auto in = [&](const std::string& name) {
    const auto document = dom::parse("<div class='" + name + "'>" + story + "</div>" + menu + "<p>" + words(40) + "</p>");
    return mark(document).block[0];
  };
  EXPECT_EQ(in("related-stories"), no_rule);
  EXPECT_EQ(in("comments"), rule_named("comments.class"));
}

TEST(DamageGuard, TheIdOfAHeadingIsNotLookedAt) {
  const auto document = dom::parse(page_with("<h2 id='recommendations'>Recommendations</h2><p id='comments'>Gulls</p>"));
  EXPECT_EQ(mark(document).block[1], no_rule);
  EXPECT_EQ(mark(document).block[2], rule_named("comments.class"));
}

TEST(Guard, ALongSentenceAmidProseIsTheArticlesOwn) {
  const std::string prose = "<p>" + words(30) + "</p>";
  const std::string notice =
      "<p>Before the hearing the clerk read a page that said all rights reserved and " + words(20) + "</p>";
  const RuleIndex rights = rule_named("notice.rights");
  EXPECT_EQ(mark(dom::parse(page_with("<div>" + prose + notice + prose + "</div>"))).block[2], no_rule);
  EXPECT_EQ(mark(dom::parse(page_with("<div>" + prose + notice + "<p>Back</p></div>"))).block[2], rights);
  EXPECT_EQ(mark(dom::parse(page_with("<div>" + prose + "</div>" + notice + prose))).block[2], rights);
}

TEST(Guard, ANumberInATableIsNoDate) {
  const auto document =
      dom::parse(page_with("<table><tr><td>2005</td><td>4.2</td><td>7 May</td></tr></table><p>1.2.2003</p><p>4:56</p>"));
  ASSERT_EQ(document.blocks().size(), 6U);
  EXPECT_EQ(mark(document).block[1], no_rule);
  EXPECT_EQ(mark(document).block[2], no_rule);
  EXPECT_EQ(mark(document).block[3], rule_named("date.line"));
  EXPECT_EQ(mark(document).block[4], rule_named("date.line"));
  EXPECT_EQ(mark(document).block[5], rule_named("date.line"));
}

TEST(Guard, AButtonThatIsAHeadingOrAQuestionStays) {
  const auto document =
      dom::parse(page_with("<button><h3>Our method</h3></button><button>Does it float?</button><button>Open</button>"));
  ASSERT_EQ(document.blocks().size(), 4U);
  EXPECT_EQ(mark(document).block[1], no_rule);
  EXPECT_EQ(mark(document).block[2], no_rule);
  EXPECT_EQ(mark(document).block[3], rule_named("navigation.button"));
}

TEST(List, ALinkedHeadingWithProseUnderItIsTheArticles) {
  const auto document = dom::parse(page_with(
      "<h2>More on weirs</h2><p><a href='/w'>Weirs at dawn</a></p><h2><a href='/l'>2. Locks</a></h2><p>" + words(30) + "</p>"));
  ASSERT_EQ(document.blocks().size(), 5U);
  EXPECT_EQ(mark(document).block[2], rule_named("related.more"));
  EXPECT_EQ(mark(document).block[3], no_rule);
}

// They are no boilerplate: the reader must see that the article was changed, and where it came from.
TEST(Notes, OfCorrectionsAndOriginAreKept) {
  for (const char* note : {
           "Correction: an earlier version gave the wrong height of the weir.",
           "Editor's note: This story has been updated with the height of the weir.",
           "Korrektur: In einer früheren Fassung stand eine falsche Höhe.",
           "Anm. d. Red.: Die Höhe des Wehrs wurde berichtigt.",
           "Note de la rédaction : la hauteur a été corrigée.",
           "Nota del editor: se corrigió la altura de la presa.",
           "Errata: la diga era più alta.",
           "Sprostowanie: tama była wyższa.",
           "Rättelse: dammen var högre.",
           "訂正：堤防の高さに誤りがありました。",
           "更正：堤的高度有误。",
           "This article was originally published in the Weir Gazette.",
           "Dieser Artikel erschien zuerst im Wehrboten.",
           "Cet article a d'abord paru dans le Courrier du barrage.",
           "Este artículo apareció primero en el Correo de la presa.",
       }) {
    const Marks marks = mark(dom::parse(page_with("<p>" + std::string(note) + "</p>")));
    ASSERT_EQ(marks.block.size(), 2U);
    EXPECT_EQ(marks.block[1], no_rule) << note;
  }
}

TEST(Mark, HasAnEntryForEachBlock) {
  EXPECT_TRUE(mark(dom::parse("")).block.empty());
  EXPECT_EQ(mark(dom::parse("<p>a<p>b<p>c")).block.size(), 3U);
}

TEST(Catalogue, IsSortedByIdAndHasEachOnce) {
  const auto entries = catalogue();
  EXPECT_TRUE(std::ranges::is_sorted(entries, {}, &Entry::id));
  EXPECT_EQ(std::ranges::adjacent_find(entries, {}, &Entry::id), entries.end());
}

TEST(Catalogue, IdsAreCategoryPointName) {
  for (const Entry& entry : catalogue()) {
    EXPECT_EQ(std::ranges::count(entry.id, '.'), 1) << entry.id;
    EXPECT_EQ(entry.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_."), std::string_view::npos) << entry.id;
    EXPECT_FALSE(entry.id.starts_with('.') || entry.id.ends_with('.')) << entry.id;
    EXPECT_FALSE(entry.description.empty()) << entry.id;
  }
}

TEST(Catalogue, NamesTheReasonsOfTheContentRoom) {
  for (const auto* id : {"content.byline", "content.headline", "content.not_article"}) EXPECT_NE(rule_named(id), no_rule) << id;
  EXPECT_EQ(rule_named("content.none"), no_rule);
}

TEST(Category, OfEachRuleIsThePartOfItsIdBeforeThePoint) {
  const auto entries = catalogue();
  for (std::size_t n = 0; n < entries.size(); ++n) {
    const Category category = category_of(static_cast<RuleIndex>(n));
    ASSERT_NE(category, Category::none) << entries[n].id;
    EXPECT_EQ(name_of(category), entries[n].id.substr(0, entries[n].id.find('.')));
  }
  EXPECT_EQ(category_of(no_rule), Category::none);
  EXPECT_EQ(category_of(rule_named("share.label")), Category::share);
}

TEST(Comparable, FoldsCaseNumbersAndTheEnds) {
  EXPECT_EQ(comparable("» 1,234 Comments (12)"), "# comments (#");
  EXPECT_EQ(comparable("Follow us on:"), "follow us on");
  EXPECT_EQ(comparable("MEHR ZUM THEMA"), "mehr zum thema");
  EXPECT_EQ(comparable("5 • März"), "# märz");
  EXPECT_EQ(comparable("***"), "");
}

TEST(Comparable, FoldsEveryScript) {
  EXPECT_EQ(comparable("ЧИТАЙТЕ ТАКЖЕ:"), "читайте также");
  EXPECT_EQ(comparable("İLGİLİ HABERLER"), comparable("ilgili haberler"));
  EXPECT_EQ(comparable("YAYINLANMA"), comparable("yayınlanma"));
  EXPECT_EQ(comparable("【関連記事】　：１０，５００件。"), "関連記事 :#,#件");
  EXPECT_EQ(comparable("「広告」"), "広告");
  EXPECT_EQ(comparable("アクセス・ランキング"), "アクセス ランキング");
  EXPECT_EQ(comparable("ＮＥＷＳ　ＬＥＴＴＥＲ"), "news letter");
  EXPECT_EQ(comparable("무단 전재·재배포 금지"), "무단 전재 재배포 금지");
  EXPECT_EQ(comparable("\u023A\u023A"), "\u2C65\u2C65");
}

TEST(Comparable, HasOneSpellingForLettersWrittenInTwoWays) {
  EXPECT_EQ(comparable("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ"), comparable("Διαβάστε επίσης"));
  EXPECT_EQ(comparable("اقرأ أيضًا"), comparable("اقرا ايضا"));
  EXPECT_EQ(comparable("مشـــاركة"), comparable("مشاركة"));
  EXPECT_EQ(comparable("كتابي"), comparable("کتابی"));
  EXPECT_EQ(comparable("שִׁתּוּף"), comparable("שתוף"));
  EXPECT_EQ(comparable("Citește și"), comparable("Citeşte şi"));
}

TEST(Comparable, TakesTheDigitsOfOtherScriptsForNumbers) {
  EXPECT_EQ(comparable("٣ مايو ٢٠١٨"), comparable("3 مايو 2018"));
  EXPECT_EQ(comparable("۳ دقیقه"), comparable("3 دقیقه"));
  EXPECT_EQ(comparable("३ मई २०१८"), comparable("3 मई 2018"));
  EXPECT_EQ(comparable("๓ พฤษภาคม"), comparable("3 พฤษภาคม"));
}

TEST(Comparable, HasNoPunctuationOfOtherScripts) {
  EXPECT_EQ(comparable("الأربعاء، 3"), comparable("الأربعاء 3"));
  EXPECT_EQ(comparable("खबर।"), comparable("खबर"));
}

// The marks of one text by one rule.
bool takes(Kind kind, std::string_view pattern, const std::string& text) {
  const std::vector<Rule> rules = {{"share.label", kind, pattern, {}, ""}};
  return apply(dom::parse("<p>" + text + "</p>"), make_index(rules)).block.at(0) != no_rule;
}

TEST(Patterns, InScriptsWithoutSpacesAreFoundAndEndAnywhere) {
  EXPECT_TRUE(takes(Kind::prefix, "関連記事", "【関連記事】堤防の灯"));
  EXPECT_TRUE(takes(Kind::prefix, "関連記事", "関連記事一覧"));
  EXPECT_TRUE(takes(Kind::contains, "無断転載", "記事の無断転載を禁じます。"));
  EXPECT_TRUE(takes(Kind::contains, "all rights reserved", "堤防新聞all rights reserved。"));
  EXPECT_TRUE(takes(Kind::contains, "未经授权", "本网站未经授权不得转载"));
  EXPECT_TRUE(takes(Kind::contains, "재배포 금지", "둑방일보 무단전재 및 재배포 금지합니다"));
  EXPECT_TRUE(takes(Kind::only, "年|月|日|#|公開", "2024年5月3日　公開"));
  EXPECT_FALSE(takes(Kind::only, "年|月|日|#|公開", "2024年5月3日に来た"));
  EXPECT_FALSE(takes(Kind::prefix, "関連記事", "堤防の関連記事"));
}

TEST(Patterns, WithSpacesEndWhereAWordEnds) {
  EXPECT_TRUE(takes(Kind::prefix, "читайте также", "Читайте также: шлюз"));
  EXPECT_FALSE(takes(Kind::prefix, "реклама", "Рекламация шлюза"));
  EXPECT_TRUE(takes(Kind::prefix, "о реклам*", "О рекламации шлюза"));
  EXPECT_TRUE(takes(Kind::whole, "ilgili haberler", "İLGİLİ HABERLER"));
  EXPECT_TRUE(takes(Kind::contains, "tüm hakları saklıdır", "Bent Postası · TÜM HAKLARI SAKLIDIR"));
}

TEST(Lookup, ValuesOfAKeyComeInTheOrderInWhichTheyWereFiled) {
  Lookup table;
  table.add("share", 7);
  table.add("print", 1);
  table.add("share", 3);
  std::vector<std::uint32_t> found;
  for (const std::uint32_t value : table.find("share")) found.push_back(value);
  EXPECT_EQ(found, (std::vector<std::uint32_t>{7, 3}));
  EXPECT_EQ(table.find("mail").begin(), table.find("mail").end());
}

TEST(Lookup, KeysOutliveTheGrowthOfTheTable) {
  std::vector<std::string> keys;
  for (int i = 0; i < 500; ++i) keys.push_back("key" + std::to_string(i));
  Lookup table;
  for (std::uint32_t i = 0; i < keys.size(); ++i) table.add(keys[i], i);
  for (std::uint32_t i = 0; i < keys.size(); ++i) EXPECT_EQ(*table.find(keys[i]).begin(), i);
}

}  // namespace
}  // namespace tearsheet::boilerplate
