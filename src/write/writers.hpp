// One writer a format. Each returns the whole record with a newline at its end; none decides anything.
#pragma once

#include <tearsheet/article.hpp>

#include <string>

namespace tearsheet::writers {

std::string json(const Article& article);      ///< pretty-printed, two spaces a level
std::string jsonl(const Article& article);     ///< the same object on one line
std::string text(const Article& article);      ///< empty for a failed Article
std::string markdown(const Article& article);  ///< empty for a failed Article

}  // namespace tearsheet::writers
