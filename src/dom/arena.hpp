// Memory for one parse: handed out in blocks, given back all at once. gumbo's own destroy, which recurses, is never called.
// It is also the guard of the parse: gumbo can be stopped nowhere but where it asks for memory.
#pragma once

#include <csetjmp>
#include <cstddef>
#include <vector>

namespace tearsheet::dom {

class Arena {
 public:
  /// Hands out `limit` bytes at most, and refuses a piece of exactly `refused` bytes (0: none): see limits::list_bytes. Refuses
  /// too what gumbo asks for when a tag has more than limits::attributes: a longer list of them, right after an empty value.
  Arena(std::size_t limit, std::size_t refused) : limit_(limit), refused_(refused) {}
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// Aligned for anything gumbo keeps. Leaves by longjmp(out, 1) where it refuses or the system has no more: the caller is C code
  /// that cannot be told otherwise, and holds nothing that needs a destructor.
  void* allocate(std::size_t size);
  /// Bytes taken from the system.
  [[nodiscard]] std::size_t used() const { return used_; }

  std::jmp_buf out;  ///< set by whoever calls into gumbo

 private:
  void* allocate_block(std::size_t size);

  std::vector<void*> blocks_;
  char* free_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t before_ = 0;  // bytes of the piece before
  std::size_t limit_;
  std::size_t refused_;
};

}  // namespace tearsheet::dom
