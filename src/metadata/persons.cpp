// A line is cut into words once. Words that join, lead in or end the names part it; each part is tried as a name.
#include "metadata/persons.hpp"

#include "metadata/person_words.hpp"
#include "text/given_names.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::metadata {
namespace {

struct Word {
  std::string_view text;  ///< without marks at its ends, but for the dot of an initial
  std::string lower;
  bool capital = false;       ///< begins with a capital, or with a letter of a script without them
  bool small = false;         ///< begins with a small letter
  bool breaks_after = false;  ///< a mark after it parts names
  bool breaks_before = false;
};

char32_t first_of(std::string_view s) {
  std::size_t at = 0;
  return s.empty() ? 0 : text::next(s, at);
}

char32_t last_of(std::string_view s) {
  std::size_t at = s.size();
  return s.empty() ? 0 : text::previous(s, at);
}

bool parts_names(char32_t c) {
  constexpr std::u32string_view marks = U",;/|•·&+、，：:–—()[]<>→»«*\"“”„…!?=~";
  return marks.find(c) != std::u32string_view::npos;
}

// "Jane Roe (jr)": what stands in brackets is no name, unless all does.
std::string without_brackets(std::string_view line) {
  std::string out;
  std::size_t depth = 0;
  for (const char c : line) {
    if (c == '(' || c == '[') {
      ++depth;
      out += ' ';
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else if (depth == 0) {
      out += c;
    }
  }
  return text::clean(out).empty() ? std::string(line) : out;
}

// Cuts at white space; marks at the ends of a word are taken off and remembered.
std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> out;
  bool broken = false;
  const auto flush = [&](std::size_t begin, std::size_t end) {
    std::string_view w = line.substr(begin, end - begin);
    while (!w.empty() && (w.back() == '-' || w.back() == '_' || w.back() == '\'')) w.remove_suffix(1);
    while (!w.empty() && (w.front() == '-' || w.front() == '_' || w.front() == '.' || w.front() == '\'')) w.remove_prefix(1);
    if (w.empty()) {
      if (end > begin) broken = true;  // a dash between spaces
      return;
    }
    Word word;
    word.text = w;
    word.lower = text::to_lower(w);
    if (word.lower.ends_with('.')) word.lower.pop_back();
    const char32_t c = first_of(w);
    word.small = text::is_lower(c);
    word.capital = text::is_letter(c) && !word.small;
    word.breaks_before = broken;
    broken = false;
    out.push_back(std::move(word));
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size() && out.size() < 80;) {
    const std::size_t here = at;
    const char32_t c = text::next(line, at);
    if (!text::is_space(c) && !parts_names(c)) continue;
    flush(begin, here);
    begin = at;
    if (parts_names(c)) {
      if (!out.empty() && !broken) out.back().breaks_after = true;
      broken = true;
    }
  }
  flush(begin, line.size());
  return out;
}

bool has_digit(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_capitals(std::string_view s) {
  return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
}

// "example.com", "jane@example.org", "https://...", "@jane".
bool is_address(const Word& w) {
  const std::string_view s = w.lower;
  if (s.find('@') != std::string_view::npos || s.starts_with("www.") || s.starts_with("http")) return true;
  const std::size_t dot = s.rfind('.');
  if (dot == std::string_view::npos || dot < 3 || s.size() - dot - 1 < 2 || s.size() - dot - 1 > 4) return false;
  const std::string_view end = w.text.substr(std::min(dot + 1, w.text.size()));
  const bool small = std::all_of(end.begin(), end.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return (small || (is_capitals(end) && is_capitals(w.text.substr(0, dot)))) && s.find('.') > 2;
}

std::string joined(const std::vector<Word>& words) {
  std::string out;
  for (const Word& w : words) {
    if (!out.empty()) out += ' ';
    out += w.text;
  }
  // A dot at the end belongs to an initial, a suffix, or to the sentence.
  if (out.ends_with('.') && !words.empty() && !is_suffix(words.back().lower) && text::length(words.back().text) > 2)
    out.pop_back();
  return out;
}

// "Jane Roe MD", "Jane Roe, Ph.D": short words in capitals after a name that is not written so.
void drop_credentials(std::vector<Word>& words) {
  constexpr std::size_t longest = 5;
  const bool shouting = std::all_of(words.begin(), words.end(), [](const Word& w) { return is_capitals(w.text); });
  while (words.size() > 2 && !is_suffix(words.back().lower) &&
         (is_credential(words.back().lower) ||
          (!shouting && is_capitals(words.back().text) && words.back().text.size() <= longest && words.back().text.size() > 1))) {
    words.pop_back();
  }
}

// Job titles around a name go; false if nothing that could be a name is left.
bool without_job(std::vector<Word>& words) {
  if (std::none_of(words.begin(), words.end(), [](const Word& w) { return is_job_word(w.lower); })) return true;
  const std::size_t before = words.size();
  while (!words.empty() && is_job_word(words.front().lower)) words.erase(words.begin());
  const auto job = std::find_if(words.begin(), words.end(), [](const Word& w) { return is_job_word(w.lower); });
  words.erase(job, words.end());
  return words.size() >= 2 || (words.size() == 1 && (before == 1 || is_full_name(words.front().text)));
}

class Names {
 public:
  Names(const Outlets& outlets, bool loose) : outlets_(outlets), loose_(loose) {}

  void part(std::vector<Word> words) {
    if (words.empty()) return;
    if (words.size() == 1 && is_suffix(words.front().lower) && !names_.empty()) {
      names_.back() += ", " + std::string(words.front().text);
      return;
    }
    const std::string whole = joined(words);
    if (outlets_.has(whole) || is_agency(text::to_lower(whole))) return;
    if (words.size() <= 2 && is_placeholder(words.back().lower) && is_placeholder(words.front().lower)) return;
    // "The", articles of outlets.
    if (words.size() > 1 && (words.front().lower == "the" || words.front().lower == "our")) return;
    cut_after_name(words);
    for (const Word& w : words) {
      if (is_organisation_word(w.lower)) return;
    }
    if (!without_job(words) || words.empty()) return;
    drop_credentials(words);
    if (words.size() == 1 &&
        (is_credential(words.front().lower) || leads_byline(words.front().lower) || ends_names(words.front().lower)))
      return;
    const std::string name = joined(words);
    if (!is_name(words, name)) return;
    const std::string lower = text::to_lower(name);
    for (const std::string& known : names_) {
      if (text::to_lower(known) == lower) return;
    }
    names_.push_back(name);
  }

  // "Roe, Jane" in a field for one name.
  void finish() {
    if (loose_ && names_.size() == 2 && parts_ == 2 && names_[0].find(' ') == std::string::npos &&
        names_[1].find(' ') == std::string::npos) {
      names_ = {names_[1] + " " + names_[0]};
    }
    // In prose a word alone is a name where "By" leads it in, or where there is nothing else.
    if (!loose_) {
      const bool full = std::any_of(names_.begin(), names_.end(), [](const std::string& name) { return is_full_name(name); });
      if (full || (!led_ && parts_ > 1)) std::erase_if(names_, [](const std::string& name) { return !is_full_name(name); });
    }
    // Small letters are a nickname's only where the field holds nothing else.
    if (parts_ > 1)
      std::erase_if(names_, [](const std::string& name) { return text::is_lower(first_of(name)) && !is_full_name(name); });
  }

  void count_part() { ++parts_; }
  void note_lead() { led_ = true; }
  std::vector<std::string> take() { return std::move(names_); }

 private:
  // "Jane Roe in Berlin", "Jane Roe is a reporter": a word in small letters that belongs to no name ends it.
  void cut_after_name(std::vector<Word>& words) const {
    if (words.size() < 2 || !words.front().capital) return;
    for (std::size_t n = 1; n < words.size(); ++n) {
      const bool place = words[n].lower == "in" || words[n].lower == "aus";
      if (words[n].small && (place || !is_particle(words[n].lower)) && !words[n].lower.starts_with("d’") &&
          !words[n].lower.starts_with("d'") && !words[n].lower.starts_with("al-")) {
        words.resize(n);
        return;
      }
    }
    // "Jane Roe The Daily Example": the outlet follows without a mark.
    for (std::size_t n = 2; n < words.size(); ++n) {
      if (words[n].lower == "the") words.resize(n);
    }
    while (!words.empty() && words.back().small) words.pop_back();
  }

  bool is_name(const std::vector<Word>& words, const std::string& name) const {
    constexpr std::size_t most_words = 6;
    constexpr std::size_t longest = 70;
    if (words.size() > most_words || name.size() > longest || text::length(name) < 2) return false;
    if (outlets_.has(name) || is_agency(text::to_lower(name))) return false;
    std::size_t capitals = 0;
    for (const Word& w : words) {
      if (has_digit(w.text) && !(loose_ && words.size() == 1)) return false;
      if (is_address(w)) return false;
      if (!text::is_letter(first_of(w.text)) && !(loose_ && words.size() == 1)) return false;
      capitals += w.capital ? 1 : 0;
    }
    if (words.size() == 1 && is_placeholder(words.front().lower)) return false;
    if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) return false;
    // Abbreviations of outlets and of writers alike: nobody can be told from them.
    if (words.size() == 1 && is_capitals(words.front().text) && (!loose_ || words.front().text.size() <= 5)) return false;
    return loose_ ? (capitals > 0 || words.size() <= 2)
                  : words.front().capital || (capitals > 0 && is_particle(words.front().lower));
  }

  const Outlets& outlets_;
  bool loose_;
  bool led_ = false;
  std::size_t parts_ = 0;
  std::vector<std::string> names_;
};

std::string squeezed(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const char32_t c = text::next(s, at);
    if (text::is_word(c)) text::append(out, text::to_lower(c));
  }
  return out;
}

// Words such as "By" at the front of a part; true if it was a credit for something else (a photo).
bool drop_leads(std::vector<Word>& words) {
  bool other = false;
  std::size_t n = 0;
  while (n < words.size() && (leads_byline(words[n].lower) || leads_other_credit(words[n].lower))) {
    other = other || leads_other_credit(words[n].lower);
    ++n;
  }
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(n));
  return other;
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

// What a person is called by, as far as letters tell: a given name or an initial first.
bool may_be_person(std::string_view name) {
  constexpr std::size_t an_initial = 2;
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos) return false;
  return space <= an_initial || text::is_given_name(text::to_lower(name.substr(0, space)));
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

std::vector<std::string> persons(std::string_view line, const Outlets& outlets, bool loose) {
  const std::string bare = without_brackets(line.substr(0, 600));
  const std::vector<Word> words = words_of(bare);
  Names names(outlets, loose);
  std::vector<Word> part;
  bool skipping = false;  // in the credits of photographers and after the end of the names
  const auto finish_part = [&] {
    if (part.empty()) return;
    names.count_part();
    const std::size_t before = part.size();
    const bool other = drop_leads(part);
    if (part.size() < before) names.note_lead();
    skipping = skipping || other;
    if (!skipping) names.part(std::move(part));
    part.clear();
  };
  for (const Word& w : words) {
    const bool joins = joins_names(w.lower, w.small) && !part.empty();
    if (w.breaks_before || joins) finish_part();
    if (joins) continue;
    if (leads_byline(w.lower) && w.small && !part.empty() && !is_particle(w.lower)) finish_part();
    if (leads_other_credit(w.lower) && !part.empty()) {
      finish_part();
      skipping = true;
      continue;
    }
    if (ends_names(w.lower) && (!part.empty() || !w.small)) {
      if (!(leads_byline(w.lower) && part.empty())) {
        finish_part();
        skipping = true;
        continue;
      }
    }
    if (is_address(w) || w.lower.find('@') != std::string::npos) {
      if (outlets.has(w.text)) part.push_back(w);
      finish_part();
      continue;
    }
    part.push_back(w);
    if (w.breaks_after) finish_part();
  }
  finish_part();
  names.finish();
  return names.take();
}

bool is_byline_lead(std::string_view line) {
  if (line.size() > 30) return false;
  std::string lower = text::to_lower(line);
  while (!lower.empty() && (lower.back() == ':' || lower.back() == ' ')) lower.pop_back();
  const auto leads = byline_leads();
  return std::any_of(leads.begin(), leads.end(), [&](std::string_view l) { return lower == l || lower + ":" == l; });
}

bool is_plain_name(std::string_view text) {
  constexpr std::size_t longest = 40;  // bytes
  if (text.size() > longest) return false;
  const std::vector<Word> words = words_of(text);
  if (words.size() < 2 || words.size() > 3 || !text::is_given_name(words.front().lower)) return false;
  std::size_t bytes = words.size() - 1;
  for (const Word& w : words) {
    bytes += w.text.size();
    const bool apart = &w != &words.front() && w.breaks_before;
    if (!w.capital || apart || has_digit(w.text) || is_job_word(w.lower) || is_organisation_word(w.lower)) return false;
  }
  return bytes == text.size();
}

bool is_credited_otherwise(std::string_view line, std::string_view name) {
  const std::string lower = text::to_lower(line);
  const std::size_t at = lower.find(text::to_lower(name));
  if (at == std::string::npos) return false;
  bool otherwise = false;
  for (const Word& w : words_of(std::string_view(lower).substr(0, at))) {
    // "By" after "Photography" belongs to it.
    if (leads_other_credit(w.lower)) otherwise = true;
    if (w.lower == "written" || w.lower == "words" || w.lower == "story") otherwise = false;
  }
  return otherwise;
}

bool is_full_name(std::string_view name) {
  const char32_t first = first_of(name);
  return name.find(' ') != std::string_view::npos || text::is_ideograph(first) || (first >= 0xAC00 && first <= 0xD7A3);
}

bool begins_as_byline(std::string_view line) {
  constexpr std::size_t longest_lead = 24;
  const std::string lower = text::to_lower(line.substr(0, longest_lead));
  for (const std::string_view lead : byline_leads()) {
    if (!lower.starts_with(lead)) continue;
    std::string_view rest = line.substr(lead.size());
    const bool ends = !rest.empty() && (rest.front() == ' ' || rest.front() == ':' || lead.back() == ':');
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':')) rest.remove_prefix(1);
    const char32_t first = first_of(rest);
    if (ends && text::is_letter(first) && !text::is_lower(first) && !text::ends_sentence(last_of(rest))) return true;
  }
  return false;
}

}  // namespace tearsheet::metadata
