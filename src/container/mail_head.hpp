// The head of a message or of one of its parts, as saved pages have it: read with patience, for many are broken.
#pragma once

#include "container/lines.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet::container {

/// A Content-Type.
class MediaType {
 public:
  explicit MediaType(std::string_view field);
  /// "text/html", in lower case; empty if the field names no type.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// Value of the first parameter of that (lower-case) name, quotation marks undone; empty if there is none.
  [[nodiscard]] std::string_view parameter(std::string_view name) const;

 private:
  std::string name_;
  std::vector<std::pair<std::string, std::string>> parameters_;
};

class MailHead {
 public:
  /// Reads up to and with the blank line. The head also ends before a line that `ends` or that begins with '<': its blank line
  /// is missing. Lines that are no field are passed over; so is what comes after limits::mail_head_bytes.
  static MailHead read(Lines& lines, const std::function<bool(std::string_view line)>& ends);

  /// Value of the first field of that name (any case), its lines joined, without space at its ends; empty if there is none.
  [[nodiscard]] std::string_view field(std::string_view name) const;

 private:
  void add(std::string_view line, bool begins);

  std::vector<std::pair<std::string, std::string>> fields_;
};

/// Length of the name if the line is a field ("Name: value"); 0 if it is none.
std::size_t field_name(std::string_view line);

}  // namespace tearsheet::container
