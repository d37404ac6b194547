// Safari's .webarchive: a binary property list with the page and all that it showed. The page alone is read (WebMainResource):
// its bytes, address, type and encoding. Frames and pictures are others' resources.
#include "container/container.hpp"
#include "container/property_list.hpp"

#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t step = 1U << 16U;
constexpr std::string_view magic = "bplist";
constexpr std::string_view read_version = "bplist00";
constexpr std::array page_types{"text/html"sv, "application/xhtml+xml"sv};

std::optional<std::string> text_of(const PropertyList& list, std::uint64_t dictionary, std::string_view key) {
  const auto member = list.member(dictionary, key);
  std::optional<std::string> text = member ? list.string(*member) : std::nullopt;
  return text && text->empty() ? std::nullopt : text;
}

class WebarchivePage final : public Reader::Pages {
 public:
  WebarchivePage(std::string container, Input input) : container_(std::move(container)), input_(std::move(input)) {}

  std::optional<ReadResult> next() override {
    if (std::exchange(read_, true)) return std::nullopt;
    std::string bytes;
    if (!read_all(bytes)) {
      return error(ErrorCode::too_large,
                   "a web archive of more than " + std::to_string(limits::property_list_bytes >> 20U) + " MB");
    }
    if (auto trouble = input_.error()) return read_error(input_, *std::move(trouble));
    if (!bytes.starts_with(read_version)) return error(ErrorCode::unsupported, "a property list of a version that is not read");
    const PropertyList list(bytes);
    if (!list.good()) return error(ErrorCode::corrupt, "the property list is cut short or damaged: its index is not at its end");
    return page_of(list);
  }

 private:
  [[nodiscard]] ReadResult page_of(const PropertyList& list) const {
    const auto resource = list.member(list.top(), "WebMainResource");
    if (!resource) return error(ErrorCode::not_html, "this is a property list, but no web archive");
    const auto data = list.member(*resource, "WebResourceData");
    const auto bytes = data ? list.data(*data) : std::nullopt;
    if (!bytes) return error(ErrorCode::corrupt, "the web archive's page is not where its index says");
    const std::string type = text_of(list, *resource, "WebResourceMIMEType").value_or(std::string(page_types[0]));
    const bool is_page = std::any_of(page_types.begin(), page_types.end(),
                                     [&](std::string_view t) { return text::equals_ignoring_ascii_case(type, t); });
    if (!is_page) return error(ErrorCode::not_html, "this is a web archive of " + text::clean(type) + ", not of HTML");
    Page page;
    page.bytes = *bytes;
    page.path = input_.path();
    page.container = container_;
    page.url = text_of(list, *resource, "WebResourceURL");
    page.charset = text_of(list, *resource, "WebResourceTextEncodingName");
    return page;
  }

  /// False if there is more than a property list may have.
  bool read_all(std::string& bytes) {
    std::size_t had = 0;
    std::size_t count = 0;
    do {
      had += count;
      if (had > limits::property_list_bytes) return false;
      bytes.resize(std::max(had + step, std::min(had * 2, limits::property_list_bytes + 1)));
      count = input_.read(bytes.data() + had, bytes.size() - had);
    } while (count != 0);
    bytes.resize(had);
    return true;
  }

  [[nodiscard]] ReadError error(ErrorCode code, std::string detail) const {
    return ReadError{code, input_.path(), input_.offset(), std::move(detail)};
  }

  std::string container_;
  Input input_;
  bool read_ = false;
};

}  // namespace

bool is_binary_plist(std::string_view head) { return head.starts_with(magic); }

std::unique_ptr<Reader::Pages> open_webarchive(const Row& row, Input input) {
  return std::make_unique<WebarchivePage>(std::string(row.name), std::move(input));
}

}  // namespace tearsheet::container
