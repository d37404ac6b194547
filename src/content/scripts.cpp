// Scripts are read one by one; a long string that begins as JSON is a script again. Some frameworks send their data as strings
// that make one text only when joined, in rows: those are joined first.
#include "content/scripts.hpp"

#include "limits.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace tearsheet::content {

namespace {

using json::LiteralKind;
using json::Script;

constexpr std::size_t shortest = 300;  // bytes: no article fits into less
constexpr int deepest = 3;             // JSON in strings of JSON in strings
constexpr std::string_view state = "state-json";
constexpr std::string_view article_body = "json-ld:articleBody";

struct Text {
  std::string text;
  json::ScriptText how = json::ScriptText::code;
  int depth = 0;
};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = text::to_lower_ascii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t at = 0; at < s.size(); ++at) {
    const int high = s[at] == '%' && at + 2 < s.size() ? hex_digit(s[at + 1]) : -1;
    const int low = high < 0 ? -1 : hex_digit(s[at + 2]);
    out.push_back(low < 0 ? s[at] : static_cast<char>(high * 16 + low));
    at += low < 0 ? 0 : 2;
  }
  return out;
}

void append_quoted(std::string& out, std::string_view s) {
  out.push_back('"');
  for (const char c : s) {
    if (c == '"' || c == '\\') out.push_back('\\');
    if (c == '\n') {
      out.append("\\n");
    } else {
      out.push_back(c);
    }
  }
  out.append("\"\n");
}

// Rows `id:JSON` with a line end behind each, but for texts, `id:Tsize,text`, sized in hexadecimal bytes: made strings here. All
// rows are one array: a text may go through several.
std::string rows_as_script(std::string_view rows) {
  std::string out = "[";
  out.reserve(rows.size() + rows.size() / 8);
  for (std::size_t at = 0; at < rows.size();) {
    const std::size_t colon = rows.substr(0, std::min(rows.size(), at + 16)).find(':', at);
    std::size_t size = 0;
    std::size_t digit = colon == std::string_view::npos ? rows.size() : colon + 2;
    if (colon != std::string_view::npos && rows.substr(colon).starts_with(":T")) {
      for (; digit < rows.size() && digit < colon + 10 && hex_digit(rows[digit]) >= 0; ++digit)
        size = size * 16 + static_cast<std::size_t>(hex_digit(rows[digit]));
      if (digit < rows.size() && rows[digit] == ',') {
        append_quoted(out, rows.substr(digit + 1, size));
        at = std::min(rows.size(), digit + 1 + size);
        continue;
      }
    }
    const std::size_t stop = std::min(rows.find('\n', at), rows.size() - 1) + 1;
    out.append(rows.substr(at, stop - at));
    at = stop;
  }
  return out;
}

class Reader {
 public:
  explicit Reader(std::vector<ScriptText>& out) : out_(out) {}

  void json_ld(std::string text) {
    if (!within_budget(text) || text.size() < shortest) return;
    std::vector<RichText> found;
    find_rich_texts(Script(std::move(text), json::ScriptText::json), found);
    for (RichText& body : found) {
      if (body.name == "articleBody") out_.push_back({std::move(body), article_body});
    }
  }

  void script(Text first) {
    std::vector<Text> open;
    open.push_back(std::move(first));
    while (!open.empty()) {
      Text text = std::move(open.back());
      open.pop_back();
      const bool sends_rows = text.text.find("__next_f.push") != std::string::npos;  // each piece may be short
      if (!within_budget(text.text) || (!sends_rows && text.text.size() < shortest)) continue;
      const Script script(std::move(text.text), text.how);
      if (sends_rows) {
        keep_rows(script);
      } else {
        find(script);
        if (text.depth < deepest) open_strings(script, text.depth, open);
      }
    }
  }

  void sent_rows() {
    if (!rows_.empty()) script({rows_as_script(rows_), json::ScriptText::code, 1});
  }

 private:
  bool within_budget(const std::string& text) {
    read_ += std::min(text.size(), limits::script_bytes);
    return read_ <= limits::scripts_bytes;
  }

  void find(const Script& script) {
    std::vector<RichText> found;
    find_rich_texts(script, found);
    for (RichText& text : found) out_.push_back({std::move(text), state});
  }

  // self.__next_f.push([1, "piece"])
  void keep_rows(const Script& script) {
    for (std::uint32_t n = 1; n < script.size(); ++n) {
      if (script.is(n, LiteralKind::string) && script[n].parent != 0 && script.is(script[n].parent, LiteralKind::array))
        rows_.append(script.string(n));
    }
  }

  static void open_strings(const Script& script, int depth, std::vector<Text>& open) {
    for (std::uint32_t n = 1; n < script.size(); ++n) {
      if (!script.is(n, LiteralKind::string) || script[n].size < shortest) continue;
      const std::string_view raw = script.raw(n);
      if (raw.starts_with('{') || raw.starts_with('[')) open.push_back({script.string(n), json::ScriptText::json, depth + 1});
      if (raw.starts_with("%7B") || raw.starts_with("%5B"))
        open.push_back({percent_decoded(script.string(n)), json::ScriptText::json, depth + 1});
    }
  }

  std::vector<ScriptText>& out_;
  std::string rows_;
  std::size_t read_ = 0;
};

}  // namespace

namespace {

// What a page hands to the code that will draw it: <div id="app" data-page='{"props": ...}'>.
void read_data_attributes(const dom::Document& document, Reader& reader) {
  for (dom::NodeId n = 0; n < document.size(); ++n) {
    if (document.kind(n) != dom::Kind::element) continue;
    const std::string_view tag = document.start_tag(n);  // empty where the page was not read by its tags
    if (!tag.empty() && tag.size() < shortest) continue;
    for (const dom::Attribute& attribute : document.attributes(n)) {
      if (!attribute.name.starts_with("data-")) continue;
      const std::string_view value = attribute.value();
      if (value.size() >= shortest && (value.starts_with('{') || value.starts_with('[')))
        reader.script({std::string(value), json::ScriptText::json, 0});
    }
  }
}

}  // namespace

std::vector<ScriptText> read_scripts(const dom::Document& document) {
  std::vector<ScriptText> out;
  Reader reader(out);
  for (const dom::NodeId n : document.elements(dom::Tag::script)) {
    if (document.attribute(n, "src")) continue;
    const std::string_view type = document.attribute(n, "type").value_or("");
    const bool is_json = text::contains_ignoring_ascii_case(type, "json");
    if (text::contains_ignoring_ascii_case(type, "ld+json")) {
      reader.json_ld(document.raw_text(n));
    } else if (is_json || type.empty() || text::contains_ignoring_ascii_case(type, "script") || type == "module") {
      reader.script({document.raw_text(n), is_json ? json::ScriptText::json : json::ScriptText::code, 0});
    }
  }
  reader.sent_rows();
  read_data_attributes(document, reader);
  return out;
}

}  // namespace tearsheet::content
