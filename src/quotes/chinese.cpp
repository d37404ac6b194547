// Words are not parted there: a clause is what stands between two signs, a window at most, and it is searched for the verbs.
#include "quotes/chinese.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::quotes {
namespace {

constexpr std::size_t window = 240;   // bytes of a clause looked at
constexpr std::size_t character = 3;  // bytes

constexpr auto verbs = std::to_array<std::string_view>(
    {"介紹", "介绍", "写道", "反问", "告诉", "呼吁", "問",   "問道", "回忆", "回答", "坚称", "坦言", "宣布", "寫道",
     "建议", "強調", "强调", "总结", "感叹", "指出", "提醒", "直言", "称",   "稱",   "笑道", "答",   "總結", "补充",
     "表明", "表示", "解释", "解釋", "認為", "說",   "警告", "认为", "说",   "透漏", "透露", "问",   "问道"});
static_assert(std::ranges::is_sorted(verbs));

/// What begins to tell when, where or to whom, so that the speaker ends before it.
constexpr auto adverbials = std::to_array<std::string_view>(
    {"也",   "于",   "今",   "再次", "则",   "又", "同时",   "向",   "周一", "周三", "周二", "周五",
     "周六", "周四", "周日", "在",   "对",   "對", "当天",   "当日", "接受", "日前", "昨",   "曾",
     "特别", "當天", "當日", "表示", "近日", "还", "进一步", "通过", "還",   "随即", "随后"});
static_assert(std::ranges::is_sorted(adverbials));

constexpr auto offices = std::to_array<std::string_view>(
    {"专家",   "主任", "主席", "书记",   "代表",   "会长", "先生",   "分析师", "创始人", "医师",   "医生", "博士",
     "博士生", "厅长", "县长", "参赞",   "发言人", "司长", "处长",   "大使",   "女士",   "委员",   "学者", "專家",
     "局長",   "局长", "居民", "工程师", "市民",   "市長", "市长",   "律师",   "律師",   "总理",   "总监", "总经理",
     "总统",   "总裁", "所長", "所长",   "技师",   "护士", "教授",   "教練",   "教练",   "會長",   "村民", "村长",
     "校長",   "校长", "法官", "理事长", "發言人", "省长", "研究员", "社长",   "科长",   "秘书长", "站长", "總統",
     "總經理", "经理", "老师", "董事長", "董事长", "議員", "议员",   "记者",   "设计师", "负责人", "部長", "部长",
     "镇长",   "队员", "队长", "院士",   "院長",   "院长", "馆长",   "首相"});
static_assert(std::ranges::is_sorted(offices));

bool is_clause_sign(char32_t c) {
  static constexpr std::array<char32_t, 12> signs = {U'，', U'。', U'；', U'：', U'！', U'？',
                                                     U'“',  U'”',  U'「', U'」', U'\n', U'…'};
  return std::ranges::find(signs, c) != signs.end();
}

/// Who a clause's verb of saying says it of: what stands before the verb, and before what tells when and where.
std::optional<ByteRange> subject_in(std::string_view s, std::size_t begin, std::size_t end) {
  const std::string_view clause = s.substr(begin, end - begin);
  std::size_t verb = std::string_view::npos;
  for (const std::string_view word : verbs) {
    const std::size_t at = clause.ends_with(word) ? clause.size() - word.size() : std::string_view::npos;
    verb = std::min(verb, at);
  }
  if (verb == std::string_view::npos) return std::nullopt;
  std::size_t last = verb;
  for (const std::string_view word : adverbials) {
    const std::size_t at = clause.find(word, character);
    if (at != std::string_view::npos) last = std::min(last, at);
  }
  last = std::min(last, clause.find_first_of("0123456789"));  // 林若溪4日在海边说
  const std::size_t length = text::length(clause.substr(0, last));
  std::size_t first = 0;
  if (last == 0 || !text::is_ideograph(text::next(clause, first))) return std::nullopt;
  const bool pronoun = clause.substr(0, last) == "他" || clause.substr(0, last) == "她";
  return (length < 2 && !pronoun) || length > 40 ? std::nullopt : std::optional(ByteRange{begin, begin + last});
}

std::optional<ByteRange> before(std::string_view s, std::size_t mark) {
  std::size_t end = mark;
  std::size_t at = end;
  if (at == 0) return std::nullopt;
  const char32_t sign = text::previous(s, at);
  if (sign == U'：' || sign == U'，' || sign == U':') end = at;
  std::size_t begin = end;
  while (begin > 0 && end - begin < window) {
    std::size_t back = begin;
    if (is_clause_sign(text::previous(s, back))) break;
    begin = back;
  }
  return subject_in(s, begin, end);
}

std::optional<ByteRange> after(std::string_view s, std::size_t begin) {
  std::size_t at = begin;
  if (at < s.size() && text::next(s, at) == U'，') begin = at;
  std::size_t end = begin;
  while (end < s.size() && end - begin < window) {
    std::size_t next = end;
    if (is_clause_sign(text::next(s, next))) break;
    end = next;
  }
  return subject_in(s, begin, end);
}

}  // namespace

std::optional<ByteRange> chinese_speaker(std::string_view paragraph, std::size_t mark, std::size_t end) {
  if (const auto led_in = before(paragraph, mark)) return led_in;
  return after(paragraph, end);
}

bool ends_chinese_sentence(std::string_view paragraph, std::size_t end) {
  std::size_t at = end;
  if (at > 0) text::previous(paragraph, at);
  return at > 0 && text::ends_sentence(text::previous(paragraph, at));
}

std::optional<std::string_view> chinese_name(std::string_view speaker) {
  std::size_t behind = 0;
  for (const std::string_view office : offices) {
    const std::size_t at = speaker.rfind(office);
    if (at != std::string_view::npos) behind = std::max(behind, at + office.size());
  }
  if (behind == 0 || behind == speaker.size()) return std::nullopt;
  const std::string_view name = speaker.substr(behind);
  const std::size_t length = text::length(name);
  const bool foreign = name.find("·") != std::string_view::npos || name.find("・") != std::string_view::npos;
  return length >= 2 && (length <= 4 || (foreign && length <= 16)) ? std::optional(name) : std::nullopt;
}

}  // namespace tearsheet::quotes
