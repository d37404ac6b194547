// The end record is looked for from the end of the bytes; it tells where the central directory begins, counted from the first
// member, which need not be the first byte. What the directory says is checked against the bytes before it is followed.
#include "container/zip_directory.hpp"

#include "container/cp437.hpp"
#include "container/zip_member.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tearsheet::container {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view local_signature = "PK\3\4"sv;
constexpr std::string_view central_signature = "PK\1\2"sv;
constexpr std::string_view end_signature = "PK\5\6"sv;
constexpr std::string_view end64_signature = "PK\6\6"sv;
constexpr std::string_view locator_signature = "PK\6\7"sv;

constexpr std::size_t local_bytes = 30;
constexpr std::size_t central_bytes = 46;
constexpr std::size_t end_bytes = 22;
constexpr std::size_t end64_bytes = 56;
constexpr std::size_t locator_bytes = 20;
constexpr std::size_t comment_bytes = 0xffff;

constexpr std::uint64_t in_zip64 = 0xffffffff;  ///< a field that does not fit: its value is in the zip64 extra field
constexpr std::uint16_t flag_encrypted = 1;
constexpr std::uint16_t flag_descriptor = 8;  ///< sum and sizes stand after the member
constexpr std::uint16_t flag_masked = 1U << 13U;
constexpr std::uint16_t aes = 99;

/// Little-endian number of `bytes` bytes; 0 beyond the end.
std::uint64_t number(std::string_view record, std::size_t at, std::size_t bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes; i-- > 0;) {
    value = value << 8U | (at + i < record.size() ? static_cast<unsigned char>(record[at + i]) : 0U);
  }
  return value;
}

std::string bytes_at(Input& archive, std::uint64_t place, std::size_t size) {
  std::string bytes(size, '\0');
  bytes.resize(archive.read_at(place, bytes.data(), size));
  return bytes;
}

/// The data of the extra field with this id; empty if there is none.
std::string_view extra_field(std::string_view extra, std::uint64_t id) {
  while (extra.size() >= 4) {
    const std::uint64_t length = number(extra, 2, 2);
    if (number(extra, 0, 2) == id) return extra.substr(4, length);
    extra.remove_prefix(std::min<std::uint64_t>(4 + length, extra.size()));
  }
  return {};
}

/// The 64-bit values that a record's extra field has in place of those that do not fit, in their order.
class Zip64 {
 public:
  explicit Zip64(std::string_view extra) : left_(extra_field(extra, 1)) {}
  std::uint64_t value(std::uint64_t field) {
    if (field != in_zip64 || left_.size() < 8) return field;
    const std::uint64_t value = number(left_, 0, 8);
    left_.remove_prefix(8);
    return value;
  }

 private:
  std::string_view left_;
};

struct Directory {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  std::uint64_t first = 0;  ///< what its offsets count from: the bytes before the archive proper
};

/// Where a directory of this size ends, and where it should begin: what stands before the archive shifts both.
std::optional<Directory> directory_before(Input& archive, std::uint64_t end, std::uint64_t size, std::uint64_t begin) {
  if (size > end) return std::nullopt;
  if (end - size >= begin && (size == 0 || bytes_at(archive, end - size, 4) == central_signature)) {
    return Directory{end - size, end, end - size - begin};
  }
  // A size that is wrong, or records between the directory and its end: the offset by itself.
  if (begin < end && bytes_at(archive, begin, 4) == central_signature) return Directory{begin, end, 0};
  return std::nullopt;
}

/// By the zip64 records before the end record at `end`, if they are there.
std::optional<Directory> directory64(Input& archive, std::uint64_t end) {
  if (end < locator_bytes + end64_bytes) return std::nullopt;
  const std::string locator = bytes_at(archive, end - locator_bytes, locator_bytes);
  if (!locator.starts_with(locator_signature)) return std::nullopt;
  // Where the locator says; or directly before it, if bytes before the archive shifted all.
  for (const std::uint64_t place : {number(locator, 8, 8), end - locator_bytes - end64_bytes}) {
    const std::string record = bytes_at(archive, place, end64_bytes);
    if (record.size() < end64_bytes || !record.starts_with(end64_signature)) continue;
    return directory_before(archive, place, number(record, 40, 8), number(record, 48, 8));
  }
  return std::nullopt;
}

std::optional<Directory> find_directory(Input& archive) {
  const std::uint64_t size = archive.size().value_or(0);
  const std::uint64_t start = size - std::min<std::uint64_t>(size, end_bytes + comment_bytes);
  const std::string tail = bytes_at(archive, start, size - start);
  // The comment may hold anything, also an end record: the last that leads to a directory counts. Each look costs a few reads.
  for (std::size_t at = tail.size(); (at = std::string_view(tail).substr(0, at + 3).rfind(end_signature)) != std::string::npos;) {
    const std::string_view record = std::string_view(tail).substr(at);
    if (record.size() >= end_bytes && number(record, 20, 2) <= record.size() - end_bytes) {
      if (auto directory = directory64(archive, start + at)) return directory;
      if (auto directory = directory_before(archive, start + at, number(record, 12, 4), number(record, 16, 4))) return directory;
    }
    if (at == 0) break;
    --at;
  }
  return std::nullopt;
}

void set_flags(ZipMember& member, std::uint64_t flags, std::uint64_t method) {
  member.method = static_cast<std::uint16_t>(method);
  member.encrypted = (flags & (flag_encrypted | flag_masked)) != 0 || method == aes;
}

class CentralDirectory final : public ZipMembers {
 public:
  CentralDirectory(std::shared_ptr<Input> archive, Directory directory)
      : archive_(std::move(archive)), directory_(directory), at_(directory.begin) {}

  std::optional<ZipMember> next() override {
    if (at_ >= directory_.end || error_) return std::nullopt;
    const std::string record = bytes_at(*archive_, at_, central_bytes);
    const std::uint64_t name = number(record, 28, 2);
    const std::uint64_t extra = number(record, 30, 2);
    if (record.size() < central_bytes || !record.starts_with(central_signature)) {
      // A signature of the directory, or of zip64, may follow the last entry.
      if (!record.starts_with("PK\5\5"sv) && !record.starts_with(end64_signature)) fail();
      at_ = directory_.end;
      return std::nullopt;
    }
    const std::string tail = bytes_at(*archive_, at_ + central_bytes, name + extra);
    Zip64 zip64(std::string_view(tail).substr(std::min<std::size_t>(name, tail.size())));
    ZipMember member;
    member.name = member_name(std::string_view(tail).substr(0, name));
    set_flags(member, number(record, 8, 2), number(record, 10, 2));
    member.crc = static_cast<std::uint32_t>(number(record, 16, 4));
    member.size = zip64.value(number(record, 24, 4));
    member.compressed = zip64.value(number(record, 20, 4));
    member.offset = directory_.first + zip64.value(number(record, 42, 4));
    at_ += central_bytes + name + extra + number(record, 32, 2);
    return member;
  }

  std::optional<SourceError> error() const override { return error_; }

 private:
  void fail() {
    error_ = SourceError{ErrorCode::corrupt, at_, "the directory of the archive is damaged; the members before were read"};
  }

  std::shared_ptr<Input> archive_;
  Directory directory_;
  std::uint64_t at_;
  std::optional<SourceError> error_;
};

/// Without a directory: from head to head. Bytes that are none are searched for the next one.
class LocalHeads final : public ZipMembers {
 public:
  explicit LocalHeads(std::shared_ptr<Input> archive) : archive_(std::move(archive)), end_(archive_->size().value_or(0)) {}

  std::optional<ZipMember> next() override {
    at_ = find({{local_signature}}, at_);
    if (at_ >= end_) return std::nullopt;
    const std::string record = bytes_at(*archive_, at_, local_bytes);
    const std::uint64_t name = number(record, 26, 2);
    const std::uint64_t extra = number(record, 28, 2);
    const std::uint64_t data = std::min(at_ + local_bytes + name + extra, end_);
    const std::string tail = bytes_at(*archive_, at_ + local_bytes, name + extra);
    Zip64 zip64(std::string_view(tail).substr(std::min<std::size_t>(name, tail.size())));
    ZipMember member;
    member.name = member_name(std::string_view(tail).substr(0, name));
    member.offset = at_;
    set_flags(member, number(record, 6, 2), number(record, 8, 2));
    if ((number(record, 6, 2) & flag_descriptor) == 0) {
      member.crc = static_cast<std::uint32_t>(number(record, 14, 4));
      member.size = zip64.value(number(record, 22, 4));
      member.compressed = zip64.value(number(record, 18, 4));
      at_ = member.compressed < end_ - data ? data + member.compressed : end_;
    } else {
      member.compressed = measure(member, data);
      at_ = data + member.compressed;
    }
    return member;
  }

  std::optional<SourceError> error() const override {
    return SourceError{ErrorCode::corrupt, end_,
                       "the archive is cut short or its directory damaged; the members that are there were read"};
  }

 private:
  /// Bytes of a member whose size its head does not tell. A deflated one is unpacked to see; for others, the next signature is
  /// the end.
  std::uint64_t measure(ZipMember member, std::uint64_t data) {
    if (member.method != ZipMember::deflated || member.encrypted) {
      return find({{local_signature, central_signature, "PK\7\b"sv}}, data) - data;
    }
    member.compressed = end_ - data;
    const auto source = zip_member_source(archive_, member, data);
    std::array<char, 1U << 14U> unpacked{};
    while (source->read(unpacked.data(), unpacked.size()) != 0) {
    }
    return *source->used();
  }

  /// The first place from `from` on where one of the signatures stands; the end if none does.
  std::uint64_t find(std::array<std::string_view, 3> signatures, std::uint64_t from) {
    constexpr std::size_t step = 1U << 16U;
    while (from < end_) {
      const std::string bytes = bytes_at(*archive_, from, step);
      std::size_t found = std::string::npos;
      for (const std::string_view signature : signatures) {
        if (!signature.empty()) found = std::min(found, bytes.find(signature));
      }
      if (found != std::string::npos) return from + found;
      if (bytes.size() < step) break;
      from += step - (local_signature.size() - 1);
    }
    return end_;
  }

  std::shared_ptr<Input> archive_;
  std::uint64_t end_;
  std::uint64_t at_ = 0;
};

struct Method {
  std::uint16_t number;
  std::string_view name;
};

/// By number (APPNOTE 4.4.5).
constexpr std::array methods{
    Method{0, "stored"},   Method{1, "Shrink"},     Method{2, "Reduce 1"}, Method{3, "Reduce 2"},  Method{4, "Reduce 3"},
    Method{5, "Reduce 4"}, Method{6, "Implode"},    Method{8, "Deflate"},  Method{9, "Deflate64"}, Method{12, "bzip2"},
    Method{14, "LZMA"},    Method{93, "Zstandard"}, Method{95, "xz"},      Method{98, "PPMd"},     Method{aes, "AES encryption"},
};

}  // namespace

std::unique_ptr<ZipMembers> zip_members(std::shared_ptr<Input> archive) {
  if (const auto directory = find_directory(*archive)) return std::make_unique<CentralDirectory>(std::move(archive), *directory);
  return std::make_unique<LocalHeads>(std::move(archive));
}

bool has_zip_directory(Input& archive) { return find_directory(archive).has_value(); }

std::optional<std::uint64_t> zip_data(Input& archive, const ZipMember& member) {
  const std::string record = bytes_at(archive, member.offset, local_bytes);
  if (record.size() < local_bytes || !record.starts_with(local_signature)) return std::nullopt;
  return member.offset + local_bytes + number(record, 26, 2) + number(record, 28, 2);
}

std::string_view zip_method(std::uint16_t method) {
  static_assert(
      std::is_sorted(methods.begin(), methods.end(), [](const Method& a, const Method& b) { return a.number < b.number; }));
  const auto* found = std::find_if(methods.begin(), methods.end(), [&](const Method& known) { return known.number == method; });
  return found == methods.end() ? "a method that ZIP does not know" : found->name;
}

}  // namespace tearsheet::container
