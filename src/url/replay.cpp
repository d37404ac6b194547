// The segment before the inner address is the time. Digits that are no time are no copy's.
#include "url/replay.hpp"

#include <array>
#include <cstddef>

namespace tearsheet::url {
namespace {

constexpr int most_copies = 4;  // of copies

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "im_" and the like.
bool is_modifier(std::string_view s) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return s.empty() || (s.size() == 3 && is_letter(s[0]) && is_letter(s[1]) && s[2] == '_');
}

bool is_time(std::string_view digits) {
  struct Part {
    std::size_t begin, size;
    int least, most;
  };
  constexpr std::array parts{Part{0, 4, 1990, 2099}, Part{4, 2, 1, 12},  Part{6, 2, 1, 31},
                             Part{8, 2, 0, 23},      Part{10, 2, 0, 59}, Part{12, 2, 0, 60}};
  for (const Part& part : parts) {
    int value = 0;
    for (const char c : digits.substr(part.begin, part.size)) value = value * 10 + (c - '0');
    if (value < part.least || value > part.most) return false;
  }
  return true;
}

/// The 14 digits of a segment; empty if it is no time of a copy.
std::string digits_of(std::string_view segment) {
  constexpr std::size_t all = 14;
  constexpr std::string_view dotted = "dddd.dd.dd-dddddd";
  std::string digits;
  if (segment.size() == dotted.size() && segment[4] == '.') {
    for (std::size_t n = 0; n < dotted.size(); ++n) {
      if (dotted[n] == 'd') digits += segment[n];
      if (dotted[n] != 'd' && dotted[n] != segment[n]) return {};
    }
  } else if (segment.size() >= all && is_modifier(segment.substr(all))) {
    digits = segment.substr(0, all);
  }
  for (const char c : digits) {
    if (!is_digit(c)) return {};
  }
  return digits.size() == all && is_time(digits) ? digits : std::string();
}

std::string iso(const std::string& d) {
  return d.substr(0, 4) + "-" + d.substr(4, 2) + "-" + d.substr(6, 2) + "T" + d.substr(8, 2) + ":" + d.substr(10, 2) + ":" +
         d.substr(12, 2) + "Z";
}

}  // namespace

std::optional<Replay> replay(std::string_view url) {
  constexpr std::string_view inner = "/http";
  for (std::size_t at = url.find(inner); at != std::string_view::npos; at = url.find(inner, at + 1)) {
    std::string_view rest = url.substr(at + inner.size());
    if (rest.starts_with('s')) rest.remove_prefix(1);
    if (!rest.starts_with(":/")) continue;
    const std::string_view before = url.substr(0, at);
    const std::string digits = digits_of(before.substr(before.rfind('/') + 1));
    if (!digits.empty()) return Replay{iso(digits), url.substr(at + 1)};
  }
  return std::nullopt;
}

std::string_view original(std::string_view url) {
  for (int n = 0; n < most_copies; ++n) {
    const std::optional<Replay> found = replay(url);
    if (!found) break;
    url = found->original;
  }
  return url;
}

}  // namespace tearsheet::url
