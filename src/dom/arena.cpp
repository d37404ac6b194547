#include "dom/arena.hpp"

#include <algorithm>
#include <cstdlib>

namespace tearsheet::dom {

namespace {
constexpr std::size_t block_bytes = 256U << 10U;
constexpr std::size_t alignment = alignof(std::max_align_t);
}  // namespace

Arena::~Arena() {
  for (void* block : blocks_) std::free(block);
}

void* Arena::allocate(std::size_t size) {
  const std::size_t need = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
  if (need < size || need > limit_ - std::min(used_, limit_)) std::longjmp(out, 1);
  if (need > left_) {
    const std::size_t bytes = std::max(need, block_bytes);
    if (blocks_.size() == blocks_.capacity()) blocks_.reserve(blocks_.size() * 2 + 16);
    void* block = std::malloc(bytes);
    if (block == nullptr) std::longjmp(out, 1);
    blocks_.push_back(block);
    free_ = static_cast<char*>(block);
    left_ = bytes;
  }
  void* const result = free_;
  free_ += need;
  left_ -= need;
  used_ += need;
  return result;
}

}  // namespace tearsheet::dom
