#include "metadata/candidates.hpp"

#include "text/unicode.hpp"

namespace tearsheet::metadata {

void Candidates::add(Field field, std::string_view value, std::string_view source, dom::NodeId where) {
  constexpr std::size_t most = 2000;
  constexpr std::size_t longest = 20000;
  if (all_.size() >= most || value.size() > longest) return;
  std::string clean = text::clean(value);
  if (!clean.empty()) all_.push_back({field, std::move(clean), source, where});
}

}  // namespace tearsheet::metadata
