// Names first, then bytes: a member whose name says nothing is looked into. Pages and errors of what is inside are labelled on
// their way out.
#include "container/members.hpp"

#include "container/binary.hpp"
#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::array page_endings{"htm"sv, "html"sv, "shtml"sv, "xht"sv, "xhtml"sv};

/// What lies beside pages in saved sites and archives.
constexpr std::array other_endings{
    "avif"sv, "bmp"sv,  "cdx"sv,  "cdxj"sv, "cjs"sv,  "css"sv,   "csv"sv, "doc"sv,  "docx"sv, "eot"sv,  "exe"sv, "gif"sv, "ico"sv,
    "idx"sv,  "jpeg"sv, "jpg"sv,  "js"sv,   "json"sv, "map"sv,   "md"sv,  "mjs"sv,  "mov"sv,  "mp3"sv,  "mp4"sv, "ogg"sv, "otf"sv,
    "pdf"sv,  "png"sv,  "ppt"sv,  "pptx"sv, "py"sv,   "rss"sv,   "sql"sv, "svg"sv,  "tif"sv,  "tiff"sv, "ttf"sv, "tsv"sv, "txt"sv,
    "wasm"sv, "wav"sv,  "webm"sv, "webp"sv, "woff"sv, "woff2"sv, "xls"sv, "xlsx"sv, "xml"sv,  "yaml"sv, "yml"sv};

constexpr std::array compressed_endings{"br"sv, "gz"sv, "zst"sv};

/// Tags by which browsers know HTML; a space or '>' must follow.
constexpr std::array html_heads{
    "<!doctype html"sv, "<html"sv, "<head"sv,  "<script"sv, "<iframe"sv, "<h1"sv,   "<div"sv, "<font"sv,
    "<table"sv,         "<a"sv,    "<style"sv, "<title"sv,  "<b"sv,      "<body"sv, "<br"sv,  "<p"sv};

bool starts_with_ignoring_case(std::string_view s, std::string_view start) {
  return s.size() >= start.size() && text::equals_ignoring_ascii_case(s.substr(0, start.size()), start);
}

template <class Endings>
bool is_one_of(std::string_view ending, const Endings& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view known) { return text::equals_ignoring_ascii_case(ending, known); });
}

/// What stands after the last dot; empty if there is none.
std::string_view ending_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

class LabelledPages final : public Reader::Pages {
 public:
  LabelledPages(std::unique_ptr<Reader::Pages> pages, Member member) : pages_(std::move(pages)), member_(std::move(member)) {}

  std::optional<ReadResult> next() override {
    auto result = pages_->next();
    if (!result) return result;
    if (Page* page = std::get_if<Page>(&*result)) {
      if (!page->id) page->id = member_.name;
      if (!page->record) page->record = member_.offset;
    } else if (ReadError* error = std::get_if<ReadError>(&*result)) {
      error->detail.insert(0, member_.name + ": ");
      if (error->offset == 0) error->offset = member_.offset;
    }
    return result;
  }

 private:
  std::unique_ptr<Reader::Pages> pages_;
  Member member_;
};

}  // namespace

MemberKind member_kind(std::string_view name) {
  const std::string_view file = name.substr(name.rfind('/') + 1);  // npos + 1 is 0
  if (file.empty() || file.starts_with("._") || name.starts_with("__MACOSX/")) return MemberKind::other;
  std::string_view ending = ending_of(file);
  if (is_one_of(ending, compressed_endings)) ending = ending_of(file.substr(0, file.size() - ending.size() - 1));
  if (is_one_of(ending, page_endings)) return MemberKind::page;
  return is_one_of(ending, other_endings) ? MemberKind::other : MemberKind::unknown;
}

bool is_html_head(std::string_view head) {
  if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
  head.remove_prefix(std::min(head.find_first_not_of("\t\n\f\r "), head.size()));
  if (head.starts_with("<!--")) return true;
  if (head.starts_with("<?xml")) return text::contains_ignoring_ascii_case(head, "<html");
  return std::any_of(html_heads.begin(), html_heads.end(), [&](std::string_view known) {
    return starts_with_ignoring_case(head, known) && head.size() > known.size() &&
           (head[known.size()] == ' ' || head[known.size()] == '>');
  });
}

std::unique_ptr<Reader::Pages> open_member(const Row& archive, const Origin& origin, std::unique_ptr<ByteSource> bytes,
                                           Member member) {
  Input input(std::move(bytes), origin.inside(archive.name, member.name));
  const MemberKind kind = member_kind(member.name);
  if (kind == MemberKind::other) return nullptr;
  const std::string_view head = input.peek(sniffed_bytes);
  const bool plain = row_for(head, member.name).open == open_html;
  if (plain && kind == MemberKind::unknown && !(head.empty() && input.error()) && !is_html_head(head)) return nullptr;
  return std::make_unique<LabelledPages>(open(std::move(input)), std::move(member));
}

ReadError member_error(const Origin& origin, const Member& member, ErrorCode code, std::string_view detail) {
  return ReadError{code, origin.path, member.offset, member.name + ": " + std::string(detail)};
}

bool is_damage(const ReadResult& result) {
  const ReadError* error = std::get_if<ReadError>(&result);
  return error != nullptr && (error->code == ErrorCode::corrupt || error->code == ErrorCode::unreadable);
}

std::optional<ReadError> nested_too_deep(const Input& input) {
  if (input.nesting() < limits::container_nesting) return std::nullopt;
  return ReadError{ErrorCode::too_large, input.path(), input.offset(),
                   "more than " + std::to_string(limits::container_nesting) + " archives or compressions inside one another"};
}

}  // namespace tearsheet::container
