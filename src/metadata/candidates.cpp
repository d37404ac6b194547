#include "metadata/candidates.hpp"

#include "text/unicode.hpp"
#include "url/replay.hpp"

namespace tearsheet::metadata {

void Candidates::add(Field field, std::string_view value, std::string_view source, dom::NodeId where) {
  constexpr std::size_t most = 2000;
  constexpr std::size_t longest = 20000;
  if (all_.size() >= most || value.size() > longest) return;
  // Web archives rewrite the addresses of a copy: whichever source gives one, it is the page's own that counts.
  if (field == Field::canonical_url || field == Field::image) value = url::original(value);
  std::string clean = text::clean(value);
  if (!clean.empty()) all_.push_back({field, std::move(clean), source, where});
}

}  // namespace tearsheet::metadata
