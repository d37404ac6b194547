// TAR archives of pages (POSIX.1-2008, pax: ustar and pax; the GNU format's long names and sizes; the old format of V7), read in
// order. Links, devices and sparse files are passed over.
#include "container/members.hpp"
#include "limits.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t block_bytes = 512;

struct Field {
  std::size_t at;
  std::size_t size;
};
constexpr Field name_field{0, 100};
constexpr Field size_field{124, 12};
constexpr Field sum_field{148, 8};
constexpr std::size_t type_at = 156;
constexpr Field magic_field{257, 6};
constexpr Field prefix_field{345, 155};
constexpr std::size_t sparse_more_at = 482;         ///< GNU: blocks with the map of the file follow
constexpr std::size_t sparse_more_in_map_at = 504;  ///< the same in such a block

/// A field's text, up to its first NUL.
std::string_view text_of(std::string_view head, Field field) {
  const std::string_view text = head.substr(field.at, field.size);
  return text.substr(0, text.find('\0'));
}

/// A number in octal digits, or (GNU) in binary with the first bit set; nullopt if it is neither.
std::optional<std::uint64_t> number_of(std::string_view head, Field field) {
  std::string_view digits = head.substr(field.at, field.size);
  std::uint64_t value = 0;
  if ((static_cast<unsigned char>(digits[0]) & 0x80U) != 0) {
    if (static_cast<unsigned char>(digits[0]) != 0x80) return std::nullopt;  // negative, or beyond any file
    for (const char c : digits.substr(1)) {
      if (value >> 55U != 0) return std::nullopt;
      value = value << 8U | static_cast<unsigned char>(c);
    }
    return value;
  }
  digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
  digits = digits.substr(0, digits.find_first_of("\0 "sv));
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 8);
  if (!digits.empty() && (error != std::errc{} || end != digits.data() + digits.size())) return std::nullopt;
  return value;
}

/// The sum of a head's bytes, its own field taken for spaces; some writers took the bytes for signed.
bool has_right_sum(std::string_view head) {
  const auto said = number_of(head, sum_field);
  std::int64_t as_unsigned = 0;
  std::int64_t as_signed = 0;
  for (std::size_t i = 0; i < block_bytes; ++i) {
    const char c = i >= sum_field.at && i < sum_field.at + sum_field.size ? ' ' : head[i];
    as_unsigned += static_cast<unsigned char>(c);
    as_signed += static_cast<signed char>(c);
  }
  return said && (static_cast<std::int64_t>(*said) == as_unsigned || static_cast<std::int64_t>(*said) == as_signed);
}

/// What the heads before a member say of it in place of its own.
struct Said {
  std::optional<std::string> name;
  std::optional<std::uint64_t> size;
  bool sparse = false;
};

/// Reads the records of a pax header: "LENGTH KEY=VALUE\n". Stops at the first that is none.
void read_pax(std::string_view records, Said& said) {
  while (!records.empty()) {
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(records.data(), records.data() + records.size(), length);
    const std::size_t digits = static_cast<std::size_t>(end - records.data());
    if (error != std::errc{} || length <= digits + 1 || length > records.size()) return;
    const std::string_view record = records.substr(digits + 1, length - digits - 2);
    const std::size_t equals = record.find('=');
    if (equals == std::string_view::npos) return;
    const std::string_view key = record.substr(0, equals);
    const std::string_view value = record.substr(equals + 1);
    std::uint64_t size = 0;
    if (key == "path") {
      said.name = std::string(value);
    } else if (key == "size" && std::from_chars(value.data(), value.data() + value.size(), size).ec == std::errc{}) {
      said.size = size;
    } else if (key.starts_with("GNU.sparse.")) {
      said.sparse = true;
    }
    records.remove_prefix(length);
  }
}

/// The archive's bytes, counted, and how many of the member's are left.
struct Archive {
  Input input;
  bool grows = false;  ///< the budget is this archive's own, to which every byte of the file adds; its size is not known ahead
  std::uint64_t position = 0;
  std::uint64_t left = 0;
  std::uint64_t counted = 0;

  std::size_t read(char* to, std::size_t size) {
    const std::size_t count = input.read(to, size);
    position += count;
    if (grows) {
      input.origin().budget->left += (input.offset() - counted) * limits::unpacked_factor;
      counted = input.offset();
    }
    return count;
  }
  /// Fewer than `size` bytes at the end only.
  std::string take(std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t had = 0;
    while (had < size) {
      const std::size_t count = read(bytes.data() + had, size - had);
      if (count == 0) break;
      had += count;
    }
    bytes.resize(had);
    return bytes;
  }
  /// False if the archive ends before.
  bool skip(std::uint64_t size) {
    std::array<char, 1U << 14U> buffer{};
    while (size != 0) {
      const std::size_t count = read(buffer.data(), std::min<std::uint64_t>(size, buffer.size()));
      if (count == 0) return false;
      size -= count;
    }
    return true;
  }
};

class TarMemberSource final : public ByteSource {
 public:
  explicit TarMemberSource(std::shared_ptr<Archive> archive) : archive_(std::move(archive)) {}

  std::size_t read(char* to, std::size_t size) override {
    if (archive_->left == 0) return 0;
    const std::size_t count = archive_->read(to, std::min<std::uint64_t>(size, archive_->left));
    archive_->left -= count;
    if (count == 0) {
      error_ = archive_->input.error();
      if (!error_)
        error_ = SourceError{ErrorCode::corrupt, offset(), "the archive is cut short; what it held up to there was read"};
    }
    return count;
  }
  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return archive_->input.offset(); }

 private:
  std::shared_ptr<Archive> archive_;
  std::optional<SourceError> error_;
};

/// Bytes between a member of this size and the next head.
std::uint64_t padding_of(std::uint64_t size) { return (block_bytes - size % block_bytes) % block_bytes; }

/// The name that a head itself has.
std::string name_in(std::string_view head) {
  const std::string name(text_of(head, name_field));
  const std::string_view prefix = text_of(head, prefix_field);
  const bool prefixed = head.substr(magic_field.at, magic_field.size) == "ustar\0"sv && !prefix.empty();
  return prefixed ? std::string(prefix) + "/" + name : name;
}

class TarPages final : public Reader::Pages {
 public:
  TarPages(const Row& row, Input input, bool grows)
      : row_(row), archive_(std::make_shared<Archive>(Archive{std::move(input), grows})) {}

  std::optional<ReadResult> next() override {
    while (!ended_) {
      if (member_) {
        if (auto result = member_->next()) {
          last_was_damage_ = is_damage(*result);
          ++given_;
          return result;
        }
        member_.reset();
      }
      if (auto error = next_member()) return error;
    }
    return std::nullopt;
  }

 private:
  /// Skips what is left of the last member, and looks at the next.
  std::optional<ReadError> next_member() {
    if (!archive_->skip(std::exchange(archive_->left, 0))) return last_was_damage_ ? end() : end_cut();
    archive_->skip(std::exchange(padding_, 0));  // the last member may come without
    at_ = archive_->position;
    const std::string head = archive_->take(block_bytes);
    if (head.empty() && !archive_->input.error()) return finish();
    if (head.size() < block_bytes) return end_cut();
    if (head.find_first_not_of('\0') == std::string::npos) return finish();
    const auto size = number_of(head, size_field);
    if (!size || !has_right_sum(head))
      return end_with(ErrorCode::corrupt, "the archive is damaged; the members before were read");
    return enter(head, *size);
  }

  std::optional<ReadError> enter(std::string_view head, std::uint64_t size) {
    const char type = head[type_at];
    if (type == 'x' || type == 'L') return read_header(type, size);
    const bool no_bytes = type >= '1' && type <= '6';  // links, devices, folders
    if (type == 'g' || type == 'K') {                  // what holds for all members, and the target of a link
      set_left(size);
      return std::nullopt;
    }
    const Said said = std::exchange(said_, {});
    if (type == 'S') skip_sparse_map(head);
    set_left(no_bytes ? 0 : said.size.value_or(size));
    ++seen_;
    if ((type != '0' && type != '\0' && type != '7') || said.sparse) return std::nullopt;
    last_was_damage_ = false;
    member_ = open_member(row_, archive_->input.origin(), std::make_unique<TarMemberSource>(archive_),
                          Member{text::to_valid(said.name.value_or(name_in(head))), at_});
    return std::nullopt;
  }

  /// A header that says something of the next member: pax records, or a long name.
  std::optional<ReadError> read_header(char type, std::uint64_t size) {
    if (size > limits::tar_header_bytes) {
      return end_with(ErrorCode::too_large, "a header in the archive is longer than any path");
    }
    std::string bytes = archive_->take(size);
    if (bytes.size() < size) return end_cut();
    padding_ = padding_of(size);
    if (type == 'x') {
      read_pax(bytes, said_);
    } else {
      bytes.resize(std::min(bytes.find('\0'), bytes.size()));
      said_.name = std::move(bytes);
    }
    return std::nullopt;
  }

  void skip_sparse_map(std::string_view head) {
    bool more = head[sparse_more_at] != 0;
    while (more) {
      const std::string block = archive_->take(block_bytes);
      more = block.size() == block_bytes && block[sparse_more_in_map_at] != 0;
    }
  }

  void set_left(std::uint64_t size) {
    archive_->left = size;
    padding_ = padding_of(size);
  }

  std::optional<ReadError> end() {
    ended_ = true;
    return std::nullopt;
  }
  std::optional<ReadError> end_with(ErrorCode code, std::string detail) {
    ended_ = true;
    return ReadError{code, archive_->input.path(), archive_->position, std::move(detail)};
  }
  std::optional<ReadError> end_cut() {
    ended_ = true;
    if (auto error = archive_->input.error()) return read_error(archive_->input, *std::move(error));
    return end_with(ErrorCode::corrupt, "the archive is cut short; the members before were read");
  }
  /// The end of the archive; where it gave nothing at all, why.
  std::optional<ReadError> finish() {
    if (given_ != 0) return end();
    if (seen_ == 0) return end_with(ErrorCode::empty, "the tar archive has no members");
    return end_with(ErrorCode::not_html, "a tar archive of " + std::to_string(seen_) + " members, none of them a page");
  }

  const Row& row_;
  std::shared_ptr<Archive> archive_;
  std::unique_ptr<Reader::Pages> member_;
  Said said_;
  std::uint64_t at_ = 0;       ///< of the head
  std::uint64_t padding_ = 0;  ///< bytes after the member's
  std::uint64_t seen_ = 0;
  std::uint64_t given_ = 0;
  bool last_was_damage_ = false;  ///< what the member gave last
  bool ended_ = false;
};

}  // namespace

/// By its first head: the sum holds also for what has no signature.
bool is_tar(std::string_view head) {
  if (head.size() < block_bytes || head[0] == '\0') return false;
  return has_right_sum(head.substr(0, block_bytes));
}

std::unique_ptr<Reader::Pages> open_tar(const Row& row, Input input) {
  if (auto error = nested_too_deep(input)) return error_pages(*std::move(error));
  const bool grows = !input.origin().budget;
  if (grows) input.set_budget(std::make_shared<Budget>(Budget{limits::unpacked_bytes_least}));
  return std::make_unique<TarPages>(row, std::move(input), grows);
}

}  // namespace tearsheet::container
