// What accompanies the article inside its body and is not made of sentences: the captions of its pictures, which a rule marked,
// embedded posts, tables of data, corrections and footnotes, which the block model often refuses. They come back as blocks of
// their own types where their place is certain.
#pragma once

#include "boilerplate/marks.hpp"
#include "content/embeds.hpp"
#include "content/tables.hpp"
#include "dom/document.hpp"

#include <vector>

namespace tearsheet::content {

/// Takes the captions, embedded posts, tables, notes and footnotes that stand among the article's blocks. True for the blocks
/// that are now captions.
std::vector<bool> take_companions(const dom::Document& document, const Tables& tables, Parts& parts,
                                  std::vector<boilerplate::RuleIndex>& left_out);

}  // namespace tearsheet::content
