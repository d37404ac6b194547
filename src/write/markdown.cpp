// CommonMark. What is markup to a reader of CommonMark is escaped wherever it could be read as such, so that it reads back the
// same text; inside fences nothing is escaped and the fence is longer than any in the text. Captions and notes are set in
// emphasis, embedded posts as quotations; tables are fenced, since CommonMark has none.
#include "text/utf8.hpp"
#include "write/writers.hpp"

#include <algorithm>
#include <string_view>

namespace tearsheet::writers {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Markup anywhere in a line: `next` is the character after.
bool is_inline_markup(char c, char next) {
  switch (c) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '<':
    case '~':
      return true;
    case '&':
      return next == '#' || is_ascii_letter(next);
    default:
      return false;
  }
}

/// Offset of the character that makes the line's start a heading, list item, quotation or rule; npos if none does.
std::size_t line_markup(std::string_view line) {
  if (line.empty()) return std::string_view::npos;
  const char c = line[0];
  if (c == '#' || c == '>' || c == '+' || c == '-' || c == '=' || c == '|') return 0;
  const auto digits = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  if (digits > 0 && digits <= 9 && digits < line.size() && (line[digits] == '.' || line[digits] == ')')) return digits;
  return std::string_view::npos;
}

void append_escaped(std::string& out, std::string_view line) {
  const std::size_t special = line_markup(line);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == special || is_inline_markup(line[i], i + 1 < line.size() ? line[i + 1] : '\0')) out += '\\';
    out += line[i];
  }
}

/// `text` escaped; a line end in it becomes a hard break, and each line after the first begins with `indent`.
std::string escaped(std::string_view text, std::string_view indent = {}) {
  std::string out;
  std::size_t at = 0;
  while (true) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    append_escaped(out, text.substr(at, end - at));
    if (end == text.size()) return out;
    out += "\\\n";
    out += indent;
    at = end + 1;
  }
}

std::string heading(int level, std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::string out(static_cast<std::size_t>(std::clamp(level, 1, 6)), '#');
  out += ' ';
  const bool closed = line.size() > 1 && line.back() == '#';  // a '#' at the end would close the heading
  if (closed) line.pop_back();
  append_escaped(out, line);
  if (closed) out += "\\#";
  return out;
}

std::string fenced(std::string_view text) {
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + "\n" + std::string(text) + "\n" + fence;
}

std::string block_markdown(const Block& block) {
  switch (block.type) {
    case BlockType::heading:
      return heading(block.level, block.text);
    case BlockType::list_item:
      return std::string("- ").append(escaped(block.text, "  "));
    case BlockType::blockquote:
    case BlockType::embed:
      return std::string("> ").append(escaped(block.text, "> "));
    case BlockType::preformatted:
    case BlockType::table:
      return fenced(block.text);
    case BlockType::caption:
    case BlockType::note:
      return std::string("*").append(escaped(block.text)).append("*");
    case BlockType::paragraph:
      break;
  }
  return escaped(block.text);
}

}  // namespace

std::string markdown(const Article& article) {
  if (article.error) return {};
  std::string out;
  if (article.headline) out = heading(1, *article.headline).append("\n");
  const Block* before = nullptr;
  for (const Block& block : article.blocks) {
    // Items of one list stand line under line; anything else is parted by a blank line.
    const bool same_list = before != nullptr && before->type == BlockType::list_item && block.type == BlockType::list_item;
    if (!out.empty() && !same_list) out += '\n';
    out.append(block_markdown(block)).append("\n");
    before = &block;
  }
  return tearsheet::text::is_valid(out) ? out : tearsheet::text::to_valid(out);
}

}  // namespace tearsheet::writers
