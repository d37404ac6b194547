// WARC 0.17 to 1.1 (ISO 28500): records one after the other, each a head of fields, a block of Content-Length bytes and blank
// lines. Pages are responses of status 2xx, and resources, that are HTML by their type or, where the type says nothing, by
// their first bytes. Other records are passed over unread. What is no record ends the input: the length of the record
// before it, or the bytes themselves, cannot be trusted.
#include "container/binary.hpp"
#include "container/container.hpp"
#include "container/http.hpp"
#include "container/members.hpp"
#include "limits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::string_view magic = "WARC/";
constexpr std::size_t buffer_bytes = 1U << 16U;

struct Head {
  std::uint64_t offset = 0;  ///< Page::record
  std::string kind;          ///< WARC-Type, lower case
  std::string type;          ///< Content-Type of the block
  std::string url;
  std::string id;
  std::string date;
  std::optional<std::uint64_t> length;
};

enum class Verdict { html, other, sniff };

/// What a Content-Type says of a body. Servers give the last ones to anything.
Verdict verdict(const std::string& type) {
  constexpr std::array html{"text/html", "application/xhtml+xml"};
  constexpr std::array unsaid{"", "text/plain", "unknown/unknown", "application/unknown", "*/*", "application/octet-stream"};
  if (std::find(html.begin(), html.end(), type) != html.end()) return Verdict::html;
  return std::find(unsaid.begin(), unsaid.end(), type) != unsaid.end() ? Verdict::sniff : Verdict::other;
}

/// A date that begins as ISO 8601 has it, to any precision; old crawlers wrote others.
bool is_date(std::string_view date) {
  constexpr std::size_t year = 4;
  if (date.size() < year || date.find_first_not_of("0123456789-:.TZ+") != std::string_view::npos) return false;
  if (date.substr(0, year).find_first_not_of("0123456789") != std::string_view::npos) return false;
  return date.size() == year || date[year] == '-';
}

class WarcPages final : public Reader::Pages {
 public:
  WarcPages(std::string container, Input input) : container_(std::move(container)), input_(std::move(input)) {}

  std::optional<ReadResult> next() override {
    while (!done_) {
      auto head = next_head();
      if (!head) break;
      auto result = page_of(*head);
      if (result) return result;
    }
    done_ = true;
    if (!error_) return std::nullopt;
    ReadResult result = *std::exchange(error_, std::nullopt);
    return result;
  }

 private:
  /// The head of the next record, with the cursor on its block; nothing at the end and on damage (error_).
  std::optional<Head> next_head() {
    while (fill() && (buffer_[at_] == '\r' || buffer_[at_] == '\n')) ++at_;
    if (at_ == end_) {
      if (auto error = input_.error()) error_ = read_error(input_, *std::move(error));
      return std::nullopt;
    }
    Head head;
    head.offset = position();
    std::string text;
    if (!read_head(text)) {
      fail(head.offset, text.starts_with(magic) ? "the head of a record is cut short or too long" : "this is no WARC record");
      return std::nullopt;
    }
    each_field(text, [&head](const std::string& name, const std::string& value) { set(head, name, value); });
    if (!head.length) {
      fail(head.offset, "a record has no Content-Length");
      return std::nullopt;
    }
    left_ = *head.length;
    return head;
  }

  static void set(Head& head, const std::string& name, const std::string& value) {
    if (name == "warc-type") head.kind = lower(value);
    if (name == "content-type") head.type = value;
    if (name == "warc-date" && is_date(value)) head.date = value;
    if (name == "warc-record-id") head.id = value;
    if (name == "warc-target-uri") {
      const bool bracketed = value.size() > 2 && value.front() == '<' && value.back() == '>';
      head.url = bracketed ? value.substr(1, value.size() - 2) : value;
    }
    if (name == "content-length" && !head.length) {
      std::uint64_t length = 0;
      const auto [end, trouble] = std::from_chars(value.data(), value.data() + value.size(), length);
      if (trouble == std::errc{} && end == value.data() + value.size()) head.length = length;
    }
  }

  /// Lines up to the blank one. False if that does not come, or what comes is no record.
  bool read_head(std::string& text) {
    std::size_t line = 0;  // where the line at hand begins
    while (text.size() < limits::record_head_bytes && fill()) {
      const char c = buffer_[at_++];
      text += c;
      if (text.size() <= magic.size() && c != magic[text.size() - 1]) return false;
      if (c != '\n') continue;
      if (line != 0 && trimmed(std::string_view(text).substr(line, text.size() - line - 1)).empty()) return true;
      line = text.size();
    }
    return false;
  }

  /// The record's page, or `too_large`; nothing if it is no page. The block is passed over.
  std::optional<ReadResult> page_of(const Head& head) {
    const bool response = head.kind == "response";
    std::string block;
    std::optional<ReadResult> result;
    if (response || head.kind == "resource") {
      take(block, limits::record_head_bytes);
      const auto http = http_head(block);
      const std::string& type = http ? http->type : head.type;
      const bool wanted = !(response && http) || (http->status >= 200 && http->status <= 299);
      const Verdict says = wanted ? verdict(media_type(type)) : Verdict::other;
      if (says != Verdict::other) result = read_page(head, http, says, std::move(block));
    }
    pass();
    return result;
  }

  std::optional<ReadResult> read_page(const Head& head, const std::optional<HttpHead>& http, Verdict says, std::string block) {
    take(block, limits::page_bytes + 1);
    if (block.size() > limits::page_bytes) return too_large(head);
    if (http) {
      auto body = http_body(*http, block.substr(http->size));
      if (!body) return too_large(head);
      block = *std::move(body);
    }
    const std::string_view begin = std::string_view(block).substr(0, sniffed_bytes);
    if (!binary_kind(begin).empty() || (says == Verdict::sniff && !is_html_head(begin))) return std::nullopt;
    Page page;
    page.path = input_.path();
    page.record = head.offset;
    if (!head.id.empty()) page.id = head.id;
    if (!head.url.empty()) page.url = head.url;
    if (!head.date.empty()) page.archived = head.date;
    page.charset = charset_parameter(http ? http->type : head.type);
    page.container = container_;
    page.bytes = std::move(block);
    return page;
  }

  ReadResult too_large(const Head& head) const {
    return ReadError{ErrorCode::too_large, input_.path(), head.offset,
                     "more than " + std::to_string(limits::page_bytes >> 20U) + " MB in one record"};
  }

  /// Appends bytes of the block until `to` has `size`, as they arrive; lengths that records claim are not believed.
  void take(std::string& to, std::size_t size) {
    while (to.size() < size && left_ != 0 && fill()) {
      const std::size_t count = here(size - to.size());
      to.append(buffer_.data() + at_, count);
      skip(count);
    }
  }

  /// Passes over what is left of the block.
  void pass() {
    while (left_ != 0 && fill()) skip(here(buffer_.size()));
    if (left_ == 0) return;
    done_ = true;
    auto error = input_.error();
    if (error) {
      error_ = read_error(input_, *std::move(error));
    } else {
      fail(position(), "the last record is cut short; what it held up to there was read");
    }
  }

  std::size_t here(std::size_t most) const {
    return static_cast<std::size_t>(std::min<std::uint64_t>(std::min(most, end_ - at_), left_));
  }
  void skip(std::size_t count) {
    at_ += count;
    left_ -= count;
  }

  /// True if there are bytes at the cursor, after reading more if need be.
  bool fill() {
    if (at_ != end_) return true;
    passed_ += end_;
    at_ = 0;
    end_ = input_.read(buffer_.data(), buffer_.size());
    return end_ != 0;
  }

  /// Of the cursor: in a compressed input where its member begins.
  std::uint64_t position() const { return input_.member().value_or(passed_ + at_); }

  void fail(std::uint64_t offset, std::string_view detail) {
    error_ = ReadError{ErrorCode::corrupt, input_.path(), offset, std::string(detail)};
  }

  std::string container_;
  Input input_;
  std::array<char, buffer_bytes> buffer_{};
  std::size_t at_ = 0;        ///< the cursor
  std::size_t end_ = 0;       ///< of the bytes in the buffer
  std::uint64_t passed_ = 0;  ///< bytes before the buffer
  std::uint64_t left_ = 0;    ///< bytes of the block from the cursor on
  std::optional<ReadError> error_;
  bool done_ = false;
};

}  // namespace

bool is_warc(std::string_view head) { return head.starts_with(magic); }

std::unique_ptr<Reader::Pages> open_warc(const Row& row, Input input) {
  return std::make_unique<WarcPages>(std::string(row.name), std::move(input));
}

}  // namespace tearsheet::container
