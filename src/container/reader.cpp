// The public reader: opens a container and lets no exception out.
#include "container/container.hpp"

#include <exception>
#include <utility>

namespace tearsheet {
namespace {

/// Opens on the first call of next(), and makes an error of what is thrown (memory that ran out, at worst).
class Guarded final : public Reader::Pages {
 public:
  Guarded(std::unique_ptr<container::ByteSource> source, std::string path) : source_(std::move(source)), path_(std::move(path)) {}

  std::optional<ReadResult> next() override {
    try {
      if (source_) pages_ = container::open(container::Input(std::move(source_), path_));
      if (!pages_) return std::nullopt;
      return pages_->next();
    } catch (const std::exception& exception) {
      source_.reset();
      pages_.reset();
      return ReadError{ErrorCode::crashed, path_, 0, std::string("reading broke off: ") + exception.what()};
    }
  }

 private:
  std::unique_ptr<container::ByteSource> source_;
  std::string path_;
  std::unique_ptr<Reader::Pages> pages_;
};

}  // namespace

Reader::Reader(std::unique_ptr<Pages> pages) : pages_(std::move(pages)) {}

std::optional<ReadResult> Reader::next() {
  if (!pages_) return std::nullopt;
  auto result = pages_->next();
  if (!result) pages_.reset();
  return result;
}

Reader read_file(const std::string& path) { return Reader(std::make_unique<Guarded>(container::file_source(path), path)); }

Reader read_stream(std::istream& in, std::string path) {
  return Reader(std::make_unique<Guarded>(container::stream_source(in), std::move(path)));
}

}  // namespace tearsheet
