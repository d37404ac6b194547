#include "url/host.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tearsheet::url {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::string> percent_decoded(std::string_view s) {
  const auto value = [](char c) {
    if (is_digit(c)) return c - '0';
    const char lower = text::to_lower_ascii(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  };
  std::string out;
  for (std::size_t at = 0; at < s.size(); ++at) {
    if (s[at] == '%' && at + 2 < s.size() && value(s[at + 1]) >= 0 && value(s[at + 2]) >= 0) {
      out += static_cast<char>(value(s[at + 1]) * 16 + value(s[at + 2]));
      at += 2;
    } else {
      out += s[at];
    }
  }
  if (!text::is_valid(out)) return std::nullopt;
  return out;
}

std::optional<std::string> to_ascii(const std::string& host) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
      uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, &error), &uidna_close);
  if (U_FAILURE(error)) return std::nullopt;
  std::array<char, 512> out{};
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  const int32_t size = uidna_nameToASCII_UTF8(idna.get(), host.data(), static_cast<int32_t>(host.size()), out.data(),
                                              static_cast<int32_t>(out.size()), &info, &error);
  if (U_FAILURE(error) || size <= 0 || size >= static_cast<int32_t>(out.size())) return std::nullopt;
  constexpr std::uint32_t lenient = UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN |
                                    UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
  if ((info.errors & ~lenient) != 0) return std::nullopt;
  return std::string(out.data(), static_cast<std::size_t>(size));
}

std::optional<std::string> normal_host(std::string_view host) {
  if (host.empty() || host.size() > 255) return std::nullopt;
  if (host.front() == '[') {
    const bool fine = host.back() == ']' &&
                      host.substr(1, host.size() - 2).find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    return fine ? std::optional(text::to_lower(host)) : std::nullopt;
  }
  std::optional<std::string> decoded = percent_decoded(host);
  if (!decoded) return std::nullopt;
  const bool ascii = std::all_of(decoded->begin(), decoded->end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) {
    std::transform(decoded->begin(), decoded->end(), decoded->begin(), text::to_lower_ascii);
  } else {
    decoded = to_ascii(*decoded);
  }
  if (!decoded || decoded->empty()) return std::nullopt;
  const auto forbidden = [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F ||
           std::string_view("#/:<>?@[\\]^|%").find(c) != std::string_view::npos;
  };
  if (std::any_of(decoded->begin(), decoded->end(), forbidden)) return std::nullopt;
  return decoded;
}

// ":8080"; empty for none and for the scheme's own.
std::optional<std::string> normal_port(std::string_view port, std::string_view scheme) {
  if (!std::all_of(port.begin(), port.end(), is_digit) || port.size() > 8) return std::nullopt;
  long number = 0;
  for (const char c : port) number = number * 10 + (c - '0');
  if (number > 65535) return std::nullopt;
  if (port.empty() || number == (scheme == "https" ? 443 : 80)) return std::string();
  return ":" + std::to_string(number);
}

}  // namespace

std::optional<std::string> normal_authority(std::string_view authority, std::string_view scheme) {
  std::string out;
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    const std::string_view user = authority.substr(0, at);
    if (user.find_first_of(" \"<>`@") != std::string_view::npos) return std::nullopt;
    if (!user.empty() && user != ":") out = std::string(user) + "@";
    authority = authority.substr(at + 1);
  }
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
  const std::optional<std::string> host = normal_host(authority.substr(0, colon));
  const std::optional<std::string> port =
      normal_port(colon == std::string_view::npos ? std::string_view() : authority.substr(colon + 1), scheme);
  if (!host || !port) return std::nullopt;
  return out + *host + *port;
}

}  // namespace tearsheet::url
