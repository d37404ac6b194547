// Any bytes as an archive of files (ZIP, tar, Brotli), from a pipe: reading ends, what comes out is bounded by what went in, and
// nothing comes after the end.
#include "container/container.hpp"
#include "limits.hpp"

#include <tearsheet/reader.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

namespace {

using namespace tearsheet;

/// Bytes in memory; readable at any place or not, as the harness says.
class MemorySource final : public container::ByteSource {
 public:
  MemorySource(std::string bytes, bool seekable) : bytes_(std::move(bytes)), seekable_(seekable) {}
  std::size_t read(char* to, std::size_t size) override {
    const std::size_t count = std::min(size, bytes_.size() - taken_);
    std::memcpy(to, bytes_.data() + taken_, count);
    taken_ += count;
    return count;
  }
  std::optional<container::SourceError> error() const override { return std::nullopt; }
  std::uint64_t offset() const override { return taken_; }
  std::optional<std::uint64_t> size() const override {
    return seekable_ ? std::optional<std::uint64_t>(bytes_.size()) : std::nullopt;
  }
  std::size_t read_at(std::uint64_t offset, char* to, std::size_t size) override {
    if (offset >= bytes_.size()) return 0;
    const std::size_t count = std::min<std::uint64_t>(size, bytes_.size() - offset);
    std::memcpy(to, bytes_.data() + offset, count);
    return count;
  }

 private:
  std::string bytes_;
  bool seekable_;
  std::size_t taken_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  // The last byte, which archives have least use for, says how the bytes come.
  const std::uint8_t way = data[size - 1];
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string name = (way & 2U) != 0 ? "a.br" : "a";
  auto pages = container::open(container::Input(std::make_unique<MemorySource>(bytes, (way & 1U) != 0), name));
  std::size_t results = 0;
  while (const auto result = pages->next()) {
    if (const Page* page = std::get_if<Page>(&*result); page != nullptr && page->bytes.size() > limits::page_bytes) std::abort();
    if (++results > 10'000 + size * limits::unpacked_factor) std::abort();
  }
  if (pages->next()) std::abort();
  return 0;
}
