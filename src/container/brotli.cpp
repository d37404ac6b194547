// A single file in Brotli (RFC 7932), as web servers keep them: page.html.br. The format has no signature and no sum, so that a
// name that ends in .br must say it, and the first bytes must bear it out; else the file is what it looks like. Memory is a
// window of at most 16 MB.
#include "container/container.hpp"
#include "container/members.hpp"

#include <brotli/decode.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

namespace tearsheet::container {
namespace {

constexpr std::string_view ending = ".br";

struct Destroy {
  void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
};
using Decoder = std::unique_ptr<BrotliDecoderState, Destroy>;

Decoder decoder() { return Decoder(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)); }

class BrotliSource final : public ByteSource {
 public:
  explicit BrotliSource(Input input) : input_(std::move(input)), decoder_(decoder()) {
    if (!decoder_) error_ = SourceError{ErrorCode::crashed, 0, "no memory for decompression"};
  }

  std::size_t read(char* to, std::size_t size) override {
    auto* out = reinterpret_cast<std::uint8_t*>(to);
    std::size_t room = size;
    while (room == size && !done_ && !error_) {
      if (ahead_ == 0) fill();
      const auto result = BrotliDecoderDecompressStream(decoder_.get(), &ahead_, &next_, &room, &out, nullptr);
      if (result == BROTLI_DECODER_RESULT_SUCCESS) {
        end();
      } else if (result == BROTLI_DECODER_RESULT_ERROR) {
        fail("the Brotli stream is damaged");
      } else if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT && ahead_ == 0 && ended_) {
        error_ = input_.error();
        if (!error_) fail("the Brotli stream is cut short; what it held up to there was read");
      }
    }
    return size - room;
  }

  std::optional<SourceError> error() const override { return error_; }
  std::uint64_t offset() const override { return input_.offset() - ahead_; }

 private:
  void fill() {
    next_ = reinterpret_cast<const std::uint8_t*>(buffer_.data());
    ahead_ = input_.read(buffer_.data(), buffer_.size());
    ended_ = ahead_ == 0;
  }

  void end() {
    done_ = true;
    if (ahead_ == 0) fill();
    if (ahead_ != 0) fail("bytes follow the end of the Brotli stream");
  }

  void fail(std::string detail) { error_ = SourceError{ErrorCode::corrupt, offset(), std::move(detail)}; }

  Input input_;
  Decoder decoder_;
  std::array<char, 1U << 16U> buffer_{};
  const std::uint8_t* next_ = nullptr;
  std::size_t ahead_ = 0;  ///< bytes from next_ on
  bool ended_ = false;     ///< the input has no more
  bool done_ = false;
  std::optional<SourceError> error_;
};

}  // namespace

/// True if the head decodes without an error, and to something.
bool is_brotli(std::string_view head) {
  const Decoder state = decoder();
  if (!state || head.empty()) return false;
  std::array<std::uint8_t, 1024> unpacked{};
  std::size_t ahead = head.size();
  const auto* next = reinterpret_cast<const std::uint8_t*>(head.data());
  std::size_t room = unpacked.size();
  std::uint8_t* out = unpacked.data();
  const auto result = BrotliDecoderDecompressStream(state.get(), &ahead, &next, &room, &out, nullptr);
  return result == BROTLI_DECODER_RESULT_SUCCESS || (result != BROTLI_DECODER_RESULT_ERROR && room < unpacked.size());
}

std::unique_ptr<Reader::Pages> open_brotli(const Row& row, Input input) {
  if (auto error = nested_too_deep(input)) return error_pages(*std::move(error));
  std::string name = input.origin().name;
  name.resize(name.size() - std::min(name.size(), ending.size()));  // what is inside is not .br again
  Origin origin = input.origin().inside(row.name, std::move(name));
  return open(Input(std::make_unique<BrotliSource>(std::move(input)), std::move(origin)));
}

}  // namespace tearsheet::container
