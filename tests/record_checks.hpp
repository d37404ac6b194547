// What must hold of every record, whatever the page: used by the golden and the hostile tests.
#pragma once

#include <tearsheet/tearsheet.hpp>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace record_checks {

/// Code points of `s`; false if it is not valid UTF-8. A decoder of the tests' own, so that the program's is not its own judge.
inline bool decode(std::string_view s, std::vector<char32_t>& out) {
  for (std::size_t i = 0; i < s.size();) {
    const auto lead = static_cast<unsigned char>(s[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || i + size > s.size()) return false;
    char32_t c = size == 1 ? lead : lead & (0xFFU >> (size + 1));
    for (std::size_t k = 1; k < size; ++k) {
      const auto next = static_cast<unsigned char>(s[i + k]);
      if ((next & 0xC0U) != 0x80) return false;
      c = (c << 6U) | (next & 0x3FU);
    }
    const bool overlong = (size == 3 && c < 0x800) || (size == 4 && c < 0x10000);
    if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return false;
    out.push_back(c);
    i += size;
  }
  return true;
}

inline bool is_nfc(const std::string& s) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  return U_SUCCESS(status) && nfc->isNormalized(icu::UnicodeString::fromUTF8(s), status) && U_SUCCESS(status);
}

/// What is wrong with a string that leaves the program; empty if nothing is.
inline std::string fault(const std::string& s) {
  std::vector<char32_t> points;
  if (!decode(s, points)) return "not valid UTF-8";
  for (const char32_t c : points) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    if (control && c != U'\n' && c != U'\t') return "holds control character " + std::to_string(static_cast<std::uint32_t>(c));
  }
  return is_nfc(s) ? "" : "not in NFC";
}

/// Every string of a record but source.path, which is as the file is called: "field: fault".
inline std::vector<std::string> faults(const nlohmann::json& record) {
  std::vector<std::string> out;
  const nlohmann::json flat = record.flatten();
  for (const auto& [field, value] : flat.items()) {
    if (!value.is_string() || field == "/source/path") continue;
    if (const std::string what = fault(value.get_ref<const std::string&>()); !what.empty()) out.push_back(field + ": " + what);
  }
  return out;
}

/// The blocks that make up `text`, joined as the schema says.
inline std::string joined(const tearsheet::Article& article) {
  std::string out;
  for (const tearsheet::Block& block : article.blocks) {
    if (block.type == tearsheet::BlockType::caption) continue;
    if (!out.empty()) out += "\n\n";
    out += block.text;
  }
  return out;
}

/// Code points [start, end) of valid UTF-8.
inline std::string cut(std::string_view s, std::size_t start, std::size_t end) {
  std::string out;
  std::size_t at = 0;
  for (const char c : s) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) ++at;
    if (at > start && at <= end) out += c;
  }
  return out;
}

/// All pages that a stream or file gives, and whether it gave an error.
inline std::vector<tearsheet::ReadResult> read_all(tearsheet::Reader reader) {
  std::vector<tearsheet::ReadResult> out;
  while (auto result = reader.next()) out.push_back(std::move(*result));
  return out;
}

}  // namespace record_checks
