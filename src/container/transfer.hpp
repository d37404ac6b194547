// What a mail transport does to bytes, undone as they come: quoted-printable and base64 (RFC 2045).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tearsheet::container {

enum class Transfer : std::uint8_t { identity, quoted_printable, base64 };

/// Of a Content-Transfer-Encoding; what is not known (7bit, 8bit, binary, ...) changes nothing.
Transfer transfer_named(std::string_view name);

/// Six bits a character, in groups of four; white space and what else is not of the alphabet is passed over. The characters of
/// the form for addresses ('-' and '_') count too.
class Base64 {
 public:
  void add(std::string_view text, std::string& out);
  /// Characters that are neither of the alphabet nor white space nor '='.
  [[nodiscard]] std::size_t strangers() const { return strangers_; }

 private:
  std::uint32_t bits_ = 0;
  int count_ = 0;
  std::size_t strangers_ = 0;
};

/// Decodes a part line by line. The line end before a boundary belongs to the boundary: it is written only when more comes.
class TransferDecoder {
 public:
  explicit TransferDecoder(Transfer how) : how_(how) {}

  /// Adds a line or a piece of one: `bare` without its line end, `line_end` empty if the line goes on.
  void add(std::string_view bare, std::string_view line_end, std::string& out);
  /// The part ended with the input, not with a boundary: its last line end is its own.
  void finish(std::string& out);

 private:
  enum class State : std::uint8_t { text, equals, hex, soft };
  void add_quoted(std::string_view bare, std::string_view line_end, std::string& out);
  void step(char c, std::string& out);

  Transfer how_;
  Base64 base64_;
  std::string line_end_;
  State state_ = State::text;
  std::size_t mark_ = 0;  ///< where in the output the '=' at hand stands
  std::size_t keep_ = 0;  ///< spaces in the output from here on are the transport's if the line ends
};

}  // namespace tearsheet::container
