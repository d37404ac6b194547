// One HTML page: the whole input, up to the limit. What is plainly something else is named instead of read. An input that
// breaks off gives what arrived, then the error.
#include "container/binary.hpp"
#include "container/container.hpp"
#include "limits.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::size_t step = 1U << 16U;

class HtmlPage final : public Reader::Pages {
 public:
  HtmlPage(std::string container, Input input) : container_(std::move(container)), input_(std::move(input)) {}

  std::optional<ReadResult> next() override {
    if (done_) return std::nullopt;
    if (read_) {  // the page was handed out: now what ended it
      done_ = true;
      if (auto error = input_.error()) return read_error(input_, *std::move(error));
      return std::nullopt;
    }
    read_ = true;
    Page page;
    if (!read_all(page.bytes)) {
      done_ = true;
      return ReadError{ErrorCode::too_large, input_.path(), input_.offset(),
                       "more than " + std::to_string(limits::page_bytes >> 20U) + " MB in one page"};
    }
    if (page.bytes.empty() && input_.error()) return next();
    page.path = input_.path();
    page.container = container_;
    return page;
  }

 private:
  /// False if there is more than a page may have.
  bool read_all(std::string& bytes) {
    std::size_t had = 0;
    std::size_t count = 0;
    do {
      had += count;
      if (had > limits::page_bytes) return false;
      bytes.resize(std::max(had + step, std::min(had * 2, limits::page_bytes + 1)));
      count = input_.read(bytes.data() + had, bytes.size() - had);
    } while (count != 0);
    bytes.resize(had);
    return true;
  }

  std::string container_;
  Input input_;
  bool read_ = false;
  bool done_ = false;
};

}  // namespace

bool is_anything(std::string_view) { return true; }

std::unique_ptr<Reader::Pages> open_html(const Row& row, Input input) {
  const std::string_view head = input.peek(sniffed_bytes);
  const std::string_view kind = binary_kind(head);
  if (!kind.empty()) {
    return error_pages(ReadError{ErrorCode::not_html, input.path(), 0, "this is " + std::string(kind) + ", not HTML"});
  }
  // Compression alone is the page's container; an HTML file that nothing wraps is its own.
  std::string container = input.container().empty() ? std::string(row.name) : input.container();
  return std::make_unique<HtmlPage>(std::move(container), std::move(input));
}

}  // namespace tearsheet::container
