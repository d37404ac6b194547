// ZIP archives of pages, and WACZ (web archive collections zipped, specs.webrecorder.net/wacz): of the latter the WARC files in
// archive/ are read and nothing else. Members are handed to the table of containers, one after the other; names are labels
// and never paths. An archive that only comes in order is set aside first (spool.hpp).
#include "container/binary.hpp"
#include "container/members.hpp"
#include "container/spool.hpp"
#include "container/zip_directory.hpp"
#include "container/zip_member.hpp"
#include "limits.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t least_budget = limits::unpacked_bytes_least;

constexpr std::size_t name_length = 26;  // offsets in a member's local head
constexpr std::size_t name_start = 30;

/// First members of ZIP files that are documents or programs and hold no web pages.
constexpr std::array document_members{"META-INF/"sv, "[Content_Types].xml"sv, "mimetype"sv};

/// Programs that an archive may be appended to, so that it unpacks itself.
constexpr std::array program_heads{"MZ"sv, "\x7f\x45LF"sv};

bool is_program(std::string_view head) {
  return !binary_kind(head).empty() &&
         std::any_of(program_heads.begin(), program_heads.end(), [&](std::string_view start) { return head.starts_with(start); });
}

bool is_archived_warc(std::string_view name) {
  if (!name.starts_with("archive/")) return false;
  return name.ends_with(".warc") || name.ends_with(".warc.gz") || name.ends_with(".warc.zst");
}

/// A collection says so by datapackage.json or by its archive/; either may also lie among the pages of a site that was zipped.
bool is_wacz(const std::shared_ptr<Input>& archive) {
  bool package = false;
  bool warcs = false;
  bool pages = false;
  const auto members = zip_members(archive);
  while (const auto member = members->next()) {
    package = package || member->name == "datapackage.json";
    warcs = warcs || is_archived_warc(member->name);
    pages = pages || member_kind(member->name) == MemberKind::page;
  }
  return (package && warcs) || ((package || warcs) && !pages);
}

class ZipPages final : public Reader::Pages {
 public:
  ZipPages(const Row& row, std::shared_ptr<Input> archive, std::optional<SourceError> trouble)
      : row_(row),
        archive_(std::move(archive)),
        members_(zip_members(archive_)),
        wacz_(is_wacz(archive_)),
        trouble_(std::move(trouble)) {}

  std::optional<ReadResult> next() override {
    while (true) {
      if (member_) {
        if (auto result = member_->next()) {
          last_was_damage_ = is_damage(*result);
          return result;
        }
        member_.reset();
        spent_ += *used_;
        if (archive_->origin().budget->left == 0) members_.reset();  // the member said why
      }
      if (!members_) return std::nullopt;
      const auto member = members_->next();
      if (!member) return finish();
      ++seen_;
      if (!is_wanted(member->name)) continue;
      if (auto error = enter(*member)) {
        ++given_;
        return error;
      }
      if (member_) ++given_;
    }
  }

 private:
  bool is_wanted(const std::string& name) const {
    return wacz_ ? is_archived_warc(name) : member_kind(name) != MemberKind::other;
  }

  /// Opens the member's pages, if it has any.
  std::optional<ReadError> enter(const ZipMember& member) {
    const Member label{member.name, member.offset};
    const Origin& origin = archive_->origin();
    if (member.encrypted) return member_error(origin, label, ErrorCode::unsupported, "it is encrypted");
    if (member.method != ZipMember::stored && member.method != ZipMember::deflated) {
      return member_error(origin, label, ErrorCode::unsupported,
                          "its compression is not read: " + std::string(zip_method(member.method)));
    }
    const auto data = zip_data(*archive_, member);
    if (!data) return member_error(origin, label, ErrorCode::corrupt, "it is not where the archive says");
    // Members that lie over one another would unpack the same bytes again and again.
    if (spent_ > archive_->size().value_or(0)) {
      members_.reset();
      return member_error(origin, label, ErrorCode::corrupt, "members of the archive overlap; it is read up to here");
    }
    auto source = zip_member_source(archive_, member, *data);
    used_ = source->used();
    last_was_damage_ = false;
    member_ = open_member(row_, origin, std::move(source), label);
    return std::nullopt;
  }

  /// What ended the archive; where it gave nothing at all, why.
  std::optional<ReadResult> finish() {
    const auto members = std::exchange(members_, nullptr);
    auto error = trouble_ ? trouble_ : members->error();
    if (error && last_was_damage_) return std::nullopt;  // the member that was cut has told it
    if (error) return error_of(*std::move(error));
    if (given_ != 0) return std::nullopt;
    if (seen_ == 0) return error_of(SourceError{ErrorCode::empty, 0, "the ZIP archive has no members"});
    if (wacz_) return error_of(SourceError{ErrorCode::corrupt, 0, "a WACZ without a WARC file in its folder archive/"});
    return error_of(
        SourceError{ErrorCode::not_html, 0, "a ZIP archive of " + std::to_string(seen_) + " members, none of them a page"});
  }

  ReadError error_of(SourceError error) const { return read_error(*archive_, std::move(error)); }

  const Row& row_;
  std::shared_ptr<Input> archive_;
  std::unique_ptr<ZipMembers> members_;  ///< null at the end
  bool wacz_;
  std::optional<SourceError> trouble_;
  std::unique_ptr<Reader::Pages> member_;
  std::shared_ptr<const std::uint64_t> used_;  ///< bytes of the archive that it takes
  std::uint64_t spent_ = 0;                    ///< bytes that the members before took
  bool last_was_damage_ = false;               ///< what the last member gave last
  std::uint64_t seen_ = 0;
  std::uint64_t given_ = 0;
};

}  // namespace

bool is_zip(std::string_view head) {
  // An archive of no members; one that was to be split over disks and was not (with two marks).
  if (head.starts_with("PK\5\6"sv) || head.starts_with("PK00PK\3\4"sv) || head.starts_with("PK\7\10PK\3\4"sv)) return true;
  if (is_program(head)) return true;
  if (!head.starts_with("PK\3\4"sv)) return false;
  if (head.size() < name_start) return true;
  const auto length = static_cast<unsigned char>(head[name_length]) + 256U * static_cast<unsigned char>(head[name_length + 1]);
  const std::string_view member = head.substr(name_start, length);
  return std::none_of(document_members.begin(), document_members.end(),
                      [&](std::string_view document) { return member.starts_with(document); });
}

std::unique_ptr<Reader::Pages> open_zip(const Row& row, Input input) {
  if (auto error = nested_too_deep(input)) return error_pages(*std::move(error));
  const bool program = is_program(input.peek(sniffed_bytes));
  Spooled spooled = spool(std::move(input));
  if (!spooled.input.origin().budget) {
    spooled.input.set_budget(std::make_shared<Budget>(Budget{std::max(spooled.bytes * limits::unpacked_factor, least_budget)}));
  }
  auto archive = std::make_shared<Input>(std::move(spooled.input));
  if (program && !has_zip_directory(*archive)) {
    return error_pages(ReadError{ErrorCode::not_html, archive->path(), 0, "this is a program, not HTML"});
  }
  return std::make_unique<ZipPages>(row, std::move(archive), std::move(spooled.trouble));
}

}  // namespace tearsheet::container
