// Forms are kept by surname in chains; a look-up compares first names and titles. Chains are bounded, so an article of
// nothing but names stays linear.
#include "quotes/names.hpp"

#include <algorithm>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t chain_limit = 16;    // forms of one surname looked at
constexpr std::uint32_t longest_full = 5;  // words of a fullest form

Gender title_gender(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    if (tokens[i].gender != Gender::unknown) return tokens[i].gender;
  }
  return Gender::unknown;
}

/// True if every word of the shorter name stands in the longer one.
bool fits(std::span<const std::string_view> shorter, std::span<const std::string_view> longer) {
  return std::ranges::all_of(shorter, [&](std::string_view word) { return std::ranges::find(longer, word) != longer.end(); });
}

bool contradicts(Gender a, Gender b) { return a != Gender::unknown && b != Gender::unknown && a != b; }

}  // namespace

FormId Persons::add(std::string_view paragraph, const std::vector<Token>& tokens, const Phrase& name) {
  const auto first = static_cast<std::uint32_t>(words_.size());
  for (std::size_t i = name.core; i < name.last; ++i) {
    if (tokens[i].kind == TokenKind::word && tokens[i].lower != "'s") words_.push_back(tokens[i].lower);
  }
  Form form;
  form.first = first;
  form.count = static_cast<std::uint32_t>(words_.size()) - first;
  if (form.count == 0) return no_form;
  form.gender = title_gender(tokens, name.first, name.core);
  const bool has_title = name.core > name.first && is_title(tokens[name.core - 1]);
  FormId last = no_form;
  std::size_t length = 0;
  for (FormId i = chain_of(words_.back()); i != no_form; i = forms_[i].next, ++length) {
    Form& other = forms_[i];
    other.person = other.person || has_title;
    last = i;
    const bool same = !contradicts(other.gender, form.gender) && std::ranges::equal(words(other), words(form));
    if (!same && length < chain_limit) continue;
    words_.resize(first);
    if (!same) return no_form;
    if (other.gender == Gender::unknown) other.gender = form.gender;
    ++other.named;
    return i;
  }
  const Gender given = gender_of_given_name(words_[first]);
  if (form.gender == Gender::unknown && form.count > 1) form.gender = given;
  form.person = form.gender != Gender::unknown || (form.count > 1 && given != Gender::unknown) || has_title;
  form.named = 1;
  form.text = paragraph.substr(tokens[name.core].begin, tokens[name.last - 1].end - tokens[name.core].begin);
  const auto id = static_cast<FormId>(forms_.size());
  if (last == no_form) {
    by_surname_.emplace(words_.back(), id);
  } else {
    forms_[last].next = id;
  }
  if (form.count > 1) by_first_name_.emplace(words_[first], id);
  forms_.push_back(form);
  return id;
}

void Persons::note_role(std::uint32_t word, FormId form) {
  if (form != no_form && forms_[form].count > 0) by_role_[word] = form;
}

std::optional<FormId> Persons::by_role(std::uint32_t word) const {
  const auto found = by_role_.find(word);
  return found == by_role_.end() ? std::nullopt : std::optional(found->second);
}

FormId Persons::chain_of(std::string_view surname) const {
  const auto found = by_surname_.find(surname);
  return found == by_surname_.end() ? no_form : found->second;
}

FormId Persons::fullest_in(FormId chain, const Form& form) const {
  const auto may_be = [&](const Form& other, const Form& shorter) {
    return other.count > shorter.count && other.count <= longest_full && !contradicts(other.gender, form.gender) &&
           fits(words(shorter), words(other));
  };
  FormId person = no_form;
  for (FormId i = chain; i != no_form; i = forms_[i].next) {
    if (may_be(forms_[i], form) && (person == no_form || forms_[i].named > forms_[person].named)) person = i;
  }
  if (person == no_form) return no_form;
  FormId best = person;
  for (FormId i = chain; i != no_form; i = forms_[i].next) {
    if (forms_[i].count > forms_[best].count && may_be(forms_[i], forms_[person])) best = i;
  }
  return best;
}

FormId Persons::fullest(FormId id) {
  if (id == no_form) return no_form;
  Form& form = forms_[id];
  if (form.full != no_form) return form.full;
  form.full = id;
  FormId best = fullest_in(chain_of(words(form).back()), form);
  if (form.count == 1 && (best == no_form || !forms_[best].person)) {
    const auto first = by_first_name_.find(words(form).front());
    if (first != by_first_name_.end() && !contradicts(forms_[first->second].gender, form.gender)) best = fullest(first->second);
  }
  if (best == no_form) return id;
  if (forms_[best].gender == Gender::unknown) forms_[best].gender = form.gender;
  forms_[best].person = forms_[best].person || form.person;
  form.full = best;
  return best;
}

void Memory::note(FormId person, Gender gender, int weight, bool is_person) {
  if (person == no_form) return;
  Entry* slot = entries_.data();
  for (Entry& entry : entries_) {
    if (entry.person == person) {
      slot = &entry;
      break;
    }
    if (entry.at < slot->at || entry.person == no_form) slot = &entry;
  }
  const bool same = slot->person == person;
  const int kept = same && slot->at == clock_ ? std::max(slot->weight, weight) : weight;
  const Gender known = same && gender == Gender::unknown ? slot->gender : gender;
  *slot = {person, known, kept, clock_, is_person || (same && slot->is_person)};
}

std::optional<FormId> Memory::recall(Gender gender) const {
  const Entry* best = nullptr;
  long best_score = 0;
  for (const Entry& entry : entries_) {
    if (entry.person == no_form || contradicts(entry.gender, gender)) continue;
    const long age = std::min(clock_ - entry.at, 20L);
    const long score = 100 - 4 * age + entry.weight + (entry.gender == gender && gender != Gender::unknown ? 12 : 0);
    if (best != nullptr && best->is_person && !entry.is_person) continue;
    if (best == nullptr || score > best_score || (entry.is_person && !best->is_person)) {
      best = &entry;
      best_score = score;
    }
  }
  return best == nullptr ? std::nullopt : std::optional(best->person);
}

}  // namespace tearsheet::quotes
