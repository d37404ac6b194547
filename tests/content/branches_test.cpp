// The part of the tree that holds text, and the numbers by which the content room counts.
#include "content/branches.hpp"
#include "content/numbering.hpp"

#include <gtest/gtest.h>

namespace tearsheet::content {
namespace {

TEST(Numbering, KeysAreNumberedAsTheyCome) {
  Numbering numbering(2);
  EXPECT_EQ(numbering.of(700), 0U);
  EXPECT_EQ(numbering.of(9), 1U);
  EXPECT_EQ(numbering.of(700), 0U);
  EXPECT_EQ(numbering.find(9), 1U);
  EXPECT_EQ(numbering.find(8), Numbering::none);
  EXPECT_EQ(numbering.size(), 2U);
}

TEST(Numbering, MoreKeysThanExpectedAreKept) {
  Numbering numbering(1);
  for (std::uint64_t key = 0; key < 1000; ++key) EXPECT_EQ(numbering.of(key * 64), key);
  for (std::uint64_t key = 0; key < 1000; ++key) EXPECT_EQ(numbering.find(key * 64), key);
}

struct Tree {
  dom::Document document;
  Branches branches;
  explicit Tree(std::string html) : document(dom::parse(std::move(html))), branches(find_branches(document)) {}
  [[nodiscard]] const Branch& first(dom::Tag tag) const { return branches.of(document.elements(tag).front()); }
};

bool has(const Branch& branch, Around what) { return (branch.around >> static_cast<unsigned>(what) & 1U) != 0; }

TEST(Branches, ElementsWithoutTextAreNone) {
  const Tree tree("<div><img><script>x()</script><i></i></div><p>one</p>");
  EXPECT_EQ(tree.branches.number[tree.document.elements(dom::Tag::div).front()], Numbering::none);
  EXPECT_EQ(tree.first(dom::Tag::p).parent, tree.branches.number[tree.document.elements(dom::Tag::body).front()]);
}

TEST(Branches, SiblingsOfOneTagAndClassAreAlike) {
  const Tree tree("<ul><li class=a>1<li class=a>2<li class=b>3</ul>");
  const auto items = tree.document.elements(dom::Tag::li);
  EXPECT_EQ(tree.branches.of(items[0]).alike, 2U);
  EXPECT_EQ(tree.branches.of(items[2]).alike, 1U);
  EXPECT_EQ(tree.branches.of(items[2]).built_alike, 3U) << "their children have the same tags";
}

TEST(Branches, WhatStandsAroundIsHandedDown) {
  const Tree tree("<aside hidden><blockquote><p>one</p></blockquote></aside><div itemprop=articleBody><b>two</b></div>");
  const Branch& p = tree.first(dom::Tag::p);
  EXPECT_TRUE(has(p, Around::aside));
  EXPECT_TRUE(has(p, Around::quote));
  EXPECT_TRUE(has(p, Around::unshown));
  EXPECT_FALSE(has(p, Around::item_body));
  EXPECT_TRUE(has(tree.first(dom::Tag::b), Around::item_body));
}

TEST(Branches, TheInnermostArticleIsKnown) {
  const Tree tree("<article>one<article><p>two</p></article></article>");
  const auto articles = tree.document.elements(dom::Tag::article);
  EXPECT_EQ(tree.first(dom::Tag::p).article, tree.branches.number[articles[1]]);
}

TEST(Branches, ClassesGiveCategories) {
  const Tree tree("<div class='related-links' id=comments><p>one</p></div>");
  const CategoryMask mask = tree.first(dom::Tag::div).categories;
  EXPECT_NE(mask >> static_cast<unsigned>(Category::related) & 1U, 0U);
  EXPECT_NE(mask >> static_cast<unsigned>(Category::comment) & 1U, 0U);
}

}  // namespace
}  // namespace tearsheet::content
