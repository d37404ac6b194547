// Characters are read backwards from the mark to the beginning of the sentence, a window at most.
#include "quotes/particles.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t window = 600;  // bytes looked at before a mark

bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }

/// Where the sentence begins that holds byte `at`, at most a window before.
std::size_t sentence_begin(std::string_view s, std::size_t at) {
  const std::size_t limit = at > window ? at - window : 0;
  std::size_t begin = at;
  while (begin > limit) {
    std::size_t back = begin;
    const char32_t c = text::previous(s, back);
    const bool blank = begin < s.size() && (s[begin] == ' ' || c == U'。');
    if (c == U'。' || (c == U'.' && blank)) break;
    begin = back;
  }
  return begin;
}

/// Back over a bracket that ends at `at`: 図書館員（30）は.
std::size_t before_bracket(std::string_view s, std::size_t begin, std::size_t at) {
  std::size_t back = at;
  if (back <= begin) return at;
  const char32_t last = text::previous(s, back);
  if (last != U'）' && last != U')') return at;
  while (back > begin) {
    const char32_t c = text::previous(s, back);
    if (c == U'（' || c == U'(') return back;
  }
  return at;
}

/// The noun that ends at `end`: letters other than hiragana, and one owner before it (町の図書館員).
std::optional<ByteRange> japanese_noun(std::string_view s, std::size_t begin, std::size_t end) {
  end = before_bracket(s, begin, end);
  const std::size_t last = end;
  for (const std::string_view title : {"さん", "ちゃん", "くん"}) {
    if (s.substr(begin, end - begin).ends_with(title)) end -= title.size();
  }
  std::size_t first = end;
  bool owner = false;
  while (first > begin) {
    std::size_t back = first;
    const char32_t c = text::previous(s, back);
    if (c == U'の' && !owner && first != end) {
      owner = true;
    } else if (is_hiragana(c) || (!text::is_word(c) && c != U'・')) {
      break;
    }
    first = back;
  }
  std::size_t at = first;
  if (at < end && text::next(s, at) == U'の') first = at;
  return first < end ? std::optional(ByteRange{first, last}) : std::nullopt;
}

std::optional<ByteRange> japanese_subject(std::string_view s, std::size_t begin, std::size_t mark) {
  bool nearest = true;
  for (std::size_t at = mark; at > begin; nearest = false) {
    const char32_t c = text::previous(s, at);
    if (c != U'は' && !(nearest && c == U'が')) continue;
    if (auto noun = japanese_noun(s, begin, at)) return noun;
  }
  return std::nullopt;
}

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

/// True for a word that the next one hangs on by its ending, so that it is no part of a name's phrase.
bool has_ending(std::string_view word) {
  static constexpr std::array<std::string_view, 18> endings = {"은", "는", "을", "를", "에", "서", "의", "고", "며",
                                                               "한", "된", "인", "로", "와", "과", "던", "할", "도"};
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.size() > 3 && word.ends_with(ending); });
}

/// A word that leads in a sentence and is no part of its subject: but, thereupon, on this day.
bool leads_in(std::string_view word) {
  static constexpr std::array<std::string_view, 14> words = {"그래서", "그러나", "그러면서", "그리고", "다만",   "듯",   "또",
                                                             "실제",   "이날",   "이어",     "특히",   "하지만", "한편", "현재"};
  return std::ranges::binary_search(words, word);
}

std::size_t word_begin(std::string_view s, std::size_t begin, std::size_t at) {
  while (at > begin && s[at - 1] != ' ' && s[at - 1] != '"' && s[at - 1] != '\'' && s[at - 1] != ',') --at;
  return at;
}

std::optional<ByteRange> korean_subject(std::string_view s, std::size_t begin, std::size_t mark) {
  static constexpr std::array<std::string_view, 5> particles = {"은", "는", "이", "가", "도"};
  for (std::size_t end = mark; end > begin;) {
    while (end > begin && (s[end - 1] == ' ' || s[end - 1] == ',')) --end;
    const std::size_t first = word_begin(s, begin, end);
    if (first == end) {
      --end;
      continue;
    }
    const std::string_view word = s.substr(first, end - first);
    const bool pronoun = word == "그는" || word == "그도";
    const bool topic = (word.size() > 6 || pronoun || word.starts_with("씨")) &&
                       std::ranges::any_of(particles, [&](std::string_view p) { return word.ends_with(p); });
    std::size_t at = first;
    if (topic && is_hangul(text::next(s, at))) {
      std::size_t start = first;
      for (int words = 0; words < 3 && start > begin && s[start - 1] == ' '; ++words) {
        const std::size_t before = word_begin(s, begin, start - 1);
        if (before == start - 1 || leads_in(s.substr(before, start - 1 - before)) ||
            has_ending(s.substr(before, start - 1 - before)))
          break;
        start = before;
      }
      return ByteRange{start, end - 3};
    }
    end = first;
  }
  return std::nullopt;
}

}  // namespace

ParticleLanguage particle_language(std::string_view language) {
  const std::string_view primary = language.substr(0, std::min(language.find_first_of("-_"), language.size()));
  if (text::equals_ignoring_ascii_case(primary, "ko")) return ParticleLanguage::korean;
  if (text::equals_ignoring_ascii_case(primary, "zh")) return ParticleLanguage::chinese;
  return text::equals_ignoring_ascii_case(primary, "ja") ? ParticleLanguage::japanese : ParticleLanguage::none;
}

std::optional<ByteRange> subject_before(std::string_view s, std::size_t mark, ParticleLanguage language) {
  const std::size_t begin = sentence_begin(s, mark);
  return language == ParticleLanguage::korean ? korean_subject(s, begin, mark) : japanese_subject(s, begin, mark);
}

bool is_quoted(std::string_view s, std::size_t at, ParticleLanguage language) {
  static constexpr std::array<std::string_view, 8> korean = {"고", "라고", "라며", "라면서", "며", "면서", "이라고", "이라며"};
  static constexpr std::array<std::string_view, 3> japanese = {"と", "などと", "。"};
  const std::string_view rest = s.substr(std::min(at, s.size()));
  const auto follows = [&](std::string_view word) { return rest.starts_with(word); };
  return language == ParticleLanguage::korean ? std::ranges::any_of(korean, follows) : std::ranges::any_of(japanese, follows);
}

bool is_whole_sentence(std::string_view inside, ParticleLanguage language) {
  if (language == ParticleLanguage::chinese) {
    std::size_t back = inside.size();
    return back > 0 && text::ends_sentence(text::previous(inside, back));
  }
  static constexpr std::array<std::string_view, 10> korean = {"까", "나", "냐", "네", "다", "라", "야", "요", "자", "죠"};
  std::size_t at = inside.size();
  char32_t last = 0;
  while (at > 0 && (last == 0 || !text::is_word(last))) last = text::previous(inside, at);
  const std::size_t end = at;
  for (std::size_t i = 0; i < 4 && at > 0; ++i) text::previous(inside, at);
  if (at == 0) return false;  // hardly a word
  if (language == ParticleLanguage::japanese) return is_hiragana(last);
  return std::ranges::any_of(korean, [&](std::string_view ending) { return inside.substr(end).starts_with(ending); });
}

}  // namespace tearsheet::quotes
