#include "dom/arena.hpp"

#include "limits.hpp"

#include <algorithm>
#include <cstdlib>

namespace tearsheet::dom {

namespace {
constexpr std::size_t least_block = 32U << 10U;
constexpr std::size_t largest_block = 1U << 20U;
constexpr std::size_t excess_list = 2 * limits::attributes * sizeof(void*);  // lists double
constexpr std::size_t empty_value = 1;
constexpr std::size_t alignment = alignof(void*);  // gumbo keeps nothing larger
}  // namespace

Arena::~Arena() {
  for (void* block : blocks_) std::free(block);
}

void* Arena::allocate(std::size_t size) {
  const std::size_t need = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
  const bool excess = size == excess_list && before_ == empty_value;
  before_ = size;
  if (excess || (size == refused_ && refused_ != 0)) std::longjmp(out, 1);
  if (need > left_) return allocate_block(size);
  void* const result = free_;
  free_ += need;
  left_ -= need;
  return result;
}

// Blocks grow with what was used: a small page takes little, a large one few blocks.
void* Arena::allocate_block(std::size_t size) {
  const std::size_t need = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
  if (need < size) std::longjmp(out, 1);
  const std::size_t rest = limit_ - used_;
  if (need > rest) std::longjmp(out, 1);
  const std::size_t bytes = std::max(need, std::min(rest, std::clamp(used_ / 4, least_block, largest_block)));
  if (blocks_.size() == blocks_.capacity()) blocks_.reserve(blocks_.size() * 2 + 16);
  void* const block = std::malloc(bytes);
  if (block == nullptr) std::longjmp(out, 1);
  blocks_.push_back(block);
  used_ += bytes;
  free_ = static_cast<char*>(block) + need;
  left_ = bytes - need;
  return block;
}

}  // namespace tearsheet::dom
