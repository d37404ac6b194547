// Addresses that web archives rewrote, and others that only look so.
#include "url/replay.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace tearsheet::url {
namespace {

TEST(Replay, AddressesOfCopiesTellTheTimeAndTheOriginal) {
  std::ifstream in(TEARSHEET_SOURCE_DIR "/tests/url/replay.cases");
  std::size_t count = 0;
  for (std::string line; std::getline(in, line); ++count) {
    if (line.starts_with('#')) continue;
    const std::string address = line.substr(0, line.find(" | "));
    const auto copy = replay(address);
    EXPECT_EQ(address + " | " + (copy ? copy->time + " | " + std::string(copy->original) : "none | none"), line);
  }
  EXPECT_GE(count, 20U);
}

TEST(Replay, OriginalOfACopyOfACopyIsTheFirst) {
  EXPECT_EQ(original("https://a.example/web/20200101000000/https://b.example/20130217080612/http://gazette.example/"),
            "http://gazette.example/");
}

TEST(Replay, OriginalOfAnyOtherAddressIsItself) {
  EXPECT_EQ(original("https://gazette.example/tide"), "https://gazette.example/tide");
  EXPECT_EQ(original(""), "");
}

}  // namespace
}  // namespace tearsheet::url
