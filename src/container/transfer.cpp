// Quoted-printable is written as it stands and taken back when it turns out to be an escape: what is broken stays as it is.
#include "container/transfer.hpp"

#include "text/unicode.hpp"

#include <array>

namespace tearsheet::container {
namespace {

constexpr std::uint8_t no_digit = 0xFF;

constexpr std::array<std::uint8_t, 256> base64_digits = [] {
  std::array<std::uint8_t, 256> out{};
  out.fill(no_digit);
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t n = 0; n < alphabet.size(); ++n) out[static_cast<unsigned char>(alphabet[n])] = static_cast<std::uint8_t>(n);
  out['-'] = 62;
  out['_'] = 63;
  return out;
}();

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_white(char c) { return is_blank(c) || c == '\r' || c == '\n' || c == '\f'; }

std::uint8_t hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  const char lower = text::to_lower_ascii(c);
  return lower >= 'a' && lower <= 'f' ? static_cast<std::uint8_t>(lower - 'a' + 10) : no_digit;
}

}  // namespace

Transfer transfer_named(std::string_view name) {
  if (text::equals_ignoring_ascii_case(name, "quoted-printable")) return Transfer::quoted_printable;
  if (text::equals_ignoring_ascii_case(name, "base64")) return Transfer::base64;
  return Transfer::identity;
}

void Base64::add(std::string_view text, std::string& out) {
  for (const char c : text) {
    const std::uint8_t digit = base64_digits[static_cast<unsigned char>(c)];
    if (digit == no_digit) {
      if (c == '=') {
        count_ = 0;  // what is left of the group are bits of no byte
      } else if (!is_white(c)) {
        ++strangers_;
      }
      continue;
    }
    bits_ = (bits_ << 6U | digit) & 0xFFFFFFU;
    count_ = (count_ + 1) % 4;
    if (count_ == 1) continue;
    // After 2, 3 and 4 digits the next whole byte is there, with 4, 2 and 0 bits behind it.
    const unsigned behind = count_ == 0 ? 0U : 8U - 2U * static_cast<unsigned>(count_);
    out.push_back(static_cast<char>(bits_ >> behind & 0xFFU));
  }
}

void TransferDecoder::add(std::string_view bare, std::string_view line_end, std::string& out) {
  if (how_ == Transfer::base64) {
    base64_.add(bare, out);
    return;
  }
  if (!bare.empty() || !line_end.empty()) finish(out);
  if (how_ == Transfer::quoted_printable) {
    add_quoted(bare, line_end, out);
  } else {
    out.append(bare);
    line_end_ = line_end;
  }
}

void TransferDecoder::finish(std::string& out) {
  out.append(line_end_);
  if (!line_end_.empty()) keep_ = out.size();
  line_end_.clear();
}

void TransferDecoder::add_quoted(std::string_view bare, std::string_view line_end, std::string& out) {
  for (const char c : bare) step(c, out);
  if (line_end.empty()) return;
  if (state_ == State::equals || state_ == State::soft) {
    out.resize(mark_);
  } else {
    while (out.size() > keep_ && is_blank(out.back())) out.pop_back();
    line_end_ = line_end;
  }
  state_ = State::text;
  keep_ = out.size();
}

void TransferDecoder::step(char c, std::string& out) {
  const std::uint8_t digit = hex_digit(c);
  if (c == '=') {
    mark_ = out.size();
    state_ = State::equals;
  } else if (state_ == State::equals && (digit != no_digit || is_blank(c))) {
    state_ = digit != no_digit ? State::hex : State::soft;
  } else if (state_ == State::hex && digit != no_digit) {
    const unsigned high = hex_digit(out.back());
    out.resize(mark_);
    out.push_back(static_cast<char>(high << 4U | digit));
    keep_ = out.size();
    state_ = State::text;
    return;
  } else if (!(state_ == State::soft && is_blank(c))) {
    state_ = State::text;
  }
  out.push_back(c);
}

}  // namespace tearsheet::container
