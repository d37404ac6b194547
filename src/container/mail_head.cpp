// Fields are kept in the order they came; a head has a dozen, so looking for one is a walk over them.
#include "container/mail_head.hpp"

#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::container {
namespace {

constexpr std::string_view white = " \t\r\n";

std::string_view trimmed(std::string_view s) {
  const std::size_t begin = s.find_first_not_of(white);
  return begin == std::string_view::npos ? std::string_view() : s.substr(begin, s.find_last_not_of(white) + 1 - begin);
}

std::string lower(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(), text::to_lower_ascii);
  return out;
}

/// A parameter's value from the beginning of `rest` on, which is taken away up to the next ';'.
std::string take_value(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(white), rest.size()));
  std::string out;
  std::size_t at = 0;
  if (rest.starts_with('"')) {
    for (at = 1; at < rest.size() && rest[at] != '"'; ++at) {
      if (rest[at] == '\\' && at + 1 < rest.size()) ++at;
      out += rest[at];
    }
    at = std::min(rest.find(';', at), rest.size());
  } else {
    at = std::min(rest.find(';'), rest.size());
    out = trimmed(rest.substr(0, at));
  }
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return out;
}

}  // namespace

MediaType::MediaType(std::string_view field) {
  const std::size_t stop = std::min(field.find(';'), field.size());
  const std::string_view name = trimmed(field.substr(0, stop));
  if (name.find('/') != std::string_view::npos) name_ = lower(name);
  std::string_view rest = field.substr(std::min(stop + 1, field.size()));
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of("=;");
    if (end == std::string_view::npos) break;
    const std::string_view parameter = trimmed(rest.substr(0, end));
    const bool has_value = rest[end] == '=';
    rest.remove_prefix(end + 1);
    if (has_value) parameters_.emplace_back(lower(parameter), take_value(rest));
  }
}

std::string_view MediaType::parameter(std::string_view name) const {
  for (const auto& [key, value] : parameters_) {
    if (key == name) return value;
  }
  return {};
}

std::size_t field_name(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || line.find_first_of(" \t<>\"") < colon) return 0;
  return colon;
}

MailHead MailHead::read(Lines& lines, const std::function<bool(std::string_view line)>& ends) {
  MailHead head;
  std::size_t bytes = 0;
  while (lines.next()) {
    const std::string_view line = lines.bare();
    if (lines.begins_line() && lines.ends_line() && trimmed(line).empty()) break;
    if (lines.begins_line() && (line.starts_with('<') || ends(line))) {
      lines.put_back();
      break;
    }
    bytes += line.size();
    if (bytes <= limits::mail_head_bytes) head.add(line, lines.begins_line());
  }
  return head;
}

void MailHead::add(std::string_view line, bool begins) {
  if (const std::size_t colon = begins ? field_name(line) : 0; colon != 0) {
    fields_.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  } else if (!fields_.empty() && (!begins || line.starts_with(' ') || line.starts_with('\t'))) {
    fields_.back().second.append(begins ? " " : "").append(begins ? trimmed(line) : line);
  }
}

std::string_view MailHead::field(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (text::equals_ignoring_ascii_case(key, name)) return value;
  }
  return {};
}

}  // namespace tearsheet::container
