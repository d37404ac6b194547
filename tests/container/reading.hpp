// Bytes read through the public reader, and what the readers' tests ask of the outcome.
#pragma once

#include <tearsheet/reader.hpp>

#include <gtest/gtest.h>
#include <zlib.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::reading {

/// One gzip member.
inline std::string gzip(std::string_view text) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

inline std::vector<ReadResult> read_all(const std::string& bytes) {
  std::istringstream in(bytes);
  Reader reader = read_stream(in, "-");
  std::vector<ReadResult> results;
  while (auto result = reader.next()) results.push_back(*std::move(result));
  return results;
}

/// The page of a result; an empty one (and a failure) if it is an error.
inline Page page_of(const ReadResult& result) {
  const Page* page = std::get_if<Page>(&result);
  if (page == nullptr) {
    ADD_FAILURE() << "no page but: " << std::get<ReadError>(result).detail;
    return {};
  }
  return *page;
}

/// The only result, a page.
inline Page only_page(const std::string& bytes) {
  const auto results = read_all(bytes);
  EXPECT_EQ(results.size(), 1U);
  return results.empty() ? Page{} : page_of(results[0]);
}

/// The error of a result; an empty one (and a failure) if it is a page.
inline ReadError error_of(const ReadResult& result) {
  const ReadError* error = std::get_if<ReadError>(&result);
  if (error == nullptr) {
    ADD_FAILURE() << "no error but a page: " << std::get<Page>(result).bytes;
    return {};
  }
  return *error;
}

/// The only result, an error.
inline ReadError only_error(const std::string& bytes) {
  const auto results = read_all(bytes);
  EXPECT_EQ(results.size(), 1U);
  return results.empty() ? ReadError{} : error_of(results[0]);
}

/// "code: detail"
inline std::string told(const ReadError& error) { return std::string(name(error.code)) + ": " + error.detail; }

}  // namespace tearsheet::reading
