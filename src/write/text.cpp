// Plain text: the headline, a blank line, the body.
#include "text/utf8.hpp"
#include "write/writers.hpp"

namespace tearsheet::writers {

std::string text(const Article& article) {
  if (article.error) return {};
  std::string out;
  if (article.headline) out = *article.headline + "\n\n";
  if (!article.text.empty()) {
    out += article.text + "\n";
  } else if (!out.empty()) {
    out.pop_back();  // no blank line after a headline that nothing follows
  }
  return tearsheet::text::is_valid(out) ? out : tearsheet::text::to_valid(out);
}

}  // namespace tearsheet::writers
