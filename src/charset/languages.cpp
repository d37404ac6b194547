// The HTML standard's table of default encodings by locale, with the languages that it leaves to windows-1252 though that lacks
// their letters; and the language of a page as its first tag says it.
#include "charset/languages.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::charset {
namespace {

struct Row {
  std::string_view language;
  std::string_view encoding;
};

constexpr bool by_language(const Row& a, const Row& b) { return a.language < b.language; }

constexpr std::array rows{
    Row{"ar", "windows-1256"},  Row{"az", "windows-1254"}, Row{"ba", "windows-1251"}, Row{"be", "windows-1251"},
    Row{"bg", "windows-1251"},  Row{"bs", "windows-1250"}, Row{"cs", "windows-1250"}, Row{"cy", "iso-8859-14"},
    Row{"el", "iso-8859-7"},    Row{"eo", "iso-8859-3"},   Row{"et", "windows-1257"}, Row{"fa", "windows-1256"},
    Row{"he", "windows-1255"},  Row{"hr", "windows-1250"}, Row{"hu", "iso-8859-2"},   Row{"iw", "windows-1255"},
    Row{"ja", "shift_jis"},     Row{"kk", "windows-1251"}, Row{"ko", "euc-kr"},       Row{"ku", "windows-1254"},
    Row{"ky", "windows-1251"},  Row{"lt", "windows-1257"}, Row{"lv", "windows-1257"}, Row{"mk", "windows-1251"},
    Row{"mt", "iso-8859-3"},    Row{"pl", "iso-8859-2"},   Row{"ro", "windows-1250"}, Row{"ru", "windows-1251"},
    Row{"sah", "windows-1251"}, Row{"sh", "windows-1250"}, Row{"sk", "windows-1250"}, Row{"sl", "iso-8859-2"},
    Row{"sr", "windows-1251"},  Row{"tg", "windows-1251"}, Row{"th", "windows-874"},  Row{"tr", "windows-1254"},
    Row{"tt", "windows-1251"},  Row{"uk", "windows-1251"}, Row{"vi", "windows-1258"}, Row{"zh", "gbk"},
    Row{"zh-hant", "big5"},     Row{"zh-hk", "big5"},      Row{"zh-mo", "big5"},      Row{"zh-tw", "big5"},
};
static_assert(std::is_sorted(rows.begin(), rows.end(), by_language));

struct LettersRow {
  std::string_view encoding;
  Letters letters;
};

constexpr bool by_encoding(const LettersRow& a, const LettersRow& b) { return a.encoding < b.encoding; }

/// Those that are not here are western.
constexpr std::array letters_rows{
    LettersRow{"big5", Letters::east_asian},
    LettersRow{"euc-jp", Letters::east_asian},
    LettersRow{"euc-kr", Letters::east_asian},
    LettersRow{"gb18030", Letters::east_asian},
    LettersRow{"gbk", Letters::east_asian},
    LettersRow{"ibm866", Letters::cyrillic},
    LettersRow{"iso-2022-jp", Letters::east_asian},
    LettersRow{"iso-8859-10", Letters::baltic},
    LettersRow{"iso-8859-13", Letters::baltic},
    LettersRow{"iso-8859-16", Letters::central_european},
    LettersRow{"iso-8859-2", Letters::central_european},
    LettersRow{"iso-8859-3", Letters::turkish},
    LettersRow{"iso-8859-4", Letters::baltic},
    LettersRow{"iso-8859-5", Letters::cyrillic},
    LettersRow{"iso-8859-6", Letters::arabic},
    LettersRow{"iso-8859-7", Letters::greek},
    LettersRow{"iso-8859-8", Letters::hebrew},
    LettersRow{"iso-8859-8-i", Letters::hebrew},
    LettersRow{"koi8-r", Letters::cyrillic},
    LettersRow{"koi8-u", Letters::cyrillic},
    LettersRow{"shift_jis", Letters::east_asian},
    LettersRow{"windows-1250", Letters::central_european},
    LettersRow{"windows-1251", Letters::cyrillic},
    LettersRow{"windows-1253", Letters::greek},
    LettersRow{"windows-1254", Letters::turkish},
    LettersRow{"windows-1255", Letters::hebrew},
    LettersRow{"windows-1256", Letters::arabic},
    LettersRow{"windows-1257", Letters::baltic},
    LettersRow{"windows-1258", Letters::vietnamese},
    LettersRow{"windows-874", Letters::thai},
    LettersRow{"x-mac-cyrillic", Letters::cyrillic},
};
static_assert(std::is_sorted(letters_rows.begin(), letters_rows.end(), by_encoding));

/// Longer tags of languages are none that a row has.
constexpr std::size_t longest_tag = 32;

/// The value of the first attribute `lang` or `xml:lang` in a tag.
std::string_view language_in(std::string_view tag) {
  constexpr std::string_view key = "lang", space = "\t\n\f\r ";
  for (std::size_t at = 0; (at = tag.find('=', at)) != std::string_view::npos; ++at) {
    const std::size_t end = tag.find_last_not_of(space, at - 1) + 1;
    if (end < key.size() || !text::equals_ignoring_ascii_case(tag.substr(end - key.size(), key.size()), key)) continue;
    const std::string_view before = tag.substr(0, end - key.size());
    const bool is_name = !before.empty() && space.find(before.back()) != std::string_view::npos;
    if (!is_name && !(before.size() > 4 && text::equals_ignoring_ascii_case(before.substr(before.size() - 4), "xml:"))) continue;
    const std::size_t begin = tag.find_first_not_of("\t\n\f\r \"'", at + 1);
    if (begin == std::string_view::npos) return {};
    return tag.substr(begin, tag.find_first_of("\t\n\f\r \"'>", begin) - begin);
  }
  return {};
}

}  // namespace

std::string declared_language(std::string_view head) {
  constexpr std::string_view open = "<html";
  for (std::size_t at = 0; (at = head.find('<', at)) != std::string_view::npos; ++at) {
    if (!text::equals_ignoring_ascii_case(head.substr(at, open.size()), open)) continue;
    const std::string_view found = language_in(head.substr(at, head.find('>', at) - at));
    if (found.size() > longest_tag) return {};
    std::string language(found);
    std::transform(language.begin(), language.end(), language.begin(),
                   [](char c) { return c == '_' ? '-' : text::to_lower_ascii(c); });
    return language;
  }
  return {};
}

Letters letters_of(const Encoding& encoding) {
  const auto* found = std::lower_bound(letters_rows.begin(), letters_rows.end(), LettersRow{encoding.name, {}}, by_encoding);
  return found != letters_rows.end() && found->encoding == encoding.name ? found->letters : Letters::western;
}

const Encoding* usual_encoding(std::string_view language) {
  while (!language.empty()) {
    const auto* found = std::lower_bound(rows.begin(), rows.end(), Row{language, {}}, by_language);
    if (found != rows.end() && found->language == language) return &named(found->encoding);
    const std::size_t cut = language.rfind('-');
    language = language.substr(0, cut == std::string_view::npos ? 0 : cut);
  }
  return nullptr;
}

}  // namespace tearsheet::charset
