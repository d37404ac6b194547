// Makes the large inputs, a row each. Sizes are those that hurt a parser or a scan whose time grows with the square of its input.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace hostile {

inline constexpr std::string_view story =
    "<p>The kite shop on Ladle Street has changed hands for the first time since it opened, and the new owner has painted the "
    "door.</p>\n<p>Customers who came in on Monday found the counter moved to the left and the string sold by the metre instead "
    "of "
    "by the armful.</p>\n<p>“I have kept the bell,” said Ottilie Crane, who bought the shop with her late aunt’s winnings, "
    "“because the dog would miss it.”</p>\n<p>The old owner has gone to live beside the sea, where there is wind every day and "
    "nobody to sell it to.</p>\n";

inline std::string times(std::size_t count, std::string_view piece) {
  std::string out;
  out.reserve(count * piece.size());
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

inline std::string page(std::string_view head, std::string_view body) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Kite shop sold</title>";
  return out.append(head).append("</head><body><h1>Kite shop sold</h1>").append(body).append("</body></html>\n");
}

inline std::string with_story(std::string_view before, std::string_view after = {}) {
  return page("", std::string("<article>").append(before).append(story).append(after).append("</article>"));
}

inline std::string json_ld(std::string_view json) {
  return page(std::string("<script type=\"application/ld+json\">").append(json).append("</script>"),
              std::string("<article>").append(story).append("</article>"));
}

inline std::string numbered(std::size_t count, std::string_view before, std::string_view after) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out.append(before).append(std::to_string(i)).append(after);
  return out;
}

inline std::string nested(std::string_view open, std::size_t count) { return page("", times(count, open) + std::string(story)); }

/// A large input: its name and what makes its bytes.
struct Row {
  std::string_view name;
  std::string (*make)();
};

inline constexpr std::array generated{
    Row{"nested_divs", [] { return nested("<div>", 20'000); }},
    Row{"nested_divs_many", [] { return nested("<div>", 100'000); }},
    Row{"nested_closed", [] { return page("", times(20'000, "<div>") + std::string(story) + times(20'000, "</div>")); }},
    Row{"nested_svg", [] { return with_story("<svg>" + times(100'000, "<g>") + "</svg>"); }},
    Row{"nested_after_nul", [] { return page("", std::string(1, '\0') + times(20'000, "<div>") + std::string(story)); }},
    Row{"open_tag_after_nul", [] { return page("", std::string(story) + '\0' + times(250'000, "<p \"")); }},
    Row{"cells_after_nul", [] { return with_story(std::string(1, '\0') + times(70'000, "\xFF<td>7</td>")); }},
    Row{"stray_end_tags", [] { return with_story(times(50'000, "<span>") + times(50'000, "</time>")); }},
    Row{"paragraphs", [] { return with_story("", times(300'000, "<p>x")); }},
    Row{"bodies", [] { return with_story(times(100'000, "<body a=1>")); }},
    Row{"nested_dl_dd", [] { return nested("<dl><dd>", 20'000); }},
    Row{"nested_spans", [] { return nested("<span>", 20'000); }},
    Row{"nested_tables", [] { return nested("<table><tr><td>", 5'000); }},
    Row{"nested_blockquotes", [] { return nested("<blockquote><ul><li>", 5'000); }},
    Row{"fonts_times_paragraphs",  // each paragraph takes up all open fonts again
        [] { return page("", numbered(2'000, "<font size=", ">") + times(2'000, "<p>x") + std::string(story)); }},
    Row{"attributes", [] { return with_story("<div" + numbered(20'000, " a", "=1") + ">x</div>"); }},
    Row{"class_tokens", [] { return with_story("<div class=\"" + numbered(100'000, "share-", " ") + "\">x</div>"); }},
    Row{"less_than", [] { return times(2U << 20U, "<"); }},
    Row{"open_tags", [] { return times(500'000, "<a "); }},
    Row{"end_tags_p", [] { return with_story(times(10'000, "</p>")); }},
    Row{"deep_json", [] { return json_ld(times(100'000, "[")); }},
    Row{"deep_json_objects", [] { return json_ld(times(100'000, "{\"@graph\":") + "1" + times(100'000, "}")); }},
    Row{"long_json_string", [] { return json_ld("{\"@type\":\"NewsArticle\",\"headline\":\"" + times(2U << 20U, "x") + "\"}"); }},
    Row{"many_json_blocks",
        [] {
          return page(
              numbered(5'000, "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "\"}</script>"),
              std::string("<article>").append(story).append("</article>"));
        }},
    Row{"large_table",
        [] { return with_story("", "<table>" + times(2'000, "<tr>" + times(10, "<td>7</td>") + "</tr>") + "</table>"); }},
    Row{"one_long_word", [] { return page("", "<p>" + times(1U << 20U, "x") + "</p>"); }},
    Row{"one_long_paragraph",
        [] { return with_story("", "<p>" + times(5'000, "There is wind every day and nobody to sell it to. ") + "</p>"); }},
    Row{"quote_marks_many", [] { return with_story("", "<p>" + times(50'000, "“said” ") + "</p>"); }},
    Row{"open_quotes", [] { return with_story("", "<p>" + times(50'000, " “a \"b ‘c") + "</p>"); }},
    Row{"apostrophes", [] { return with_story("", "<p>" + times(100'000, " 'tis ’s s' ") + "</p>"); }},
    Row{"capitals", [] { return with_story("", "<p>" + times(50'000, "Ottilie Crane and ") + "said: “No.”</p>"); }},
    Row{"character_references_many",
        [] { return with_story("", "<p>" + times(100'000, "&amp;&CounterClockwiseContourIntegral;&x") + "</p>"); }},
    Row{"combining_marks", [] { return with_story("", "<p>e" + times(200'000, "\xCC\x81\xCC\xA3") + "</p>"); }},
    Row{"links", [] { return with_story("", numbered(20'000, "<p><a href=\"/", "\">More on this story</a></p>")); }},
    Row{"breaks", [] { return with_story("", "<div>" + times(100'000, "x<br> <br>") + "</div>"); }},
    Row{"list_items", [] { return with_story("", "<ul>" + times(30'000, "<li>One more kite.") + "</ul>"); }},
    Row{"small_blocks", [] { return with_story("", times(50'000, "<div>x</div>")); }},
    Row{"comments", [] { return with_story(times(100'000, "<!-->") + times(50'000, "<!-- x -->")); }},
    Row{"many_titles",
        [] { return page(times(20'000, "<title>Kites</title>"), std::string("<article>").append(story).append("</article>")); }},
    Row{"many_headings", [] { return with_story("", numbered(20'000, "<h1>Kite shop sold ", "</h1>")); }},
    Row{"many_metas",
        [] {
          return page(numbered(20'000, "<meta property=\"article:tag\" content=\"", "\">"),
                      std::string("<article>").append(story).append("</article>"));
        }},
    Row{"data_address", [] { return with_story("<img alt=\"\" src=\"data:image/png;base64," + times(2U << 20U, "A") + "\">"); }},
};

}  // namespace hostile
