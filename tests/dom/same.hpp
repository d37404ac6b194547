// Whether two documents are the same: node for node, with names, characters and attributes, as a later stage would read them.
#pragma once

#include "dom/document.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace tearsheet::dom {

inline std::string shown(std::string_view s) { return "'" + std::string(s.substr(0, 60)) + "'"; }

/// What differs first between two nodes of one number; empty if nothing does.
inline std::string difference_at(const Document& a, const Document& b, NodeId n) {
  if (a.kind(n) != b.kind(n)) return "kind";
  if (a.tag(n) != b.tag(n)) return "tag";
  if (a[n].space != b[n].space) return "namespace";
  if (a.parent(n) != b.parent(n)) return "parent";
  if (a.end(n) != b.end(n)) return "end of subtree";
  if (a.name(n) != b.name(n)) return "name " + shown(a.name(n)) + " " + shown(b.name(n));
  if (a.text(n) != b.text(n)) return "text " + shown(a.text(n)) + " " + shown(b.text(n));
  const Attributes as = a.attributes(n);
  const Attributes bs = b.attributes(n);
  auto j = bs.begin();
  for (const Attribute& x : as) {
    if (j == bs.end()) return "attribute " + shown(x.name) + " in the first alone";
    if (x.name != (*j).name) return "attribute names " + shown(x.name) + " " + shown((*j).name);
    if (x.value() != (*j).value()) return "value of " + shown(x.name) + ": " + shown(x.value()) + " " + shown((*j).value());
    const bool mended = x.name.find("\uFFFD") != std::string_view::npos;  // not to be looked up by that name
    if (mended) {
      ++j;
      continue;
    }
    if (a.attribute(n, x.name) != x.value() || b.attribute(n, x.name) != x.value()) return "look-up of " + shown(x.name);
    ++j;
  }
  return j == bs.end() ? "" : "attribute " + shown((*j).name) + " in the second alone";
}

/// What differs first; empty if nothing does.
inline std::string difference(const Document& a, const Document& b) {
  for (NodeId n = 0; n < std::min(a.size(), b.size()); ++n) {
    const std::string found = difference_at(a, b, n);
    if (!found.empty()) return "node " + std::to_string(n) + " (" + path(a, n) + "): " + found;
  }
  return a.size() == b.size() ? "" : "number of nodes " + std::to_string(a.size()) + " " + std::to_string(b.size());
}

}  // namespace tearsheet::dom
