// Korean writes a surname of one syllable, a given name of two, and the office as a word of its own, often with a party or firm
// between them; Japanese writes the office right behind the name, in the same characters.
#include "quotes/east_names.hpp"

#include "quotes/chinese.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t most_persons = 64;
constexpr std::size_t syllable = 3;  // bytes

constexpr auto surnames = std::to_array<std::string_view>(
    {"강", "고", "곽", "구", "권", "길", "김", "나", "남", "노", "도", "류", "문", "민", "박", "반",
     "방", "배", "백", "변", "서", "석", "선", "설", "성", "손", "송", "신", "심", "안", "양", "엄",
     "여", "염", "오", "왕", "우", "원", "유", "윤", "이", "임", "장", "전", "정", "조", "주", "지",
     "진", "차", "채", "천", "최", "추", "탁", "표", "하", "한", "함", "허", "현", "홍", "황"});
static_assert(std::ranges::is_sorted(surnames));

constexpr auto korean_offices = std::to_array<std::string_view>(
    {"감독", "감사",   "검사", "경감",   "경위", "과장", "교사",   "교수",   "교육감", "국장", "군수",   "기자",
     "단장", "대변인", "대사", "대통령", "대표", "목사", "박사",   "변호사", "본부장", "부장", "비서관", "사장",
     "상무", "선수",   "소장", "수석",   "시장", "실장", "씨",     "연구원", "원장",   "위원", "위원장", "의원",
     "이사", "이사장", "작가", "장관",   "전무", "지사", "차관",   "처장",   "청장",   "총리", "총장",   "최고위원",
     "코치", "팀장",   "판사", "학장",   "회장", "후보", "구청장", "배우",   "가수"});

constexpr auto japanese_offices = std::to_array<std::string_view>(
    {"さん",   "ちゃん", "くん",   "氏",   "容疑者", "被告",     "社長", "会長", "理事長", "所長",   "部長",   "課長",
     "首相",   "大統領", "知事",   "市長", "町長",   "村長",     "議員", "大臣", "外相",   "代表",   "委員長", "幹事長",
     "監督",   "選手",   "コーチ", "教授", "准教授", "名誉教授", "校長", "院長", "館長",   "弁護士", "医師",   "記者",
     "警部補", "警部",   "巡査",   "署長", "長官",   "次官",     "局長", "室長", "研究員", "副社長", "副会長", "専務"});

constexpr auto japanese_bodies = std::to_array<std::string_view>(
    {"庁", "省", "署", "党", "社", "会", "連盟", "協会", "委員会", "銀行", "大学", "政府", "機構", "組合", "警察"});

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

bool is_surname(std::string_view word) { return std::ranges::binary_search(surnames, word); }

/// Three syllables of which the first is a surname: 이재명.
bool is_korean_name(std::string_view word) { return word.size() == 3 * syllable && is_surname(word.substr(0, syllable)); }

/// The office that a text ends with, the longest; empty if none.
template <std::size_t N>
std::string_view office_of(std::string_view text, const std::array<std::string_view, N>& offices) {
  std::string_view best;
  for (const std::string_view office : offices) {
    if (office.size() > best.size() && text.ends_with(office)) best = office;
  }
  return best;
}

std::string_view without_particle(std::string_view word) {
  static constexpr std::array<std::string_view, 12> particles = {"은", "는", "이", "가", "도", "을",
                                                                 "를", "의", "과", "와", "에", "께"};
  for (const std::string_view particle : particles) {
    if (word.size() > particle.size() && word.ends_with(particle)) return word.substr(0, word.size() - particle.size());
  }
  return word;
}

/// The next run of syllables from `at`, which is put behind it; a blank alone parts it from the one before, or it `breaks`.
std::string_view next_run(std::string_view s, std::size_t& at, bool& breaks) {
  std::size_t signs = 0;
  while (at < s.size()) {
    std::size_t next = at;
    const char32_t c = text::next(s, next);
    if (is_hangul(c)) break;
    if (c == U'.' || c == U',' || c == U'"' || c == U'”' || c == U'“') ++signs;
    at = next;
  }
  breaks = signs > 0;
  const std::size_t begin = at;
  for (std::size_t next = at; next < s.size(); at = next) {
    if (!is_hangul(text::next(s, next))) break;
  }
  if (at < s.size() && s.size() - at < 4) {  // the last syllable
    std::size_t next = at;
    if (is_hangul(text::next(s, next))) at = next;
  }
  return s.substr(begin, at - begin);
}

bool is_ideograph_name(std::string_view s) {
  for (std::size_t at = 0; at < s.size();) {
    if (!text::is_ideograph(text::next(s, at))) return false;
  }
  return !s.empty();
}

}  // namespace

void EastNames::learn(std::string_view paragraph) {
  if (language_ == ParticleLanguage::korean) learn_korean(paragraph);
  if (language_ == ParticleLanguage::japanese) learn_japanese(paragraph);
}

void EastNames::note(std::string_view name, std::string_view office) {
  const auto known = std::ranges::find(persons_, name, &Person::name);
  if (known != persons_.end()) {
    ++known->named;
    known->office = office;
  } else if (persons_.size() < most_persons) {
    persons_.push_back({name, office, 1});
  }
}

/// A name, at most two words of party or firm, and the office.
void EastNames::learn_korean(std::string_view paragraph) {
  std::string_view name;
  int since = 0;
  for (std::size_t at = 0; at < paragraph.size();) {
    bool breaks = false;
    const std::string_view run = next_run(paragraph, at, breaks);
    if (run.empty()) continue;
    if (breaks || ++since > 3) name = {};
    const std::string_view word = office_of(run, korean_offices).empty() ? without_particle(run) : run;
    const std::string_view office = office_of(word, korean_offices);
    if (!office.empty() && !name.empty()) {
      note(name, office);
      name = {};
    } else if (is_korean_name(run)) {
      name = run;
      since = 0;
    }
  }
}

/// 清水治理事長, 前田豊さん, 前田豊（５６）: four to six characters of which the office is none.
void EastNames::learn_japanese(std::string_view paragraph) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::size_t here = at;
    const char32_t c = text::next(paragraph, at);
    if (text::is_ideograph(c)) continue;
    const std::string_view run = paragraph.substr(begin, here - begin);
    const std::string_view rest = paragraph.substr(here);
    begin = at;
    if (run.size() < 3 * syllable || run.size() > 12 * syllable) continue;
    std::string_view office = office_of(run, japanese_offices);
    std::string_view name = run.substr(0, run.size() - office.size());
    if (office.empty() && (rest.starts_with("さん") || rest.starts_with("（"))) office = "さん";
    if (!office.empty() && name.size() >= 3 * syllable && name.size() <= 5 * syllable && is_ideograph_name(name))
      note(name, office);
  }
}

std::optional<std::string_view> EastNames::by_surname(std::string_view surname, std::string_view office) const {
  const Person* best = nullptr;
  for (const Person& p : persons_) {
    if (!p.name.starts_with(surname) || p.name.size() == surname.size()) continue;
    const bool fits = p.office == office;
    if (best == nullptr || (fits && best->office != office) || (fits == (best->office == office) && p.named > best->named))
      best = &p;
  }
  return best == nullptr ? std::nullopt : std::optional(best->name);
}

std::optional<std::string_view> EastNames::korean(std::string_view speaker) const {
  if (speaker == "그" || speaker == "그녀") return last_;
  const std::string_view office = office_of(speaker, korean_offices);
  for (std::size_t at = 0; at < speaker.size();) {
    bool breaks = false;
    const std::string_view run = next_run(speaker, at, breaks);
    const bool known = std::ranges::find(persons_, run, &Person::name) != persons_.end();
    if (is_korean_name(run) && (known || (!office.empty() && at < speaker.size()))) return run;
    if (run.size() == syllable && is_surname(run) && !office.empty()) {
      if (const auto found = by_surname(run, office)) return found;
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> EastNames::japanese(std::string_view speaker) const {
  if (speaker == "彼" || speaker == "彼女") return last_;
  const std::string_view office = office_of(speaker, japanese_offices);
  if (office.empty()) return office_of(speaker, japanese_bodies).empty() ? std::nullopt : std::optional(speaker);
  const std::string_view name = speaker.substr(0, speaker.size() - office.size());
  if (!is_ideograph_name(name)) return std::nullopt;
  if (name.size() > 2 * syllable) return name.size() <= 5 * syllable ? std::optional(name) : std::nullopt;
  return by_surname(name, office);
}

std::optional<std::string_view> EastNames::full(std::string_view speaker) {
  std::optional<std::string_view> found;
  if (language_ == ParticleLanguage::korean) found = korean(speaker);
  if (language_ == ParticleLanguage::japanese) found = japanese(speaker);
  if (language_ == ParticleLanguage::chinese) found = speaker == "他" || speaker == "她" ? last_ : chinese_name(speaker);
  if (found) last_ = found;
  return found;
}

}  // namespace tearsheet::quotes
