// Prints what the block model sees of pages, for script/train-body.
//   tearsheet_features LIST PREFIX            PREFIX.f32 (a row of first features a block), PREFIX.jsonl (a line a page:
//                                             its path and the blocks' texts)
//   tearsheet_features LIST PREFIX SCORES     PREFIX.f32: the second look's rows, over these first scores
//   tearsheet_features LIST PREFIX SCORES x   PREFIX.jsonl: the articles that these last scores give, as records of path and
//                                             text; PREFIX.f32: a row of verdict features a page
// LIST names pages, one a line; SCORES has one float64 a block, in the order of the rows.
#include "content/features.hpp"
#include "boilerplate/boilerplate.hpp"
#include "charset/charset.hpp"
#include "content/carried.hpp"
#include "content/choose.hpp"
#include "content/verdict.hpp"
#include "metadata/metadata.hpp"

#include <tearsheet/reader.hpp>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

using namespace tearsheet;
using nlohmann::json;

namespace {

struct Read {
  dom::Document document;
  metadata::Facts facts;
  boilerplate::Marks marks;
  content::Measures measures;
};

Read read_page(const Page& page) {
  dom::Document document = dom::parse(charset::decode(page.bytes, page.charset).text);
  metadata::Facts facts = metadata::read(document, "");
  boilerplate::Marks marks = boilerplate::mark(document);
  content::Measures measures = content::measure(document, facts, marks);
  return {std::move(document), std::move(facts), std::move(marks), std::move(measures)};
}

void write_floats(std::ofstream& out, std::span<const float> row) {
  out.write(reinterpret_cast<const char*>(row.data()), static_cast<std::streamsize>(row.size_bytes()));
}

template <typename Features>
void write_rows(std::ofstream& out, const Features& features, std::size_t rows, std::size_t columns) {
  std::vector<float> row(columns);
  for (std::size_t i = 0; i < rows; ++i) {
    features.fill(i, row);
    write_floats(out, row);
  }
}

json texts_of(const Read& page) {
  json texts = json::array();
  for (const std::size_t i : page.measures.index) texts.push_back(page.document.text(page.document.blocks()[i]));
  return texts;
}

// As src/extract.cpp does it.
std::string article_text(const Read& page, std::span<const double> scores) {
  content::Body body = content::choose_by(page.document, page.facts, page.marks, page.measures, scores);
  if (const auto carried = content::find_carried(page.document, page.facts, body)) {
    const dom::Document inside = dom::parse(carried->html);
    content::take_carried(body, *carried, page.document, inside, boilerplate::mark(inside));
  }
  std::string text;
  for (const Block& block : body.blocks) {
    if (block.type == BlockType::caption) continue;
    text.append(text.empty() ? "" : "\n\n").append(block.text);
  }
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::string prefix = argv[2];
  std::ifstream list(argv[1]);
  std::ifstream scores_in;
  if (argc > 3) scores_in.open(argv[3], std::ios::binary);
  std::ofstream rows(prefix + ".f32", std::ios::binary);
  std::ofstream lines(prefix + ".jsonl");
  for (std::string path; std::getline(list, path);) {
    Reader reader = read_file(path);
    const auto result = reader.next();
    if (!result || !std::holds_alternative<Page>(*result)) continue;
    const Read page = read_page(std::get<Page>(*result));
    std::vector<double> scores(page.measures.block.size());
    scores_in.read(reinterpret_cast<char*>(scores.data()), static_cast<std::streamsize>(scores.size() * sizeof(double)));
    if (argc == 3) {
      write_rows(rows, content::FirstFeatures(page.document, page.measures), scores.size(), content::first_count);
      lines << json{{"path", path}, {"texts", texts_of(page)}}.dump() << '\n';
    } else if (argc == 4) {
      write_rows(rows, content::SecondFeatures(page.measures, scores), scores.size(), content::second_count);
    } else {
      const auto chosen = content::best_choice(page.measures, scores);
      write_floats(rows, content::verdict_features(page.document, page.facts, page.measures, scores, chosen));
      lines << json{{"source", {{"path", path}}}, {"text", article_text(page, scores)}}.dump() << '\n';
    }
  }
  return 0;
}
