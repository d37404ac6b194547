// Addresses of copies in web archives, which hold the address of what was copied and when:
//   https://archive.example/web/20130217080612im_/http://gazette.example/a.jpg      a Wayback machine's: 14 digits, a modifier
//   https://archive.example/2013.02.17-080612/http://gazette.example/               archive.today's
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tearsheet::url {

struct Replay {
  std::string time;           ///< when the copy was made, ISO 8601 in UTC: "2013-02-17T08:06:12Z"
  std::string_view original;  ///< the address of what was copied, as it stands in the copy's
};

/// What an address (absolute or not) of a copy says; nullopt for any other address.
std::optional<Replay> replay(std::string_view url);

/// The address of what was copied, also of a copy of a copy; any other address as it is.
std::string_view original(std::string_view url);

}  // namespace tearsheet::url
