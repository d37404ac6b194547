// All arithmetic is on numbers that were compared with the size of the bytes before.
#include "container/property_list.hpp"

#include "text/utf8.hpp"

namespace tearsheet::container {
namespace {

constexpr std::size_t trailer = 32;
constexpr std::size_t first_object = 8;

// The kinds of object that are read.
constexpr unsigned kind_integer = 0x1;
constexpr unsigned kind_data = 0x4;
constexpr unsigned kind_ascii = 0x5;
constexpr unsigned kind_utf16 = 0x6;
constexpr unsigned kind_dictionary = 0xD;
constexpr unsigned count_follows = 0xF;

/// Members of a dictionary that are looked at; a web archive's have six.
constexpr std::uint64_t most_members = 256;

}  // namespace

PropertyList::PropertyList(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() < first_object + trailer) return;
  const std::uint64_t at = bytes.size() - trailer;
  offset_size_ = static_cast<unsigned char>(bytes[at + 6]);
  reference_size_ = static_cast<unsigned char>(bytes[at + 7]);
  table_ = number(at + 24, 8).value_or(0);
  top_ = number(at + 16, 8).value_or(0);
  const std::uint64_t objects = number(at + 8, 8).value_or(0);
  const bool sizes = offset_size_ >= 1 && offset_size_ <= 8 && reference_size_ >= 1 && reference_size_ <= 8;
  if (sizes && table_ > first_object && table_ < at && objects <= (at - table_) / offset_size_ && top_ < objects)
    objects_ = objects;
}

std::optional<std::uint64_t> PropertyList::number(std::uint64_t at, unsigned size) const {
  if (at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
  std::uint64_t value = 0;
  for (unsigned n = 0; n < size; ++n) value = value << 8U | static_cast<unsigned char>(bytes_[at + n]);
  return value;
}

bool PropertyList::holds(std::uint64_t begin, std::uint64_t count, std::uint64_t size) const {
  return begin >= first_object && begin <= table_ && count <= (table_ - begin) / size;
}

std::optional<PropertyList::Object> PropertyList::object(std::uint64_t n) const {
  if (n >= objects_) return std::nullopt;
  const std::uint64_t at = number(table_ + n * offset_size_, offset_size_).value_or(0);
  if (!holds(at, 1, 1)) return std::nullopt;
  const unsigned marker = static_cast<unsigned char>(bytes_[at]);
  Object out{marker >> 4U, marker & 0xFU, at + 1};
  if (out.count != count_follows) return out;
  const std::uint64_t length = number(out.begin, 1).value_or(0);  // an integer object: 2^n bytes
  const unsigned size = 1U << (length & 0xFU);
  if (length >> 4U != kind_integer || size > 8 || !holds(out.begin + 1, size, 1)) return std::nullopt;
  out.count = *number(out.begin + 1, size);
  out.begin += 1 + size;
  return out;
}

std::optional<std::uint64_t> PropertyList::member(std::uint64_t dictionary, std::string_view key) const {
  const std::optional<Object> found = object(dictionary);
  if (!found || found->kind != kind_dictionary || found->count > most_members) return std::nullopt;
  if (!holds(found->begin, found->count * 2, reference_size_)) return std::nullopt;
  for (std::uint64_t n = 0; n < found->count; ++n) {
    const std::uint64_t at = found->begin + n * reference_size_;
    if (is_string(*number(at, reference_size_), key)) return number(at + found->count * reference_size_, reference_size_);
  }
  return std::nullopt;
}

bool PropertyList::is_string(std::uint64_t n, std::string_view ascii) const {
  const std::optional<Object> found = object(n);
  return found && found->kind == kind_ascii && found->count == ascii.size() && holds(found->begin, found->count, 1) &&
         bytes_.substr(found->begin, found->count) == ascii;
}

std::optional<std::string_view> PropertyList::data(std::uint64_t n) const {
  const std::optional<Object> found = object(n);
  if (!found || found->kind != kind_data || !holds(found->begin, found->count, 1)) return std::nullopt;
  return bytes_.substr(found->begin, found->count);
}

std::optional<std::string> PropertyList::string(std::uint64_t n) const {
  const std::optional<Object> found = object(n);
  if (!found) return std::nullopt;
  if (found->kind == kind_ascii && holds(found->begin, found->count, 1)) {
    return text::to_valid(bytes_.substr(found->begin, found->count));
  }
  if (found->kind != kind_utf16 || !holds(found->begin, found->count, 2)) return std::nullopt;
  std::string out;
  for (std::uint64_t unit = 0; unit < found->count; ++unit) {
    auto c = static_cast<char32_t>(*number(found->begin + unit * 2, 2));
    if (c >= 0xD800 && c < 0xDC00 && unit + 1 < found->count) {
      const auto low = static_cast<char32_t>(*number(found->begin + unit * 2 + 2, 2));
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
        ++unit;
      }
    }
    text::append(out, c);
  }
  return out;
}

}  // namespace tearsheet::container
