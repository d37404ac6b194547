// Zstandard (RFC 8878): any number of frames, one after the other. A .warc.zst may begin with a skippable frame that holds the
// dictionary of all the others, itself compressed or not. Otherwise as gzip.cpp: what arrived is handed on, then the trouble.
#include "container/container.hpp"
#include "limits.hpp"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::string_view frame_magic = "\x28\xb5\x2f\xfd";
constexpr std::string_view dictionary_magic = "\x5d\x2a\x4d\x18";
constexpr std::size_t skippable_head = 8;  // magic and size

class ZstdSource final : public ByteSource {
 public:
  explicit ZstdSource(Input input) : input_(std::move(input)), stream_(ZSTD_createDStream(), ZSTD_freeDStream) {
    if (!stream_) {
      fail(ErrorCode::crashed, "no memory for decompression");
    } else if (input_.peek(dictionary_magic.size()) == dictionary_magic) {
      read_dictionary();
    }
  }

  std::size_t read(char* to, std::size_t size) override {
    ZSTD_outBuffer out{to, size, 0};
    while (out.pos == 0 && !done_ && !error_) step(out);
    return out.pos;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return input_.offset() - (in_.size - in_.pos); }
  std::optional<std::uint64_t> member() const override { return given_; }

 private:
  void step(ZSTD_outBuffer& out) {
    if (in_.pos == in_.size) in_ = ZSTD_inBuffer{buffer_.data(), input_.read(buffer_.data(), buffer_.size()), 0};
    const bool more = in_.size != 0;
    if (!more && whole_) {
      done_ = true;
      error_ = input_.error();
      return;
    }
    if (whole_) begin_ = offset();
    const std::size_t result = ZSTD_decompressStream(stream_.get(), &out, &in_);
    if (out.pos != 0) given_ = begin_;
    whole_ = result == 0;
    if (ZSTD_isError(result) != 0) {
      fail(ErrorCode::corrupt, std::string("the Zstandard stream is damaged: ") + ZSTD_getErrorName(result));
    } else if (!more && out.pos == 0 && !whole_) {
      error_ = input_.error();
      if (!error_) fail(ErrorCode::corrupt, "the Zstandard stream is cut short; what it held up to there was read");
    }
  }

  /// The skippable frame at the beginning. Its size is not believed before the bytes are there.
  void read_dictionary() {
    std::string head(skippable_head, '\0');
    std::size_t size = 0;
    if (take(head, skippable_head)) {
      for (std::size_t i = skippable_head; i-- > dictionary_magic.size();)
        size = size << 8U | static_cast<unsigned char>(head[i]);
    }
    std::string dictionary;
    if (size <= limits::dictionary_bytes && take(dictionary, size) && unpack(dictionary) &&
        ZSTD_isError(ZSTD_DCtx_loadDictionary(stream_.get(), dictionary.data(), dictionary.size())) == 0) {
      return;
    }
    fail(ErrorCode::corrupt, "the dictionary of the Zstandard stream is damaged, cut short or too large");
  }

  /// The next `size` bytes of the input. False if there are not so many.
  bool take(std::string& to, std::size_t size) {
    to.clear();
    while (to.size() < size) {
      const std::size_t count = input_.read(buffer_.data(), std::min(buffer_.size(), size - to.size()));
      if (count == 0) return false;
      to.append(buffer_.data(), count);
    }
    return true;
  }

  /// Undoes the compression of the dictionary, if it has one.
  bool unpack(std::string& dictionary) {
    if (!dictionary.starts_with(frame_magic)) return true;
    std::string out;
    ZSTD_inBuffer in{dictionary.data(), dictionary.size(), 0};
    std::size_t result = 1;
    while (result != 0 && out.size() <= limits::dictionary_bytes) {
      ZSTD_outBuffer piece{buffer_.data(), buffer_.size(), 0};
      const std::size_t had = in.pos;
      result = ZSTD_decompressStream(stream_.get(), &piece, &in);
      if (ZSTD_isError(result) != 0 || (piece.pos == 0 && in.pos == had)) return false;
      out.append(buffer_.data(), piece.pos);
    }
    ZSTD_DCtx_reset(stream_.get(), ZSTD_reset_session_only);
    dictionary = std::move(out);
    return dictionary.size() <= limits::dictionary_bytes;
  }

  void fail(ErrorCode code, std::string detail) { error_ = SourceError{code, offset(), std::move(detail)}; }

  Input input_;
  std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream_;
  std::array<char, 1U << 16U> buffer_{};
  ZSTD_inBuffer in_{nullptr, 0, 0};
  std::optional<SourceError> error_;
  std::uint64_t begin_ = input_.begin();  ///< of the frame that is being read
  std::uint64_t given_ = begin_;          ///< of the frame that gave the last bytes
  bool whole_ = true;                     ///< the last frame came to its end
  bool done_ = false;
};

}  // namespace

bool is_zstd(std::string_view head) { return head.starts_with(frame_magic) || head.starts_with(dictionary_magic); }

std::unique_ptr<Reader::Pages> open_zstd(const Row& row, Input input) {
  if (input.nesting() >= limits::container_nesting) {
    return error_pages(ReadError{ErrorCode::too_large, input.path(), input.offset(),
                                 "compressed more than " + std::to_string(limits::container_nesting) + " times over"});
  }
  Origin origin = input.origin().inside(row.name, input.origin().name);
  return open(Input(std::make_unique<ZstdSource>(std::move(input)), std::move(origin)));
}

}  // namespace tearsheet::container
