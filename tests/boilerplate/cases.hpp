// Reads rules.cases: paragraphs of an id and its lines "removes HTML", "leaves TEXT" (nothing if not there) and "keeps HTML".
#pragma once

#include <fstream>
#include <string>
#include <vector>

namespace tearsheet::boilerplate {

struct Case {
  std::string id;
  std::string removes;  ///< this rule alone marks all of it but `leaves`
  std::string leaves;
  std::string keeps;  ///< all rules together mark nothing of it
  int line = 0;       ///< of the id
};

inline std::vector<Case> read_cases() {
  std::ifstream file(TEARSHEET_SOURCE_DIR "/tests/boilerplate/rules.cases");
  std::vector<Case> cases;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto space = line.find(' ');
    const std::string word = line.substr(0, space);
    const std::string rest = space == std::string::npos ? "" : line.substr(space + 1);
    if (word == "removes") {
      cases.back().removes = rest;
    } else if (word == "leaves") {
      cases.back().leaves = rest;
    } else if (word == "keeps") {
      cases.back().keeps = rest;
    } else {
      cases.push_back({word, "", "", "", number});
    }
  }
  return cases;
}

}  // namespace tearsheet::boilerplate
