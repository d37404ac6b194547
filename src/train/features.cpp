// What the block model sees of pages, printed for script/train-body: the program's own code makes the features, so that what is
// trained is what is used. The one place beside extract.cpp that calls the stages.
#include "train/features.hpp"

#include "boilerplate/boilerplate.hpp"
#include "charset/charset.hpp"
#include "content/carried.hpp"
#include "content/choose.hpp"
#include "content/features.hpp"
#include "content/verdict.hpp"
#include "metadata/metadata.hpp"

#include <tearsheet/reader.hpp>

#include <fstream>
#include <nlohmann/json.hpp>
#include <span>
#include <variant>
#include <vector>

namespace tearsheet::train {
namespace {

using nlohmann::json;

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

/// The rows and lines of one page.
void write_page(const Read& page, const std::string& path, std::span<const double> scores, Rows what, std::ofstream& rows,
                std::ofstream& lines) {
  switch (what) {
    case Rows::first:
      write_rows(rows, content::FirstFeatures(page.document, page.measures), scores.size(), content::first_count);
      lines << json{{"path", path}, {"texts", texts_of(page)}}.dump() << '\n';
      break;
    case Rows::second:
      write_rows(rows, content::SecondFeatures(page.measures, scores), scores.size(), content::second_count);
      break;
    case Rows::verdict: {
      const auto chosen = content::best_choice(page.measures, scores);
      write_floats(rows, content::verdict_features(page.document, page.facts, page.measures, scores, chosen));
      lines << json{{"source", {{"path", path}}}, {"text", article_text(page, scores)}}.dump() << '\n';
      break;
    }
  }
}

}  // namespace

std::string write_features(const std::string& list, const std::string& prefix, Rows what, const std::string& scores) {
  std::ifstream names(list);
  if (!names) return list + " cannot be read";
  std::ifstream scores_in;
  if (what != Rows::first) scores_in.open(scores, std::ios::binary);
  if (!scores_in) return scores + " cannot be read";
  std::ofstream rows(prefix + ".f32", std::ios::binary);
  std::ofstream lines(prefix + ".jsonl");
  for (std::string path; std::getline(names, path);) {
    Reader reader = read_file(path);
    const auto result = reader.next();
    if (!result || !std::holds_alternative<Page>(*result)) continue;
    const Read page = read_page(std::get<Page>(*result));
    std::vector<double> of_page(page.measures.block.size());
    const auto bytes = static_cast<std::streamsize>(of_page.size() * sizeof(double));
    if (what != Rows::first && !scores_in.read(reinterpret_cast<char*>(of_page.data()), bytes)) return scores + " is too short";
    write_page(page, path, of_page, what, rows, lines);
  }
  if (!rows.flush() || !lines.flush()) return prefix + ".f32 or .jsonl cannot be written";
  return {};
}

}  // namespace tearsheet::train
