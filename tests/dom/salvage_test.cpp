// The tree by nesting alone: the few ends that authors leave out, and that no text is lost.
#include "dom/build.hpp"

#include <gtest/gtest.h>

namespace tearsheet::dom {
namespace {

/// The elements and texts below the root, as brackets: p(a b(c)).
std::string outline(std::string page) {
  const Document d = build_by_nesting(page);
  std::string out;
  std::vector<NodeId> ends;
  for (NodeId n = 2; n < d.size(); ++n) {
    for (; !ends.empty() && ends.back() <= n; ends.pop_back()) out += ")";
    if (!out.empty() && out.back() != '(') out += " ";
    if (d.kind(n) == Kind::element) {
      out.append(d.name(n)).append("(");
      ends.push_back(d.end(n));
    } else {
      out.append(d.text(n));
    }
  }
  return out + std::string(ends.size(), ')');
}

TEST(Salvage, NestsAsTagsStand) { EXPECT_EQ(outline("<div>a<b>b</b></div>c"), "div(a b(b)) c"); }
TEST(Salvage, EndsOfParagraphsAndItemsMayBeLeftOut) {
  EXPECT_EQ(outline("<p>a<p>b<ul><li>c<li>d</ul>e"), "p(a) p(b) ul(li(c) li(d)) e");
  EXPECT_EQ(outline("<dl><dt>a<dd>b<dt>c</dl>"), "dl(dt(a) dd(b) dt(c))");
  EXPECT_EQ(outline("<table><tr><td>a<td>b<tr><td>c</table>d"), "table(tr(td(a) td(b)) tr(td(c))) d");
}
TEST(Salvage, AnEndTagClosesWhatIsOpenInIt) { EXPECT_EQ(outline("<div><span>a</div>b"), "div(span(a)) b"); }
TEST(Salvage, AnEndTagWithoutAStartIsNothing) { EXPECT_EQ(outline("<div>a</span></section>b</div>"), "div(a b)"); }
TEST(Salvage, VoidElementsHoldNothing) { EXPECT_EQ(outline("<p>a<br>b<img>c</p>"), "p(a br() b img() c)"); }
TEST(Salvage, ScriptsHoldTheirText) { EXPECT_EQ(outline("<script>a<b></script>c"), "script(a<b>) c"); }
TEST(Salvage, UnknownElementsArePassedThrough) { EXPECT_EQ(outline("<p>a<x-y>b</x-y>c</p>"), "p(a b c)"); }
TEST(Salvage, InsidesOfSvgArePassedThrough) { EXPECT_EQ(outline("<svg><g><title>a</title></g></svg>b"), "svg(a) b"); }
TEST(Salvage, ABodyEndsTheHead) { EXPECT_EQ(outline("<head><meta><body><p>a"), "head(meta()) body(p(a))"); }
TEST(Salvage, TextEndsTheHead) { EXPECT_EQ(outline("<head><meta>a"), "head(meta()) a"); }

TEST(Salvage, AttributesAreThere) {
  std::string page = "<p class='a b' id=c>d";
  const Document d = build_by_nesting(page);
  const NodeId p = d.elements(Tag::p)[0];
  EXPECT_EQ(d.attribute(p, "class"), "a b");
  EXPECT_EQ(d.attribute(p, "id"), "c");
}

}  // namespace
}  // namespace tearsheet::dom
