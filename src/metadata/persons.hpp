// Names of persons out of what author fields and bylines say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::metadata {

/// Names that are the outlet's, by which an author is known to be no person.
class Outlets {
 public:
  void add(std::string_view name);
  void add_host(std::string_view host);
  [[nodiscard]] bool has(std::string_view name) const;

 private:
  std::vector<std::string> squeezed_;  ///< letters and digits alone, in lower case
  std::vector<std::string> labels_;    ///< parts of the host
};

/// The persons of one line, in order: split at the joins of the languages, cleaned of "By", job titles, places, dates, addresses;
/// outlets, agencies and desks left out. `loose`: the line is a field for names, so that a nickname in small letters
/// counts too; else a name begins with a capital (in scripts that have them).
std::vector<std::string> persons(std::string_view line, const Outlets& outlets, bool loose);

/// More than one word, or of a script that writes names without spaces.
bool is_full_name(std::string_view name);

/// "Written by", "By:", "Text von": the lead of a byline and nothing more.
bool is_byline_lead(std::string_view line);

/// Begins with a word that leads a byline in, followed by something.
bool begins_as_byline(std::string_view line);

}  // namespace tearsheet::metadata
