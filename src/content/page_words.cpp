#include "content/page_words.hpp"

#include <algorithm>

namespace tearsheet::content {

void WordReader::read(std::string_view s, BlockMeasure& m) {
  words_.clear();
  m.shape = read_text(s, words_);
  m.words = m.shape.words;
  m.first_use = static_cast<std::uint32_t>(all_.uses.size());
  for (const Word& word : words_) {
    const std::uint32_t number = numbering_.of(word.hash);
    if (number == all_.words.size()) {
      all_.words.emplace_back();
      cues_.push_back(cue_of(word.hash));
    }
    m.cues[static_cast<std::size_t>(cues_[number])] += 1;
    all_.uses.push_back({number & 0x3FFFFFFFU, word.capital, word.substantial});
  }
  m.end_use = static_cast<std::uint32_t>(all_.uses.size());
  for (float& cue : m.cues) cue = m.words > 0 ? cue / static_cast<float>(m.words) : 0;
}

double WordReader::flag(std::string_view s, bool WordFacts::*fact) {
  words_.clear();
  read_text(s, words_);
  double count = 0;
  for (const Word& word : words_) {
    if (!word.substantial) continue;
    ++count;
    const std::uint32_t number = numbering_.find(word.hash);
    if (number != Numbering::none) all_.words[number].*fact = true;
  }
  return count;
}

std::vector<std::uint32_t> WordReader::numbers(std::string_view s) {
  words_.clear();
  read_text(s, words_);
  std::vector<std::uint32_t> out;
  out.reserve(words_.size());
  for (const Word& word : words_) out.push_back(numbering_.find(word.hash));
  return out;
}

// Four words in a row, and in which blocks they stand.
void measure_repetition(Measures& all) {
  constexpr std::size_t shingle = 4;
  struct Seen {
    std::uint32_t first = 0, last = 0, blocks = 0;
  };
  Numbering numbering(all.uses.size());
  std::vector<Seen> seen;
  std::vector<std::uint32_t> numbers;
  const auto length = [](const BlockMeasure& m) -> std::size_t {
    const std::size_t n = m.end_use - m.first_use;
    return n < shingle ? (n == 0 ? 0 : 1) : n - shingle + 1;
  };
  for (std::uint32_t i = 0; i < all.block.size(); ++i) {
    const BlockMeasure& m = all.block[i];
    for (std::size_t k = 0; k < length(m); ++k) {
      std::uint64_t h = 0;
      for (std::size_t w = m.first_use + k; w < std::min<std::size_t>(m.end_use, m.first_use + k + shingle); ++w)
        h = mix(h, all.uses[w].word + 1U);
      const std::uint32_t number = numbering.of(h);
      if (number == seen.size()) seen.push_back({i, i, 1});
      if (seen[number].last != i) {
        seen[number].last = i;
        ++seen[number].blocks;
      }
      numbers.push_back(number);
    }
  }
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < all.block.size(); ++i) {
    BlockMeasure& m = all.block[i];
    const std::size_t count = length(m);
    for (std::size_t k = 0; k < count; ++k, ++at) {
      const Seen& s = seen[numbers[at]];
      m.spread += s.blocks;
      m.seen_before += s.first < i ? 1 : 0;
      m.seen_after += s.last > i ? 1 : 0;
    }
    if (count == 0) continue;
    const auto n = static_cast<double>(count);
    m.spread /= n;
    m.seen_before /= n;
    m.seen_after /= n;
  }
}

void measure_cover(const std::vector<std::uint32_t>& body, Measures& all) {
  constexpr std::size_t shingle = 4;
  all.has_article_body = body.size() >= 50;
  if (body.size() < shingle) return;
  Numbering shingles(body.size());
  const auto hash = [](auto&& word_at, std::size_t from) {
    std::uint64_t h = 0;
    for (std::size_t k = 0; k < shingle; ++k) h = mix(h, word_at(from + k));
    return h;
  };
  for (std::size_t i = 0; i + shingle <= body.size(); ++i) shingles.of(hash([&](std::size_t k) { return body[k]; }, i));
  for (BlockMeasure& m : all.block) {
    double hits = 0;
    double count = 0;
    for (std::size_t u = m.first_use; u + shingle <= m.end_use; ++u) {
      count += 1;
      hits += shingles.find(hash([&](std::size_t k) { return std::uint32_t{all.uses[k].word}; }, u)) != Numbering::none ? 1 : 0;
    }
    m.cover = count > 0 ? hits / count : 0;
  }
}

void measure_declared(const std::vector<std::uint32_t>& pieces, Measures& all) {
  constexpr std::size_t longest = 4;  // words of a run
  constexpr double whole = 0.8;
  if (pieces.empty()) return;
  all.has_pieces = true;
  Numbering runs(longest * pieces.size());
  const auto hash = [](auto&& word_at, std::size_t from, std::size_t size) {
    std::uint64_t h = size;
    for (std::size_t k = 0; k < size; ++k) h = mix(h, word_at(from + k) + std::uint64_t{1});
    return h;
  };
  for (std::size_t size = 1; size <= std::min(longest, pieces.size()); ++size) {
    for (std::size_t i = 0; i + size <= pieces.size(); ++i) runs.of(hash([&](std::size_t k) { return pieces[k]; }, i, size));
  }
  for (BlockMeasure& m : all.block) {
    const std::size_t size = std::min<std::size_t>(longest, m.end_use - m.first_use);
    double hits = 0;
    double count = 0;
    for (std::size_t u = m.first_use; size > 0 && u + size <= m.end_use; ++u) {
      count += 1;
      hits += runs.find(hash([&](std::size_t k) { return std::uint32_t{all.uses[k].word}; }, u, size)) != Numbering::none ? 1 : 0;
    }
    m.declared = count > 0 ? hits / count : 0;
  }
  for (std::size_t i = 0; i < all.block.size();) {
    std::size_t end = i;
    double words = 0;
    for (; end < all.block.size() && all.block[end].declared >= whole; ++end) words += all.block[end].words;
    for (std::size_t k = i; k < end; ++k) all.block[k].declared_run = words;
    i = std::max(end, i + 1);
  }
}

}  // namespace tearsheet::content
