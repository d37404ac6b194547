// The language that an article's characters show, where the page names none or a wrong one.
#pragma once

#include <tearsheet/article.hpp>

#include <span>
#include <string_view>

namespace tearsheet::quotes {

/// Korean, Japanese or Chinese where most letters are theirs; else `declared`, or nothing where that is no language tag (utf-8).
std::string_view language_of(std::span<const Block> blocks, std::string_view declared);

}  // namespace tearsheet::quotes
