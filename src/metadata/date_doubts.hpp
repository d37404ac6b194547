// Doubts about a date that was chosen: its day and month may have changed places, or its day may be the one of another zone.
#pragma once

#include "metadata/candidates.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::metadata {

/// What is known of the page beside its candidates.
struct DateContext {
  std::string_view language;                ///< BCP 47, or empty
  std::vector<std::string_view> addresses;  ///< of the page: where it was fetched, what it calls itself; none empty
  std::string_view archived;                ///< ISO 8601, when the copy was made; empty where nobody knows
};

/// A date, and what it was read from.
struct Dated {
  std::optional<std::string> iso;
  std::string_view source;  ///< empty if there is none
  std::string value;        ///< as the page writes it
};

/// 03/04/2012 is the fourth of March or the third of April. The language decided; another date of the page may know better: its
/// address, the same day in words, a date of its own in which one part is above twelve.
void doubt_order_of_parts(const Candidates& candidates, const DateContext& context, const Dated& modified, Dated& published);

/// Many systems store the time in UTC: late in the evening there is another day than here. The day that is printed, or that the
/// address tells, is then the day of publication. `near`: the date that is printed nearest to the headline, if one is.
void doubt_universal_time(const Dated& near, const DateContext& context, Dated& published);

}  // namespace tearsheet::metadata
