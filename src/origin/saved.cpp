// Each tool is a row: what its comment says, and how the rest of it is read. What web archives leave out of their comment they
// have in a script, their toolbar or the page's own links, whose addresses they rewrite.
#include "origin/saved.hpp"

#include "date/date.hpp"
#include "text/unicode.hpp"
#include "url/replay.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace tearsheet::origin {
namespace {

using dom::NodeId;

constexpr std::string_view white = " \t\r\n";

// How far is looked: honest pages have their marks within the first comments and the last.
constexpr std::size_t most_comments = 64;
constexpr NodeId most_tail_nodes = 256;
constexpr std::size_t longest_comment = 20000;
constexpr std::size_t most_scripts = 24;
constexpr std::size_t longest_script = 4096;

std::string_view trimmed(std::string_view s) {
  const std::size_t begin = s.find_first_not_of(white);
  return begin == std::string_view::npos ? std::string_view() : s.substr(begin, s.find_last_not_of(white) + 1 - begin);
}

/// What stands behind `begin`, up to `end`; empty if `begin` is not there.
std::string_view between(std::string_view s, std::string_view begin, std::string_view end) {
  const std::size_t at = s.find(begin);
  if (at == std::string_view::npos) return {};
  s.remove_prefix(at + begin.size());
  return trimmed(s.substr(0, s.find(end)));
}

enum class Tool : std::uint8_t { wayback, archive_today, single_file, monolith, save_as };
/// By tool. The first one that says anything is the page's: an archive's copy may have been saved once more.
constexpr std::array<std::string_view, 5> tools{"wayback", "archive.today", "singlefile", "monolith", "save-as"};

/// What one tool says.
struct Said {
  bool anything = false;
  bool copy = false;  ///< the address it gave was an archive's
  std::optional<std::string> url, archived;
};

/// An address that a page can have been fetched from: what was copied, if it is a copy's. The time is the copy's then.
void take_address(std::string_view address, Said& out) {
  const auto copy = url::replay(address);
  if (copy) out.archived = copy->time;
  auto absolute = url::resolve({}, url::original(address));
  if (!absolute) return;
  out.url = std::move(absolute);
  out.copy = copy.has_value();
}

// Page saved with SingleFile \n url: ADDRESS \n saved date: Tue Nov 24 2026 18:57:18 GMT+0000 (Coordinated Universal Time)
void read_single_file(std::string_view comment, Said& out) {
  out.archived = date::parse(between(comment, "saved date:", "\n"));
  take_address(between(comment, "url:", "\n"), out);
}

// Saved from ADDRESS at 2026-11-24T18:57:25Z using monolith v2.12.0
void read_monolith(std::string_view comment, Said& out) {
  const std::string_view text = between(comment, "Saved from ", " using monolith");
  const std::size_t at = text.rfind(" at ");
  if (at != std::string_view::npos) out.archived = date::parse(trimmed(text.substr(at + 4)));
  take_address(trimmed(text.substr(0, at)), out);
}

// saved from url=(0115)ADDRESS, where the number is the length of the address
void read_save_as(std::string_view comment, Said& out) { take_address(between(comment, ")", " "), out); }

// FILE ARCHIVED ON 08:06:12 Feb 17, 2013 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 10:11:29 Oct 14, 2020.
void read_wayback(std::string_view comment, Said& out) {
  const std::string_view time = between(comment, "FILE ARCHIVED ON", "AND RETRIEVED");
  if (const auto copy = url::replay("/" + std::string(time) + "/http:/")) {
    out.archived = copy->time;  // as it was written at first: FILE ARCHIVED ON 20050210002035
  } else if (const std::size_t space = time.find(' '); space != std::string_view::npos) {
    out.archived = date::parse(std::string(time.substr(space + 1)) + " " + std::string(time.substr(0, space)) + " UTC", "en");
  }
}

void read_nothing(std::string_view, Said&) {}

/// A comment by which a tool is known.
struct Mark {
  Tool tool;
  std::string_view begin;   ///< the comment begins with it, white space apart
  std::string_view within;  ///< and has this
  void (*read)(std::string_view comment, Said& out);
};

constexpr std::array marks{
    Mark{Tool::wayback, "FILE ARCHIVED ON", "AND RETRIEVED FROM", read_wayback},
    Mark{Tool::wayback, "BEGIN WAYBACK TOOLBAR INSERT", "", read_nothing},
    Mark{Tool::wayback, "End Wayback Rewrite JS Include", "", read_nothing},
    Mark{Tool::single_file, "Page saved with SingleFile", "url:", read_single_file},
    Mark{Tool::single_file, "Archive processed by SingleFile", "url:", read_single_file},
    Mark{Tool::monolith, "Saved from ", " using monolith", read_monolith},
    Mark{Tool::save_as, "saved from url=(", ")http", read_save_as},
};

/// A call by which a web archive's script is told of the page: which of its strings are the address (0: none) and the time.
struct Call {
  std::string_view name;
  std::size_t address;
  std::size_t time;
};
constexpr std::array calls{Call{"__wm.wombat(", 1, 2}, Call{"WB_wombat_Init(", 0, 2}};

// Names under which archive.today is reached.
constexpr std::array<std::string_view, 7> archive_today_hosts{"archive.fo", "archive.is",    "archive.li", "archive.md",
                                                              "archive.ph", "archive.today", "archive.vn"};
static_assert(std::ranges::is_sorted(archive_today_hosts));

/// String number `n` (from 1) of a call's arguments, as it is written; empty if there are fewer.
std::string_view argument(std::string_view call, std::size_t n) {
  for (;;) {
    const std::size_t begin = call.find('"');
    const std::size_t end = begin == std::string_view::npos ? begin : call.find('"', begin + 1);
    if (end == std::string_view::npos) return {};
    if (--n == 0) return call.substr(begin + 1, end - begin - 1);
    call.remove_prefix(end + 1);
  }
}

class Search {
 public:
  explicit Search(const dom::Document& document) : document_(document) {}

  Saved find() {
    read_comments();
    read_addresses();
    Said& wayback = said_[static_cast<std::size_t>(Tool::wayback)];
    if (wayback.anything) {
      read_scripts(wayback);
      if (!wayback.url) read_toolbar(wayback);
    }
    for (std::size_t n = 0; n < said_.size(); ++n) {
      if (!said_[n].anything) continue;
      fill(said_[n], own_);
      return outcome(n);
    }
    return {};
  }

 private:
  /// An archive's copy may have been saved once more: then that tool has the address which the archive's comment does not.
  Saved outcome(std::size_t tool) {
    Said& said = said_[tool];
    for (std::size_t n = tool + 1; n < said_.size(); ++n) {
      if (said_[n].copy) fill(said, said_[n]);
    }
    return {tools[tool], std::move(said.url), std::move(said.archived)};
  }

  static void fill(Said& said, const Said& more) {
    if (!said.url) said.url = more.url;
    if (!said.archived) said.archived = more.archived;
  }

  void read_comments() {
    const NodeId first_text = document_.blocks().empty() ? document_.size() : document_.blocks().front().begin;
    std::size_t seen = 0;
    for (NodeId n = 0; n < first_text && seen < most_comments; ++n) seen += read_comment(n) ? 1 : 0;
    const NodeId tail = document_.size() - std::min(document_.size(), most_tail_nodes);
    for (NodeId n = std::max(tail, first_text); n < document_.size(); ++n) read_comment(n, true);
  }

  /// True if it is a comment. Behind the first text archives alone write theirs; what else stands there is the page's own.
  bool read_comment(NodeId n, bool behind_text = false) {
    if (document_.kind(n) != dom::Kind::comment) return false;
    const std::string_view comment = trimmed(document_.text(n));
    if (comment.size() > longest_comment) return true;
    for (const Mark& mark : marks) {
      if (behind_text && mark.tool != Tool::wayback) continue;
      if (!comment.starts_with(mark.begin) || comment.find(mark.within) == std::string_view::npos) continue;
      Said now;
      mark.read(comment, now);
      Said& said = said_[static_cast<std::size_t>(mark.tool)];
      said.anything = true;
      said.copy = said.copy || now.copy;
      fill(said, now);
      break;
    }
    return true;
  }

  /// What the page gives as its own address: an archive rewrites it.
  void read_addresses() {
    for (const NodeId n : document_.elements(dom::Tag::link)) {
      const auto rel = document_.attribute(n, "rel");
      if (rel && (text::equals_ignoring_ascii_case(*rel, "canonical") || text::equals_ignoring_ascii_case(*rel, "bookmark"))) {
        read_own(document_.attribute(n, "href").value_or(""));
      }
    }
    for (const NodeId n : document_.elements(dom::Tag::meta)) {
      const auto property = document_.attribute(n, "property");
      if (property && *property == "og:url") read_own(document_.attribute(n, "content").value_or(""));
    }
  }

  void read_own(std::string_view address) {
    const std::string host = text::to_lower(url::host(address));
    const bool today = std::ranges::binary_search(archive_today_hosts, std::string_view(host));
    Said now;
    take_address(address, now);
    if (!today && !now.copy) return;
    said_[static_cast<std::size_t>(today ? Tool::archive_today : Tool::wayback)].anything = true;
    if (now.copy) fill(own_, now);
  }

  void read_scripts(Said& said) const {
    const auto scripts = document_.elements(dom::Tag::script);
    for (const NodeId n : scripts.first(std::min(scripts.size(), most_scripts))) {
      if (document_.end(n) == n + 1) continue;
      const std::string_view script = document_.text(n + 1).substr(0, longest_script);
      for (const Call& call : calls) {
        const std::size_t at = script.find(call.name);
        if (at == std::string_view::npos) continue;
        Said now;
        const std::string time(argument(script.substr(at), call.time));
        const std::string address = call.address == 0 ? "http:/" : std::string(argument(script.substr(at), call.address));
        take_address("/" + time + "/" + address, now);
        fill(said, now);
      }
    }
  }

  /// Toolbars of before 2016 hold the address in a form.
  void read_toolbar(Said& said) const {
    for (const NodeId n : document_.elements(dom::Tag::input)) {
      if (document_.attribute(n, "id") != "wmtbURL") continue;
      Said now;
      take_address(document_.attribute(n, "value").value_or(""), now);
      fill(said, now);
      return;
    }
  }

  const dom::Document& document_;
  std::array<Said, tools.size()> said_;
  Said own_;
};

}  // namespace

Saved saved(const dom::Document& document) { return Search(document).find(); }

}  // namespace tearsheet::origin
