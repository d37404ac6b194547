// Names are kept by surname, a few forms each; a look-up compares first names and titles. Both lists are bounded, so an
// article of nothing but names stays linear.
#include "quotes/names.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t forms_kept = 16;

std::vector<std::string> words_of(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  std::vector<std::string> words;
  for (std::size_t i = first; i < last; ++i) {
    if (tokens[i].kind == TokenKind::word && tokens[i].lower != "'s") words.push_back(tokens[i].lower);
  }
  return words;
}

Gender title_gender(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    if (const Gender g = gender_of_title(tokens[i].lower); g != Gender::unknown) return g;
  }
  return Gender::unknown;
}

/// True if every word of the shorter name stands in the longer one; an initial fits the name that begins with it.
bool fits(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  for (const std::string& word : shorter) {
    if (std::ranges::find(longer, word) == longer.end()) return false;
  }
  return true;
}

bool contradicts(Gender a, Gender b) { return a != Gender::unknown && b != Gender::unknown && a != b; }

std::string text_of(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name) {
  return std::string(paragraph.substr(tokens[name.core].begin, tokens[name.last - 1].end - tokens[name.core].begin));
}

}  // namespace

void Persons::add(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name) {
  std::vector<std::string> words = words_of(tokens, name.core, name.last);
  if (words.empty()) return;
  Gender gender = title_gender(tokens, name.first, name.core);
  if (gender == Gender::unknown && words.size() > 1) gender = gender_of_given_name(words.front());
  std::vector<Person>& forms = by_surname_[words.back()];
  for (Person& form : forms) {
    if (form.words != words) continue;
    if (form.gender == Gender::unknown) form.gender = gender;
    return;
  }
  if (forms.size() >= forms_kept) return;
  std::string text = text_of(paragraph, tokens, name);
  if (gender != Gender::unknown) genders_.emplace(text, gender);
  if (words.size() > 1) {
    std::vector<std::string>& surnames = by_first_name_[words.front()];
    if (surnames.size() < forms_kept) surnames.push_back(words.back());
  }
  forms.push_back({std::move(text), std::move(words), gender});
}

std::string Persons::full_name(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name) const {
  const std::vector<std::string> words = words_of(tokens, name.core, name.last);
  std::string best = text_of(paragraph, tokens, name);
  if (words.empty()) return best;
  const Gender gender = title_gender(tokens, name.first, name.core);
  std::size_t length = words.size();
  const auto look = [&](const std::string& surname) {
    const auto found = by_surname_.find(surname);
    if (found == by_surname_.end()) return;
    for (const Person& form : found->second) {
      if (form.words.size() <= length || form.words.size() > 5 || contradicts(form.gender, gender) || !fits(words, form.words))
        continue;
      best = form.text;
      length = form.words.size();
    }
  };
  look(words.back());
  if (words.size() == 1 && length == 1) {
    const auto surnames = by_first_name_.find(words.front());
    if (surnames != by_first_name_.end()) look(surnames->second.front());
  }
  return best;
}

Gender Persons::gender_of(std::string_view full_name) const {
  const auto found = genders_.find(std::string(full_name));
  return found == genders_.end() ? Gender::unknown : found->second;
}

void Memory::note(const std::string& full_name, Gender gender, int weight) {
  Entry* slot = &entries_[0];
  for (Entry& entry : entries_) {
    if (entry.name == full_name) {
      slot = &entry;
      break;
    }
    if (entry.at < slot->at || entry.name.empty()) slot = &entry;
  }
  const bool same = slot->name == full_name;
  const int kept = same && slot->at == clock_ ? std::max(slot->weight, weight) : weight;
  const Gender known = same && gender == Gender::unknown ? slot->gender : gender;
  *slot = {full_name, known, kept, clock_};
}

std::optional<std::string> Memory::recall(Gender gender) const {
  const Entry* best = nullptr;
  long best_score = 0;
  for (const Entry& entry : entries_) {
    if (entry.name.empty() || contradicts(entry.gender, gender)) continue;
    const long age = std::min(clock_ - entry.at, 20L);
    const long score = 100 - 4 * age + entry.weight + (entry.gender == gender && gender != Gender::unknown ? 12 : 0);
    if (best == nullptr || score > best_score) {
      best = &entry;
      best_score = score;
    }
  }
  return best == nullptr ? std::nullopt : std::optional(best->name);
}

}  // namespace tearsheet::quotes
