// MHTML: a page as a mail message (RFC 2557), of which browsers have made many shapes. The page is the first HTML part, however
// deep its multipart; what comes after it (frames, pictures) is not read. Parts are found line by line, with a short stack of
// boundaries in place of recursion; nothing is held but the page.
#include "container/container.hpp"
#include "container/mail_head.hpp"
#include "container/transfer.hpp"

#include "date/date.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

/// Bytes at the end of a page in which its end tag stands if it is whole.
constexpr std::size_t page_tail = 1024;

/// Beginnings of addresses by which a page was fetched or opened; others ("cid:", a bare name) tell nothing outside the archive.
constexpr std::array schemes{"http://"sv, "https://"sv, "file:"sv, "ftp://"sv};

std::string address(std::string_view field) {
  std::string out;
  for (const char c : field) {
    if (c != ' ' && c != '\t') out += c;  // long ones were folded
  }
  if (out.size() > 2 && out.front() == '<' && out.back() == '>') out = out.substr(1, out.size() - 2);
  const bool known = std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
    return text::equals_ignoring_ascii_case(std::string_view(out).substr(0, scheme.size()), scheme);
  });
  return known ? out : std::string();
}

/// Fields of a head that none but messages have.
constexpr std::array signs{"mime-version:"sv, "multipart/related"sv, "snapshot-content-location:"sv,
                           "content-transfer-encoding:"sv};

/// Length of the run of fields and their continuations at the start of `head`.
std::size_t mail_header(std::string_view head) {
  std::size_t at = 0;
  while (at < head.size()) {
    const std::size_t end = std::min(head.find('\n', at), head.size());
    const std::string_view line = head.substr(at, end - at);
    const bool continued = at != 0 && (line.starts_with(' ') || line.starts_with('\t'));
    if (!continued && field_name(line) == 0) break;
    at = end + 1;
  }
  return std::min(at, head.size());
}

bool is_page(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml"; }

/// Which boundaries are looked for, the outermost first.
class Boundaries {
 public:
  enum class Found : std::uint8_t { none, part, closing };

  [[nodiscard]] bool empty() const { return open_.empty(); }
  /// No boundary of the innermost multipart came yet.
  [[nodiscard]] bool fresh() const { return !open_.empty() && open_.back().fresh; }

  /// A multipart begins. Its boundary may be unknown (empty): then it is the first line that looks like one.
  void push(std::string_view name) {
    if (open_.size() < limits::multipart_nesting) open_.push_back({std::string(name), true});
  }

  /// What a line is, and with `take` the multiparts that it ends are left.
  Found look(std::string_view line, bool take) {
    if (!line.starts_with("--") || line.size() == 2) return Found::none;
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    if (!open_.empty() && open_.back().name.empty() && !line.starts_with("-->")) open_.back().name = line.substr(2);
    line.remove_prefix(2);
    for (std::size_t n = open_.size(); n-- > 0;) {
      const std::string& name = open_[n].name;
      if (!line.starts_with(name)) continue;
      const std::string_view rest = line.substr(name.size());
      if (!rest.empty() && rest != "--") continue;
      if (take) {
        open_.resize(rest.empty() ? n + 1 : n);
        if (rest.empty()) open_[n].fresh = false;
      }
      return rest.empty() ? Found::part : Found::closing;
    }
    return Found::none;
  }

 private:
  struct Level {
    std::string name;
    bool fresh = true;
  };
  std::vector<Level> open_;
};

using Found = Boundaries::Found;

class MhtmlPage final : public Reader::Pages {
 public:
  MhtmlPage(std::string container, Input input) : container_(std::move(container)), lines_(std::move(input)) {}

  std::optional<ReadResult> next() override {
    if (std::exchange(read_, true)) {
      auto error = std::exchange(after_, std::nullopt);
      if (error) return *std::move(error);
      return std::nullopt;
    }
    const MailHead message = read_head();
    Page page;
    page.path = lines_.input().path();
    page.container = container_;
    page.archived = date::parse(message.field("Date"));
    return find_page(message, std::move(page));
  }

 private:
  enum class End : std::uint8_t { boundary, input, too_large };

  MailHead read_head() {
    return MailHead::read(lines_, [this](std::string_view line) { return boundaries_.look(line, false) != Found::none; });
  }

  /// Goes from part to part up to the page.
  ReadResult find_page(const MailHead& message, Page page) {
    std::string_view other = "text/plain";  // what a message without a Content-Type is
    std::string first;
    MailHead head = message;
    do {
      MediaType type(head.field("Content-Type"));
      if (type.name() == "message/rfc822") {  // its own head follows
        head = read_head();
        type = MediaType(head.field("Content-Type"));
      }
      if (type.name().starts_with("multipart/")) {
        boundaries_.push(type.parameter("boundary"));
      } else if (is_page(type.name()) || type.name().empty()) {
        const End end = read_body(transfer_named(head.field("Content-Transfer-Encoding")), page.bytes);
        if (end == End::too_large) return too_large();
        if (is_page(type.name()) || looks_like_html(page.bytes)) {
          if (end == End::input) after_ = trouble(page.bytes);
          describe(page, message, head, type);
          return page;
        }
        page.bytes.clear();
      } else if (first.empty()) {
        other = first = type.name();
      }
    } while (next_part(head));
    if (auto error = lines_.input().error()) return read_error(lines_.input(), *std::move(error));
    if (boundaries_.fresh()) return damaged("no boundary of its parts appears, and no page in it");
    return ReadError{ErrorCode::not_html, lines_.input().path(), 0, "this is a message without a page: " + std::string(other)};
  }

  /// Decodes up to the next boundary.
  End read_body(Transfer transfer, std::string& out) {
    TransferDecoder decoder(transfer);
    while (lines_.next()) {
      const std::string_view line = lines_.bare();
      if (lines_.begins_line() && boundaries_.look(line, false) != Found::none) {
        lines_.put_back();
        return End::boundary;
      }
      decoder.add(line, lines_.text().substr(line.size()), out);
      if (out.size() > limits::page_bytes) return End::too_large;
    }
    decoder.finish(out);
    return End::input;
  }

  /// Goes on to the next part and reads its head; false at the end.
  bool next_part(MailHead& head) {
    while (!boundaries_.empty() && lines_.next()) {
      if (!lines_.begins_line()) continue;
      const std::string_view line = lines_.bare();
      const Found found = boundaries_.look(line, true);
      if (found == Found::none && !is_orphan(line)) continue;
      if (found == Found::closing) continue;
      if (found == Found::none) {
        lines_.put_back();
        orphan_ = true;
      }
      head = read_head();
      return true;
    }
    return false;
  }

  /// The head of a part in a place where only a boundary may stand: its boundary got lost.
  [[nodiscard]] bool is_orphan(std::string_view line) const {
    constexpr std::string_view content = "content-";
    return boundaries_.fresh() && field_name(line) > content.size() &&
           text::equals_ignoring_ascii_case(line.substr(0, content.size()), content);
  }

  /// Why a page ended with the input, if that is not as it should be. Many writers forget the last boundary.
  [[nodiscard]] std::optional<ReadError> trouble(std::string_view bytes) const {
    if (auto error = lines_.input().error()) return read_error(lines_.input(), *std::move(error));
    if (orphan_) return damaged("no boundary of its parts appears; the page was read up to the end");
    const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), page_tail));
    const bool whole = text::contains_ignoring_ascii_case(tail, "</html") || text::contains_ignoring_ascii_case(tail, "</body");
    if (boundaries_.empty() || whole || bytes.empty()) return std::nullopt;
    return damaged("the archive is cut short within its page; what it held up to there was read");
  }

  static bool looks_like_html(std::string_view bytes) {
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return begin != std::string_view::npos && bytes[begin] == '<';
  }

  static void describe(Page& page, const MailHead& message, const MailHead& part, const MediaType& type) {
    for (const std::string_view field :
         {part.field("Content-Location"), message.field("Snapshot-Content-Location"), message.field("Content-Location")}) {
      std::string url = address(field);
      if (url.empty()) continue;
      page.url = std::move(url);
      break;
    }
    const bool blink = text::contains_ignoring_ascii_case(message.field("From"), "saved by blink") ||
                       !message.field("Snapshot-Content-Location").empty();
    if (const std::string_view charset = type.parameter("charset"); !charset.empty()) {
      page.charset = charset;
    } else if (blink) {
      page.charset = "utf-8";  // Blink writes UTF-8 and says so nowhere
    }
  }

  [[nodiscard]] ReadError damaged(std::string detail) const {
    return ReadError{ErrorCode::corrupt, lines_.input().path(), lines_.input().offset(), std::move(detail)};
  }

  [[nodiscard]] ReadError too_large() const {
    return ReadError{ErrorCode::too_large, lines_.input().path(), lines_.input().offset(),
                     "more than " + std::to_string(limits::page_bytes >> 20U) + " MB in one page"};
  }

  std::string container_;
  Lines lines_;
  Boundaries boundaries_;
  std::optional<ReadError> after_;  ///< what ended the input, to be told after the page
  bool read_ = false;
  bool orphan_ = false;
};

}  // namespace

bool is_mhtml(std::string_view head) {
  head.remove_prefix(std::min(head.find_first_not_of("\r\n\xef\xbb\xbf"), head.size()));
  const std::string_view header = head.substr(0, mail_header(head));
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return text::contains_ignoring_ascii_case(header, sign); });
}

std::unique_ptr<Reader::Pages> open_mhtml(const Row& row, Input input) {
  return std::make_unique<MhtmlPage>(std::string(row.name), std::move(input));
}

}  // namespace tearsheet::container
