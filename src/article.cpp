// The parts of a record that every room needs: the names of the error codes, and a record of nothing but an error.
#include <tearsheet/article.hpp>

#include <array>

namespace tearsheet {
namespace {

/// In the order of ErrorCode.
constexpr std::array<std::string_view, 9> error_names{"no_article",  "empty",     "not_html", "unreadable", "corrupt",
                                                      "unsupported", "too_large", "timeout",  "crashed"};
static_assert(error_names.size() == static_cast<std::size_t>(ErrorCode::crashed) + 1);

}  // namespace

std::string_view name(ErrorCode code) { return error_names.at(static_cast<std::size_t>(code)); }

Article failed(Source source, ErrorCode code, std::string message) {
  Article article;
  article.source = std::move(source);
  article.error = Error{code, std::move(message)};
  return article;
}

}  // namespace tearsheet
