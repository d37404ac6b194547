// JSON Lines: one object a line, with a page in its member "html" or, as bytes of any charset, in "html_base64"; beside it "id",
// "url" and "date". Other members are passed over. A line that is no such object is one error, and the lines after it are read;
// so is a line that is too long, which is never held.
#include "container/container.hpp"
#include "container/lines.hpp"
#include "container/transfer.hpp"

#include "date/date.hpp"
#include "json/members.hpp"
#include "limits.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::string_view blank = " \t\r\n";
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::string_view html_member = "html";
constexpr std::string_view base64_member = "html_base64";

/// Bytes at the head of an input in which its first line must show its page, if it is longer than what is sniffed.
constexpr std::size_t looked_at = 1U << 20U;

enum class Verdict : std::uint8_t { no, open, yes };

/// Whether the first line is an object with a page; open if the line does not end in `head` and may yet show one.
Verdict has_pages(std::string_view head) {
  if (head.starts_with(byte_order_mark)) head.remove_prefix(byte_order_mark.size());
  head.remove_prefix(std::min(head.find_first_not_of(blank), head.size()));
  const std::size_t end = head.find('\n');
  json::Members members(head.substr(0, end));
  const auto is_page = [&] {
    return members.kind() == json::ValueKind::string && (members.name() == html_member || members.name() == base64_member);
  };
  while (members.next()) {
    if (is_page()) return Verdict::yes;
  }
  if (members.state() != json::Members::State::cut) return Verdict::no;
  if (is_page()) return Verdict::yes;
  return end == std::string_view::npos && !head.empty() ? Verdict::open : Verdict::no;
}

/// The members of a line that count, as they are written; nullopt if there is none.
struct Line {
  std::optional<std::string_view> id, url, html, base64, date;
};

class JsonlPages final : public Reader::Pages {
 public:
  JsonlPages(std::string container, Input input) : container_(std::move(container)), lines_(std::move(input)) {}

  std::optional<ReadResult> next() override {
    while (!ended_) {
      const Outcome outcome = read_line();
      if (outcome == Outcome::end) break;
      ++number_;
      if (outcome == Outcome::too_large) {
        return error(ErrorCode::too_large, "more than " + std::to_string(limits::page_bytes >> 20U) + " MB in one line");
      }
      std::string_view line = line_;
      if (number_ == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
      if (line.find_first_not_of(blank) == std::string_view::npos) continue;
      return page_of(line);
    }
    if (std::exchange(ended_, true)) return std::nullopt;
    if (auto trouble = lines_.input().error()) return read_error(lines_.input(), *std::move(trouble));
    return std::nullopt;
  }

 private:
  enum class Outcome : std::uint8_t { line, too_large, end };

  Outcome read_line() {
    line_.clear();
    bool any = false;
    bool fits = true;
    while (lines_.next()) {
      if (!any) offset_ = lines_.offset();
      any = true;
      fits = fits && line_.size() + lines_.text().size() <= limits::page_bytes;
      if (fits) line_.append(lines_.text());
      if (lines_.ends_line()) break;
    }
    if (!any) return Outcome::end;
    if (!fits) std::string().swap(line_);
    return fits ? Outcome::line : Outcome::too_large;
  }

  [[nodiscard]] ReadResult page_of(std::string_view text) const {
    json::Members members(text);
    Line line;
    while (members.next()) take(members, line);
    if (members.state() != json::Members::State::whole) {
      return error(ErrorCode::corrupt,
                   members.state() == json::Members::State::cut ? "the object is cut short" : "no JSON object");
    }
    Page page;
    page.path = lines_.input().path();
    page.record = offset_;
    page.container = container_;
    if (line.id) page.id = json::unescaped(*line.id);
    if (line.url) page.url = json::unescaped(*line.url);
    if (line.date) page.archived = date::parse(json::unescaped(*line.date));
    if (line.html) {
      page.bytes = json::unescaped(*line.html);
      page.charset = "utf-8";  // characters, whatever the page said of its bytes before they were read
    } else if (line.base64) {
      Base64 decoder;
      decoder.add(json::unescaped(*line.base64), page.bytes);
      if (decoder.strangers() != 0) return error(ErrorCode::corrupt, "what html_base64 holds is not base64");
    }
    return page;
  }

  static void take(const json::Members& member, Line& line) {
    const bool string = member.kind() == json::ValueKind::string;
    if (member.name() == "id" && member.kind() != json::ValueKind::other) line.id = member.raw();
    if (!string) return;
    if (member.name() == "url") line.url = member.raw();
    if (member.name() == "date") line.date = member.raw();
    if (member.name() == html_member) line.html = member.raw();
    if (member.name() == base64_member) line.base64 = member.raw();
  }

  [[nodiscard]] ReadError error(ErrorCode code, std::string_view detail) const {
    return ReadError{code, lines_.input().path(), offset_, "line " + std::to_string(number_) + ": " + std::string(detail)};
  }

  std::string container_;
  Lines lines_;
  std::string line_;
  std::uint64_t offset_ = 0;  ///< of the line at hand
  std::uint64_t number_ = 0;  ///< of the line at hand, from 1
  bool ended_ = false;
};

}  // namespace

bool is_jsonl(std::string_view head) {
  const Verdict verdict = has_pages(head);
  return verdict == Verdict::yes || (verdict == Verdict::open && head.size() >= sniffed_bytes);
}

std::unique_ptr<Reader::Pages> open_jsonl(const Row& row, Input input) {
  // A first line longer than the sniffed head may still turn out to be a document of another kind.
  const bool seen = has_pages(input.peek(sniffed_bytes)) == Verdict::yes || has_pages(input.peek(looked_at)) == Verdict::yes;
  if (!seen) return open_html(row_for({}, {}), std::move(input));
  return std::make_unique<JsonlPages>(std::string(row.name), std::move(input));
}

}  // namespace tearsheet::container
