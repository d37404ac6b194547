// Full names in Korean and Japanese, where no capital tells a name: a name is known by the office behind it.
#pragma once

#include "quotes/particles.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tearsheet::quotes {

/// The persons of one article in Korean or Japanese; texts must outlive it. Bounded, so that each look-up is constant.
class EastNames {
 public:
  explicit EastNames(ParticleLanguage language) : language_(language) {}

  /// Takes in the names of a paragraph, in order of the article.
  void learn(std::string_view paragraph);

  /// After the last paragraph: the full name of who is called so (이 후보, 문정복 최고위원, 그; 清水治理事長), without office.
  std::optional<std::string_view> full(std::string_view speaker);

 private:
  struct Person {
    std::string_view name;
    std::string_view office;  ///< as last written behind the name
    unsigned named = 0;       ///< times
  };
  void learn_korean(std::string_view paragraph);
  void learn_japanese(std::string_view paragraph);
  void note(std::string_view name, std::string_view office);
  std::optional<std::string_view> korean(std::string_view speaker) const;
  std::optional<std::string_view> japanese(std::string_view speaker) const;
  /// The person of a surname: the one of that office, or else the one named most.
  std::optional<std::string_view> by_surname(std::string_view surname, std::string_view office) const;

  ParticleLanguage language_;
  std::vector<Person> persons_;
  std::optional<std::string_view> last_;
};

}  // namespace tearsheet::quotes
