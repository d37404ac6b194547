// Memory for one parse: handed out in blocks, given back all at once. gumbo's own destroy, which recurses, is never called.
#pragma once

#include <csetjmp>
#include <cstddef>
#include <vector>

namespace tearsheet::dom {

class Arena {
 public:
  explicit Arena(std::size_t limit) : limit_(limit) {}
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// Aligned for anything. Leaves by longjmp(out, 1) when the limit is met or the system has no more: the caller is C code
  /// that cannot be told otherwise, and holds nothing that needs a destructor.
  void* allocate(std::size_t size);

  std::jmp_buf out;  ///< set by whoever calls into gumbo

 private:
  std::vector<void*> blocks_;
  char* free_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t limit_;
};

}  // namespace tearsheet::dom
