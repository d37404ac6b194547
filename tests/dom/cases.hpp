// Case files of this room: a line a case, fields parted by " => "; '#' opens a comment line. \n \t \r \f \0 \xHH and \_ (a space
// at an end) stand for bytes.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tearsheet::dom {

inline std::string unescaped(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] != '\\' || i + 1 == s.size()) {
      out += s[i];
      continue;
    }
    constexpr std::string_view letters = "ntrf0_";
    constexpr std::string_view bytes("\n\t\r\f\0 ", 6);
    const std::size_t found = letters.find(s[++i]);
    if (found != std::string_view::npos) {
      out += bytes[found];
    } else {
      out += static_cast<char>(std::strtoul(std::string(s.substr(i + 1, 2)).c_str(), nullptr, 16));
      i += 2;
    }
  }
  return out;
}

inline std::vector<std::pair<std::string, std::string>> read_cases(const std::string& file) {
  std::ifstream in(std::string(TEARSHEET_SOURCE_DIR "/tests/dom/") + file);
  EXPECT_TRUE(in) << file;
  std::vector<std::pair<std::string, std::string>> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    constexpr std::string_view arrow = " => ";
    const std::size_t at = line.find(arrow);
    EXPECT_NE(at, std::string::npos) << file << ": " << line;
    if (at != std::string::npos) cases.emplace_back(unescaped(line.substr(0, at)), unescaped(line.substr(at + arrow.size())));
  }
  return cases;
}

}  // namespace tearsheet::dom
