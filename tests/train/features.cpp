// Prints what the block model sees of pages, for script/train-body.
//   tearsheet_features PREFIX LIST [SCORES]
// LIST names pages, one a line. Writes PREFIX.f32 (one row of features a block) and PREFIX.jsonl (one line a page: its
// path and the blocks' texts). With SCORES (one float64 a block, in the same order) the rows are the second look's.
#include "content/features.hpp"
#include "boilerplate/boilerplate.hpp"
#include "charset/charset.hpp"
#include "metadata/metadata.hpp"

#include <tearsheet/reader.hpp>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace tearsheet;

namespace {

template <typename Rows>
void write_rows(std::ofstream& out, const Rows& rows) {
  for (const auto& row : rows)
    out.write(reinterpret_cast<const char*>(row.data()), static_cast<std::streamsize>(row.size() * sizeof(float)));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::string prefix = argv[1];
  std::ifstream list(argv[2]);
  std::ifstream scores;
  if (argc > 3) scores.open(argv[3], std::ios::binary);
  std::ofstream features(prefix + ".f32", std::ios::binary);
  std::ofstream texts(prefix + ".jsonl");
  for (std::string path; std::getline(list, path);) {
    Reader reader = read_file(path);
    const auto result = reader.next();
    if (!result || !std::holds_alternative<Page>(*result)) continue;
    const Page& page = std::get<Page>(*result);
    const dom::Document document = dom::parse(charset::decode(page.bytes, page.charset).text);
    const metadata::Facts facts = metadata::read(document, "");
    const boilerplate::Marks marks = boilerplate::mark(document);
    const content::Measures measures = content::measure(document, facts, marks);
    if (argc > 3) {
      std::vector<double> p(measures.block.size());
      scores.read(reinterpret_cast<char*>(p.data()), static_cast<std::streamsize>(p.size() * sizeof(double)));
      write_rows(features, content::second_features(document, measures, p));
      continue;
    }
    write_rows(features, content::first_features(document, facts, measures));
    nlohmann::json line = {{"path", path}, {"texts", nlohmann::json::array()}};
    for (const std::size_t i : measures.index) line["texts"].push_back(document.text(document.blocks()[i]));
    texts << line.dump() << '\n';
  }
  return 0;
}
