// A folder of its own for each test, pages in it, and the program run there with string streams.
#pragma once

#include "cli/cli.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace tearsheet {

class Sandbox : public testing::Test {
 protected:
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    root_ = testing::TempDir() + "tearsheet_" + info->test_suite_name() + "_" + info->name() + "/";
    std::filesystem::remove_all(root_);
    std::filesystem::create_directories(root_);
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  /// Runs the program; returns the exit status.
  int run(const std::vector<std::string>& args, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out, err;
    const int status = cli::run(args, in, out, err, surroundings_);
    out_ = out.str();
    err_ = err.str();
    return status;
  }

  std::string put(const std::string& name, const std::string& bytes) {
    std::filesystem::create_directories(std::filesystem::path(root_ + name).parent_path());
    std::ofstream(root_ + name, std::ios::binary) << bytes;
    return root_ + name;
  }

  std::string get(const std::string& name) {
    std::ifstream in(root_ + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  static bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

  /// A page that is plainly an article; `word` stands in its text.
  static std::string page(const std::string& word) {
    std::string body;
    for (int i = 0; i < 4; ++i) {
      body += "<p>The harbour master told the council on Monday that the " + word +
              " would open again before the summer, once the last of the old piles had been drawn and the new ones had been set "
              "into the clay below the quay.</p>\n";
    }
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Harbour opens again</title></head><body>"
           "<article><h1>Harbour opens again</h1>\n" +
           body + "</article></body></html>\n";
  }

  std::string root_;  ///< with a slash at its end
  std::string out_, err_;
  cli::Surroundings surroundings_;
};

}  // namespace tearsheet
