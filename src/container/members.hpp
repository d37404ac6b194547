// What is read of an archive of files, and how its pages are told apart: the same for every kind of such an archive.
#pragma once

#include "container/container.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace tearsheet::container {

/// What a member's name says of it.
enum class MemberKind : std::uint8_t {
  page,    ///< an ending of HTML
  other,   ///< an ending that no page has, a folder, or what macOS puts beside each file
  unknown  ///< the bytes tell
};

/// Endings of compression are looked through: a.css.gz is as a.css.
MemberKind member_kind(std::string_view name);

/// True if a browser that was told no type takes bytes with this head for HTML (MIME Sniffing, rules for unknown types), or if
/// they are XHTML.
bool is_html_head(std::string_view head);

/// A member, as its archive's directory has it.
struct Member {
  std::string name;          ///< a label; may be anything, also "../../x"
  std::uint64_t offset = 0;  ///< of its head in the archive
};

/// The pages of a member: the table of containers is asked, as for a file. They get the member's name as their id and its offset
/// as their record, where what is inside (a WARC, say) does not name its own; errors get the name before their text. nullptr if
/// the member holds no page.
std::unique_ptr<Reader::Pages> open_member(const Row& archive, const Origin& origin, std::unique_ptr<ByteSource> bytes,
                                           Member member);

/// The error of a member that cannot be read.
ReadError member_error(const Origin& origin, const Member& member, ErrorCode code, std::string_view detail);

/// True for an error that tells of bytes which are wrong or missing: it need not be told of the archive again.
bool is_damage(const ReadResult& result);

/// The error of an archive inside too many others; nullopt if it may be opened.
std::optional<ReadError> nested_too_deep(const Input& input);

}  // namespace tearsheet::container
