// Finds the quotes of plain articles, for measuring the quotes stage without a page around the text.
//   tearsheet_quotes GOLD LANGUAGE > PRED      GOLD has a line {"id", "paragraphs", "lang"?} an article; so does PRED, with
//   "quotes" tearsheet_quotes GOLD LANGUAGE ROUNDS      reads all articles ROUNDS times and prints how many a second (the stage
//   alone)
#include "quotes/quotes.hpp"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace tearsheet;
using nlohmann::json;

namespace {

struct Read {
  std::string id, language;
  std::vector<Block> blocks;
};

std::vector<Read> read_all(const char* path, const std::string& language) {
  std::ifstream in(path);
  std::vector<Read> articles;
  for (std::string line; std::getline(in, line);) {
    const json d = json::parse(line);
    Read article{d.at("id"), d.value("lang", language), {}};
    for (const json& paragraph : d.at("paragraphs")) {
      Block block;
      block.text = paragraph.get<std::string>();
      article.blocks.push_back(std::move(block));
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

json as_json(const std::optional<std::string>& s) { return s ? json(*s) : json(nullptr); }

void print(const Read& article) {
  json quotes = json::array();
  for (const Quote& q : quotes::find(article.blocks, article.language)) {
    quotes.push_back({{"text", q.text},
                      {"speaker", as_json(q.speaker)},
                      {"speaker_full", as_json(q.speaker_full)},
                      {"cue", as_json(q.cue)},
                      {"kind", q.kind == QuoteKind::direct ? "direct" : "partial"},
                      {"paragraph", q.block},
                      {"start", q.start},
                      {"end", q.end}});
  }
  std::cout << json{{"id", article.id}, {"quotes", quotes}}.dump() << '\n';
}

void measure(const std::vector<Read>& articles, int rounds) {
  std::size_t quotes = 0;
  const auto begin = std::chrono::steady_clock::now();
  for (int n = 0; n < rounds; ++n) {
    for (const Read& article : articles) quotes += quotes::find(article.blocks, article.language).size();
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const double count = static_cast<double>(articles.size()) * rounds;
  std::cout << count / seconds << " articles/s, " << seconds / count * 1000 << " ms an article, " << quotes << " quotes\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::vector<Read> articles = read_all(argv[1], argv[2]);
  if (argc > 3) {
    measure(articles, std::atoi(argv[3]));
    return 0;
  }
  for (const Read& article : articles) print(article);
}
