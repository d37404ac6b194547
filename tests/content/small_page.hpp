// A small page of a newspaper around a body of the test's own, and questions about what came out of it.
#pragma once

#include <tearsheet/extract.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::small_page {

inline const std::vector<std::string> sentences = {
    "The ferry came back to the harbour on Monday after eleven weeks of repairs, and people stood on the quay to greet it.",
    "Its captain, Nora Vance, said that the new engine had been quieter than the gulls all the way from the yard at Oster.",
    "The old one had failed in August, a mile off the lighthouse, with two hundred people and a wedding cake aboard.",
    "Since then the island has been served by a fishing boat that takes twelve passengers and smells of its other work.",
    "Shops on the island ran out of flour twice, and the school sent its older pupils to stay with families in the town.",
    "The council has promised to put money aside for a second ship, though nobody there would say how much or when.",
};
inline std::string p(std::size_t i) { return "<p>" + sentences[i] + "</p>\n"; }

/// A page of a newspaper: navigation, headline, byline, what is given for the body, teasers and a footer.
inline std::string page(const std::string& body, const std::string& after = "") {
  return "<!DOCTYPE html><html lang=en><head><title>Ferry returns to Port Ellan | The Meridian</title>"
         "<meta property='og:title' content='Ferry returns to Port Ellan'><meta property='og:type' "
         "content='article'></head><body>"
         "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li><li><a "
         "href=/weather>Weather</a></li></ul></nav>"
         "</header><main><article><h1>Ferry returns to Port Ellan</h1><p class=byline>By Colm Reyes</p>" +
         body + "</article>" + after +
         "<section class=related><h2>More stories</h2><ul><li><a href=/a>Ten beaches to see before the summer is over</a></li>"
         "<li><a href=/b>Eleven soups for people who own one pan</a></li></ul></section></main>"
         "<footer><p>© 2022 Meridian Newspapers Ltd. All rights reserved.</p></footer></body></html>";
}

inline Article extracted(const std::string& html) {
  Page input;
  input.bytes = html;
  return extract(input);
}

inline std::size_t count(std::string_view text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

inline std::vector<std::string> of_type(const Article& article, BlockType type) {
  std::vector<std::string> out;
  for (const Block& block : article.blocks) {
    if (block.type == type) out.push_back(block.text);
  }
  return out;
}

inline void expect_sentences(const Article& article, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i <= last; ++i) EXPECT_EQ(count(article.text, sentences[i]), 1U) << sentences[i];
}
inline void expect_no_furniture(const Article& article) {
  for (const char* part : {"Home", "Sport", "Colm Reyes", "More stories", "Ten beaches", "Eleven soups", "All rights reserved"})
    EXPECT_EQ(count(article.text, part), 0U) << part;
}

}  // namespace tearsheet::small_page
