// A line is cut into words once. Words that join, lead in or end the names part it; each part is tried as a name.
#include "metadata/persons.hpp"

#include "metadata/name_words.hpp"
#include "metadata/person_words.hpp"
#include "text/given_names.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace tearsheet::metadata {
namespace {

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

// A word alone that is a sign of the desk's ("mf", "cpm", "AgE"), or longer than any name in its script.
bool is_no_lone_name(const Word& word) {
  constexpr std::size_t longest_sign = 3;
  constexpr std::size_t longest_korean = 4;
  const std::size_t length = text::length(word.text);
  const char32_t first = first_of(word.text);
  if (first >= 0xAC00 && first <= 0xD7A3) return length > longest_korean;
  if (first >= 0x80 || length > longest_sign) return false;
  const std::string_view rest = std::string_view(word.text).substr(1);
  return word.small || std::any_of(rest.begin(), rest.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Names {
 public:
  Names(const Outlets& outlets, bool loose) : outlets_(outlets), loose_(loose) {}

  void part(std::vector<Word> words) {
    if (words.empty() || after_outlet_) return;
    if (words.size() == 1 && is_suffix(words.front().lower) && !names_.empty()) {
      names_.back() += ", " + std::string(words.front().text);
      return;
    }
    const std::string whole = joined(words);
    if (outlets_.has(whole) || is_agency(text::to_lower(whole))) {
      after_outlet_ = !names_.empty() && !loose_ && !addresses_;
      return;
    }
    if (words.size() <= 2 && is_placeholder(words.back().lower) && is_placeholder(words.front().lower)) return;
    // "The", articles of outlets.
    if (words.size() > 1 && (words.front().lower == "the" || words.front().lower == "our")) return;
    cut_after_name(words);
    for (const Word& w : words) {
      if (!is_organisation_word(w.lower)) continue;
      after_outlet_ = !names_.empty() && !loose_ && !addresses_;
      return;
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
    if (loose_ && !joined_ && names_.size() == 2 && parts_ == 2 && names_[0].find(' ') == std::string::npos &&
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
  void note_address() { addresses_ = true; }
  void note_join() {
    joined_ = true;
    after_outlet_ = false;
  }
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
    // "Jane Roe 12/22/2023": a date follows without a mark.
    for (std::size_t n = 2; n < words.size(); ++n) {
      if (has_digit(words[n].text)) words.resize(n);
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
      if (has_digit(w.text) && !((loose_ || led_) && words.size() == 1)) return false;
      if (is_address(w)) return false;
      if (!text::is_letter(first_of(w.text)) && !(loose_ && words.size() == 1)) return false;
      capitals += w.capital ? 1 : 0;
    }
    if (words.size() == 1 && is_placeholder(words.front().lower)) return false;
    if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) return false;
    // Abbreviations of outlets and of writers alike: nobody can be told from them.
    if (words.size() == 1 && is_capitals(words.front().text) && (!loose_ || words.front().text.size() <= 5)) return false;
    if (words.size() == 1 && is_no_lone_name(words.front())) return false;
    return loose_ ? (capitals > 0 || words.size() <= 2)
                  : words.front().capital || (capitals > 0 && is_particle(words.front().lower));
  }

  const Outlets& outlets_;
  bool loose_;
  bool led_ = false;
  bool joined_ = false;        ///< by a word or a sign that stands between two names, so that neither is turned around
  bool after_outlet_ = false;  ///< "Jane Roe, The Example, Berlin": in prose what follows the outlet is a place
  bool addresses_ = false;     ///< each name is followed by an address and an outlet
  std::size_t parts_ = 0;
  std::vector<std::string> names_;
};

// "José Roe e Pinto", "Juan Roe y Pérez": one word after the join, and a full name before it, are one person's surnames.
bool is_between_surnames(const std::vector<Word>& words, const Word& join, const std::vector<Word>& before) {
  if ((join.lower != "e" && join.lower != "y") || before.size() < 2 || join.breaks_after) return false;
  const std::size_t next = static_cast<std::size_t>(&join - words.data()) + 1;
  if (next >= words.size() || !words[next].capital) return false;
  const bool ends = next + 1 == words.size() || words[next].breaks_after || has_digit(words[next + 1].text);
  return ends && std::none_of(before.begin(), before.end(), [](const Word& w) { return leads_byline(w.lower) && w.small; });
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
    const bool joins = joins_names(w.lower, w.small) && !part.empty() && !is_between_surnames(words, w, part);
    if (w.breaks_before || joins) finish_part();
    if (joins || w.joined) names.note_join();
    if (part.empty() && w.small && w.breaks_before && joins_names(w.lower, false)) {  // "Jane Roe, and John Doe"
      names.note_join();
      continue;
    }
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
      names.note_address();
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

}  // namespace tearsheet::metadata
