// Document::for_each_piece, for the files of this room that read text.
#pragma once

#include "dom/decode.hpp"
#include "dom/document.hpp"

#include <string>
#include <string_view>

namespace tearsheet::dom {

template <typename F>
void Document::for_each_piece(NodeId n, F&& f) const {
  const Node& node = nodes_[n];
  const auto give = [&](std::uint32_t begin, std::uint32_t size, Source source) {
    const std::string_view raw = in_page(begin, size);
    const Decode how = source == Source::raw ? Decode::raw : Decode::text;
    if (!needs_decoding(raw, how)) return f(raw);
    std::string scratch;
    decode(raw, how, scratch);
    f(std::string_view(scratch));
  };
  if (node.source == Source::made) return f(made({node.begin, node.size}));
  if (node.source != Source::pieces) return give(node.begin, node.size, node.source);
  for (std::uint32_t i = node.begin; i < node.begin + node.size; ++i) give(parts_[i].begin, parts_[i].size, parts_[i].source);
}

}  // namespace tearsheet::dom
