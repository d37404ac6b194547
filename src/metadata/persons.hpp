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
  std::vector<std::string> hosts_;     ///< the host, and it without its first parts
  std::vector<std::string> labels_;    ///< parts of the host
};

/// The persons of one line, in order: split at the joins of the languages, cleaned of "By", job titles, places, dates, addresses;
/// outlets, agencies and desks left out. `loose`: the line is a field for names, so that a nickname in small letters
/// counts too; else a name begins with a capital (in scripts that have them).
std::vector<std::string> persons(std::string_view line, const Outlets& outlets, bool loose);

/// More than one word, or of a script that writes names without spaces.
bool is_full_name(std::string_view name);

/// Two or three words such as a person is called by, the first of which is a common given name; nothing else in the text.
bool is_plain_name(std::string_view text);

/// What stands before the name in the line says that its bearer did something else: "Contributions from", "Photography by".
bool is_credited_otherwise(std::string_view line, std::string_view name);

/// "Written by", "By:", "Text von": the lead of a byline and nothing more.
bool is_byline_lead(std::string_view line);

/// Begins with a word that leads a byline in, followed by something.
bool begins_as_byline(std::string_view line);

/// "신현수 기자": a short line that ends with the trade, as Korean puts it behind the name.
bool ends_as_byline(std::string_view line);

}  // namespace tearsheet::metadata
