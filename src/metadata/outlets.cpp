// An outlet writes its name in many ways: with and without spaces, capitals, "The" and the ending of its address. All are one
// here.
#include "metadata/persons.hpp"

#include "text/given_names.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::metadata {
namespace {

std::string squeezed(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = text::next(s, at);
    if (text::is_word(c)) text::append(out, text::to_lower(c));
  }
  return out;
}

}  // namespace

namespace {

void note(std::vector<std::string>& forms, std::string_view form) {
  std::string s = squeezed(form);
  if (s.size() >= 2 && std::find(forms.begin(), forms.end(), s) == forms.end()) forms.push_back(std::move(s));
}

bool holds(const std::vector<std::string>& forms, std::string s) {
  for (int round = 0; round < 2; ++round) {
    if (std::find(forms.begin(), forms.end(), s) != forms.end()) return true;
    if (s.starts_with("the")) {
      s.erase(0, 3);
    } else {
      s.insert(0, "the");
    }
  }
  return false;
}

// What a person is called by, as far as letters tell: an initial first, or a given name before the last word.
bool may_be_person(std::string_view name) {
  constexpr std::size_t an_initial = 2;
  if (name.find(' ') <= an_initial) return true;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ')) {
    if (text::is_given_name(text::to_lower(name.substr(0, space)))) return true;
    name.remove_prefix(space + 1);
  }
  return false;
}

}  // namespace

void Outlets::add(std::string_view name) {
  note(squeezed_, name);
  // "Example.Online" calls itself "Example" as well.
  constexpr std::size_t shortest = 4;
  const std::size_t dot = name.rfind('.');
  if (dot != std::string_view::npos && dot >= shortest && name.find(' ') == std::string_view::npos)
    note(squeezed_, name.substr(0, dot));
}

void Outlets::add_host(std::string_view host) {
  if (host.starts_with("www.")) host.remove_prefix(4);
  for (std::string_view rest = host; rest.find('.') != std::string_view::npos; rest.remove_prefix(rest.find('.') + 1))
    note(hosts_, rest);
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos) return;
  host = host.substr(0, last);
  for (std::size_t at = 0; at <= host.size();) {
    const std::size_t stop = std::min(host.find('.', at), host.size());
    if (stop - at > 3) labels_.push_back(squeezed(host.substr(at, stop - at)));
    at = stop + 1;
  }
}

bool Outlets::has(std::string_view name) const {
  const std::string whole = squeezed(name);
  if (whole.empty()) return false;
  if (holds(squeezed_, whole)) return true;
  // A blog's host is often its writer's name: it says something of a single word, and of words that begin with no given name.
  if (may_be_person(name)) return false;
  if (holds(hosts_, whole) || holds(labels_, whole)) return true;
  constexpr std::size_t shortest = 6;  // bytes of a name that is looked for in the host, or of a host in the name
  if (name.find(' ') == std::string_view::npos || whole.size() < shortest) return false;
  return std::any_of(labels_.begin(), labels_.end(), [&](const std::string& label) {
    return label.find(whole) != std::string::npos || (label.size() >= shortest && whole.find(label) != std::string::npos);
  });
}

}  // namespace tearsheet::metadata
