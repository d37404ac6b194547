// The files of rows. A new file is a line here and one in rules.cpp.
#pragma once

#include "boilerplate/rule.hpp"

namespace tearsheet::boilerplate {

std::span<const Rule> account_rows();    ///< consent, newsletter, paywall, app, terms, notice, browser
std::span<const Rule> article_rows();    ///< bio, byline, caption, content, date, headline, readtime, tags
std::span<const Rule> elsewhere_rows();  ///< ad, affiliate, navigation, poll, readmore, related, wayback
std::span<const Rule> tool_rows();       ///< comments, contact, follow, share, tools, video

}  // namespace tearsheet::boilerplate
