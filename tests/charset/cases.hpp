// Case files: a line a case, fields parted by TAB, '#' opens a comment line.
#pragma once

#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace tearsheet::charset {

inline std::vector<std::vector<std::string>> read_cases(const std::string& file, std::size_t fields) {
  std::ifstream in(std::string(TEARSHEET_SOURCE_DIR "/tests/charset/") + file);
  EXPECT_TRUE(in) << file;
  std::vector<std::vector<std::string>> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> row(1);
    for (const char c : line) {
      if (c == '\t') {
        row.emplace_back();
      } else {
        row.back() += c;
      }
    }
    EXPECT_EQ(row.size(), fields) << file << ": " << line;
    if (row.size() == fields) cases.push_back(std::move(row));
  }
  return cases;
}

/// The bytes that a field of a case writes with escapes.
inline std::string bytes_of(std::string_view field) {
  std::string out;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\') {
      out += field[i];
      continue;
    }
    switch (field[++i]) {
      case 't':
        out += '\t';
        break;
      case 'n':
        out += '\n';
        break;
      case 'r':
        out += '\r';
        break;
      case 'f':
        out += '\f';
        break;
      case '_':
        out += ' ';
        break;
      case 'u':
        text::append(out, static_cast<char32_t>(std::strtoul(std::string(field.substr(i + 1, 4)).c_str(), nullptr, 16)));
        i += 4;
        break;
      case 'U':
        text::append(out, static_cast<char32_t>(std::strtoul(std::string(field.substr(i + 1, 6)).c_str(), nullptr, 16)));
        i += 6;
        break;
      default:
        out += static_cast<char>(std::strtoul(std::string(field.substr(i + 1, 2)).c_str(), nullptr, 16));
        i += 2;
    }
  }
  return out;
}

}  // namespace tearsheet::charset
