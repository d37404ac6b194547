// The example of README.md; the install test builds it from outside.
#include <tearsheet/tearsheet.hpp>

#include <iostream>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  tearsheet::Reader reader = tearsheet::read_file(argv[1]);
  while (auto result = reader.next()) {
    if (const auto* page = std::get_if<tearsheet::Page>(&*result)) {
      const tearsheet::Article article = tearsheet::extract(*page);  // total: bad input sets article.error
      std::cout << tearsheet::write(article, tearsheet::Format::markdown);
    }
  }
}
