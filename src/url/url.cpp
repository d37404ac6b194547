// The URL standard's parser for http and https: the reference is cut into its parts, what it lacks is taken from the base,
// and the outcome is put together again with dot segments gone and bytes percent-encoded where the standard wants it.
#include "url/url.hpp"

#include "url/host.hpp"

#include "text/unicode.hpp"

#include <vector>

namespace tearsheet::url {
namespace {

constexpr std::size_t longest_url = 16384;

struct Parts {
  std::string scheme;                ///< "http" or "https"
  std::string authority;             ///< user, host and port as they are written out
  std::string path;                  ///< begins with a slash
  std::optional<std::string> query;  ///< without ?
  std::optional<std::string> fragment;
};

bool is_slash(char c) { return c == '/' || c == '\\'; }

bool is_letter(char c) { return text::to_lower_ascii(c) >= 'a' && text::to_lower_ascii(c) <= 'z'; }

// Control characters and spaces at the ends go, tabs and line ends everywhere.
std::string stripped(std::string_view s) {
  const auto outer = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  while (!s.empty() && outer(s.front())) s.remove_prefix(1);
  while (!s.empty() && outer(s.back())) s.remove_suffix(1);
  std::string out;
  for (const char c : s) {
    if (c != '\t' && c != '\n' && c != '\r') out += c;
  }
  return out;
}

// "https" of "HTTPS:..."; empty if there is no scheme.
std::string scheme_of(std::string_view s) {
  std::string out;
  for (const char c : s) {
    if (c == ':') return out;
    const bool later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    if (!is_letter(c) && !(later && !out.empty())) return {};
    out += text::to_lower_ascii(c);
  }
  return {};
}

std::string encoded(std::string_view s, std::string_view also) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : s) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte >= 0x7F || also.find(c) != std::string_view::npos) {
      out += '%';
      out += hex[byte >> 4U];
      out += hex[byte & 15U];
    } else {
      out += c;
    }
  }
  return out;
}

bool is_dot(std::string_view segment) { return segment == "." || text::equals_ignoring_ascii_case(segment, "%2e"); }

bool is_double_dot(std::string_view segment) {
  for (const std::string_view form : {"..", ".%2e", "%2e.", "%2e%2e"}) {
    if (text::equals_ignoring_ascii_case(segment, form)) return true;
  }
  return false;
}

// Resolves . and .. and encodes. `path` may begin with a slash or not; the outcome does.
std::string normal_path(std::string_view path) {
  std::vector<std::string> segments;
  if (!path.empty() && is_slash(path.front())) path.remove_prefix(1);
  for (std::size_t at = 0; at <= path.size();) {
    std::size_t stop = at;
    while (stop < path.size() && !is_slash(path[stop])) ++stop;
    const std::string_view segment = path.substr(at, stop - at);
    const bool last = stop == path.size();
    if (is_double_dot(segment)) {
      if (!segments.empty()) segments.pop_back();
      if (last) segments.emplace_back();
    } else if (is_dot(segment)) {
      if (last) segments.emplace_back();
    } else {
      segments.push_back(encoded(segment, "\"#<>?`{}^"));
    }
    at = stop + 1;
  }
  std::string out;
  for (const std::string& segment : segments) out += "/" + segment;
  return out.empty() ? "/" : out;
}

void take_path_query_fragment(std::string_view s, Parts& parts) {
  if (const std::size_t hash = s.find('#'); hash != std::string_view::npos) {
    parts.fragment = encoded(s.substr(hash + 1), "\"<>`");
    s = s.substr(0, hash);
  }
  if (const std::size_t mark = s.find('?'); mark != std::string_view::npos) {
    parts.query = encoded(s.substr(mark + 1), "\"#<>'");
    s = s.substr(0, mark);
  }
  parts.path = s;
}

// What follows "http:" and slashes.
bool take_authority(std::string_view s, Parts& parts) {
  std::size_t stop = 0;
  while (stop < s.size() && !is_slash(s[stop]) && s[stop] != '?' && s[stop] != '#') ++stop;
  const std::optional<std::string> authority = normal_authority(s.substr(0, stop), parts.scheme);
  if (!authority) return false;
  parts.authority = *authority;
  take_path_query_fragment(s.substr(stop), parts);
  parts.path = normal_path(parts.path);
  return true;
}

std::string_view without_slashes(std::string_view s) {
  while (!s.empty() && is_slash(s.front())) s.remove_prefix(1);
  return s;
}

std::optional<Parts> absolute(std::string_view s) {
  Parts parts;
  parts.scheme = scheme_of(s);
  if (parts.scheme != "http" && parts.scheme != "https") return std::nullopt;
  if (!take_authority(without_slashes(s.substr(parts.scheme.size() + 1)), parts)) return std::nullopt;
  return parts;
}

std::optional<Parts> relative(const Parts& base, std::string_view s) {
  Parts parts;
  parts.scheme = base.scheme;
  if (s.size() >= 2 && is_slash(s[0]) && is_slash(s[1])) {
    if (!take_authority(without_slashes(s), parts)) return std::nullopt;
    return parts;
  }
  parts.authority = base.authority;
  take_path_query_fragment(s, parts);
  if (parts.path.empty()) {
    parts.path = base.path;
    if (!parts.query) parts.query = base.query;
  } else if (is_slash(parts.path.front())) {
    parts.path = normal_path(parts.path);
  } else {
    parts.path = normal_path(base.path.substr(0, base.path.rfind('/') + 1) + parts.path);
  }
  return parts;
}

std::string written(const Parts& parts) {
  std::string out = parts.scheme + "://" + parts.authority + parts.path;
  if (parts.query) out += "?" + *parts.query;
  if (parts.fragment) out += "#" + *parts.fragment;
  return out;
}

}  // namespace

std::optional<std::string> resolve(std::string_view base, std::string_view reference) {
  if (base.size() > longest_url || reference.size() > longest_url) return std::nullopt;
  const std::string s = stripped(reference);
  const std::string scheme = scheme_of(s);
  const std::optional<Parts> from = absolute(stripped(base));
  std::optional<Parts> parts;
  if (scheme.empty()) {
    if (from) parts = relative(*from, s);
  } else if (from && scheme == from->scheme && (s.size() <= scheme.size() + 1 || !is_slash(s[scheme.size() + 1]))) {
    parts = relative(*from, std::string_view(s).substr(scheme.size() + 1));  // "https:path", an old form
  } else {
    parts = absolute(s);
  }
  return parts ? std::optional(written(*parts)) : std::nullopt;
}

std::string_view host(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view rest = url.substr(scheme + 3);
  rest = rest.substr(0, rest.find_first_of("/\\?#"));
  if (const std::size_t user = rest.rfind('@'); user != std::string_view::npos) rest = rest.substr(user + 1);
  if (rest.starts_with('[')) return rest.substr(0, rest.find(']') == std::string_view::npos ? rest.size() : rest.find(']') + 1);
  return rest.substr(0, rest.find(':'));
}

std::string_view path(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t from = scheme == std::string_view::npos ? 0 : scheme + 3;
  url = url.substr(0, url.find_first_of("?#", std::min(from, url.size())));
  const std::size_t slash = url.find('/', from);
  return slash == std::string_view::npos ? std::string_view() : url.substr(slash);
}

}  // namespace tearsheet::url
